#pragma once

#include "bench/CacheRows.h"

namespace parvis::bench {

/// A click on a conversation, as far as its model: rows are there to be painted.
[[nodiscard]] Result<void> measureSwitch(Fills& fills, Report& report);

} // namespace parvis::bench
