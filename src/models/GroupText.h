#pragma once

#include "domain/Group.h"

#include <QString>

namespace parvis::models {

/// "Open", "Closed", "Secret".
[[nodiscard]] QString privacyName(Privacy privacy);
/// "Open group", "Closed group", "Secret group".
[[nodiscard]] QString privacyTitle(Privacy privacy);
/// What the privacy means for those who are not members, in a sentence.
[[nodiscard]] QString privacyMeaning(Privacy privacy);
/// "Open · 212 members"
[[nodiscard]] QString privacyAndSize(const Group& group);
/// "212 members"
[[nodiscard]] QString memberCountText(int count);

} // namespace parvis::models
