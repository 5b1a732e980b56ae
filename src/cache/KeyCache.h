#pragma once

#include "base/Id.h"
#include "cache/Database.h"

#include <QHash>

namespace parvis::cache {

/// Row keys of people, groups and conversations, remembered so that a bulk of messages does not ask
/// for the same sender again and again. Valid for one connection; forget everything after a
/// rollback.
class KeyCache {
public:
    /// The row's key; a row with nothing but its id is made when there is none.
    [[nodiscard]] Result<std::int64_t> person(Database& database, const PersonId& id);
    [[nodiscard]] Result<std::int64_t> conversation(Database& database, const ConversationId& id);
    [[nodiscard]] Result<std::int64_t> group(Database& database, const GroupId& id);

    /// As above, but 0 when there is no row.
    [[nodiscard]] Result<std::int64_t> findConversation(Database& database,
                                                        const ConversationId& id);
    [[nodiscard]] Result<std::int64_t> findGroup(Database& database, const GroupId& id);

    void forget(const ConversationId& id) { m_conversations.remove(id); }
    void forget(const GroupId& id) { m_groups.remove(id); }
    void clear();

private:
    QHash<PersonId, std::int64_t> m_people;
    QHash<ConversationId, std::int64_t> m_conversations;
    QHash<GroupId, std::int64_t> m_groups;
};

} // namespace parvis::cache
