#pragma once

#include "base/Result.h"
#include "workspace/StagedFile.h"

#include <QByteArray>

namespace parvis::workspace {

/// A picture's bytes, as they are to be sent.
struct PreparedPicture {
    QByteArray bytes;
    QString mimeType;
    QString fileName;
    LocationOutcome location = LocationOutcome::None;
};

/// Follows `rules` with a picture that is in `picture.bytes`. What cannot be done is left out:
/// `location` tells of a place that may have stayed; what cannot be decoded keeps its size. Takes
/// time; any thread.
[[nodiscard]] PreparedPicture prepare(PreparedPicture picture, const PictureRules& rules);

/// The kinds of pictures that people send each other. The system may have readers for many more,
/// and some, such as those of TIFF and SVG, are far too much to be shown to a stranger's file.
[[nodiscard]] bool isShownFormat(const QByteArray& format);

/// 64 million pixels: more than any camera's picture, far below what would exhaust memory.
constexpr qint64 maxPicturePixels = 64'000'000;

} // namespace parvis::workspace
