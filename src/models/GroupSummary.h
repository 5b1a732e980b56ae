#pragma once

#include "workspace/ReadSide.h"

#include <QString>

#include <optional>

namespace parvis::models {

/// What the header and the card of a group say.
struct GroupSummary {
    Group group;
    QString detail;       ///< "Closed group · 48 members · 6 around now"
    int around = 0;       ///< Known members who are online now.
    int asking = 0;       ///< People who ask to join.
    bool mayRead = false; ///< There is a feed, and this account may see it.
    bool mayPost = false;
    bool encrypted = false;
};

/// Who belongs to a group, as far as a header counts them.
struct GroupPeople {
    GroupId group;
    QList<PersonId> joined; ///< The first few hundred.
    int asking = 0;
};

/// Read aside: a group can have a hundred thousand members.
[[nodiscard]] Task<GroupPeople> peopleOf(const workspace::ReadSide& reads, const GroupId& group);

/// None when the cache does not know the group. `people` of another group do not count.
[[nodiscard]] std::optional<GroupSummary>
summaryOf(const workspace::ReadSide& reads, const GroupId& group, const GroupPeople& people = {});

/// Where a message of a feed is shown.
struct PostPlace {
    GroupId group;
    MessageId post;
    bool isComment = false;
};

[[nodiscard]] std::optional<PostPlace>
placeOfPost(const workspace::ReadSide& reads, const ConversationId& feed, const MessageId& message);

} // namespace parvis::models
