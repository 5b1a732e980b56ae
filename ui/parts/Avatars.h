#pragma once

#include "domain/Conversation.h"
#include "domain/Group.h"
#include "models/PeopleModel.h"
#include "ui/widgets/Avatar.h"

namespace parvis::ui {

// How people and places look in lists: one way everywhere, so that colours and shapes stay.

/// `presence` false: no dot, as where several faces stand close together.
[[nodiscard]] AvatarInfo avatarOf(const models::PersonItem& person, bool presence = true);
[[nodiscard]] AvatarInfo avatarOf(const Group& group);
/// A place that only its id, name and picture are known of: a group, or a chat of several people.
[[nodiscard]] AvatarInfo avatarOfPlace(const QString& seed, const QString& name,
                                       const MediaRef& picture);

} // namespace parvis::ui
