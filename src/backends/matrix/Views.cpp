#include "backends/matrix/Views.h"

namespace parvis::matrix {

namespace {

/// Drops a field of the patch that says nothing new; true when it stays.
template<class T>
bool keep(std::optional<T>& field, const T& before) {
    if (field && *field == before)
        field.reset();
    return field.has_value();
}

} // namespace

std::optional<GroupPatch> difference(const Group* before, const Group& now) {
    GroupPatch patch = toPatch(now);
    if (!before)
        return patch;
    bool any = keep(patch.name, before->name);
    any |= keep(patch.purpose, before->purpose);
    any |= keep(patch.privacy, before->privacy);
    any |= keep(patch.avatar, before->avatar);
    any |= keep(patch.feed, before->feed);
    any |= keep(patch.membership, before->membership);
    any |= keep(patch.role, before->role);
    any |= keep(patch.rights, before->rights);
    any |= keep(patch.memberCount, before->memberCount);
    any |= keep(patch.archived, before->archived);
    any |= keep(patch.colour, before->colour);
    any |= keep(patch.posting, before->posting);
    any |= keep(patch.approving, before->approving);
    return any ? std::optional(patch) : std::nullopt;
}

std::optional<ConversationPatch> difference(const Conversation* before, const Conversation& now) {
    ConversationPatch patch = toPatch(now);
    patch.unread.reset();
    patch.mentions.reset();
    patch.readUpTo.reset();
    patch.lastActivity.reset();
    if (!before)
        return patch;
    bool any = keep(patch.kind, before->kind);
    any |= keep(patch.group, before->group);
    any |= keep(patch.peer, before->peer);
    any |= keep(patch.name, before->name);
    any |= keep(patch.topic, before->topic);
    any |= keep(patch.avatar, before->avatar);
    any |= keep(patch.membership, before->membership);
    any |= keep(patch.invitedBy, before->invitedBy);
    any |= keep(patch.encrypted, before->encrypted);
    any |= keep(patch.favourite, before->favourite);
    any |= keep(patch.muted, before->muted);
    any |= keep(patch.rights, before->rights);
    any |= keep(patch.memberCount, before->memberCount);
    any |= keep(patch.pinned, before->pinned);
    any |= keep(patch.saved, before->saved);
    any |= keep(patch.followed, before->followed);
    return any ? std::optional(patch) : std::nullopt;
}

} // namespace parvis::matrix
