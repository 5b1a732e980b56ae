#include "workspace/PreparePicture.h"

#include "media/PictureLocation.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace parvis::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr int jpegQuality = 88; // beyond it files grow, and nobody sees why

/// A raw picture is a TIFF whose notes of the maker hold what it is developed with.
bool isRaw(const QString& mimeType) {
    return mimeType.startsWith("image/x-"_L1);
}

/// Null: it is small enough, moves, or cannot be decoded.
QImage scaled(const QByteArray& bytes, int longestEdge) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isShownFormat(reader.format()) || !size.isValid() || reader.supportsAnimation() ||
        qint64(size.width()) * size.height() > maxPicturePixels ||
        std::max(size.width(), size.height()) <= longestEdge)
        return {};
    const QImage whole = reader.read();
    return whole.scaled(longestEdge, longestEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

bool encode(const QImage& image, PreparedPicture& picture) {
    const bool png = image.hasAlphaChannel();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!image.save(&buffer, png ? "PNG" : "JPEG", png ? -1 : jpegQuality))
        return false;
    // Its words, which came along from the original, may tell a place as well.
    (void)media::removeLocation(bytes);
    if (bytes.size() >= picture.bytes.size())
        return false;
    picture.bytes = bytes;
    const QString mimeType = png ? u"image/png"_s : u"image/jpeg"_s;
    if (picture.mimeType != mimeType) {
        const QString stem = QFileInfo(picture.fileName).completeBaseName();
        picture.fileName = safeFileName(stem + (png ? ".png"_L1 : ".jpg"_L1));
        picture.mimeType = mimeType;
    }
    return true;
}

} // namespace

bool isShownFormat(const QByteArray& format) {
    static constexpr std::array<QByteArrayView, 5> kinds{"png", "jpeg", "gif", "webp", "bmp"};
    return std::ranges::find(kinds, QByteArrayView(format)) != kinds.end();
}

PreparedPicture prepare(PreparedPicture picture, const PictureRules& rules) {
    const QImage smaller =
        rules.longestEdge > 0 ? scaled(picture.bytes, rules.longestEdge) : QImage();
    if (rules.keepLocation)
        picture.location = LocationOutcome::Kept;
    else if (isRaw(picture.mimeType))
        picture.location = LocationOutcome::Unsupported;
    else if (picture.mimeType != "image/svg+xml"_L1) // words and lines, drawn by somebody
        picture.location = media::removeLocation(picture.bytes);
    if (!smaller.isNull() && encode(smaller, picture) &&
        picture.location != LocationOutcome::Removed)
        picture.location = LocationOutcome::None;
    return picture;
}

} // namespace parvis::workspace
