// Who has read how far.
#include "cache/CacheReader.h"
#include "cache/Codec.h"
#include "cache/Query.h"
#include "cache/Rows.h"

namespace parvis::cache {

Result<QList<Person>> CacheReader::seenBy(const Message& message, int limit) {
    // Of a receipt on a message that is not here its time has to do.
    return all(
        m_database,
        QByteArray("SELECT ")
            .append(personColumns)
            .append(" FROM conversation c JOIN message m ON m.conversation=c.key AND m.remote=?3 "
                    "JOIN receipt r ON r.conversation=c.key JOIN person p ON p.key=r.person "
                    "LEFT JOIN message s ON s.conversation=c.key AND s.remote=r.message "
                    "WHERE c.account=?1 AND c.remote=?2 AND p.key<>m.sender AND "
                    "CASE WHEN s.position IS NULL OR m.position IS NULL THEN r.read_at>=m.sent_at "
                    "ELSE s.position>=m.position END ORDER BY r.read_at DESC LIMIT ?4"),
        [](const Statement& row) { return readPerson(row); }, message.conversation.account.value,
        message.conversation.remote, message.id.remote, limit);
}

Result<QList<ReceiptRow>> CacheReader::receipts(const ConversationId& conversation, int limit) {
    return all(
        m_database,
        QByteArray("SELECT ")
            .append(personColumns)
            .append(
                ", r.message, r.read_at FROM receipt r JOIN person p ON p.key=r.person "
                "WHERE r.conversation=(SELECT key FROM conversation WHERE account=? AND remote=?) "
                "ORDER BY r.read_at DESC LIMIT ?"),
        [](const Statement& row) {
            return ReceiptRow{readPerson(row), row.text(personColumnCount),
                              decodeTime(row.integer(personColumnCount + 1))};
        },
        conversation.account.value, conversation.remote, limit);
}

} // namespace parvis::cache
