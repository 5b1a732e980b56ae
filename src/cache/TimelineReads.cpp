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

Result<std::optional<QString>>
messageBeforeGap(Database& database, const ConversationId& conversation, std::int64_t gap) {
    struct Neighbour {
        std::int64_t conversation = 0;
        std::int64_t position = 0;
        std::int64_t sentAt = 0;
        QString remote;
    };
    const auto read = [](const Statement& row) {
        return Neighbour{row.integer(0), row.integer(1), row.integer(2), row.text(3)};
    };
    constexpr auto from =
        "SELECT m.conversation, m.position, m.sent_at, m.remote FROM gap g "
        "JOIN conversation c ON c.key=g.conversation JOIN message m ON m.conversation=c.key "
        "AND m.position IS NOT NULL AND m.thread_root IS NULL "
        "WHERE c.account=? AND c.remote=? AND g.position=? ";
    const auto before =
        one(database,
            QByteArray(from).append("AND m.position<g.position ORDER BY m.position DESC LIMIT 1"),
            read, conversation.account.value, conversation.remote, gap);
    const auto after = one(
        database, QByteArray(from).append("AND m.position>=g.position ORDER BY m.position LIMIT 1"),
        read, conversation.account.value, conversation.remote, gap);
    if (!before || !after)
        return fail(before ? after : before);
    if (!*before)
        return std::optional<QString>();
    // Comments have no index by position; they are few in the time that the gap takes.
    auto comment = one(
        database,
        "SELECT remote FROM message WHERE conversation=? AND sent_at BETWEEN ? AND ? AND "
        "position<? AND position>? ORDER BY position DESC LIMIT 1",
        [](const Statement& row) { return row.text(0); }, (*before)->conversation,
        (*before)->sentAt, *after ? (*after)->sentAt : std::numeric_limits<std::int64_t>::max(),
        gap, (*before)->position);
    if (!comment || *comment)
        return comment;
    return std::optional((*before)->remote);
}

} // namespace parvis::cache
