// What people keep: messages saved for later, and the notes of groups.
#include "cache/HitRows.h"
#include "cache/StoredRows.h"

#include <algorithm>

namespace parvis::cache {

namespace {

struct Kept {
    ConversationId conversation;
    SavedMessage saved;
};

Result<QList<Kept>> allSaved(Database& database) {
    const auto places = all(database,
                            QByteArray("SELECT ")
                                .append(conversationColumns)
                                .append(" FROM conversation c WHERE c.saved<>''"),
                            [](const Statement& row) { return readConversation(row); });
    if (!places)
        return fail(places);
    QList<Kept> kept;
    for (const Conversation& place : *places) {
        for (const SavedMessage& saved : place.saved)
            kept.append({place.id, saved});
    }
    std::ranges::stable_sort(
        kept, [](const Kept& a, const Kept& b) { return a.saved.savedAt > b.saved.savedAt; });
    return kept;
}

} // namespace

Result<QList<SearchHit>> CacheReader::saved(int limit) {
    const auto kept = allSaved(m_database);
    if (!kept)
        return fail(kept);
    QList<SearchHit> found;
    for (const Kept& one : *kept) {
        if (found.size() >= limit)
            break;
        const auto hits = readHits(m_database,
                                   " FROM conversation c JOIN message m ON m.conversation=c.key "
                                   "JOIN person p ON p.key=m.sender "
                                   "LEFT JOIN grp g ON g.account=c.account AND g.remote=c.grp "
                                   "WHERE c.account=? AND c.remote=? AND m.remote=? AND "
                                   "(m.flags & 1)=0",
                                   one.conversation.account.value, one.conversation.remote,
                                   one.saved.message.remote);
        if (!hits)
            return fail(hits);
        found += *hits;
    }
    return found;
}

Result<QList<StoredMessage>> CacheReader::notes(const ConversationId& conversation, int limit) {
    static_assert(noteFlag == 16 && redactedFlag == 1);
    return storedRows(m_database, conversation,
                      "AND (m.flags & 16)<>0 AND (m.flags & 1)=0 "
                      "ORDER BY max(m.sent_at, coalesce(m.edited_at, 0)) DESC, m.key DESC LIMIT ?",
                      limit);
}

} // namespace parvis::cache
