#pragma once

#include "base/Task.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace parvis::ui {

/// A picture made ready to be somebody's face.
struct PictureFile {
    QImage image;     ///< Square.
    QByteArray bytes; ///< What to upload: written anew, so nothing of the file's notes is left.
    QString mimeType;
    QString fileName;
};

/// Reads a picture from the computer, turns it upright, cuts out the square in its middle and
/// scales it to `side` pixels. In a thread of its own. InvalidInput: no picture; TooLarge: absurd
/// dimensions; Storage: cannot be read.
[[nodiscard]] Task<PictureFile> readSquarePicture(const QString& path, int side);

} // namespace parvis::ui
