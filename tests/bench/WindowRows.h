#pragma once

#include "bench/BenchProfile.h"

namespace parvis::bench {

/// What a person feels in the window, in a process of its own: clicking conversations, scrolling a
/// long one, and the memory that takes; in a window of 1280×800 and one of 3840×2160.
[[nodiscard]] Result<void> measureSwitching(const BenchProfile& profile, Report& report);

/// Scrolling a chat of 100,000 messages.
[[nodiscard]] Result<void> measureLongScroll(const BenchProfile& profile, Report& report);

} // namespace parvis::bench
