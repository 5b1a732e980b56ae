#pragma once

#include "base/Id.h"
#include "cache/WriteSession.h"

#include <optional>

namespace parvis::cache {

/// What a gap leaves room for, in positions.
inline constexpr std::int64_t gapStride = std::int64_t(1) << 32;

/// The conversation's row as far as the timeline needs it.
struct TimelineLine {
    std::int64_t key = 0;
    bool isFeed = false;
    std::optional<std::int64_t> first; ///< The positions of the first and the last message.
    std::optional<std::int64_t> last;
};

[[nodiscard]] Result<TimelineLine> lineOf(WriteSession& session,
                                          const ConversationId& conversation);
[[nodiscard]] Result<void> saveBounds(WriteSession& session, const TimelineLine& line);

} // namespace parvis::cache
