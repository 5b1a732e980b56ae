#include "models/HistoryModel.h"

#include <algorithm>

namespace parvis::models {

using cache::MessageList;
using cache::StoredMessage;

namespace {

// In pages: what is kept at most, what stays when there was more, and what stays in any case beyond
// what is in use, so that growing at one end does not make the other end ask for its rows again.
constexpr int mostPages = 8;
constexpr int usualPages = 6;
constexpr int sparePages = 2;

// Gaps among the rows are filled by themselves, but a year of absence is not fetched unasked.
constexpr int maxPagesToFill = 20;

} // namespace

HistoryModel::HistoryModel(workspace::ReadSide& reads, MessageList list, int page, QObject* parent)
    : TimelineSource(parent)
    , m_reads(reads)
    , m_window(reads.cache(), std::move(list), page)
    , m_page(page)
    , m_pagesToFill(maxPagesToFill) {
}

void HistoryModel::begin() {
    readGaps();
    m_window.readNewest();
    newestRead();
    rebuild();
    fillGaps();
    m_toldEnds = ends();
    connect(&m_reads, &workspace::ReadSide::touched, this, &HistoryModel::onTouched);
    connect(&m_reads.live(), &workspace::LiveState::sendingChanged, this,
            [this](const QString& transactionId) {
                if (rowOf({conversation().account, transactionId}) >= 0)
                    rebuild();
            });
    connect(&m_reads.live(), &workspace::LiveState::connectionChanged, this,
            [this](AccountId account) {
                const auto phase = m_reads.live().connection(account).phase;
                if (account != conversation().account || phase != ConnectionState::Phase::Live)
                    return;
                m_olderRefused = m_newerRefused = false;
                m_pagesToFill = maxPagesToFill;
                fillGaps();
                tellEnds();
            });
}

// --- Rows ---

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.message.title.isEmpty() ? item.message.text : item.message.title;
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

int HistoryModel::rowOf(const MessageId& id) const {
    const auto found = std::ranges::find_if(m_items, [&id](const TimelineItem& item) {
        return item.message.id == id && item.kind == TimelineItem::Kind::Message;
    });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

const TimelineItem& HistoryModel::builtOf(const StoredMessage& row) {
    auto built = m_built.find(row.message.id.remote);
    if (built == m_built.end())
        built = m_built.insert(row.message.id.remote, build(row));
    return *built;
}

void HistoryModel::rebuild() {
    const qsizetype rows = m_window.rows().size();
    if (m_built.size() > rows + qsizetype(m_page) * sparePages) {
        QHash<QString, TimelineItem> needed;
        needed.reserve(rows);
        for (const StoredMessage& row : m_window.rows()) {
            if (const auto built = m_built.constFind(row.message.id.remote);
                built != m_built.cend())
                needed.insert(built.key(), *built);
        }
        m_built = std::move(needed);
    }
    applyDiff(m_items, compose(), keyOf);
}

void HistoryModel::reset() {
    m_pagesToFill = maxPagesToFill;
    beginResetModel();
    m_items = compose();
    endResetModel();
    fillGaps();
    tellEnds();
}

// --- Moving, growing, letting go ---

bool HistoryModel::showAround(const MessageId& id) {
    if (rowOf(id) >= 0)
        return true;
    if (!m_window.readAround(id))
        return false;
    reset();
    return true;
}

void HistoryModel::showNewest() {
    m_window.readNewest();
    newestRead();
    reset();
}

bool HistoryModel::hasOlder() const {
    if (m_window.hasOlder())
        return true;
    // At the end of what is here: the gap there is at or before the first row.
    return !m_olderRefused && !m_gaps.isEmpty() && gapAtOldEnd().has_value();
}

void HistoryModel::loadOlder() {
    if (m_loadingOlder || !hasOlder())
        return;
    m_pagesToFill = maxPagesToFill;
    const auto gap = m_olderRefused ? std::nullopt : gapAtOldEnd();
    if (gap)
        askForOlder(*gap);
    else
        growOlder();
}

void HistoryModel::growOlder() {
    if (m_window.readOlder(m_olderRefused)) {
        rebuild();
        fillGaps();
    }
    tellEnds();
}

void HistoryModel::growNewer() {
    if (m_window.readNewer(m_newerRefused)) {
        rebuild();
        fillGaps();
    }
    tellEnds();
}

void HistoryModel::askForOlder(const Gap& gap) {
    m_loadingOlder = true;
    tellEnds();
    const MessageId end = m_window.isEmpty() ? MessageId() : m_window.rows().first().message.id;
    m_reads.loadOlder(conversation(), gap.position).then(this, [this, end](Result<bool> found) {
        m_loadingOlder = false;
        readGaps(); // touched() may tell only later
        if (!found) {
            // What is here beyond the gap is better than nothing. Scrolling must not ask again and
            // again.
            m_olderRefused = true;
            if (!m_window.hasOlder())
                emit loadFailed(found.error());
        }
        m_window.look();
        // Told by touched() before, it may have come to the rows already.
        if (m_window.isEmpty() || m_window.rows().first().message.id == end)
            growOlder();
        tellEnds();
    });
}

void HistoryModel::loadNewer() {
    if (m_loadingNewer || !m_window.hasNewer())
        return;
    m_pagesToFill = maxPagesToFill;
    const auto gap = m_newerRefused ? std::nullopt : gapAtNewEnd();
    if (gap)
        askForNewer(*gap);
    else
        growNewer();
}

void HistoryModel::askForNewer(const Gap& gap) {
    m_loadingNewer = true;
    tellEnds();
    const MessageId end = m_window.rows().last().message.id;
    m_reads.loadNewer(conversation(), gap.position).then(this, [this, end](Result<bool> found) {
        m_loadingNewer = false;
        readGaps();
        m_newerRefused = !found || !*found; // as with older ones
        m_window.look();
        if (m_window.isEmpty() || m_window.rows().last().message.id == end)
            growNewer();
        tellEnds();
    });
}

bool HistoryModel::isCrowded() const {
    return m_window.rows().size() > qsizetype(m_page) * mostPages;
}

void HistoryModel::keepAround(int first, int last) {
    if (!isCrowded() || m_items.isEmpty())
        return;
    const int used = last - first + 1;
    const int spare = std::max(m_page * sparePages, (m_page * usualPages - used) / 2);
    const int from = std::max(0, first - spare);
    const int to = std::min(int(m_items.size()) - 1, last + spare);
    // The rows of a feed stand the other way round, and some rows are not stored ones.
    qsizetype one = -1;
    qsizetype other = -1;
    for (int row = from; row <= to && one < 0; ++row)
        one = storedAt(row);
    for (int row = to; row >= from && other < 0; --row)
        other = storedAt(row);
    if (one < 0)
        return;
    m_window.drop(std::min(one, other), m_window.rows().size() - 1 - std::max(one, other));
    rebuild();
    tellEnds();
}

qsizetype HistoryModel::storedAt(int row) const {
    const TimelineItem& item = m_items[row];
    return item.kind == TimelineItem::Kind::Message ? m_window.indexOf(item.message.id) : -1;
}

HistoryModel::Ends HistoryModel::ends() const {
    return {hasOlder(), hasNewer(), isLoadingOlder(), isLoadingNewer()};
}

void HistoryModel::tellEnds() {
    const Ends now = ends();
    if (now == m_toldEnds)
        return;
    m_toldEnds = now;
    emit endsChanged();
}

// --- Where history is missing ---

void HistoryModel::readGaps() {
    m_gaps.clear();
    const MessageList& list = m_window.list();
    if (list.order == MessageList::Order::Thread)
        return;
    const auto gaps = m_reads.cache().gaps(list.conversation);
    for (const cache::StoredGap& gap : gaps.value_or(QList<cache::StoredGap>())) {
        std::int64_t at = gap.position;
        if (list.order == MessageList::Order::Activity) {
            // What was active after the first message behind the gap stands above it.
            const auto behind = m_reads.cache().after(list.conversation, gap.position - 1, 1);
            at = behind && !behind->isEmpty() ? behind->first().message.sentAt.toMSecsSinceEpoch()
                                              : std::numeric_limits<std::int64_t>::max();
        }
        m_gaps.append({gap.position, at});
    }
    QList<std::int64_t> places;
    for (const Gap& gap : std::as_const(m_gaps))
        places.append(gap.at);
    std::ranges::sort(places); // by activity they can stand in another order
    m_window.setGaps(std::move(places));
}

const HistoryModel::Gap* HistoryModel::gapBetween(std::int64_t older, std::int64_t newer) const {
    for (auto gap = m_gaps.crbegin(); gap != m_gaps.crend(); ++gap) {
        if (gap->at <= newer && gap->at > older)
            return &*gap;
    }
    return nullptr;
}

bool HistoryModel::isGapBetween(const StoredMessage& older, const StoredMessage& newer) const {
    return gapBetween(older.place.at, newer.place.at) != nullptr;
}

std::optional<HistoryModel::Gap> HistoryModel::gapAtOldEnd() const {
    if (m_gaps.isEmpty())
        return std::nullopt;
    const auto next = m_window.hasOlder() ? m_window.nextOlder() : std::nullopt;
    const bool isFeed = m_window.list().order == MessageList::Order::Activity;
    if (m_window.isEmpty() || (isFeed && !next))
        return m_gaps.last();
    const Gap* gap = gapBetween(next ? next->place.at : std::numeric_limits<std::int64_t>::min(),
                                m_window.rows().first().place.at);
    return gap ? std::optional(*gap) : std::nullopt;
}

std::optional<HistoryModel::Gap> HistoryModel::gapAtNewEnd() const {
    const auto next = m_gaps.isEmpty() || m_window.isEmpty() ? std::nullopt : m_window.nextNewer();
    if (!next)
        return std::nullopt;
    // The one that is next to what is read.
    const std::int64_t end = m_window.rows().last().place.at;
    const auto gap = std::ranges::find_if(
        m_gaps, [&](const Gap& one) { return one.at > end && one.at <= next->place.at; });
    return gap == m_gaps.cend() ? std::nullopt : std::optional(*gap);
}

void HistoryModel::fillGaps() {
    if (m_filling || m_pagesToFill == 0 || m_gaps.isEmpty())
        return;
    const auto& rows = m_window.rows();
    for (qsizetype i = rows.size() - 1; i > 0; --i) {
        const Gap* gap = gapBetween(rows[i - 1].place.at, rows[i].place.at);
        if (!gap)
            continue;
        m_filling = true;
        --m_pagesToFill;
        m_reads.loadOlder(conversation(), gap->position).then(this, [this](Result<bool> found) {
            m_filling = false;
            if (!found || !*found)
                return;
            readGaps(); // touched() may tell only later
            fillGaps();
        });
        return;
    }
}

// --- What the cache tells ---

void HistoryModel::onTouched(const cache::Touched& touched) {
    const auto messages = touched.messages.constFind(conversation());
    const bool isHere = messages != touched.messages.cend();
    const bool concerned = std::ranges::any_of(m_window.rows(), [&](const StoredMessage& row) {
        return touched.people.contains(row.message.sender);
    });
    const bool isThread = m_window.list().order == MessageList::Order::Thread;
    const bool isPlace = showsPlace() && touched.conversations.contains(conversation());
    if (!isHere && !concerned && !isPlace && !touched.accounts &&
        !touched.outbox.contains(conversation()))
        return;
    if (concerned || touched.accounts)
        m_built.clear();
    if (isHere) {
        m_olderRefused = m_newerRefused = false;
        renewChanged(messages->changed);
        readGaps();
        if (messages->history) // what a reply quotes may have come
            m_built.removeIf([](const auto& built) {
                return built->message.replyTo.isValid() && built->quote.senderName.isEmpty();
            });
    }
    if (concerned || touched.accounts || (isHere && (messages->history || isThread)))
        m_window.readAgain();
    if (isHere) {
        messagesTouched(*messages);
        if (messages->newest)
            m_pagesToFill = maxPagesToFill;
    }
    rebuild();
    fillGaps();
    tellEnds();
}

void HistoryModel::renewChanged(const QSet<QString>& changed) {
    if (changed.isEmpty())
        return;
    QList<MessageId> renewed;
    for (const StoredMessage& row : m_window.rows()) {
        const QString& remote = row.message.id.remote;
        if (changed.contains(remote))
            renewed.append(row.message.id);
        else if (!changed.contains(row.message.replyTo.remote))
            continue;
        m_built.remove(remote); // it changed, or quotes one that did
    }
    for (const MessageId& id : renewed)
        m_window.renew(id);
}

} // namespace parvis::models
