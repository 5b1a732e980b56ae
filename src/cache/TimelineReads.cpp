#include "cache/TimelineReads.h"

#include "cache/Query.h"

namespace parvis::cache {

Result<bool> hasMessage(Database& database, const ConversationId& conversation,
                        const MessageId& message) {
    const auto row =
        one(database,
            "SELECT 1 FROM message m JOIN conversation c ON c.key=m.conversation "
            "WHERE c.account=? AND c.remote=? AND m.remote=?",
            firstInteger, conversation.account.value, conversation.remote, message.remote);
    if (!row)
        return fail(row);
    return row->has_value();
}

Result<std::optional<QString>> gapToken(Database& database, const ConversationId& conversation,
                                        std::optional<std::int64_t> position) {
    return one(
        database,
        "SELECT g.token FROM gap g JOIN conversation c ON c.key=g.conversation "
        "WHERE c.account=? AND c.remote=? AND g.position <= ? ORDER BY g.position DESC LIMIT 1",
        [](const Statement& row) { return row.text(0); }, conversation.account.value,
        conversation.remote, position.value_or(std::numeric_limits<std::int64_t>::max()));
}

} // namespace parvis::cache
