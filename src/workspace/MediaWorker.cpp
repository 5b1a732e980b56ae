#include "workspace/MediaWorker.h"

#include "base/WriteFailure.h"
#include "workspace/PreparePicture.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QSaveFile>

#include <algorithm>

namespace parvis::workspace {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copyBlock = 256 * 1024;
// Beyond it a picture is not taken into memory to be looked into.
constexpr qint64 maxPictureBytes = 256LL * 1024 * 1024;

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

Task<StagedFile> MediaWorker::stage(AccountId account, QString path, qint64 maxBytes,
                                    PictureRules rules) {
    return runOn(this, [this, account, path, maxBytes, rules]() -> Result<StagedFile> {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(ErrorKind::NotFound);
        if (!info.isFile())
            return fail(ErrorKind::InvalidInput, tr("Only files can be attached, not folders."));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Storage, tr("This file cannot be read."), file.errorString());
        return stageNow(account, file, info.fileName(), maxBytes, rules);
    });
}

Task<StagedFile> MediaWorker::stageBytes(AccountId account, QByteArray bytes, QString fileName,
                                         PictureRules rules) {
    return runOn(this, [this, account, bytes, fileName, rules]() -> Result<StagedFile> {
        QByteArray content = bytes;
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly);
        return stageNow(account, buffer, fileName, 0, rules);
    });
}

Task<StagedFile> MediaWorker::restage(Attachment staged, qint64 maxBytes, PictureRules rules) {
    return runOn(this, [this, staged, maxBytes, rules]() -> Result<StagedFile> {
        auto file = m_store.open(staged.media);
        if (!file)
            return fail(file);
        if (const auto whole = (*file)->verify(); !whole)
            return fail(whole);
        return stageNow(staged.media.account, **file, staged.fileName, maxBytes, rules);
    });
}

Task<void> MediaWorker::unstage(MediaRef media) {
    return runOn(this, [this, media] {
        if (media::MediaStore::isLocal(media))
            m_store.remove(media);
    });
}

Result<StagedFile> MediaWorker::stageNow(AccountId account, QIODevice& source,
                                         const QString& fileName, qint64 maxBytes,
                                         const PictureRules& rules) {
    StagedFile staged;
    Attachment& attachment = staged.attachment;
    attachment.fileName = safeFileName(fileName);
    attachment.mimeType =
        QMimeDatabase().mimeTypeForFileNameAndData(attachment.fileName, &source).name();
    attachment.kind = kindOf(attachment.mimeType);
    source.seek(0);
    QBuffer prepared;
    QIODevice* content = &source;
    if (attachment.kind == AttachmentKind::Image && source.size() <= maxPictureBytes) {
        PreparedPicture picture =
            prepare({source.readAll(), attachment.mimeType, attachment.fileName}, rules);
        staged.location = picture.location;
        attachment.mimeType = picture.mimeType;
        attachment.fileName = picture.fileName;
        prepared.setData(picture.bytes);
        prepared.open(QIODevice::ReadOnly);
        content = &prepared;
        QImageReader reader(&prepared);
        reader.setDecideFormatFromContent(true);
        const QSize size = isShownFormat(reader.format()) ? reader.size() : QSize();
        attachment.width = std::max(0, size.width());
        attachment.height = std::max(0, size.height());
        prepared.seek(0);
    } else if (attachment.kind == AttachmentKind::Image ||
               attachment.kind == AttachmentKind::Video) {
        staged.location = rules.keepLocation ? LocationOutcome::Kept : LocationOutcome::Unsupported;
    }
    attachment.size = content->size();
    if (maxBytes > 0 && attachment.size > maxBytes)
        return fail(ErrorKind::TooLarge);
    attachment.media = media::MediaStore::newLocal(account);
    auto target = m_store.create(attachment.media);
    if (!target)
        return fail(target);
    if (const auto done = copy(*content, **target, maxBytes); !done)
        return fail(done);
    return staged;
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
    if (!isShownFormat(reader.format()))
        return fail(ErrorKind::InvalidInput, {}, u"not a kind of picture that is shown"_s);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > maxPicturePixels)
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
