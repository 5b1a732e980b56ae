#include "workspace/MediaWorker.h"

#include "base/WriteFailure.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace parvis::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copyBlock = 256 * 1024;
// 64 million pixels: more than any camera's picture, far below what would exhaust memory.
constexpr qint64 maxPixels = 64'000'000;

/// The kinds of pictures that people send each other. The system may have readers for many more,
/// and some, such as those of TIFF and SVG, are far too much to be shown to a stranger's file.
bool isShown(const QByteArray& format) {
    static constexpr std::array<QByteArrayView, 5> kinds{"png", "jpeg", "gif", "webp", "bmp"};
    return std::ranges::find(kinds, QByteArrayView(format)) != kinds.end();
}

Result<void> copy(QIODevice& from, media::EncryptedFile& to, qint64 maxBytes) {
    QByteArray block;
    qint64 done = 0;
    while (!(block = from.read(copyBlock)).isEmpty()) {
        done += block.size();
        if (maxBytes > 0 && done > maxBytes)
            return fail(ErrorKind::TooLarge);
        if (to.write(block) != block.size())
            return std::unexpected(to.lastError());
    }
    // The person may delete the original as soon as it is staged.
    return to.finish(media::EncryptedFile::Durability::Durable);
}

AttachmentKind kindOf(const QString& mimeType) {
    if (mimeType.startsWith("image/"_L1))
        return AttachmentKind::Image;
    if (mimeType.startsWith("video/"_L1))
        return AttachmentKind::Video;
    if (mimeType.startsWith("audio/"_L1))
        return AttachmentKind::Audio;
    return AttachmentKind::File;
}

} // namespace

Task<Attachment> MediaWorker::stage(AccountId account, QString path, qint64 maxBytes) {
    return runOn(this, [this, account, path, maxBytes]() -> Result<Attachment> {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(ErrorKind::NotFound);
        if (!info.isFile())
            return fail(ErrorKind::InvalidInput, tr("Only files can be attached, not folders."));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, tr("This file cannot be read."), file.errorString());
        return stageNow(account, file, info.fileName(), maxBytes);
    });
}

Task<Attachment> MediaWorker::stageBytes(AccountId account, QByteArray bytes, QString fileName) {
    return runOn(this, [this, account, bytes, fileName]() -> Result<Attachment> {
        QByteArray content = bytes;
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        return stageNow(account, buffer, fileName, 0);
    });
}

Result<Attachment> MediaWorker::stageNow(AccountId account, QIODevice& source,
                                         const QString& fileName, qint64 maxBytes) {
    Attachment attachment;
    attachment.fileName = safeFileName(fileName);
    attachment.size = source.size();
    if (maxBytes > 0 && attachment.size > maxBytes)
        return fail(ErrorKind::TooLarge);
    attachment.mimeType =
        QMimeDatabase().mimeTypeForFileNameAndData(attachment.fileName, &source).name();
    attachment.kind = kindOf(attachment.mimeType);
    source.seek(0);
    if (attachment.kind == AttachmentKind::Image) {
        QImageReader reader(&source);
        reader.setDecideFormatFromContent(true);
        const QSize size = isShown(reader.format()) ? reader.size() : QSize();
        attachment.width = std::max(0, size.width());
        attachment.height = std::max(0, size.height());
        source.seek(0);
    }
    attachment.media = media::MediaStore::newLocal(account);
    auto target = m_store.create(attachment.media);
    if (!target)
        return fail(target);
    if (const auto done = copy(source, **target, maxBytes); !done)
        return fail(done);
    return attachment;
}

Task<QImage> MediaWorker::decode(MediaRef media, QString variant, QSize fit) {
    return runOn(this, [=, this] { return decodeNow(media, variant, fit); });
}

Result<QImage> MediaWorker::decodeNow(const MediaRef& media, const QString& variant, QSize fit) {
    auto file = m_store.open(media, variant);
    if (!file)
        return fail(file);
    QImageReader reader(file->get());
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isShown(reader.format()))
        return fail(ErrorKind::InvalidInput, {}, u"not a kind of picture that is shown"_s);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > maxPixels)
        return fail(ErrorKind::TooLarge);
    if (size.isValid() && fit.isValid()) {
        const QSize scaled = size.scaled(fit, Qt::KeepAspectRatio);
        if (scaled.width() < size.width())
            reader.setScaledSize(scaled.expandedTo({1, 1}));
    }
    QImage image = reader.read();
    // Some formats make a picture of half a file.
    if (const Error error = (*file)->lastError(); error.kind != ErrorKind::Internal) {
        m_store.removeDamaged(media, variant);
        return std::unexpected(error);
    }
    if (image.isNull())
        return fail(ErrorKind::InvalidInput, {}, reader.errorString());
    return image;
}

Task<FileContent> MediaWorker::read(MediaRef media, qint64 maxBytes) {
    return runOn(this, [=, this] { return readNow(media, maxBytes); });
}

Result<FileContent> MediaWorker::readNow(const MediaRef& media, qint64 maxBytes) {
    auto file = m_store.open(media);
    if (!file)
        return fail(file);
    FileContent content;
    content.size = (*file)->size();
    content.bytes = (*file)->read(std::min(content.size, maxBytes));
    if (const Error error = (*file)->lastError(); error.kind != ErrorKind::Internal) {
        m_store.removeDamaged(media);
        return std::unexpected(error);
    }
    return content;
}

Task<void> MediaWorker::exportTo(MediaRef media, QString path) {
    return runOn(this, [=, this] { return exportNow(media, path); });
}

Result<void> MediaWorker::exportNow(const MediaRef& media, const QString& path) {
    auto file = m_store.open(media);
    if (!file)
        return fail(file);
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, tr("Parvis cannot write there."), target.errorString());
    QByteArray block;
    while (!(block = (*file)->read(copyBlock)).isEmpty()) {
        if (target.write(block) != block.size())
            return fail(writeFailure(), {}, target.errorString());
    }
    if (const Error error = (*file)->lastError(); error.kind != ErrorKind::Internal) {
        m_store.removeDamaged(media);
        return std::unexpected(error);
    }
    return commit(target, u"save a file"_s);
}

} // namespace parvis::workspace
