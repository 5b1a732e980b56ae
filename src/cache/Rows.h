#pragma once

#include "cache/Statement.h"
#include "domain/Conversation.h"
#include "domain/Group.h"
#include "domain/Message.h"
#include "domain/Person.h"

namespace parvis::cache {

// How rows become values. Each reader comes with the columns it expects, to be selected first and
// in this order, with the table under the alias shown.

inline constexpr auto personColumns =
    "p.account, p.remote, p.name, p.avatar, p.title, p.department, p.manager, p.email, p.phone, "
    "p.place, p.time_zone, p.about, p.status, p.languages, p.skills";
inline constexpr int personColumnCount = 15;
[[nodiscard]] Person readPerson(const Statement& row, int from = 0);

inline constexpr auto groupColumns =
    "g.account, g.remote, g.name, g.purpose, g.privacy, g.avatar, g.feed, g.membership, g.role, "
    "g.rights, g.member_count, g.archived, g.colour, g.posting, g.approving";
inline constexpr int groupColumnCount = 15;
[[nodiscard]] Group readGroup(const Statement& row, int from = 0);

inline constexpr auto conversationColumns =
    "c.account, c.remote, c.kind, c.grp, c.peer, c.name, c.topic, c.avatar, c.membership, "
    "c.invited_by, c.encrypted, c.favourite, c.muted, c.rights, c.member_count, c.unread, "
    "c.mentions, "
    "c.read_up_to, c.last_activity, c.pinned, c.saved, c.followed";
inline constexpr int conversationColumnCount = 22;
[[nodiscard]] Conversation readConversation(const Statement& row, int from = 0);

/// With the sender as `p`; `conversation` completes the ids.
inline constexpr auto messageColumns =
    "m.remote, p.remote, m.sent_at, m.kind, m.flags, m.thread_root, m.edited_at, m.txn, m.title, "
    "m.text, m.html, m.extra";
inline constexpr int messageColumnCount = 12;
[[nodiscard]] Message readMessage(const Statement& row, const ConversationId& conversation,
                                  int from = 0);

/// message.flags
inline constexpr int redactedFlag = 1;
inline constexpr int mentionsMeFlag = 2;
inline constexpr int mustReadFlag = 4;
inline constexpr int importantFlag = 8;
inline constexpr int noteFlag = 16;
inline constexpr int takenFlag = 32; ///< Redacted by somebody else than its author.

} // namespace parvis::cache
