#pragma once

#include "models/HomeModel.h"
#include "ui/parts/AvatarRow.h"

#include <QDateTime>

namespace parvis::ui {

// What the start page writes about things, as rows.

/// "Shift plan for week 48", "Ines Caldeira in Beam operations · 2 hours ago", two lines of text.
[[nodiscard]] AvatarRowInfo postRow(const models::HomeMessage& post, const QDateTime& now);
/// "Ines Caldeira", "in Beam operations · 10:42", two lines of text.
[[nodiscard]] AvatarRowInfo mentionRow(const models::HomeMessage& mention, const QDateTime& now);
/// "Night shift", "Bruno: pump 2 is back", time and how much is unread.
[[nodiscard]] AvatarRowInfo newsRow(const models::HomeNews& news, const QDateTime& now);
[[nodiscard]] AvatarRowInfo chatRow(const models::ChatItem& chat, const QDateTime& now);
/// "Maya Lindqvist", "asks to join Beam operations".
[[nodiscard]] AvatarRowInfo requestRow(const models::HomeRequest& request);

} // namespace parvis::ui
