#pragma once

#include "media/location/Bytes.h"

namespace parvis::media::location {

/// A JPEG file and further ones that follow it. What stands between and behind them that is no
/// JPEG is cleared; `*size`, when not null, becomes the number of bytes up to the end of the last.
[[nodiscard]] Finding cleanJpeg(Bytes jpeg, std::size_t* size);

/// A small picture inside another's metadata: all metadata of its own goes.
[[nodiscard]] Finding cleanThumbnail(Bytes jpeg);

} // namespace parvis::media::location
