#include "domain/Group.h"

#include "domain/Patch.h"

namespace parvis {

void apply(const GroupPatch& patch, Group& group) {
    using detail::assign;
    assign(group.name, patch.name);
    assign(group.purpose, patch.purpose);
    assign(group.privacy, patch.privacy);
    assign(group.avatar, patch.avatar);
    assign(group.feed, patch.feed);
    assign(group.membership, patch.membership);
    assign(group.role, patch.role);
    assign(group.rights, patch.rights);
    assign(group.memberCount, patch.memberCount);
    assign(group.archived, patch.archived);
    assign(group.colour, patch.colour);
    assign(group.posting, patch.posting);
    assign(group.approving, patch.approving);
}

GroupPatch toPatch(const Group& g) {
    return {g.id,   g.name,   g.purpose,     g.privacy,  g.avatar, g.feed,    g.membership,
            g.role, g.rights, g.memberCount, g.archived, g.colour, g.posting, g.approving};
}

} // namespace parvis
