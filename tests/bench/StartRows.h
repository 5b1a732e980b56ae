#pragma once

#include "bench/BenchProfile.h"

namespace parvis::bench {

/// Start to a window that one can read and write in, with the organisation in the cache, offline,
/// warm disk, the key from the keychain, against a window with nothing in it. Needs a screen and
/// the application's binary.
[[nodiscard]] Task<void> measureStart(QObject& context, std::shared_ptr<BenchProfile> profile,
                                      Report* report);

} // namespace parvis::bench
