#pragma once

#include "cache/CacheReader.h"
#include "cache/Query.h"
#include "cache/Rows.h"

namespace parvis::cache {

/// The rows of a query for messages with what is shown about them elsewhere than in their
/// conversation. `from` begins with FROM and names message as m, its sender as p, its conversation
/// as c and the conversation's group as g.
template<class... Values>
[[nodiscard]] Result<QList<SearchHit>> readHits(Database& database, QByteArrayView from,
                                                const Values&... values) {
    QByteArray sql("SELECT c.account, c.remote, c.kind, CASE WHEN c.grp<>'' AND c.kind=2 THEN "
                   "g.name ELSE c.name END, ");
    sql.append(messageColumns).append(", ").append(personColumns).append(from);
    return all(
        database, sql,
        [](const Statement& row) {
            const ConversationId conversation{{static_cast<std::uint32_t>(row.integer(0))},
                                              row.text(1)};
            constexpr int first = 4;
            return SearchHit{readMessage(row, conversation, first),
                             readPerson(row, first + messageColumnCount), row.text(3),
                             static_cast<ConversationKind>(row.integer(2))};
        },
        values...);
}

} // namespace parvis::cache
