#pragma once

#include "media/location/Bytes.h"

namespace parvis::media::location {

/// True for HEIC, HEIF and AVIF, by the brands that the file names.
[[nodiscard]] bool isHeif(Bytes file);

/// The Exif and XMP items of such a file, in place. Unsupported: one with moving pictures, or with
/// metadata that is packed or stands elsewhere.
[[nodiscard]] Finding cleanHeif(Bytes file);

} // namespace parvis::media::location
