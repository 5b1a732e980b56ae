#pragma once

#include "domain/LocationOutcome.h"

#include <QByteArray>

namespace parvis::media {

/// Takes out of a picture's bytes what tells where it was taken: positions, names of places, and
/// what nobody can read but the maker of the camera. JPEG, PNG, WebP, TIFF, HEIC and AVIF; the kind
/// is told by the content. Pixels, orientation, colours, time and rights stay as they are, byte for
/// byte; nothing is encoded again. In a JPEG, what follows the picture (a phone's short film) goes
/// too. What cannot be cleaned stays as it is. Reads no more than `picture`, whatever it holds. Any
/// thread.
///
/// Exif 2.32 (4.6.6), TIFF 6.0, XMP part 1 and 3, IPTC IIM 4.2, ISO/IEC 23008-12 (HEIF).
[[nodiscard]] LocationOutcome removeLocation(QByteArray& picture);

} // namespace parvis::media
