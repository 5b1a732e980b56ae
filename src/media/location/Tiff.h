#pragma once

#include "media/location/Bytes.h"

namespace parvis::media::location {

/// A TIFF file: takes the position out of all its directories, and what they hold of XMP, IPTC,
/// GeoTIFF and notes of the camera's maker. Entries that follow one that goes move up.
[[nodiscard]] Finding cleanTiff(Bytes tiff);

/// A TIFF structure as other files carry it, with or without "Exif" before it.
[[nodiscard]] Finding cleanExif(Bytes exif);

} // namespace parvis::media::location
