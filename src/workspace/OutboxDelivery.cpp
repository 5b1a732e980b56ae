#include "workspace/OutboxDelivery.h"

#include "base/Logging.h"
#include "cache/DirectoryWrites.h"
#include "cache/PersonalReader.h"
#include "cache/PersonalWrites.h"
#include "cache/TimelineReads.h"
#include "workspace/ChangeApplier.h"
#include "workspace/CommandCodec.h"

#include <algorithm>

namespace parvis::workspace {

namespace {

using namespace std::chrono_literals;

std::chrono::milliseconds delayAfter(int attempts) {
    return std::min<std::chrono::milliseconds>(60s, 1s * (1 << std::min(attempts, 6)));
}

/// What the account sees of its own command at once, without waiting for the sync to bring it back.
std::optional<Change> effectOf(const Command& command, const Receipt& receipt,
                               const PersonId& self) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const auto* edit = std::get_if<EditMessage>(&command))
        return MessageEdited{edit->conversation, edit->message,      self, edit->content.title,
                             edit->content.text, edit->content.html, now,  edit->content.event,
                             edit->content.link};
    if (const auto* redact = std::get_if<RedactMessage>(&command))
        return MessageRedacted{redact->conversation, redact->message, self, redact->reason};
    if (const auto* add = std::get_if<AddReaction>(&command); add && receipt.message.isValid())
        return ReactionAdded{add->conversation,
                             {receipt.message.remote, add->message, self, add->key, now}};
    if (const auto* remove = std::get_if<RemoveReaction>(&command))
        return ReactionRemoved{remove->conversation, remove->reactionRemoteId};
    if (const auto* vote = std::get_if<CastVote>(&command); vote && receipt.message.isValid())
        return VoteCast{vote->conversation,
                        {receipt.message.remote, vote->poll, self, vote->answers, now}};
    if (const auto* close = std::get_if<ClosePoll>(&command))
        return PollClosed{close->conversation, close->poll, self, true, now};
    return std::nullopt;
}

/// Holds what a person wrote: refused, it is kept and shown until the person decides.
bool isWriting(const Command& command) {
    return std::holds_alternative<SendMessage>(command) ||
           std::holds_alternative<EditMessage>(command);
}

} // namespace

OutboxDelivery::OutboxDelivery(Backend& backend, cache::Writer& cache, cache::Writer& personal,
                               const media::MediaStore& media)
    : m_backend(backend)
    , m_cache(cache)
    , m_personal(personal)
    , m_files(backend, personal, media) {
    connect(&m_files, &OutboxFiles::progress, this, &OutboxDelivery::uploadProgress);
    connect(&m_files, &OutboxFiles::uploaded, this, &OutboxDelivery::noteUploaded);
}

Task<void> OutboxDelivery::load() {
    const AccountId account = m_backend.account();
    auto entriesTask = runOn(&m_personal, [this, account] {
        return cache::PersonalReader::outbox(m_personal.database(), account);
    });
    auto entries = co_await std::move(entriesTask);
    if (!entries)
        co_return fail(entries);
    for (const cache::OutboxEntry& stored : *entries) {
        if (stored.state == cache::OutboxState::Failed)
            continue;
        auto restoredTask = restore(stored);
        if (const auto restored = co_await std::move(restoredTask); !restored)
            co_return restored;
    }
    m_loaded = true;
    for (Entry& entry : std::exchange(m_early, {}))
        add(std::move(entry));
    pump();
    co_return ok();
}

Task<void> OutboxDelivery::restore(cache::OutboxEntry stored) {
    const AccountId account = m_backend.account();
    auto command = decodeCommand(stored.command, account);
    if (!command) {
        qCWarning(logWorkspace) << "outbox entry cannot be read" << command.error().detail;
        co_return ok(); // stays on disk: a newer version may know it
    }
    if (stored.state != cache::OutboxState::Acknowledged) {
        add({stored.transactionId, std::move(*command), 0});
        co_return ok();
    }
    const MessageId message{account, stored.acknowledged};
    auto hereTask = isInCache(stored.conversation, message);
    const auto here = co_await std::move(hereTask);
    if (!here)
        co_return fail(here);
    if (*here)
        forget(stored.transactionId);
    else
        m_awaiting.insert(message, {stored.transactionId, stored.conversation});
    co_return ok();
}

Task<bool> OutboxDelivery::isInCache(ConversationId conversation, MessageId message) {
    return runOn(&m_cache, [this, conversation, message] {
        return cache::hasMessage(m_cache.database(), conversation, message);
    });
}

void OutboxDelivery::add(Entry entry) {
    Lane& lane = m_lanes[conversationOf(entry.command)];
    // The same transaction again: a "read up to" that moved on, or one that is known already.
    const auto first = lane.entries.begin() + (lane.sending ? 1 : 0);
    const auto same =
        std::ranges::find(first, lane.entries.end(), entry.transactionId, &Entry::transactionId);
    if (same != lane.entries.end())
        *same = std::move(entry);
    else
        lane.entries.push_back(std::move(entry));
}

Task<QString> OutboxDelivery::enqueue(Command command) {
    Q_ASSERT(isQueueable(command));
    cache::OutboxEntry stored;
    stored.conversation = conversationOf(command);
    stored.transactionId = transactionOf(command);
    stored.command = encodeCommand(command);
    stored.createdAt = QDateTime::currentDateTimeUtc();
    auto doneTask = m_personal.write(
        [stored](cache::WriteSession& session) { return cache::enqueue(session, stored); });
    const auto done = co_await std::move(doneTask);
    if (!done)
        co_return fail(done);
    Entry entry{stored.transactionId, command, 0};
    if (m_loaded)
        add(std::move(entry));
    else
        m_early.push_back(std::move(entry)); // after what waits since the last run
    pump();
    if (const auto* read = std::get_if<MarkRead>(&command)) {
        ConversationPatch patch;
        patch.id = read->conversation;
        patch.unread = 0;
        patch.mentions = 0;
        patch.readUpTo = read->upTo;
        auto shownTask = m_cache.write(
            [patch](cache::WriteSession& session) { return cache::write(session, patch); });
        const auto shown = co_await std::move(shownTask);
        if (!shown)
            qCWarning(logWorkspace) << "read mark not shown" << shown.error().detail;
    }
    co_return stored.transactionId;
}

Task<void> OutboxDelivery::retry(QString transactionId) {
    const AccountId account = m_backend.account();
    auto entriesTask = runOn(&m_personal, [this, account] {
        return cache::PersonalReader::outbox(m_personal.database(), account);
    });
    auto entries = co_await std::move(entriesTask);
    if (!entries)
        co_return fail(entries);
    const auto stored =
        std::ranges::find(*entries, transactionId, &cache::OutboxEntry::transactionId);
    if (stored == entries->end())
        co_return fail(ErrorKind::NotFound);
    if (stored->state != cache::OutboxState::Failed)
        co_return ok(); // it is being delivered already
    auto command = decodeCommand(stored->command, account);
    if (!command)
        co_return fail(command);
    auto doneTask = m_personal.write([transactionId](cache::WriteSession& session) {
        return cache::markWaiting(session, transactionId);
    });
    const auto done = co_await std::move(doneTask);
    if (!done)
        co_return done;
    if (m_loaded)
        add({transactionId, std::move(*command), 0});
    else
        m_early.push_back({transactionId, std::move(*command), 0});
    pump();
    co_return ok();
}

void OutboxDelivery::setOnline(bool online) {
    if (online && !m_online) {
        // The way is open again: what rests only because it was closed need not wait longer.
        for (Lane& lane : m_lanes) {
            if (!lane.restIsOrdered)
                lane.rest = 0;
        }
    }
    m_online = online;
    pump();
}

void OutboxDelivery::pump() {
    if (!m_online || !m_loaded)
        return;
    const QList<ConversationId> lanes = m_lanes.keys();
    for (const ConversationId& id : lanes) {
        Lane& lane = m_lanes[id];
        if (!lane.sending && lane.rest == 0 && !lane.entries.empty()) {
            lane.sending = true;
            deliver(id);
        }
    }
}

Task<void> OutboxDelivery::deliver(ConversationId id) {
    while (m_online && !m_lanes[id].entries.empty()) {
        Entry entry = m_lanes[id].entries.front();
        emit sendingChanged(entry.transactionId, true);
        auto receiptTask = sendOnce(entry);
        auto receipt = co_await std::move(receiptTask);
        if (receipt) {
            auto settledTask = settle(entry, *receipt);
            const auto settled = co_await std::move(settledTask);
            if (settled) {
                m_lanes[id].entries.pop_front();
            } else { // the disk is full, say: it is not sent again, only noted later
                qCWarning(logWorkspace) << "outbox entry stays" << settled.error().detail;
                m_lanes[id].entries.front().receipt = *receipt;
                rest(id, settled.error());
                m_lanes[id].sending = false;
            }
            emit sendingChanged(entry.transactionId, false);
            if (!entry.receipt)
                emit delivered(entry.transactionId, *receipt);
            if (!settled)
                co_return ok();
            continue;
        }
        const Error error = receipt.error();
        if (const auto waiting = m_releasing.take(entry.transactionId); !waiting.isEmpty()) {
            m_lanes[id].entries.pop_front();
            emit sendingChanged(entry.transactionId, false);
            for (const Promise<void>& released : waiting)
                released.finish(ok());
            continue;
        }
        if (error.isTransient() || error.kind == ErrorKind::Cancelled ||
            error.kind == ErrorKind::DiskFull) {
            rest(id, error);
            m_lanes[id].sending = false;
            emit sendingChanged(entry.transactionId, false);
            co_return ok();
        }
        if (error.kind == ErrorKind::SignedOut) {
            emit sendingChanged(entry.transactionId, false);
            break; // everything waits until the person has signed in again
        }
        auto notedTask = settleRefused(entry, error);
        const auto noted = co_await std::move(notedTask);
        if (!noted)
            qCWarning(logWorkspace) << "outbox: refusal not noted" << noted.error().detail;
        m_lanes[id].entries.pop_front();
        emit sendingChanged(entry.transactionId, false);
        emit refused(entry.transactionId, error);
    }
    if (m_lanes[id].entries.empty())
        m_lanes.remove(id);
    else
        m_lanes[id].sending = false;
    co_return ok();
}

void OutboxDelivery::rest(ConversationId id, const Error& error) {
    Lane& lane = m_lanes[id];
    const int attempts = ++lane.entries.front().attempts;
    const quint64 number = ++m_rests;
    lane.rest = number;
    lane.restIsOrdered = error.retryAfter.has_value();
    sleepFor(this, error.retryAfter.value_or(delayAfter(attempts)))
        .then(this, [this, id, number](Result<void>) {
            const auto resting = m_lanes.find(id);
            if (resting == m_lanes.end() || resting->rest != number)
                return;
            resting->rest = 0;
            pump();
        });
}

/// What the server took in an earlier round is not sent again.
Task<Receipt> OutboxDelivery::sendOnce(const Entry& entry) {
    if (entry.receipt)
        return Task<Receipt>::finished(*entry.receipt);
    return send(entry.transactionId, entry.command);
}

Task<Receipt> OutboxDelivery::send(QString transactionId, Command command) {
    auto uploadedTask = m_files.upload(transactionId, std::move(command));
    auto uploaded = co_await std::move(uploadedTask);
    if (!uploaded)
        co_return fail(uploaded);
    auto lastStep = m_backend.execute(std::move(*uploaded));
    co_return co_await std::move(lastStep);
}

void OutboxDelivery::noteUploaded(const QString& transactionId, const Command& command) {
    for (auto& lane : m_lanes) {
        for (Entry& entry : lane.entries) {
            if (entry.transactionId == transactionId)
                entry.command = command;
        }
    }
}

/// What the server took leaves the outbox, or waits there for the sync to bring it back.
Task<void> OutboxDelivery::settle(Entry entry, Receipt receipt) {
    const QString transactionId = entry.transactionId;
    if (std::holds_alternative<SendMessage>(entry.command) && receipt.message.isValid()) {
        const ConversationId conversation = conversationOf(entry.command);
        auto hereTask = isInCache(conversation, receipt.message);
        const auto here = co_await std::move(hereTask);
        if (!here.value_or(false)) {
            m_awaiting.insert(receipt.message, {transactionId, conversation});
            // On disk too: a server forgets transaction ids after a while, so a later run must not
            // send it again.
            auto lastStep = m_personal.write(
                [transactionId, remote = receipt.message.remote](cache::WriteSession& session) {
                    return cache::markAcknowledged(session, transactionId, remote);
                });
            co_return co_await std::move(lastStep);
        }
        auto lastStep = m_personal.write([transactionId](cache::WriteSession& session) {
            return cache::dequeue(session, transactionId);
        });
        co_return co_await std::move(lastStep);
    }
    if (auto effect = effectOf(entry.command, receipt, m_backend.self())) {
        ChangeBatch batch;
        batch.account = m_backend.account();
        batch.changes.push_back(std::move(*effect));
        auto appliedTask = m_cache.write([batch = std::move(batch)](cache::WriteSession& session) {
            return applyBatch(session, batch);
        });
        const auto applied = co_await std::move(appliedTask);
        if (!applied)
            co_return applied;
    }
    auto lastStep = m_personal.write(
        [transactionId, bytes = encodeCommand(entry.command)](cache::WriteSession& session) {
            return cache::dequeueIf(session, transactionId, bytes);
        });
    co_return co_await std::move(lastStep);
}

Task<void> OutboxDelivery::settleRefused(Entry entry, Error error) {
    auto writing = m_personal.write(
        [transactionId = entry.transactionId, error, keep = isWriting(entry.command),
         bytes = encodeCommand(entry.command)](cache::WriteSession& session) {
            return keep ? cache::markFailed(session, transactionId, error)
                        : cache::dequeueIf(session, transactionId, bytes);
        });
    co_return co_await std::move(writing);
}

void OutboxDelivery::forget(const QString& transactionId, int attempts) {
    m_personal
        .write([transactionId](cache::WriteSession& session) {
            return cache::dequeue(session, transactionId);
        })
        .then(this, [this, transactionId, attempts](Result<void> done) {
            if (done)
                return;
            // On disk as acknowledged: a later run looks again, should this one end before.
            qCWarning(logWorkspace) << "outbox entry stays" << done.error().detail;
            sleepFor(this, delayAfter(attempts))
                .then(this, [this, transactionId, attempts](Result<void>) {
                    forget(transactionId, attempts + 1);
                });
        });
}

void OutboxDelivery::noteArrived(const ChangeBatch& batch) {
    if (m_awaiting.isEmpty())
        return;
    const auto arrived = [this](const QList<Message>& messages) {
        for (const Message& message : messages) {
            const Awaited awaited = m_awaiting.take(message.id);
            if (!awaited.transactionId.isEmpty())
                forget(awaited.transactionId);
        }
    };
    // What was acknowledged may stand in history that is not loaded: the server shows it there.
    const auto skipped = [this](const ConversationId& conversation) {
        m_awaiting.removeIf([&](const auto& entry) {
            if (entry.value().conversation != conversation)
                return false;
            forget(entry.value().transactionId);
            return true;
        });
    };
    for (const Change& change : batch.changes) {
        if (const auto* messages = std::get_if<MessagesArrived>(&change)) {
            arrived(messages->messages);
            if (messages->gap)
                skipped(messages->conversation);
        } else if (const auto* history = std::get_if<HistoryLoaded>(&change)) {
            arrived(history->messages);
        } else if (const auto* found = std::get_if<HistoryFound>(&change)) {
            arrived(found->messages);
        } else if (const auto* next = std::get_if<HistoryContinued>(&change)) {
            arrived(next->messages);
        } else if (const auto* fetched = std::get_if<MessagesFetched>(&change)) {
            arrived(fetched->messages);
        } else if (const auto* gone = std::get_if<ConversationGone>(&change)) {
            skipped(gone->conversation);
        }
    }
}

} // namespace parvis::workspace
