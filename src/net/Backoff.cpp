#include "net/Backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace parvis::net {

namespace {

constexpr double jitter = 0.2;

} // namespace

Backoff::Backoff(std::chrono::milliseconds shortest, std::chrono::milliseconds longest)
    : Backoff(shortest, longest, [] { return QRandomGenerator::global()->generateDouble(); }) {
}

Backoff::Backoff(std::chrono::milliseconds shortest, std::chrono::milliseconds longest,
                 Random random)
    : m_shortest(shortest)
    , m_longest(longest)
    , m_random(std::move(random)) {
}

std::chrono::milliseconds Backoff::next(std::optional<std::chrono::milliseconds> retryAfter) {
    constexpr int enoughDoublings = 10;
    const auto whole =
        std::min(m_longest, m_shortest * (1 << std::min(m_failures, enoughDoublings)));
    ++m_failures;
    const auto part = std::chrono::milliseconds(
        static_cast<qint64>(static_cast<double>(whole.count()) * (1 - jitter * m_random())));
    return retryAfter ? std::max(part, *retryAfter) : part;
}

} // namespace parvis::net
