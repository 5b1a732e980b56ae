// Writes to a database until it is killed, and says on standard output which rows were
// acknowledged.

#include "unit/cache/support/CacheFiles.h"

#include <cstdio>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

namespace {

Result<void> writeRows(Database& database, qint64 from, int count) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    for (int i = 0; i < count; ++i) {
        auto insert = database.cached("INSERT INTO t VALUES(?, ?, randomblob(9000))"_qba);
        if (!insert)
            return fail(insert);
        const qint64 id = from + i;
        if (const auto done = insert->bindAll(id, messageText(int(id))).run(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2)
        return 2;
    auto database =
        Database::open(QString::fromLocal8Bit(argv[1]), keyOf(1), {.cacheBytes = 256 * 1024});
    if (!database)
        return 3;
    if (!database->exec("CREATE TABLE IF NOT EXISTS t(id INTEGER PRIMARY KEY, x, filler)"_qba))
        return 4;
    for (qint64 id = number(*database, "SELECT coalesce(max(id), 0) FROM t"_qba) + 1;;) {
        const int count = 1 + int(id % 40); // from one page to more than the page cache
        if (!writeRows(*database, id, count))
            return 5;
        id += count;
        std::printf("%lld\n", static_cast<long long>(id - 1));
        std::fflush(stdout);
        // Keeps the file small while the disk stays busy.
        if (!database->exec("DELETE FROM t WHERE id % 10 <> 0 AND id < "_qba +
                            QByteArray::number(id - 400)))
            return 6;
    }
}
