#pragma once

#include "media/location/Bytes.h"

#include <QByteArray>

namespace parvis::media::location {

/// A PNG file. Chunks that only tell a place, or are packed, are left out of `png`; what follows
/// the picture too.
[[nodiscard]] Finding cleanPng(QByteArray& png);

/// A WebP file, in place. What follows the picture is cut off.
[[nodiscard]] Finding cleanWebp(QByteArray& webp);

} // namespace parvis::media::location
