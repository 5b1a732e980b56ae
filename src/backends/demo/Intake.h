#pragma once

#include "protocol/Change.h"

namespace parvis::demo {

/// What the world tells, made fit for the application: every id gets the account, and whatever a
/// careless or hostile sender could have put in is repaired, or the change dropped. Formatted text
/// that holds anything but the house's formatting loses all of its formatting.
[[nodiscard]] std::vector<Change> admitted(std::vector<Change> changes, AccountId account);

/// A live event with the account; empty when it is not fit to be shown.
[[nodiscard]] PersonId admitted(PersonId id, AccountId account);

} // namespace parvis::demo
