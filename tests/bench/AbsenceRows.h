#pragma once

#include "bench/Organisation.h"
#include "bench/SliceApplication.h"

namespace parvis::bench {

/// A day's absence comes in, 20,000 messages in 400 conversations, while the lists and a chat are
/// shown: the longest time that the window's thread computes in one go.
[[nodiscard]] Result<void> measureAbsence(demo::SampleSize size, SliceApplication& application,
                                          Report& report);

/// An answer to /sync of 30 MB: parsing it, and reading it into changes.
void measureParsing(Report& report);

} // namespace parvis::bench
