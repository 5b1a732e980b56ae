#pragma once

#include "backends/matrix/Event.h"
#include "domain/Message.h"

namespace parvis::matrix {

/// What a state event tells people; nothing when it is not worth a line.
[[nodiscard]] std::optional<SystemEvent> readSystemEvent(const Event& event, AccountId account);

} // namespace parvis::matrix
