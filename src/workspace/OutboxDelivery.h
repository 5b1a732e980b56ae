#pragma once

#include "cache/Personal.h"
#include "cache/Writer.h"
#include "protocol/Backend.h"
#include "workspace/OutboxFiles.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>

namespace parvis::workspace {

/// Brings what one account wrote to its server: in order within a conversation, each exactly once.
/// An entry leaves the outbox when the server has it and, for a new message, when it has come back
/// with the sync, so that it never vanishes from the timeline in between. Trouble that can pass is
/// tried again. A message or an edit that the server refuses is marked failed and waits for the
/// person; a refused reaction, removal or read mark is only told. Engine thread.
class OutboxDelivery : public QObject {
    Q_OBJECT

public:
    /// The arguments outlive this object.
    OutboxDelivery(Backend& backend, cache::Writer& cache, cache::Writer& personal,
                   const media::MediaStore& media);

    /// Reads what an earlier run left behind; once.
    [[nodiscard]] Task<void> load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// Puts a queueable command on disk; the task ends with its transaction id when it is there.
    /// Delivery follows by itself.
    [[nodiscard]] Task<QString> enqueue(Command command);

    /// A new try for an entry that had failed.
    [[nodiscard]] Task<void> retry(QString transactionId);
    /// Throws an entry away, with its files. An upload under way ends at once; Conflict when the
    /// message itself is on its way already, or there.
    [[nodiscard]] Task<void> discard(QString transactionId);
    /// The same for a message, which comes back with its files: they are the caller's now. What
    /// the person wrote is the draft of its place from then on, before what stood there.
    /// Unsupported when it is no message, or a
    /// poll or an event; NotFound when there is no such entry.
    [[nodiscard]] Task<SendMessage> takeBack(QString transactionId);

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
    /// The server refused it.
    void refused(const QString& transactionId, const parvis::Error& error);

private:
    struct Entry {
        QString transactionId;
        Command command;
        int attempts = 0;
        std::optional<Receipt> receipt = {}; ///< The server has it; it is to be noted on disk yet.
    };
    /// What one conversation has to send, in order.
    struct Lane {
        std::deque<Entry> entries;
        bool sending = false;       ///< The first entry is on its way.
        quint64 rest = 0;           ///< Number of the pause it is in; 0: none.
        bool restIsOrdered = false; ///< The server named the pause: it is kept in any case.
    };
    struct Awaited {
        QString transactionId;
        ConversationId conversation;
    };

    void add(Entry entry);
    void pump();
    Task<void> deliver(ConversationId lane);
    [[nodiscard]] Task<Receipt> sendOnce(const Entry& entry);
    [[nodiscard]] Task<Receipt> send(QString transactionId, Command command);
    /// Takes an entry out of what is delivered; it is still on disk then.
    [[nodiscard]] Task<void> release(QString transactionId);
    [[nodiscard]] Task<cache::OutboxEntry> stored(QString transactionId);
    void noteUploaded(const QString& transactionId, const Command& command);
    [[nodiscard]] Task<void> settle(Entry entry, Receipt receipt);
    [[nodiscard]] Task<void> settleRefused(Entry entry, Error error);
    [[nodiscard]] Task<void> restore(cache::OutboxEntry stored);
    [[nodiscard]] Task<bool> isInCache(ConversationId conversation, MessageId message);
    void rest(ConversationId lane, const Error& error);
    void forget(const QString& transactionId, int attempts = 0);

    Backend& m_backend;
    cache::Writer& m_cache;
    cache::Writer& m_personal;
    OutboxFiles m_files;
    bool m_online = false;
    bool m_loaded = false;
    quint64 m_rests = 0;
    std::deque<Entry> m_early; ///< Written before load() was done.
    QHash<ConversationId, Lane> m_lanes;
    QHash<QString, QList<Promise<void>>> m_releasing; ///< Wait until an upload has ended.
    QHash<MessageId, Awaited> m_awaiting;             ///< Acknowledged, not seen in the sync yet.
};

} // namespace parvis::workspace

Q_DECLARE_METATYPE(parvis::Receipt)
