#pragma once

namespace parvis::ui {

// How long the texts of a group may be, in UTF-16 units.

inline constexpr int groupNameLimit = 120;
inline constexpr int groupPurposeLimit = 1000;

} // namespace parvis::ui
