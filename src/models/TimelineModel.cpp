#include "models/TimelineModel.h"

#include <algorithm>

namespace parvis::models {

using cache::MessageList;
using cache::StoredMessage;

namespace {

constexpr int pageSize = 50;
/// When more arrive at once, as after a long absence, they are not put below what is read.
constexpr int mostArrivals = 4 * pageSize;

MessageList listOf(ConversationId conversation, MessageId root) {
    const auto order = root.isValid() ? MessageList::Order::Thread : MessageList::Order::Timeline;
    return {order, std::move(conversation), std::move(root)};
}

} // namespace

TimelineModel::TimelineModel(workspace::ReadSide& reads, ConversationId conversation,
                             MessageId threadRoot, QObject* parent)
    : HistoryModel(reads, listOf(std::move(conversation), std::move(threadRoot)), pageSize,
                   parent) {
    if (!this->threadRoot().isValid()) {
        // The line stays where it was while the person reads on.
        if (const auto known = reads.cache().conversation(this->conversation()); known && *known)
            m_readUpTo = (*known)->readUpTo;
    }
    begin();
}

MessageId TimelineModel::newestMessage() const {
    const auto newest = reads().cache().older(window().list(), cache::afterAll, 1);
    return newest && !newest->isEmpty() ? newest->first().message.id : MessageId();
}

void TimelineModel::newestRead() {
    m_newest = window().isEmpty() ? MessageId() : window().rows().last().message.id;
}

void TimelineModel::messagesTouched(const cache::TouchedMessages& touched) {
    if (!touched.newest && !threadRoot().isValid())
        return;
    QList<StoredMessage> came;
    if (!window().hasNewer()) {
        came = window().takeArrivals(mostArrivals);
        if (window().isEmpty()) // all at once into an empty conversation
            window().readNewest();
    } else if (const auto known = reads().cache().placeOf(window().list(), m_newest);
               known && *known) {
        came = reads().cache().newer(window().list(), **known, mostArrivals).value_or(came);
    }
    if (came.isEmpty())
        return;
    const bool isFirst = !m_newest.isValid();
    m_newest = newestMessage();
    const PersonId self = reads().live().self(conversation().account);
    const auto ofOthers = std::ranges::count_if(came, [&self](const StoredMessage& row) {
        return row.message.sender != self && row.message.kind != MessageKind::System;
    });
    if (ofOthers > 0 && !isFirst)
        emit arrived(int(ofOthers));
}

TimelineItem TimelineModel::build(const StoredMessage& row) const {
    return itemOf(reads(), row);
}

QList<TimelineItem> TimelineModel::compose() {
    QList<TimelineItem> messages;
    messages.reserve(window().rows().size() + 8);
    QSet<QString> sent;
    const StoredMessage* before = nullptr;
    for (const StoredMessage& row : window().rows()) {
        if (before && isGapBetween(*before, row))
            messages.append(gapItem(row.message));
        before = &row;
        messages.append(builtOf(row));
        if (!row.message.transactionId.isEmpty())
            sent.insert(row.message.transactionId);
    }
    // What is not sent yet comes after everything.
    const auto waiting = window().hasNewer() ? Result<QList<cache::OutboxEntry>>()
                                             : reads().personal().outbox(conversation());
    for (const cache::OutboxEntry& entry : waiting.value_or(QList<cache::OutboxEntry>())) {
        auto item = itemOf(reads(), entry);
        if (item && item->message.threadRoot == threadRoot() && !sent.contains(entry.transactionId))
            messages.append(std::move(*item));
    }
    return withLines(std::move(messages), m_readUpTo, m_zone);
}

} // namespace parvis::models
