#pragma once

#include "cache/WriteSession.h"
#include "domain/Conversation.h"
#include "domain/Group.h"
#include "domain/Membership.h"
#include "domain/Person.h"

#include <optional>

namespace parvis::cache {

// People, groups, conversations and who belongs to them. A patch for a row that is not there makes
// it.

[[nodiscard]] Result<void> write(WriteSession& session, const PersonPatch& patch);
[[nodiscard]] Result<void> write(WriteSession& session, const GroupPatch& patch);
[[nodiscard]] Result<void> write(WriteSession& session, const ConversationPatch& patch);

/// Removes the group, its feed and its channels.
[[nodiscard]] Result<void> removeGroup(WriteSession& session, const GroupId& group);
/// Removes the conversation with all its messages. Nothing shows it any more; its rows leave the
/// file a little later: see Removal.h.
[[nodiscard]] Result<void> removeConversation(WriteSession& session,
                                              const ConversationId& conversation);

/// Of the group's channels that the account is not in, only these stay.
[[nodiscard]] Result<void> keepChannels(WriteSession& session, const GroupId& group,
                                        const QList<ConversationId>& channels);

/// Replaces what is known of the listed members; with `complete`, forgets everybody else.
[[nodiscard]] Result<void> writeMembers(WriteSession& session, const GroupId& group,
                                        const QList<Member>& members, bool complete);
[[nodiscard]] Result<void> writeMembers(WriteSession& session, const ConversationId& conversation,
                                        const QList<Member>& members, bool complete);

/// Changes the roles of members that are known; with `others`, of everybody who is not listed.
[[nodiscard]] Result<void> writeRoles(WriteSession& session, const GroupId& group,
                                      const QList<RoleOf>& roles, std::optional<Role> others);
[[nodiscard]] Result<void> writeRoles(WriteSession& session, const ConversationId& conversation,
                                      const QList<RoleOf>& roles, std::optional<Role> others);

} // namespace parvis::cache
