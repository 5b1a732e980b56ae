#pragma once

#include "models/SectionedModel.h"
#include "ui/widgets/ListRowDelegate.h"

#include <functional>

namespace parvis::ui {

/// A delegate for a list over a SectionedModel: headers by their title, rows by `read`, which gets
/// the row of the model below. Arguments outlive the delegate, which `parent` owns.
[[nodiscard]] ListRowDelegate* sectionedDelegate(const Theme& theme, AvatarProvider& provider,
                                                 const models::SectionedModel& rows,
                                                 std::function<ListRow(int)> read, QObject* parent);

} // namespace parvis::ui
