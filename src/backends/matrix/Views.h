#pragma once

#include "domain/Conversation.h"
#include "domain/Group.h"

#include <optional>

namespace parvis::matrix {

// What differs between two views of the same thing; nothing when they are equal. Without `before`
// every field is set. Fields that do not follow from a room's state (unread counts, read marks,
// activity) are never set.

[[nodiscard]] std::optional<GroupPatch> difference(const Group* before, const Group& now);
[[nodiscard]] std::optional<ConversationPatch> difference(const Conversation* before,
                                                          const Conversation& now);

} // namespace parvis::matrix
