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
                             edit->content.text, edit->content.html, now};
    if (const auto* redact = std::get_if<RedactMessage>(&command))
        return MessageRedacted{redact->conversation, redact->message, self};
    if (const auto* add = std::get_if<AddReaction>(&command); add && receipt.message.isValid())
        return ReactionAdded{add->conversation,
                             {receipt.message.remote, add->message, self, add->key, now}};
    if (const auto* remove = std::get_if<RemoveReaction>(&command))
        return ReactionRemoved{remove->conversation, remove->reactionRemoteId};
    return std::nullopt;
}

} // namespace

OutboxDelivery::OutboxDelivery(Backend& backend, cache::Writer& cache, cache::Writer& personal,
                               const media::MediaStore& media)
    : m_backend(backend)
    , m_cache(cache)
    , m_personal(personal)
    , m_media(media) {
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
        auto command = decodeCommand(stored.command, account);
        if (!command) {
            qCWarning(logWorkspace) << "outbox entry cannot be read" << command.error().detail;
            continue; // stays on disk: a newer version may know it
        }
        add({stored.transactionId, std::move(*command), stored.attempts});
    }
    co_return ok();
}

void OutboxDelivery::add(Entry entry) {
    Lane& lane = m_lanes[conversationOf(entry.command)];
    // The same transaction again: only a "read up to" that moved on.
    const auto same = std::ranges::find(lane.entries, entry.transactionId, &Entry::transactionId);
    const bool onItsWay = lane.busy && same == lane.entries.begin();
    if (same != lane.entries.end() && !onItsWay)
        same->command = std::move(entry.command);
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
    add({stored.transactionId, std::move(command), 0});
    pump();
    co_return stored.transactionId;
}

Task<void> OutboxDelivery::retry(QString transactionId) {
    const AccountId account = m_backend.account();
    auto doneTask = m_personal.write([transactionId](cache::WriteSession& session) {
        return cache::markWaiting(session, transactionId);
    });
    const auto done = co_await std::move(doneTask);
    if (!done)
        co_return done;
    auto entriesTask = runOn(&m_personal, [this, account] {
        return cache::PersonalReader::outbox(m_personal.database(), account);
    });
    auto entries = co_await std::move(entriesTask);
    if (!entries)
        co_return fail(entries);
    for (const cache::OutboxEntry& stored : *entries) {
        if (stored.transactionId != transactionId)
            continue;
        auto command = decodeCommand(stored.command, account);
        if (!command)
            co_return fail(command);
        add({stored.transactionId, std::move(*command), 0});
    }
    pump();
    co_return ok();
}

Task<void> OutboxDelivery::discard(QString transactionId) {
    for (auto lane = m_lanes.begin(); lane != m_lanes.end(); ++lane) {
        auto& entries = lane->entries;
        const auto found = std::ranges::find(entries, transactionId, &Entry::transactionId);
        if (found == entries.end())
            continue;
        if (lane->busy && found == entries.begin())
            co_return fail(ErrorKind::Conflict);
        entries.erase(found);
        break;
    }
    auto lastStep = m_personal.write([transactionId](cache::WriteSession& session) {
        return cache::dequeue(session, transactionId);
    });
    co_return co_await std::move(lastStep);
}

void OutboxDelivery::setOnline(bool online) {
    m_online = online;
    pump();
}

void OutboxDelivery::pump() {
    if (!m_online)
        return;
    const QList<ConversationId> lanes = m_lanes.keys();
    for (const ConversationId& id : lanes) {
        Lane& lane = m_lanes[id];
        if (!lane.busy && !lane.entries.empty()) {
            lane.busy = true;
            deliver(id);
        }
    }
}

Task<void> OutboxDelivery::deliver(ConversationId id) {
    while (m_online && !m_lanes[id].entries.empty()) {
        Entry entry = m_lanes[id].entries.front();
        emit sendingChanged(entry.transactionId, true);
        auto receiptTask = send(entry.transactionId, entry.command);
        auto receipt = co_await std::move(receiptTask);
        emit sendingChanged(entry.transactionId, false);
        if (receipt) {
            m_lanes[id].entries.pop_front();
            auto finishing = finish(std::move(entry), *receipt);
            const auto finished = co_await std::move(finishing);
            if (!finished)
                qCWarning(logWorkspace) << "outbox entry stays:" << finished.error().detail;
            continue;
        }
        const Error error = receipt.error();
        if (error.isTransient() || error.kind == ErrorKind::Cancelled) {
            const int attempts = ++m_lanes[id].entries.front().attempts;
            m_lanes[id].busy = false;
            scheduleRetry(id, error.retryAfter.value_or(delayAfter(attempts)));
            co_return ok();
        }
        if (error.kind == ErrorKind::SignedOut)
            break; // everything waits until the person has signed in again
        m_lanes[id].entries.pop_front();
        const QString transactionId = entry.transactionId;
        auto notedTask = m_personal.write([transactionId, error](cache::WriteSession& session) {
            return cache::markFailed(session, transactionId, error);
        });
        const auto noted = co_await std::move(notedTask);
        if (!noted)
            qCWarning(logWorkspace) << "outbox: refusal not noted" << noted.error().detail;
        emit refused(transactionId, error);
    }
    if (m_lanes[id].entries.empty())
        m_lanes.remove(id);
    else
        m_lanes[id].busy = false;
    co_return ok();
}

void OutboxDelivery::scheduleRetry(ConversationId id, std::chrono::milliseconds delay) {
    // Busy meanwhile, so that pump() leaves the lane alone: a pause that the server asked for is
    // kept.
    m_lanes[id].busy = true;
    sleepFor(this, delay).then(this, [this, id](Result<void>) {
        const auto lane = m_lanes.find(id);
        if (lane == m_lanes.end())
            return;
        lane->busy = false;
        pump();
    });
}

Task<Receipt> OutboxDelivery::send(QString transactionId, Command command) {
    auto uploadedTask = upload(transactionId, std::move(command));
    auto uploaded = co_await std::move(uploadedTask);
    if (!uploaded)
        co_return fail(uploaded);
    auto lastStep = m_backend.execute(std::move(*uploaded));
    co_return co_await std::move(lastStep);
}

Task<Command> OutboxDelivery::upload(QString transactionId, Command command) {
    auto* message = std::get_if<SendMessage>(&command);
    if (!message)
        co_return command;
    for (qsizetype i = 0; i < message->content.attachments.size(); ++i) {
        const Attachment attachment = message->content.attachments[i];
        if (!media::MediaStore::isLocal(attachment.media))
            continue;
        auto file = m_media.open(attachment.media);
        if (!file)
            co_return fail(file);
        UploadMedia request;
        request.source = std::shared_ptr<QIODevice>(std::move(*file));
        request.fileName = attachment.fileName;
        request.mimeType = attachment.mimeType;
        request.progress = [guard = QPointer(this), transactionId](qint64 done, qint64 total) {
            if (guard)
                emit guard->uploadProgress(transactionId, done, total);
        };
        auto receiptTask = m_backend.execute(Command(std::move(request)));
        auto receipt = co_await std::move(receiptTask);
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
        for (auto& lane : m_lanes) {
            for (Entry& entry : lane.entries) {
                if (entry.transactionId == transactionId)
                    entry.command = command;
            }
        }
    }
    co_return command;
}

Task<void> OutboxDelivery::finish(Entry entry, Receipt receipt) {
    emit delivered(entry.transactionId, receipt);
    const QString transactionId = entry.transactionId;
    if (std::holds_alternative<SendMessage>(entry.command) && receipt.message.isValid()) {
        const ConversationId conversation = conversationOf(entry.command);
        auto hereTask = runOn(&m_cache, [this, conversation, id = receipt.message] {
            return cache::hasMessage(m_cache.database(), conversation, id);
        });
        const auto here = co_await std::move(hereTask);
        if (!here.value_or(false)) {
            m_awaiting.insert(receipt.message, transactionId);
            co_return ok();
        }
    } else if (auto effect = effectOf(entry.command, receipt, m_backend.self())) {
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
    auto lastStep = m_personal.write([transactionId](cache::WriteSession& session) {
        return cache::dequeue(session, transactionId);
    });
    co_return co_await std::move(lastStep);
}

void OutboxDelivery::noteArrived(const ChangeBatch& batch) {
    if (m_awaiting.isEmpty())
        return;
    const auto check = [this](const QList<Message>& messages) {
        for (const Message& message : messages) {
            const QString transactionId = m_awaiting.take(message.id);
            if (transactionId.isEmpty())
                continue;
            m_personal
                .write([transactionId](cache::WriteSession& session) {
                    return cache::dequeue(session, transactionId);
                })
                .then(this, [](Result<void> done) {
                    // It stays on disk; the next run sends it again under the same id, and the
                    // server answers with the message it has.
                    if (!done)
                        qCWarning(logWorkspace) << "outbox entry stays" << done.error().detail;
                });
        }
    };
    for (const Change& change : batch.changes) {
        if (const auto* arrived = std::get_if<MessagesArrived>(&change))
            check(arrived->messages);
        else if (const auto* history = std::get_if<HistoryLoaded>(&change))
            check(history->messages);
        else if (const auto* fetched = std::get_if<MessagesFetched>(&change))
            check(fetched->messages);
    }
}

} // namespace parvis::workspace
