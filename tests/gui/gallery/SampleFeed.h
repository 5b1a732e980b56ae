#pragma once

#include "unit/ui_widgets/ListTimelineSource.h"

namespace parvis::gallery {

/// The posts of a group, newest first.
void fillFeed(test::ListTimelineSource& source);

} // namespace parvis::gallery
