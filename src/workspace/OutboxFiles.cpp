#include "workspace/OutboxFiles.h"

#include "cache/PersonalWrites.h"
#include "workspace/CommandCodec.h"

#include <algorithm>

namespace parvis::workspace {

OutboxFiles::OutboxFiles(Backend& backend, cache::Writer& personal, const media::MediaStore& media)
    : m_backend(backend)
    , m_personal(personal)
    , m_media(media) {
}

/// The copy of a file that waits to be sent, whole: half of it must not reach anybody.
Result<std::unique_ptr<media::EncryptedFile>>
OutboxFiles::openStaged(const Attachment& attachment) const {
    auto file = m_media.open(attachment.media);
    const Result<void> whole = file ? (*file)->verify() : Result<void>(fail(file));
    if (whole)
        return file;
    const ErrorKind kind = whole.error().kind;
    if (kind == ErrorKind::NotFound)
        return fail(kind, tr("The copy of “%1” that waited to be sent is gone. Attach it again.")
                              .arg(attachment.fileName));
    if (kind == ErrorKind::Damaged || kind == ErrorKind::WrongKey)
        return fail(ErrorKind::Damaged,
                    tr("The copy of “%1” that waited to be sent is damaged. Attach it again.")
                        .arg(attachment.fileName),
                    whole.error().detail);
    return fail(whole);
}

Task<Command> OutboxFiles::upload(QString transactionId, Command command) {
    const auto* message = std::get_if<SendMessage>(&command);
    if (!message)
        co_return command;
    Upload upload;
    for (const Attachment& attachment : message->content.attachments)
        upload.total += std::max<qint64>(0, attachment.size);
    m_running.insert(transactionId, upload);
    auto allTask = uploadAll(transactionId, std::move(command));
    auto all = co_await std::move(allTask);
    if (m_running.take(transactionId).stopped)
        co_return fail(ErrorKind::Cancelled);
    co_return all;
}

bool OutboxFiles::stop(const QString& transactionId) {
    const auto running = m_running.find(transactionId);
    if (running == m_running.end())
        return false;
    running->stopped = true;
    if (const auto stop = std::exchange(running->stop, {}))
        stop();
    return true;
}

void OutboxFiles::noteProgress(const QString& transactionId, qint64 done) {
    const auto running = m_running.find(transactionId);
    if (running == m_running.end() || running->total <= 0)
        return;
    const qint64 all = std::min(running->done + done, running->total);
    const int percent = int(all * 100 / running->total);
    if (std::exchange(running->percent, percent) != percent)
        emit progress(transactionId, all, running->total);
}

Task<Command> OutboxFiles::uploadAll(QString transactionId, Command command) {
    auto* message = std::get_if<SendMessage>(&command);
    for (qsizetype i = 0; i < message->content.attachments.size(); ++i) {
        const Attachment attachment = message->content.attachments[i];
        if (isStopped(transactionId))
            co_return fail(ErrorKind::Cancelled);
        if (!media::MediaStore::isLocal(attachment.media)) {
            m_running[transactionId].done += std::max<qint64>(0, attachment.size);
            continue;
        }
        auto file = openStaged(attachment);
        if (!file)
            co_return fail(file);
        UploadMedia request;
        request.source = std::shared_ptr<QIODevice>(std::move(*file));
        request.fileName = attachment.fileName;
        request.mimeType = attachment.mimeType;
        request.progress = [guard = QPointer(this), transactionId](qint64 done, qint64) {
            if (guard)
                guard->noteProgress(transactionId, done);
        };
        auto receiptTask = m_backend.execute(Command(std::move(request)));
        m_running[transactionId].stop = receiptTask.canceller();
        auto receipt = co_await std::move(receiptTask);
        m_running[transactionId].stop = {};
        if (!receipt)
            co_return fail(receipt);
        // Kept on disk before the message goes out: a crash in between does not upload again.
        message->content.attachments[i].media = receipt->media;
        const QByteArray bytes = encodeCommand(command);
        auto savedTask = m_personal.write([transactionId, bytes](cache::WriteSession& session) {
            return cache::replaceCommand(session, transactionId, bytes);
        });
        const auto saved = co_await std::move(savedTask);
        if (!saved)
            co_return fail(saved);
        m_media.adopt(attachment.media, receipt->media);
        m_running[transactionId].done += std::max<qint64>(0, attachment.size);
        emit uploaded(transactionId, command);
    }
    co_return command;
}

void OutboxFiles::removeCopies(const Command& command) const {
    const auto* send = std::get_if<SendMessage>(&command);
    if (!send)
        return;
    for (const Attachment& attachment : send->content.attachments) {
        if (media::MediaStore::isLocal(attachment.media))
            m_media.remove(attachment.media);
    }
}

} // namespace parvis::workspace
