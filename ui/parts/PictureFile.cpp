#include "ui/parts/PictureFile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QThreadPool>

namespace parvis::ui {

namespace {

constexpr qint64 maxPixels = 100'000'000;
constexpr int quality = 88;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(parvis::ui::PictureFile)
};

Result<QImage> readSquare(const QString& path, int side) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, Words::tr("This file cannot be read."), file.errorString());
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > maxPixels)
        return fail(ErrorKind::TooLarge,
                    Words::tr("This picture is too large. Make it smaller first."));
    if (size.isValid() && std::min(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorKind::InvalidInput,
                    Words::tr("This file is no picture that Parvis can read."),
                    reader.errorString());
    const int edge = std::min(image.width(), image.height());
    image = image.copy((image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge);
    if (edge > side)
        image = image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image;
}

Result<PictureFile> readNow(const QString& path, int side) {
    const auto image = readSquare(path, side);
    if (!image)
        return fail(image);
    PictureFile picture;
    picture.image = *image;
    const bool transparent = image->hasAlphaChannel();
    picture.mimeType = QLatin1String(transparent ? "image/png" : "image/jpeg");
    picture.fileName = QLatin1String(transparent ? "portrait.png" : "portrait.jpg");
    QImage bare = *image;
    for (const QString& key : bare.textKeys())
        bare.setText(key, {});
    QBuffer buffer(&picture.bytes);
    if (!buffer.open(QIODevice::WriteOnly) ||
        !bare.save(&buffer, transparent ? "PNG" : "JPEG", transparent ? -1 : quality))
        return fail(ErrorKind::Internal, {}, QStringLiteral("picture not encoded"));
    return picture;
}

} // namespace

Task<PictureFile> readSquarePicture(const QString& path, int side) {
    Promise<PictureFile> promise;
    auto task = promise.task();
    QThreadPool::globalInstance()->start([promise, path, side] {
        if (!promise.isFinished())
            promise.finish(readNow(path, side));
    });
    return task;
}

} // namespace parvis::ui
