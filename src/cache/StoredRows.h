#pragma once

#include "cache/CacheReader.h"
#include "cache/Query.h"
#include "cache/Rows.h"

namespace parvis::cache {

/// Messages of a conversation as the timeline needs them; `where` is what follows the condition on
/// the conversation, with the message as `m`.
template<class... Values>
[[nodiscard]] Result<QList<StoredMessage>>
storedRows(Database& database, const ConversationId& conversation, QByteArrayView where,
           const Values&... values) {
    const auto key = one(database, "SELECT key FROM conversation WHERE account=? AND remote=?",
                         firstInteger, conversation.account.value, conversation.remote);
    if (!key)
        return fail(key);
    return all(
        database,
        QByteArray("SELECT ")
            .append(messageColumns)
            .append(", ")
            .append(personColumns)
            .append(", m.position, m.activity, m.comment_count, m.key FROM message m "
                    "JOIN person p ON p.key=m.sender WHERE m.conversation=? ")
            .append(where),
        [&](const Statement& row) {
            constexpr int from = messageColumnCount + personColumnCount;
            StoredMessage stored;
            stored.message = readMessage(row, conversation);
            stored.sender = readPerson(row, messageColumnCount);
            stored.position = row.optionalInteger(from);
            stored.activity = row.integer(from + 1);
            stored.commentCount = static_cast<int>(row.integer(from + 2));
            stored.place.key = row.integer(from + 3);
            return stored;
        },
        key->value_or(0), values...);
}

} // namespace parvis::cache
