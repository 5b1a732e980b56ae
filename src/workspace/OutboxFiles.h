#pragma once

#include "cache/Writer.h"
#include "media/MediaStore.h"
#include "protocol/Backend.h"

#include <QHash>
#include <QObject>

#include <functional>

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
    /// Cancelled after stop().
    [[nodiscard]] Task<Command> upload(QString transactionId, Command command);
    /// Ends upload() at once. False: it is not under way, or done already.
    [[nodiscard]] bool stop(const QString& transactionId);

    /// Removes the copies that waited to be uploaded.
    void removeCopies(const Command& command) const;

signals:
    /// Bytes of all its files together, whenever a per cent more is done.
    void progress(const QString& transactionId, qint64 done, qint64 total);
    /// The command as it is on disk now.
    void uploaded(const QString& transactionId, const parvis::Command& command);

private:
    struct Upload {
        std::function<void()> stop; ///< Ends what is sent just now.
        bool stopped = false;
        qint64 done = 0; ///< Bytes of the files before.
        qint64 total = 0;
        int percent = -1; ///< Told last.
    };
    [[nodiscard]] Task<Command> uploadAll(QString transactionId, Command command);
    void noteProgress(const QString& transactionId, qint64 done);
    [[nodiscard]] bool isStopped(const QString& transactionId) const {
        return m_running.value(transactionId).stopped;
    }
    [[nodiscard]] Result<std::unique_ptr<media::EncryptedFile>>
    openStaged(const Attachment& attachment) const;

    Backend& m_backend;
    cache::Writer& m_personal;
    const media::MediaStore& m_media;
    QHash<QString, Upload> m_running; ///< By transaction.
};

} // namespace parvis::workspace
