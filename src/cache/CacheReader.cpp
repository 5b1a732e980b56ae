#include "cache/CacheReader.h"

#include "cache/Codec.h"
#include "cache/HistoryReads.h"
#include "cache/HitRows.h"
#include "cache/MessageSearch.h"
#include "cache/PollTable.h"
#include "cache/Query.h"
#include "cache/Rows.h"
#include "cache/Schema.h"
#include "cache/StoredRows.h"

namespace parvis::cache {

namespace {

constexpr auto chatFrom =
    " FROM conversation c "
    "LEFT JOIN person q ON q.account=c.account AND q.remote=c.peer AND c.peer<>'' "
    "LEFT JOIN message m ON m.key=c.last_message "
    "LEFT JOIN person p ON p.key=m.sender ";

/// personColumns under another alias.
QByteArray peerColumns() {
    return QByteArray(personColumns).replace("p.", "q.");
}

ConversationRow readChat(const Statement& row) {
    ConversationRow result;
    result.conversation = readConversation(row);
    int column = conversationColumnCount;
    if (!row.isNull(column))
        result.peer = readPerson(row, column);
    column += personColumnCount;
    if (!row.isNull(column)) {
        result.last = readMessage(row, result.conversation.id, column);
        result.lastSenderName = row.text(column + messageColumnCount);
    }
    return result;
}

MemberRow readMember(const Statement& row) {
    return {readPerson(row), static_cast<Membership>(row.integer(personColumnCount)),
            static_cast<Role>(row.integer(personColumnCount + 1))};
}

} // namespace

Result<std::unique_ptr<CacheReader>> CacheReader::open(const QString& path, const Secret& key) {
    DatabaseOptions options;
    options.readOnly = true;
    options.cacheBytes = 6 * 1024 * 1024;
    auto database = Database::open(path, key, options);
    if (!database)
        return fail(database);
    const auto version = database->userVersion();
    if (!version)
        return fail(version);
    if (*version != cacheMigrations().newest())
        return fail(ErrorKind::NewerVersion, {}, QStringLiteral("cache version %1").arg(*version));
    return std::unique_ptr<CacheReader>(new CacheReader(std::move(*database)));
}

Result<std::optional<Person>> CacheReader::person(const PersonId& id) {
    return one(
        m_database,
        sql({"SELECT ", personColumns, " FROM person p WHERE p.account=? AND p.remote=?"}),
        [](const Statement& row) { return readPerson(row); }, id.account.value, id.remote);
}

Result<QList<Person>> CacheReader::findPeople(const QString& text, int limit) {
    return m_people.find(m_database, text, limit);
}

Result<QList<Person>> CacheReader::peopleWithEmail(AccountId account,
                                                   const QStringList& addresses) {
    const auto all = cache::all(
        m_database,
        sql({"SELECT ", personColumns, " FROM person p WHERE p.account=? AND p.email<>''"}),
        [](const Statement& row) { return readPerson(row); }, account.value);
    if (!all)
        return all;
    QList<Person> found;
    for (const Person& person : *all) {
        if (addresses.contains(person.email.toLower()))
            found.append(person);
    }
    return found;
}

Result<QList<Person>> CacheReader::reportsOf(const PersonId& manager, int limit) {
    return all(
        m_database,
        sql({"SELECT ", personColumns,
             " FROM person p WHERE p.account=? AND p.manager=? AND p.manager<>'' "
             "ORDER BY p.name LIMIT ?"}),
        [](const Statement& row) { return readPerson(row); }, manager.account.value, manager.remote,
        limit);
}

Result<QList<SearchHit>> CacheReader::activityOf(const PersonId& person, int limit) {
    return readHits(
        m_database,
        " FROM message m JOIN person p ON p.key=m.sender "
        "JOIN conversation c ON c.key=m.conversation "
        "LEFT JOIN grp g ON g.account=c.account AND g.remote=c.grp "
        "WHERE m.sender=(SELECT key FROM person WHERE account=? AND remote=?) AND c.kind=2 "
        "AND m.kind<>3 AND (m.flags & 1)=0 ORDER BY m.sent_at DESC LIMIT ?",
        person.account.value, person.remote, limit);
}

Result<QList<MemberRow>> CacheReader::groupMembers(const GroupId& group, int offset, int limit) {
    const auto place = one(
        m_database, "SELECT key, member_count FROM grp WHERE account=? AND remote=?",
        [](const Statement& row) { return std::pair(row.integer(0), row.integer(1)); },
        group.account.value, group.remote);
    if (!place)
        return fail(place);
    if (!*place)
        return QList<MemberRow>();
    const auto [key, count] = **place;
    constexpr std::int64_t sortable = 3000; // rows that are sorted in a moment
    if (count > sortable)
        return membersOfMany(key, offset, limit);
    return all(m_database,
               sql({"SELECT ", personColumns,
                    ", x.membership, x.role FROM group_member x JOIN person p ON p.key=x.person "
                    "WHERE x.place=? AND x.membership IN (1,2,3,4) "
                    "ORDER BY x.role DESC, p.name COLLATE NOCASE LIMIT ? OFFSET ?"}),
               readMember, key, limit, offset);
}

/// The same for a group that most people are in: those with a role first, of whom there are few;
/// then everybody in the order of names that the index has, as far as they are members.
Result<QList<MemberRow>> CacheReader::membersOfMany(std::int64_t group, int offset, int limit) {
    auto leading =
        all(m_database,
            sql({"SELECT ", personColumns,
                 ", x.membership, x.role FROM group_member x INDEXED BY group_member_role "
                 "JOIN person p ON p.key=x.person WHERE x.place=? AND x.role>0 "
                 "AND x.membership IN (1,2,3,4) ORDER BY x.role DESC, p.name COLLATE NOCASE"}),
            readMember, group);
    if (!leading)
        return fail(leading);
    const int lead = static_cast<int>(leading->size());
    QList<MemberRow> rows = leading->mid(std::min(offset, lead), limit);
    const int missing = limit - static_cast<int>(rows.size());
    if (missing == 0)
        return rows;
    auto others = all(m_database,
                      sql({"SELECT ", personColumns,
                           ", x.membership, x.role FROM person p INDEXED BY person_name "
                           "CROSS JOIN group_member x ON x.place=? AND x.person=p.key "
                           "WHERE p.name<>'' AND x.role=0 AND x.membership IN (1,2,3,4) "
                           "ORDER BY p.name COLLATE NOCASE LIMIT ? OFFSET ?"}),
                      readMember, group, missing, std::max(0, offset - lead));
    if (!others)
        return fail(others);
    rows += *others;
    if (others->size() == missing)
        return rows;
    // At the end whoever has no name; the index leaves them out.
    const auto named = one(m_database,
                           "SELECT count(*) FROM group_member x JOIN person p ON p.key=x.person "
                           "WHERE x.place=? AND x.role=0 AND x.membership IN (1,2,3,4) "
                           "AND p.name<>''",
                           firstInteger, group);
    if (!named)
        return fail(named);
    const std::int64_t before = lead + named->value_or(0);
    const auto nameless =
        all(m_database,
            sql({"SELECT ", personColumns,
                 ", x.membership, x.role FROM group_member x JOIN person p ON p.key=x.person "
                 "WHERE x.place=? AND x.role=0 AND x.membership IN (1,2,3,4) AND p.name='' "
                 "ORDER BY p.remote LIMIT ? OFFSET ?"}),
            readMember, group, limit - rows.size(), std::max<std::int64_t>(0, offset - before));
    return nameless ? rows + *nameless : nameless;
}

Result<QList<PersonId>> CacheReader::groupMemberIds(const GroupId& group, Membership membership,
                                                    int limit) {
    return all(
        m_database,
        "SELECT p.remote FROM group_member x JOIN person p ON p.key=x.person "
        "WHERE x.place=(SELECT key FROM grp WHERE account=? AND remote=?) AND x.membership=? "
        "LIMIT ?",
        [&](const Statement& row) { return PersonId{group.account, row.text(0)}; },
        group.account.value, group.remote, static_cast<int>(membership), limit);
}

Result<int> CacheReader::groupMemberCount(const GroupId& group, Membership membership) {
    const auto count =
        one(m_database,
            "SELECT count(*) FROM group_member WHERE membership=? AND "
            "place=(SELECT key FROM grp WHERE account=? AND remote=?)",
            firstInteger, static_cast<int>(membership), group.account.value, group.remote);
    if (!count)
        return fail(count);
    return static_cast<int>(count->value_or(0));
}

Result<std::optional<Conversation>> CacheReader::conversation(const ConversationId& id) {
    return one(
        m_database,
        sql({"SELECT ", conversationColumns,
             " FROM conversation c WHERE c.account=? AND c.remote=?"}),
        [](const Statement& row) { return readConversation(row); }, id.account.value, id.remote);
}

Result<QList<ConversationRow>> CacheReader::chats() {
    return all(m_database,
               sql({"SELECT ", conversationColumns, ", ", peerColumns(), ", ", messageColumns,
                    ", p.name", chatFrom,
                    "WHERE c.kind IN (0,1,3) AND c.membership IN (1,3) "
                    "ORDER BY c.last_activity DESC, c.key"}),
               readChat);
}

Result<QList<ConversationRow>> CacheReader::channels(const GroupId& group) {
    return all(m_database,
               sql({"SELECT ", conversationColumns, ", ", peerColumns(), ", ", messageColumns,
                    ", p.name", chatFrom,
                    "WHERE c.account=? AND c.grp=? AND c.grp<>'' AND c.kind=3 AND "
                    "c.membership IN (0,1,3) ORDER BY c.name COLLATE NOCASE, c.key"}),
               readChat, group.account.value, group.remote);
}

Result<std::optional<ConversationRow>> CacheReader::chat(const ConversationId& id) {
    return one(m_database,
               sql({"SELECT ", conversationColumns, ", ", peerColumns(), ", ", messageColumns,
                    ", p.name", chatFrom, "WHERE c.account=? AND c.remote=?"}),
               readChat, id.account.value, id.remote);
}

Result<QList<MemberRow>> CacheReader::conversationMembers(const ConversationId& id, int offset,
                                                          int limit) {
    return all(
        m_database,
        sql({"SELECT ", personColumns,
             ", x.membership, x.role FROM conversation_member x JOIN person p ON p.key=x.person "
             "WHERE x.place=(SELECT key FROM conversation WHERE account=? AND remote=?) "
             "AND x.membership IN (1,2,3) "
             "ORDER BY x.role DESC, p.name COLLATE NOCASE LIMIT ? OFFSET ?"}),
        readMember, id.account.value, id.remote, limit, offset);
}

Result<std::int64_t> CacheReader::keyOf(const ConversationId& id) {
    const auto key = one(m_database, "SELECT key FROM conversation WHERE account=? AND remote=?",
                         firstInteger, id.account.value, id.remote);
    if (!key)
        return fail(key);
    return key->value_or(0);
}

Result<QList<StoredMessage>> CacheReader::before(const ConversationId& conversation,
                                                 std::optional<std::int64_t> position, int limit) {
    return storedRows(m_database, conversation,
                      "AND m.position IS NOT NULL AND m.thread_root IS NULL AND m.position < ? "
                      "ORDER BY m.position DESC LIMIT ?",
                      position.value_or(std::numeric_limits<std::int64_t>::max()), limit);
}

Result<QList<StoredMessage>> CacheReader::after(const ConversationId& conversation,
                                                std::int64_t position, int limit) {
    return storedRows(m_database, conversation,
                      "AND m.position IS NOT NULL AND m.thread_root IS NULL AND m.position > ? "
                      "ORDER BY m.position LIMIT ?",
                      position, limit);
}

Result<std::optional<StoredMessage>> CacheReader::message(const MessageId& id,
                                                          const ConversationId& conversation) {
    const auto rows = storedRows(m_database, conversation, "AND m.remote=?", id.remote);
    if (!rows)
        return fail(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<std::optional<SearchHit>> CacheReader::hit(const MessageId& id,
                                                  const ConversationId& conversation) {
    const auto rows = readHits(m_database,
                               " FROM conversation c JOIN message m ON m.conversation=c.key "
                               "JOIN person p ON p.key=m.sender "
                               "LEFT JOIN grp g ON g.account=c.account AND g.remote=c.grp "
                               "WHERE c.account=? AND c.remote=? AND m.remote=? "
                               "AND (m.flags & 1)=0",
                               conversation.account.value, conversation.remote, id.remote);
    if (!rows)
        return fail(rows);
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<QList<SearchHit>> CacheReader::messagesById(const QString& remote) {
    // The index leads with the conversation, and conversations are few: CROSS JOIN keeps the order.
    return readHits(
        m_database,
        " FROM conversation c CROSS JOIN message m ON m.conversation=c.key AND m.remote=? "
        "JOIN person p ON p.key=m.sender "
        "LEFT JOIN grp g ON g.account=c.account AND g.remote=c.grp ORDER BY m.key",
        remote);
}

Result<QList<StoredGap>> CacheReader::gaps(const ConversationId& conversation) {
    const auto key = keyOf(conversation);
    if (!key)
        return fail(key);
    return all(
        m_database, "SELECT position, token FROM gap WHERE conversation=? ORDER BY position",
        [](const Statement& row) { return StoredGap{row.integer(0), row.text(1)}; }, *key);
}

Result<QList<StoredMessage>> CacheReader::posts(const ConversationId& feed,
                                                std::optional<std::int64_t> activity, int limit) {
    return storedRows(m_database, feed,
                      "AND m.activity IS NOT NULL AND m.activity < ? AND (m.flags & 33)<>1 "
                      "ORDER BY m.activity DESC, m.key DESC LIMIT ?",
                      activity.value_or(std::numeric_limits<std::int64_t>::max()), limit);
}

Result<QList<StoredMessage>> CacheReader::thread(const ConversationId& conversation,
                                                 const MessageId& root, int limit) {
    return storedRows(m_database, conversation, "AND m.thread_root=? ORDER BY m.sent_at LIMIT ?",
                      root.remote, limit);
}

Result<QList<StoredMessage>> CacheReader::newestComments(const ConversationId& conversation,
                                                         const MessageId& root, int limit) {
    auto rows =
        storedRows(m_database, conversation, "AND m.thread_root=? ORDER BY m.sent_at DESC LIMIT ?",
                   root.remote, limit);
    if (rows)
        std::reverse(rows->begin(), rows->end());
    return rows;
}

Result<QList<StoredReaction>> CacheReader::reactions(const ConversationId& conversation,
                                                     const MessageId& message) {
    const auto key = keyOf(conversation);
    if (!key)
        return fail(key);
    return all(
        m_database,
        "SELECT r.remote, r.message, p.remote, r.emoji FROM reaction r JOIN person p ON "
        "p.key=r.sender "
        "WHERE r.conversation=? AND r.message=? ORDER BY r.sent_at, r.remote",
        [&](const Statement& row) {
            return StoredReaction{
                row.text(0), row.text(1), {conversation.account, row.text(2)}, row.text(3)};
        },
        *key, message.remote);
}

Result<QList<SearchHit>> CacheReader::mentions(int limit) {
    return readHits(m_database,
                    " FROM message m CROSS JOIN person p ON p.key=m.sender "
                    "JOIN conversation c ON c.key=m.conversation "
                    "LEFT JOIN grp g ON g.account=c.account AND g.remote=c.grp "
                    "WHERE (m.flags & 2)<>0 AND (m.flags & 1)=0 ORDER BY m.sent_at DESC LIMIT ?",
                    limit);
}

Result<QList<SearchHit>> CacheReader::mustRead(const PersonId& self, int limit) {
    // Few messages must be read, and a message has few reactions: SQLite, which does not know that,
    // would start from all messages of all conversations.
    return readHits(m_database,
                    " FROM message m INDEXED BY message_must_read "
                    "CROSS JOIN person p ON p.key=m.sender "
                    "CROSS JOIN conversation c ON c.key=m.conversation "
                    "LEFT JOIN grp g ON g.account=c.account AND g.remote=c.grp "
                    "WHERE (m.flags & 4)<>0 AND (m.flags & 1)=0 AND c.account=?1 AND "
                    "c.membership=3 AND p.remote<>?2 AND NOT EXISTS (SELECT 1 FROM "
                    "reaction r INDEXED BY reaction_message CROSS JOIN person q ON q.key=r.sender "
                    "WHERE r.conversation=m.conversation AND r.message=m.remote AND r.emoji=?3 "
                    "AND q.remote=?2) "
                    "ORDER BY m.sent_at DESC LIMIT ?4",
                    self.account.value, self.remote, acknowledgement.toString(), limit);
}

Result<PollTally> CacheReader::tally(const Message& poll, const PersonId& self) {
    return cache::tally(m_database, poll, self);
}

Result<QList<PersonId>> CacheReader::voters(const Message& poll, const QString& answer, int limit) {
    return votersOf(m_database, poll, answer, limit);
}

Result<QList<SearchHit>> CacheReader::newestPosts(int limit) {
    // Of the most lively feeds a few posts each: with thousands of groups no more is read than with
    // fifty. CROSS JOIN keeps the order; SQLite would start from all messages.
    return readHits(
        m_database,
        " FROM (SELECT * FROM conversation WHERE kind=2 AND membership=3 "
        "ORDER BY last_activity DESC LIMIT 2 * ?1) c "
        "CROSS JOIN message m ON m.key IN (SELECT x.key FROM message x WHERE "
        "x.conversation=c.key AND x.activity IS NOT NULL ORDER BY x.activity DESC LIMIT 5) "
        "JOIN person p ON p.key=m.sender "
        "LEFT JOIN grp g ON g.account=c.account AND g.remote=c.grp "
        "WHERE m.kind<>3 AND (m.flags & 1)=0 ORDER BY m.sent_at DESC LIMIT ?1",
        limit);
}

Result<Coverage> CacheReader::coverage(AccountId account) {
    const auto all = readableConversations(m_database, account);
    if (!all)
        return fail(all);
    const auto open = openHistories(m_database, account);
    if (!open)
        return fail(open);
    Coverage coverage;
    coverage.conversations = *all;
    coverage.complete = *all - static_cast<int>(open->size());
    bool isKnown = true;
    for (const OpenHistory& history : *open) {
        isKnown = isKnown && history.since.isValid();
        if (!coverage.since.isValid() || history.since > coverage.since)
            coverage.since = history.since;
    }
    if (!isKnown)
        coverage.since = {};
    return coverage;
}

Result<MessageHits> CacheReader::search(const SearchQuery& query, const SearchAs& as, int limit) {
    return MessageSearch(m_database, query, as).run(limit);
}

} // namespace parvis::cache
