#pragma once

#include <chrono>

namespace parvis::demo {

/// Trouble that a DemoWorld makes on purpose.
struct Fault {
    enum class Kind { ExpiredToken, RateLimited, Hang, Cut, ServerError, Malformed };
    enum class Where { SignIn, Receive, Commands };
    Kind kind = Kind::Cut;
    Where where = Where::Receive;
    int times = -1; ///< How often it strikes; -1: until cleared.
    std::chrono::milliseconds retryAfter{300};
};

} // namespace parvis::demo
