#pragma once

#include "domain/Conversation.h"
#include "domain/Group.h"
#include "models/PeopleModel.h"
#include "ui/widgets/Avatar.h"

#include <functional>

class QModelIndex;

namespace parvis::ui {

class AvatarProvider;
class ListRowDelegate;
class Theme;

// How people and places look in lists: one way everywhere, so that colours and shapes stay.

/// `presence` false: no dot, as where several faces stand close together.
[[nodiscard]] AvatarInfo avatarOf(const models::PersonItem& person, bool presence = true);
[[nodiscard]] AvatarInfo avatarOf(const Group& group);
/// A place that only its id, name and picture are known of: a group, or a chat of several people.
[[nodiscard]] AvatarInfo avatarOfPlace(const QString& seed, const QString& name,
                                       const MediaRef& picture);

/// Rows with picture, name and role of people, on a card. `personAt`: who stands in a row.
[[nodiscard]] ListRowDelegate*
personDelegate(const Theme& theme, AvatarProvider* provider,
               std::function<models::PersonItem(const QModelIndex&)> personAt, QObject* parent);

} // namespace parvis::ui
