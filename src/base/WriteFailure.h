#pragma once

#include "base/Error.h"

namespace parvis {

/// DiskFull or Storage, by what the operating system said last (errno): to be asked right after a
/// file could not be made or written.
[[nodiscard]] ErrorKind writeFailure();

} // namespace parvis
