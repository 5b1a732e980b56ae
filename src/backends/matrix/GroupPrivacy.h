#pragma once

#include "domain/Group.h"

#include <QJsonObject>
#include <QString>

namespace parvis::matrix {

// What a group's privacy is made of: rules of its space and of the room with its posts.

/// Who gets into the space: the join_rule. Into the room with the posts get the space's members.
[[nodiscard]] QString spaceJoinRule(Privacy privacy);
/// What outsiders read of the space: the history_visibility.
[[nodiscard]] QString spaceHistory(Privacy privacy);
/// What outsiders and new members read of the posts: the history_visibility.
[[nodiscard]] QString feedHistory(Privacy privacy);
/// The power level to invite into the space. To invite is to approve who asks.
[[nodiscard]] int levelToInvite(Privacy privacy, Role approving = Role::Member);
/// Writes into a room's power levels who may write posts and comments. Everybody who may read may
/// still react and vote.
void setWriters(QJsonObject& powerLevels, int level);

} // namespace parvis::matrix
