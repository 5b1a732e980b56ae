#pragma once

#include <QString>

namespace parvis::bench {

/// The chat in which is measured how a long history is read.
inline constexpr int longChatMessages = 100'000;

/// The remote id of its messages, the oldest is 0.
[[nodiscard]] inline QString longChatMessage(int number) {
    return QStringLiteral("$long%1").arg(number);
}

} // namespace parvis::bench
