#pragma once

#include "bench/BenchProfile.h"

namespace parvis::bench {

/// What a person feels in the window, in a process of its own: clicking conversations, scrolling a
/// long one, and the memory that takes; in a window of 1280×800 and one of 3840×2160.
[[nodiscard]] Result<void> measureSwitching(const BenchProfile& profile, Report& report);

/// Scrolling a chat of 100,000 messages.
[[nodiscard]] Result<void> measureLongScroll(const BenchProfile& profile, Report& report);
/// Scrolling the feed of a group with 50,000 posts.
[[nodiscard]] Result<void> measureFeedScroll(const BenchProfile& profile, Report& report);
/// Opening the chat at a message anywhere, as a result of a search does.
[[nodiscard]] Result<void> measureJumps(const BenchProfile& profile, Report& report);
/// The memory it takes to read all of it.
[[nodiscard]] Result<void> measureReadingThrough(const BenchProfile& profile, Report& report);

} // namespace parvis::bench
