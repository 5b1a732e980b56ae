#pragma once

#include "unit/ui_widgets/ListTimelineSource.h"

namespace parvis::gallery {

/// A conversation with one of everything.
void fillChat(test::ListTimelineSource& source);
/// The present of all samples.
[[nodiscard]] QDateTime sampleNow();

} // namespace parvis::gallery
