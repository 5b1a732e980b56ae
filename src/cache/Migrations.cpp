#include "cache/Migrations.h"

#include "cache/Database.h"
#include "cache/Transaction.h"

#include <QtGlobal>

#include <algorithm>

namespace parvis::cache {

using namespace Qt::StringLiterals;

namespace {

Result<void> applyStep(Database& database, const Migration& step) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    if (const auto done = database.exec(step.sql); !done)
        return done;
    if (step.function)
        if (const auto done = step.function(database); !done)
            return done;
    const QByteArray note = "PRAGMA user_version="_qba + QByteArray::number(step.version);
    if (const auto done = database.exec(note); !done)
        return done;
    return transaction->commit();
}

} // namespace

Migrations::Migrations(std::vector<Migration> steps)
    : m_steps(std::move(steps)) {
    Q_ASSERT(std::ranges::adjacent_find(m_steps, std::ranges::greater_equal{},
                                        &Migration::version) == m_steps.end());
    Q_ASSERT(m_steps.empty() || m_steps.front().version > 0);
}

int Migrations::newest() const {
    return m_steps.empty() ? 0 : m_steps.back().version;
}

Result<int> Migrations::apply(Database& database) const {
    const auto before = database.userVersion();
    if (!before)
        return before;
    if (*before > newest())
        return fail(ErrorKind::NewerVersion, {},
                    QStringLiteral("schema %1, known %2").arg(*before).arg(newest()));
    for (const Migration& step : m_steps)
        if (step.version > *before)
            if (const auto done = applyStep(database, step); !done)
                return fail(done);
    return before;
}

} // namespace parvis::cache
