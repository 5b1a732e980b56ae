#include "cache/KeyCache.h"

#include "cache/Query.h"

namespace parvis::cache {

namespace {

// Beyond this the map is dropped and filled again: bounded memory, rare cost.
constexpr qsizetype maxRemembered = 20'000;

template<class IdType>
Result<std::int64_t> find(Database& database, QHash<IdType, std::int64_t>& known, const IdType& id,
                          QByteArrayView select) {
    const auto remembered = known.constFind(id);
    if (remembered != known.cend())
        return *remembered;
    const auto row = one(database, select, firstInteger, id.account.value, id.remote);
    if (!row)
        return fail(row);
    if (!*row)
        return 0;
    if (known.size() >= maxRemembered)
        known.clear();
    known.insert(id, **row);
    return **row;
}

template<class IdType>
Result<std::int64_t> findOrInsert(Database& database, QHash<IdType, std::int64_t>& known,
                                  const IdType& id, QByteArrayView select, QByteArrayView insert) {
    Q_ASSERT(id.isValid());
    auto key = find(database, known, id, select);
    if (!key || *key != 0)
        return key;
    if (const auto done = run(database, insert, id.account.value, id.remote); !done)
        return fail(done);
    key = database.lastInsertId();
    known.insert(id, *key);
    return key;
}

constexpr auto selectPerson = "SELECT key FROM person WHERE account=? AND remote=?";
constexpr auto selectConversation = "SELECT key FROM conversation WHERE account=? AND remote=?";
constexpr auto selectGroup = "SELECT key FROM grp WHERE account=? AND remote=?";

} // namespace

Result<std::int64_t> KeyCache::person(Database& database, const PersonId& id) {
    return findOrInsert(database, m_people, id, selectPerson,
                        "INSERT INTO person(account, remote) VALUES(?,?)");
}

Result<std::int64_t> KeyCache::conversation(Database& database, const ConversationId& id) {
    return findOrInsert(database, m_conversations, id, selectConversation,
                        "INSERT INTO conversation(account, remote) VALUES(?,?)");
}

Result<std::int64_t> KeyCache::group(Database& database, const GroupId& id) {
    return findOrInsert(database, m_groups, id, selectGroup,
                        "INSERT INTO grp(account, remote) VALUES(?,?)");
}

Result<std::int64_t> KeyCache::findConversation(Database& database, const ConversationId& id) {
    return find(database, m_conversations, id, selectConversation);
}

Result<std::int64_t> KeyCache::findGroup(Database& database, const GroupId& id) {
    return find(database, m_groups, id, selectGroup);
}

void KeyCache::clear() {
    m_people.clear();
    m_conversations.clear();
    m_groups.clear();
}

} // namespace parvis::cache
