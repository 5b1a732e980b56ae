#pragma once

#include <chrono>
#include <functional>
#include <optional>

namespace parvis::net {

/// How long to wait before the next attempt: doubling, a fifth of it at random, so that the clients
/// of a restarted server do not come back in one wave. A time that the server named is never
/// undercut.
class Backoff {
public:
    /// Gives numbers of [0, 1).
    using Random = std::function<double()>;

    Backoff(std::chrono::milliseconds shortest, std::chrono::milliseconds longest);
    Backoff(std::chrono::milliseconds shortest, std::chrono::milliseconds longest, Random random);

    /// The wait before the next attempt; each call counts one failure.
    [[nodiscard]] std::chrono::milliseconds
    next(std::optional<std::chrono::milliseconds> retryAfter = {});

    /// An attempt succeeded.
    void reset() { m_failures = 0; }

private:
    std::chrono::milliseconds m_shortest;
    std::chrono::milliseconds m_longest;
    Random m_random;
    int m_failures = 0;
};

} // namespace parvis::net
