#pragma once

#include "bench/Organisation.h"
#include "bench/Report.h"

namespace parvis::bench {

/// Start to a painted window with the organisation in the cache, offline, warm disk, against a
/// window with nothing in it. Needs a screen and the application's binary.
[[nodiscard]] Result<void> measureStart(demo::SampleSize size, Report& report);

} // namespace parvis::bench
