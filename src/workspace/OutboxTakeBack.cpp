// What leaves an OutboxDelivery because the person does not want it sent.
#include "cache/PersonalReader.h"
#include "cache/PersonalWrites.h"
#include "workspace/CommandCodec.h"
#include "workspace/Compose.h"
#include "workspace/OutboxDelivery.h"

#include <algorithm>

namespace parvis::workspace {

namespace {

/// In one transaction with taking it out of the outbox: it is always in one of the two places.
Result<void> keepAsDraft(cache::WriteSession& session, const SendMessage& message) {
    const QString root = message.content.threadRoot.remote;
    const auto before = cache::PersonalReader::draft(session.database, message.conversation, root);
    if (!before)
        return fail(before);
    cache::Draft draft = before->value_or(cache::Draft{message.conversation, root, {}, {}});
    draft.text = joinedDraft(typedText(message.content), draft.text);
    return cache::saveDraft(session, draft);
}

} // namespace

Task<void> OutboxDelivery::release(QString transactionId) {
    std::erase_if(m_early, [&](const Entry& e) { return e.transactionId == transactionId; });
    for (auto lane = m_lanes.begin(); lane != m_lanes.end(); ++lane) {
        auto& entries = lane->entries;
        const auto found = std::ranges::find(entries, transactionId, &Entry::transactionId);
        if (found == entries.end())
            continue;
        // What the server may have cannot be taken back here.
        if (found->receipt)
            return Task<void>::finished(fail(ErrorKind::Conflict));
        if (lane->sending && found == entries.begin()) {
            if (!m_releasing.contains(transactionId) && !m_files.stop(transactionId))
                return Task<void>::finished(fail(ErrorKind::Conflict));
            Promise<void> released;
            m_releasing[transactionId].append(released);
            return released.task(); // deliver() goes on from there
        }
        entries.erase(found);
        if (entries.empty())
            m_lanes.erase(lane);
        break;
    }
    return Task<void>::finished(ok());
}

Task<cache::OutboxEntry> OutboxDelivery::stored(QString transactionId) {
    return runOn(
        &m_personal,
        [this, account = m_backend.account(), transactionId]() -> Result<cache::OutboxEntry> {
            const auto entries = cache::PersonalReader::outbox(m_personal.database(), account);
            if (!entries)
                return fail(entries);
            const auto found =
                std::ranges::find(*entries, transactionId, &cache::OutboxEntry::transactionId);
            return found == entries->end() ? Result<cache::OutboxEntry>(fail(ErrorKind::NotFound))
                                           : *found;
        });
}

Task<void> OutboxDelivery::discard(QString transactionId) {
    auto releasing = release(transactionId);
    const auto released = co_await std::move(releasing);
    if (!released)
        co_return released;
    auto reading = stored(transactionId);
    const auto entry = co_await std::move(reading);
    if (!entry && entry.error().kind != ErrorKind::NotFound)
        co_return fail(entry);
    auto doneTask = m_personal.write([transactionId](cache::WriteSession& session) {
        return cache::dequeue(session, transactionId);
    });
    const auto done = co_await std::move(doneTask);
    if (!done || !entry)
        co_return done;
    if (const auto command = decodeCommand(entry->command, m_backend.account()))
        m_files.removeCopies(*command);
    co_return ok();
}

Task<SendMessage> OutboxDelivery::takeBack(QString transactionId) {
    // Before anything is stopped: what cannot be taken back goes on.
    auto looking = stored(transactionId);
    const auto before = co_await std::move(looking);
    if (!before)
        co_return fail(before);
    if (before->state == cache::OutboxState::Acknowledged)
        co_return fail(ErrorKind::Conflict);
    const auto known = decodeCommand(before->command, m_backend.account());
    const auto* words = known ? std::get_if<SendMessage>(&*known) : nullptr;
    if (!words)
        co_return fail(ErrorKind::Unsupported);
    if (words->content.poll || words->content.event) // no draft could hold them
        co_return fail(ErrorKind::Unsupported, tr("A poll or an event cannot go back into the "
                                                  "field. Remove it when it has been sent."));
    auto releasing = release(transactionId);
    const auto released = co_await std::move(releasing);
    if (!released)
        co_return fail(released);
    auto reading = stored(transactionId); // again: files may have gone up meanwhile
    const auto entry = co_await std::move(reading);
    if (!entry)
        co_return fail(entry);
    if (entry->state == cache::OutboxState::Acknowledged)
        co_return fail(ErrorKind::Conflict);
    const auto command = decodeCommand(entry->command, m_backend.account());
    if (!command)
        co_return fail(command);
    const SendMessage message = std::get<SendMessage>(*command);
    auto doneTask = m_personal.write([message](cache::WriteSession& session) -> Result<void> {
        if (const auto kept = keepAsDraft(session, message); !kept)
            return kept;
        return cache::dequeue(session, message.transactionId);
    });
    const auto done = co_await std::move(doneTask);
    if (done)
        co_return message;
    if (entry->state == cache::OutboxState::Waiting) {
        add({transactionId, *command, 0});
        pump();
    }
    co_return fail(done);
}

} // namespace parvis::workspace
