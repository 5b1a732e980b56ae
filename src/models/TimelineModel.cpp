#include "models/TimelineModel.h"

#include "base/Logging.h"

#include <algorithm>

namespace parvis::models {

namespace {

constexpr int pageSize = 50;
constexpr int maxThread = 1000;
// Gaps among the rows are filled by themselves, but a year of absence is not fetched unasked.
constexpr int maxPagesToFill = 20;

/// Stands before the message that follows the missing history.
TimelineItem gapItem(const Message& following) {
    TimelineItem item;
    item.kind = TimelineItem::Kind::Gap;
    item.message.id = following.id;
    item.message.sentAt = following.sentAt;
    return item;
}

} // namespace

TimelineModel::TimelineModel(workspace::ReadSide& reads, ConversationId conversation,
                             MessageId threadRoot, QObject* parent)
    : TimelineSource(parent)
    , m_reads(reads)
    , m_conversation(std::move(conversation))
    , m_threadRoot(std::move(threadRoot)) {
    if (!m_threadRoot.isValid()) {
        // The line stays where it was while the person reads on.
        if (const auto known = reads.cache().conversation(m_conversation); known && *known)
            m_readUpTo = (*known)->readUpTo;
    }
    m_pagesToFill = maxPagesToFill;
    readStored(pageSize);
    rebuild();
    fillGaps();
    connect(&reads, &workspace::ReadSide::touched, this, &TimelineModel::onTouched);
    connect(&reads.live(), &workspace::LiveState::sendingChanged, this,
            [this](const QString& transactionId) {
                if (rowOf({m_conversation.account, transactionId}) >= 0)
                    rebuild();
            });
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return item.message.text;
    case IdRole:
        return item.message.id.remote;
    case SenderNameRole:
        return item.sender.name;
    case TimeRole:
        return item.message.sentAt;
    default:
        return {};
    }
}

int TimelineModel::rowOf(const MessageId& id) const {
    for (qsizetype row = m_items.size() - 1; row >= 0; --row) {
        if (m_items[row].message.id == id && m_items[row].kind == TimelineItem::Kind::Message)
            return int(row);
    }
    return -1;
}

MessageId TimelineModel::newestMessage() const {
    return m_stored.isEmpty() ? MessageId{} : m_stored.last().message.id;
}

void TimelineModel::readStored(int count) {
    auto& cache = m_reads.cache();
    auto rows = m_threadRoot.isValid()
                    ? cache.newestComments(m_conversation, m_threadRoot, maxThread)
                    : cache.before(m_conversation, std::nullopt, count);
    if (!rows) {
        qCWarning(logCache) << "timeline not read:" << rows.error().detail;
        return;
    }
    if (!m_threadRoot.isValid())
        std::reverse(rows->begin(), rows->end());
    m_stored = std::move(*rows);
    readGaps();
    m_hasOlder = !m_threadRoot.isValid() && (m_stored.size() >= count || !m_gaps.isEmpty());
    m_built.clear();
}

void TimelineModel::readGaps() {
    m_gaps.clear();
    if (m_threadRoot.isValid())
        return;
    const auto gaps = m_reads.cache().gaps(m_conversation);
    for (const cache::StoredGap& gap : gaps.value_or(QList<cache::StoredGap>()))
        m_gaps.append(gap.position);
}

std::optional<std::int64_t> TimelineModel::gapAbove(std::int64_t newer,
                                                    std::optional<std::int64_t> older) const {
    for (auto gap = m_gaps.crbegin(); gap != m_gaps.crend(); ++gap) {
        if (*gap <= newer && (!older || *gap > *older))
            return *gap;
    }
    return std::nullopt;
}

bool TimelineModel::readOlderFromCache() {
    const std::optional<std::int64_t> oldest =
        m_stored.isEmpty() ? std::nullopt : m_stored.first().position;
    auto rows = m_reads.cache().before(m_conversation, oldest, pageSize);
    if (!rows || rows->isEmpty())
        return false;
    for (cache::StoredMessage& row : *rows)
        m_stored.prepend(std::move(row));
    showPrepended(rows->size());
    return true;
}

void TimelineModel::showPrepended(qsizetype count) {
    // Only the lines above the first message depend on what stands before it: the rows below are
    // not looked at, however many there are.
    qsizetype lines = 0;
    while (lines < m_items.size() && m_items[lines].kind != TimelineItem::Kind::Message)
        ++lines;
    if (lines == m_items.size() || count == m_stored.size() ||
        m_items[lines].message.id != m_stored[count].message.id) {
        rebuild();
        return;
    }
    QList<TimelineItem> head = withLines(builtItems(0, count + 1), m_readUpTo, m_zone);
    const TimelineItem joint = head.takeLast();
    if (lines > 0) {
        beginRemoveRows({}, 0, int(lines) - 1);
        m_items.remove(0, lines);
        endRemoveRows();
    }
    beginInsertRows({}, 0, int(head.size()) - 1);
    for (auto item = head.rbegin(); item != head.rend(); ++item)
        m_items.prepend(std::move(*item));
    endInsertRows();
    if (m_items[head.size()] != joint) {
        m_items[head.size()] = joint;
        emit dataChanged(index(int(head.size())), index(int(head.size())));
    }
}

void TimelineModel::loadOlder() {
    if (m_loading || !m_hasOlder)
        return;
    m_pagesToFill = maxPagesToFill;
    const std::int64_t oldest = m_stored.isEmpty() ? std::numeric_limits<std::int64_t>::max()
                                                   : m_stored.first().position.value_or(0);
    const auto below = m_reads.cache().before(m_conversation, oldest, 1);
    const auto nextOlder =
        below && !below->isEmpty() ? below->first().position : std::optional<std::int64_t>();
    if (!gapAbove(oldest, nextOlder)) {
        if (!readOlderFromCache()) {
            m_hasOlder = false;
            emit loadingOlderChanged();
        }
        return;
    }
    setLoading(true);
    m_reads.loadOlder(m_conversation, oldest).then(this, [this](Result<bool> found) {
        setLoading(false);
        if (found) { // what came was told by touched()
            if (!*found)
                readGaps();
            return;
        }
        // Offline: what the cache has beyond the gap is better than nothing.
        if (!readOlderFromCache())
            emit loadFailed(found.error());
    });
}

bool TimelineModel::loadUntil(const MessageId& id) {
    while (rowOf(id) < 0) {
        if (m_threadRoot.isValid() || !readOlderFromCache())
            return false;
    }
    return true;
}

void TimelineModel::fillGaps() {
    if (m_filling || m_pagesToFill == 0)
        return;
    for (qsizetype i = m_stored.size() - 1; i > 0; --i) {
        const std::int64_t position = m_stored[i].position.value_or(0);
        if (!gapAbove(position, m_stored[i - 1].position))
            continue;
        m_filling = true;
        --m_pagesToFill;
        m_reads.loadOlder(m_conversation, position).then(this, [this](Result<bool> found) {
            m_filling = false;
            if (found && *found)
                fillGaps(); // told by touched() already: the next page
        });
        return;
    }
}

void TimelineModel::setLoading(bool loading) {
    m_loading = loading;
    emit loadingOlderChanged();
}

void TimelineModel::onTouched(const cache::Touched& touched) {
    bool changed = touched.outbox.contains(m_conversation) || touched.accounts;
    const auto messages = touched.messages.constFind(m_conversation);
    if (messages != touched.messages.cend()) {
        changed = true;
        if (messages->history || m_threadRoot.isValid()) {
            readStored(std::max<int>(pageSize, int(m_stored.size()) + pageSize));
        } else {
            readChanged(messages->changed);
            if (messages->newest)
                readNewer();
        }
    }
    if (!touched.people.isEmpty()) {
        const bool concerned = std::ranges::any_of(m_stored, [&](const cache::StoredMessage& row) {
            return touched.people.contains(row.message.sender);
        });
        if (concerned) {
            readStored(std::max<int>(pageSize, int(m_stored.size())));
            changed = true;
        }
    }
    if (changed)
        rebuild();
    if (messages != touched.messages.cend() && messages->newest)
        m_pagesToFill = maxPagesToFill;
    fillGaps();
}

void TimelineModel::readNewer() {
    const std::int64_t newest = m_stored.isEmpty() ? std::numeric_limits<std::int64_t>::min()
                                                   : m_stored.last().position.value_or(0);
    const auto rows = m_reads.cache().after(m_conversation, newest, pageSize * 4);
    if (!rows)
        return;
    readGaps();
    // After a long absence only the newest end matters; the rest is read when it is scrolled to.
    if (m_stored.isEmpty() || rows->size() >= pageSize * 4) {
        readStored(pageSize);
        return;
    }
    m_stored += *rows;
}

void TimelineModel::readChanged(const QSet<QString>& changed) {
    for (cache::StoredMessage& stored : m_stored) {
        const QString remote = stored.message.id.remote;
        if (!changed.contains(remote)) {
            if (!changed.contains(stored.message.replyTo.remote))
                continue;
            m_built.remove(remote); // it quotes one that changed
            continue;
        }
        m_built.remove(remote);
        if (const auto row = m_reads.cache().message(stored.message.id, m_conversation);
            row && *row)
            stored = **row;
    }
}

QList<TimelineItem> TimelineModel::builtItems(qsizetype from, qsizetype to) {
    QList<TimelineItem> messages;
    messages.reserve(to - from + 4);
    const cache::StoredMessage* before = nullptr;
    for (qsizetype i = from; i < to; ++i) {
        const cache::StoredMessage& stored = std::as_const(m_stored)[i];
        const QString remote = stored.message.id.remote;
        auto built = m_built.find(remote);
        if (built == m_built.end())
            built = m_built.insert(remote, itemOf(m_reads, stored));
        if (before && gapAbove(stored.position.value_or(0), before->position))
            messages.append(gapItem(stored.message));
        before = &stored;
        messages.append(*built);
    }
    return messages;
}

void TimelineModel::rebuild() {
    QList<TimelineItem> messages = builtItems(0, m_stored.size());
    QSet<QString> sent;
    for (const cache::StoredMessage& stored : std::as_const(m_stored)) {
        if (!stored.message.transactionId.isEmpty())
            sent.insert(stored.message.transactionId);
    }
    if (const auto waiting = m_reads.personal().outbox(m_conversation)) {
        for (const cache::OutboxEntry& entry : *waiting) {
            auto item = itemOf(m_reads, entry);
            if (item && item->message.threadRoot == m_threadRoot &&
                !sent.contains(entry.transactionId))
                messages.append(std::move(*item));
        }
    }
    applyDiff(m_items, withLines(std::move(messages), m_readUpTo, m_zone), keyOf);
}

} // namespace parvis::models
