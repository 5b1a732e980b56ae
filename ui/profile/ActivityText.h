#pragma once

#include "models/ProfileModel.h"
#include "ui/parts/AvatarRow.h"

#include <QDateTime>

namespace parvis::ui {

/// "Cold box acceptance test", "Posted in Detector upgrade · 12 Nov": a row of somebody's activity.
/// `whole`: with the text below.
[[nodiscard]] AvatarRowInfo activityRow(const models::ActivityItem& item, const QDateTime& now,
                                        bool whole);
/// "Beam operations", "Closed · 48 members".
[[nodiscard]] AvatarRowInfo groupRow(const Group& group);
/// "Cryogenics engineer · Accelerator division", or what of it there is.
[[nodiscard]] QString roleText(const Person& person);

} // namespace parvis::ui
