#pragma once

#include <chrono>
#include <functional>

namespace parvis::contract {

/// Runs the event loop until the condition holds; false when it does not within `patience`. Asks
/// after whatever happens instead of from time to time: half of what a suite waits for is over in
/// less than a millisecond.
[[nodiscard]] bool waitUntil(const std::function<bool()>& condition,
                             std::chrono::milliseconds patience);

} // namespace parvis::contract
