#pragma once

#include <QString>

namespace parvis::bench {

/// The chat in which is measured how a long history is read.
inline constexpr int longChatMessages = 100'000;

/// The group in which is measured how a long feed is read: every third message is a comment on the
/// post before it.
inline constexpr int longFeedMessages = 75'000;

/// The remote id of the messages of both, the oldest is 0.
[[nodiscard]] inline QString longChatMessage(int number) {
    return QStringLiteral("$long%1").arg(number);
}

} // namespace parvis::bench
