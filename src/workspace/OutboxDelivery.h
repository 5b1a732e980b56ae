#pragma once

#include "cache/Personal.h"
#include "cache/Writer.h"
#include "media/MediaStore.h"
#include "protocol/Backend.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>

namespace parvis::workspace {

/// Brings what one account wrote to its server: in order within a conversation, each exactly once.
/// An entry leaves the outbox when the server has it and, for a new message, when it has come back
/// with the sync, so that it never vanishes from the timeline in between. Trouble that can pass is
/// tried again; what the server refuses is marked failed and waits for the person. Engine thread.
class OutboxDelivery : public QObject {
    Q_OBJECT

public:
    /// The arguments outlive this object.
    OutboxDelivery(Backend& backend, cache::Writer& cache, cache::Writer& personal,
                   const media::MediaStore& media);

    /// Reads what an earlier run left behind.
    [[nodiscard]] Task<void> load();

    /// Puts a queueable command on disk; the task ends with its transaction id when it is there.
    /// Delivery follows by itself.
    [[nodiscard]] Task<QString> enqueue(Command command);

    /// A new try for an entry that had failed.
    [[nodiscard]] Task<void> retry(QString transactionId);
    /// Takes an entry back. Conflict when it is on its way already.
    [[nodiscard]] Task<void> discard(QString transactionId);

    /// Delivery happens only while this is set: when the account is connected and has caught up.
    void setOnline(bool online);

    /// Messages that are in the cache now: entries that waited for them are done.
    void noteArrived(const ChangeBatch& batch);

    [[nodiscard]] bool isEmpty() const { return m_lanes.isEmpty() && m_awaiting.isEmpty(); }

signals:
    void sendingChanged(const QString& transactionId, bool sending);
    void uploadProgress(const QString& transactionId, qint64 done, qint64 total);
    /// The server has it.
    void delivered(const QString& transactionId, const parvis::Receipt& receipt);
    /// The server refused it; it stays in the outbox.
    void refused(const QString& transactionId, const parvis::Error& error);

private:
    struct Entry {
        QString transactionId;
        Command command;
        int attempts = 0;
    };
    struct Lane {
        std::deque<Entry> entries;
        bool busy = false;
    };

    void add(Entry entry);
    void pump();
    Task<void> deliver(ConversationId lane);
    [[nodiscard]] Task<Receipt> send(QString transactionId, Command command);
    [[nodiscard]] Task<Command> upload(QString transactionId, Command command);
    [[nodiscard]] Task<void> finish(Entry entry, Receipt receipt);
    void scheduleRetry(ConversationId lane, std::chrono::milliseconds delay);

    Backend& m_backend;
    cache::Writer& m_cache;
    cache::Writer& m_personal;
    const media::MediaStore& m_media;
    bool m_online = false;
    QHash<ConversationId, Lane> m_lanes;
    QHash<MessageId, QString>
        m_awaiting; ///< Acknowledged, not seen in the sync yet → transaction id.
};

} // namespace parvis::workspace

Q_DECLARE_METATYPE(parvis::Receipt)
