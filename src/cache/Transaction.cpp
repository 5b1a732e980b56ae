#include "cache/Transaction.h"

#include "cache/Database.h"

#include <utility>

namespace parvis::cache {

using namespace Qt::StringLiterals;

Result<Transaction> Transaction::begin(Database& database, Mode mode) {
    auto start =
        database.cached(mode == Mode::Write ? "BEGIN IMMEDIATE"_qba : "BEGIN DEFERRED"_qba);
    if (!start)
        return fail(start);
    if (const auto begun = start->run(); !begun)
        return fail(begun);
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)) {
}

Transaction::~Transaction() {
    rollback();
}

Result<void> Transaction::commit() {
    if (!m_database)
        return fail(ErrorKind::Internal, {}, QStringLiteral("transaction has ended"));
    // SQLite may have rolled back by itself after an error that the caller passed over.
    auto finish = m_database->cached("COMMIT"_qba);
    Result<void> done = finish ? finish->run() : fail(finish);
    if (!done) {
        rollback();
        return done;
    }
    m_database = nullptr;
    return done;
}

void Transaction::rollback() {
    Database* const database = std::exchange(m_database, nullptr);
    if (!database || !database->isInTransaction())
        return;
    // A rollback in WAL mode writes nothing; SQLite has no way left to fail that we could answer.
    if (auto undo = database->cached("ROLLBACK"_qba))
        (void)undo->run();
}

} // namespace parvis::cache
