#pragma once

#include "base/Id.h"

#include <compare>
#include <cstdint>
#include <limits>

namespace parvis::cache {

/// One of the lists that the messages of a conversation form.
struct MessageList {
    enum class Order {
        Timeline, ///< Messages outside of threads, in the conversation's own order.
        Thread,   ///< The comments to `root`, by time.
        Posts,    ///< The same posts as in Activity, in the order they were written in.
        Activity, ///< Posts of a feed that their authors did not remove, by their newest comment.
    };
    Order order = Order::Timeline;
    ConversationId conversation;
    MessageId root = {}; ///< With Thread.
};

/// Where a row stands in such a list: what the list is ordered by (Timeline and Posts: the
/// position;
/// otherwise milliseconds since 1970), and the row's own number among equals.
struct Place {
    std::int64_t at = 0;
    std::int64_t key = 0;

    friend auto operator<=>(const Place&, const Place&) = default;
};

inline constexpr Place beforeAll{std::numeric_limits<std::int64_t>::min(), 0};
inline constexpr Place afterAll{std::numeric_limits<std::int64_t>::max(),
                                std::numeric_limits<std::int64_t>::max()};

} // namespace parvis::cache
