#include "domain/Conversation.h"

#include "domain/Patch.h"

#include <algorithm>

namespace parvis {

void apply(const ConversationPatch& patch, Conversation& conversation) {
    using detail::assign;
    assign(conversation.kind, patch.kind);
    assign(conversation.group, patch.group);
    assign(conversation.peer, patch.peer);
    assign(conversation.name, patch.name);
    assign(conversation.topic, patch.topic);
    assign(conversation.avatar, patch.avatar);
    assign(conversation.membership, patch.membership);
    assign(conversation.invitedBy, patch.invitedBy);
    assign(conversation.encrypted, patch.encrypted);
    assign(conversation.favourite, patch.favourite);
    assign(conversation.muted, patch.muted);
    assign(conversation.rights, patch.rights);
    assign(conversation.memberCount, patch.memberCount);
    assign(conversation.unread, patch.unread);
    assign(conversation.mentions, patch.mentions);
    assign(conversation.readUpTo, patch.readUpTo);
    assign(conversation.lastActivity, patch.lastActivity);
    assign(conversation.pinned, patch.pinned);
    assign(conversation.saved, patch.saved);
    assign(conversation.followed, patch.followed);
}

ConversationPatch toPatch(const Conversation& c) {
    return {c.id,     c.kind,        c.group,     c.peer,      c.name,      c.topic,
            c.avatar, c.membership,  c.invitedBy, c.encrypted, c.favourite, c.muted,
            c.rights, c.memberCount, c.unread,    c.mentions,  c.readUpTo,  c.lastActivity,
            c.pinned, c.saved,       c.followed};
}

Following followingOf(const Conversation& feed, const MessageId& post) {
    const auto found = std::ranges::find(feed.followed, post, &FollowedPost::post);
    return found == feed.followed.end() ? Following::Usual : found->following;
}

} // namespace parvis
