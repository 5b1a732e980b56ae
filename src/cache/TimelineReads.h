#pragma once

#include "base/Id.h"
#include "cache/Database.h"

#include <QString>

#include <optional>

namespace parvis::cache {

// Short questions for the writer's thread; front ends use CacheReader.

[[nodiscard]] Result<bool> hasMessage(Database& database, const ConversationId& conversation,
                                      const MessageId& message);

/// The token of the newest gap at or below `position` (all of them when empty): what to load to see
/// more history there. None: the history is complete.
[[nodiscard]] Result<std::optional<QString>> gapToken(Database& database,
                                                      const ConversationId& conversation,
                                                      std::optional<std::int64_t> position);

/// The remote id of the last message before the gap at exactly this position; nothing when there is
/// no such gap, or no such message.
[[nodiscard]] Result<std::optional<QString>>
messageBeforeGap(Database& database, const ConversationId& conversation, std::int64_t gap);

} // namespace parvis::cache
