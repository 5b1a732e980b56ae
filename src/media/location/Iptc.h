#pragma once

#include "media/location/Bytes.h"

namespace parvis::media::location {

/// Takes the data sets that name places out of an IPTC record; what follows moves up.
[[nodiscard]] Finding cleanIptc(Bytes record);

/// Photoshop's image resources, which hold IPTC, and sometimes Exif and XMP.
[[nodiscard]] Finding cleanPhotoshop(Bytes resources);

} // namespace parvis::media::location
