#pragma once

#include "base/Task.h"
#include "media/MediaStore.h"
#include "workspace/StagedFile.h"

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QSize>

namespace parvis::workspace {

/// A file, or its beginning, in memory.
struct FileContent {
    QByteArray bytes;
    qint64 size = 0; ///< Of the whole file.

    [[nodiscard]] bool isWhole() const { return bytes.size() == size; }
};

/// What takes time with files and pictures, in a thread of its own: copying in and out of the
/// encrypted store, decoding. Its functions may be called from any thread.
class MediaWorker : public QObject {
    Q_OBJECT

public:
    explicit MediaWorker(const media::MediaStore& store)
        : m_store(store) {}

    /// Copies a file of the computer into the store, to be uploaded from there; it may be moved or
    /// deleted afterwards. NotFound, InvalidInput (no regular file), TooLarge, DiskFull, Storage.
    /// Pictures are made ready by the rules.
    [[nodiscard]] Task<StagedFile> stage(AccountId account, QString path, qint64 maxBytes,
                                         PictureRules rules = {});
    /// The same with bytes, such as a pasted picture.
    [[nodiscard]] Task<StagedFile> stageBytes(AccountId account, QByteArray bytes, QString fileName,
                                              PictureRules rules = {});
    /// Makes one more copy of a staged file, by other rules.
    [[nodiscard]] Task<StagedFile> restage(Attachment staged, qint64 maxBytes, PictureRules rules);
    /// Removes the copy of a file that is not sent after all.
    [[nodiscard]] Task<void> unstage(MediaRef media);

    /// Decodes a stored picture to fit into `fit` pixels. NotFound when it is not in the store,
    /// InvalidInput when it is no picture that can be shown: only PNG, JPEG, GIF, WebP and BMP are.
    /// Pictures of absurd size are refused.
    [[nodiscard]] Task<QImage> decode(MediaRef media, QString variant, QSize fit);

    /// The content of a stored file in memory, up to `maxBytes` of it. NotFound, Damaged.
    [[nodiscard]] Task<FileContent> read(MediaRef media, qint64 maxBytes);

    /// Writes a stored file to a place on the computer, complete or not at all.
    [[nodiscard]] Task<void> exportTo(MediaRef media, QString path);

private:
    [[nodiscard]] Result<StagedFile> stageNow(AccountId account, QIODevice& source,
                                              const QString& fileName, qint64 maxBytes,
                                              const PictureRules& rules);
    [[nodiscard]] Result<QImage> decodeNow(const MediaRef& media, const QString& variant,
                                           QSize fit);
    [[nodiscard]] Result<FileContent> readNow(const MediaRef& media, qint64 maxBytes);
    [[nodiscard]] Result<void> exportNow(const MediaRef& media, const QString& path);

    const media::MediaStore& m_store;
};

} // namespace parvis::workspace
