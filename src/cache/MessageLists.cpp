// The lists of a conversation: how CacheReader walks them from any place in either direction.
#include "cache/Codec.h"
#include "cache/StoredRows.h"

namespace parvis::cache {

namespace {

static_assert(redactedFlag == 1 && (redactedFlag | takenFlag) == 33);

/// How a list is written in SQL. Each condition names what its partial index asks for, and takes
/// the root; those that have none an empty text, so that all are bound alike.
struct Words {
    QByteArray condition;
    QByteArray column;
};

Words wordsOf(MessageList::Order order) {
    switch (order) {
    case MessageList::Order::Timeline:
        break;
    case MessageList::Order::Thread:
        return {"AND m.thread_root IS NOT NULL AND m.thread_root=? ", "m.sent_at"};
    case MessageList::Order::Posts:
        return {"AND m.position IS NOT NULL AND m.thread_root IS NULL AND m.kind<>3 AND "
                "(m.flags & 33)<>1 AND ''=? ",
                "m.position"};
    case MessageList::Order::Activity:
        return {"AND m.activity IS NOT NULL AND (m.flags & 33)<>1 AND ''=? ", "m.activity"};
    }
    return {"AND m.position IS NOT NULL AND m.thread_root IS NULL AND ''=? ", "m.position"};
}

std::int64_t orderedBy(MessageList::Order order, const StoredMessage& row) {
    switch (order) {
    case MessageList::Order::Timeline:
    case MessageList::Order::Posts:
        break;
    case MessageList::Order::Thread:
        return encodeTime(row.message.sentAt);
    case MessageList::Order::Activity:
        return row.activity;
    }
    return row.position.value_or(0);
}

QString rootOf(const MessageList& list) {
    return list.order == MessageList::Order::Thread ? list.root.remote : QStringLiteral("");
}

template<class... Values>
Result<QList<StoredMessage>> listRows(Database& database, const MessageList& list,
                                      const QByteArray& where, const Values&... values) {
    auto rows = storedRows(database, list.conversation, wordsOf(list.order).condition + where,
                           rootOf(list), values...);
    if (!rows)
        return rows;
    for (StoredMessage& row : *rows)
        row.place.at = orderedBy(list.order, row);
    return rows;
}

} // namespace

Result<QList<StoredMessage>> CacheReader::older(const MessageList& list, const Place& than,
                                                int limit) {
    const QByteArray column = wordsOf(list.order).column;
    return listRows(m_database, list,
                    "AND (" + column + ", m.key) < (?,?) ORDER BY " + column +
                        " DESC, m.key DESC LIMIT ?",
                    than.at, than.key, limit);
}

Result<QList<StoredMessage>> CacheReader::newer(const MessageList& list, const Place& than,
                                                int limit) {
    const QByteArray column = wordsOf(list.order).column;
    return listRows(m_database, list,
                    "AND (" + column + ", m.key) > (?,?) ORDER BY " + column + ", m.key LIMIT ?",
                    than.at, than.key, limit);
}

Result<QList<StoredMessage>> CacheReader::between(const MessageList& list, const Place& first,
                                                  const Place& last, int limit) {
    const QByteArray column = wordsOf(list.order).column;
    return listRows(m_database, list,
                    "AND (" + column + ", m.key) >= (?,?) AND (" + column +
                        ", m.key) <= (?,?) ORDER BY " + column + ", m.key LIMIT ?",
                    first.at, first.key, last.at, last.key, limit);
}

Result<std::optional<Place>> CacheReader::placeOf(const MessageList& list, const MessageId& id) {
    const auto rows = listRows(m_database, list, "AND m.remote=?", id.remote);
    if (!rows)
        return fail(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first().place);
}

} // namespace parvis::cache
