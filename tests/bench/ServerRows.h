#pragma once

#include "base/Result.h"
#include "bench/Report.h"

namespace parvis::bench {

/// Rows that need a real server, a throw-away Synapse with an account in so many rooms: the first
/// sign-in, sending, and doing nothing. Skipped with the reason where there is no Synapse.
[[nodiscard]] Result<void> measureWithServer(const QStringList& wanted, int rooms, Report& report);

} // namespace parvis::bench
