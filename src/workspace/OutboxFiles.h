#pragma once

#include "cache/Writer.h"
#include "media/MediaStore.h"
#include "protocol/Backend.h"

#include <QObject>

namespace parvis::workspace {

/// Takes the files of what waits in an outbox to the server. Engine thread.
class OutboxFiles : public QObject {
    Q_OBJECT

public:
    /// The arguments outlive this object.
    OutboxFiles(Backend& backend, cache::Writer& personal, const media::MediaStore& media);

    /// Uploads the files of a message that only this computer has; the command that comes back
    /// names them as the server does. What is uploaded is noted on disk file by file, so that a
    /// crash in between does not upload it again. Other commands come back as they are.
    [[nodiscard]] Task<Command> upload(QString transactionId, Command command);

    /// Removes the copies that waited to be uploaded.
    void removeCopies(const Command& command) const;

signals:
    /// Bytes of one file.
    void progress(const QString& transactionId, qint64 done, qint64 total);
    /// The command as it is on disk now.
    void uploaded(const QString& transactionId, const parvis::Command& command);

private:
    [[nodiscard]] Result<std::unique_ptr<media::EncryptedFile>>
    openStaged(const Attachment& attachment) const;

    Backend& m_backend;
    cache::Writer& m_personal;
    const media::MediaStore& m_media;
};

} // namespace parvis::workspace
