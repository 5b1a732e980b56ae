#pragma once

#include <chrono>

namespace parvis::matrix {

/// How long to wait for what.
struct Timing {
    std::chrono::milliseconds longPoll{30'000};      ///< The server holds an empty answer so long.
    std::chrono::milliseconds longPollSlack{30'000}; ///< Beyond that the answer is late.
    std::chrono::milliseconds firstAnswer{300'000};  ///< A first sync of a large account is slow.
    std::chrono::milliseconds firstPaint{15'000};    ///< Later than that it is no use.
    std::chrono::milliseconds inactivity{60'000};    ///< Of all other requests.
    std::chrono::milliseconds firstRetry{1'000};
    std::chrono::milliseconds longestRetry{60'000};
};

} // namespace parvis::matrix
