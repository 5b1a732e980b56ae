#pragma once

#include "media/location/Bytes.h"

namespace parvis::media::location {

/// Overwrites with spaces what an XMP packet says of places, whatever its prefixes are. A packet
/// that is no well-formed UTF-8 XML goes as a whole: what cannot be read may tell a place.
[[nodiscard]] Finding cleanXmp(Bytes packet);

} // namespace parvis::media::location
