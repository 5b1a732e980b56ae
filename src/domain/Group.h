#pragma once

#include "base/Id.h"
#include "domain/Media.h"
#include "domain/Membership.h"

#include <QString>

#include <optional>

namespace parvis {

enum class Privacy {
    Open = 0,   ///< Everybody of the organisation sees posts and may join.
    Closed = 1, ///< Outsiders see purpose and member names, and may ask to join.
    Secret = 2, ///< Only members know that it exists.
};

/// How a group stands out in lists: the colour of its sign. Automatic: one of them by its id.
enum class GroupColour {
    Automatic = 0,
    Blue = 1,
    Purple = 2,
    Green = 3,
    Olive = 4,
    Crimson = 5,
    Teal = 6,
    Orange = 7,
    Slate = 8,
};
inline constexpr int groupColours = 9;

/// A group: the place where a project is run or work is handled. Its posts are the messages of the
/// conversation `feed`.
struct Group {
    GroupId id;
    QString name;
    QString purpose;
    Privacy privacy = Privacy::Secret;
    MediaRef avatar;
    ConversationId feed; ///< Invalid when the group has no feed that this account can see.
    Membership membership = Membership::None;
    Role role = Role::Member;
    Rights rights;
    int memberCount = 0; ///< As the server counts; 0 when unknown.
    bool archived = false;
    GroupColour colour = GroupColour::Automatic;
    Role posting = Role::Member;   ///< Who writes there has this role or more.
    Role approving = Role::Member; ///< The same for inviting people and answering who asks.

    friend bool operator==(const Group&, const Group&) = default;
};

/// What became known about a group: only the fields that are set replace what was known.
struct GroupPatch {
    GroupId id;
    std::optional<QString> name;
    std::optional<QString> purpose;
    std::optional<Privacy> privacy;
    std::optional<MediaRef> avatar;
    std::optional<ConversationId> feed;
    std::optional<Membership> membership;
    std::optional<Role> role;
    std::optional<Rights> rights;
    std::optional<int> memberCount;
    std::optional<bool> archived;
    std::optional<GroupColour> colour;
    std::optional<Role> posting;
    std::optional<Role> approving;
};

void apply(const GroupPatch& patch, Group& group);
[[nodiscard]] GroupPatch toPatch(const Group& group);

} // namespace parvis
