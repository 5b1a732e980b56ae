#include "models/HistoryWindow.h"

#include "base/Logging.h"

#include <algorithm>

namespace parvis::models {

using cache::Place;
using cache::StoredMessage;

namespace {

/// More rows than this between the ends are not read again at once.
constexpr int mostRows = 2000;

/// An empty list in place of what cannot be read.
QList<StoredMessage> rowsOf(Result<QList<StoredMessage>> read) {
    if (!read)
        qCWarning(logCache) << "messages not read:" << read.error().detail;
    return read ? std::move(*read) : QList<StoredMessage>();
}

} // namespace

HistoryWindow::HistoryWindow(cache::CacheReader& cache, cache::MessageList list, int page)
    : m_cache(cache)
    , m_list(std::move(list))
    , m_page(page) {
}

qsizetype HistoryWindow::indexOf(const MessageId& id) const {
    const auto found = std::ranges::find_if(
        m_rows, [&id](const StoredMessage& row) { return row.message.id == id; });
    return found == m_rows.cend() ? -1 : found - m_rows.cbegin();
}

// --- Reading ---

HistoryWindow::Rows HistoryWindow::older(const Place& than, int limit) const {
    return rowsOf(m_cache.older(m_list, than, limit));
}

HistoryWindow::Rows HistoryWindow::newer(const Place& than, int limit) const {
    Rows rows = rowsOf(m_cache.newer(m_list, than, limit));
    const auto beyond =
        std::ranges::find_if(rows, [this](const StoredMessage& row) { return row.place > m_end; });
    rows.erase(beyond, rows.end());
    return rows;
}

HistoryWindow::Rows HistoryWindow::between(const Place& first, const Place& last) const {
    return rowsOf(m_cache.between(m_list, first, std::min(last, m_end), mostRows));
}

std::optional<Place> HistoryWindow::placeOf(const MessageId& id) const {
    const auto place = m_cache.placeOf(m_list, id);
    if (!place)
        qCWarning(logCache) << "place not read:" << place.error().detail;
    return place.value_or(std::nullopt);
}

Place HistoryWindow::placeNow(const StoredMessage& row) const {
    return isFrozen() ? row.place : placeOf(row.message.id).value_or(row.place);
}

/// Only where rows keep their place can one come again at another.
bool HistoryWindow::isHere(const StoredMessage& row) const {
    return isFrozen() && indexOf(row.message.id) >= 0;
}

std::optional<StoredMessage> HistoryWindow::nextOlder() const {
    const Rows rows = older(m_first, 1);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

std::optional<StoredMessage> HistoryWindow::nextNewer() const {
    const Rows rows = newer(m_last, 1);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

// --- Moving and growing ---

void HistoryWindow::readNewest() {
    m_rows.clear();
    m_first = m_end = cache::afterAll;
    m_last = cache::beforeAll;
    m_hasNewer = false;
    m_hasOlder = true;
    readOlder(true);
    if (!m_rows.isEmpty())
        m_last = m_rows.last().place;
    if (isFrozen() && !m_rows.isEmpty())
        m_end = m_last;
}

bool HistoryWindow::readAround(const MessageId& id) {
    const std::optional<Place> place = placeOf(id);
    if (!place)
        return false;
    if (*place > m_end) { // with it comes all that is as new
        const Rows newest = older(cache::afterAll, 1);
        m_end = newest.isEmpty() ? cache::afterAll : newest.first().place;
    }
    m_rows = between(*place, *place);
    m_first = m_last = *place;
    m_hasOlder = m_hasNewer = true;
    readOlder();
    readNewer();
    return true;
}

bool HistoryWindow::cutOlder(Rows& rows) const {
    const auto above = std::ranges::upper_bound(m_gaps, m_first.at);
    if (above == m_gaps.cbegin())
        return false;
    const auto beyond = std::ranges::find_if(
        rows, [gap = *std::prev(above)](const StoredMessage& row) { return row.place.at < gap; });
    const bool cut = beyond != rows.end();
    rows.erase(beyond, rows.end());
    return cut;
}

bool HistoryWindow::cutNewer(Rows& rows) const {
    const auto gap = std::ranges::upper_bound(m_gaps, m_last.at);
    if (gap == m_gaps.cend())
        return false;
    const auto beyond = std::ranges::find_if(
        rows, [gap = *gap](const StoredMessage& row) { return row.place.at >= gap; });
    const bool cut = beyond != rows.end();
    rows.erase(beyond, rows.end());
    return cut;
}

bool HistoryWindow::readOlder(bool across) {
    const qsizetype before = m_rows.size();
    bool atGap = false;
    while (m_hasOlder && !atGap && m_rows.size() == before) {
        Rows rows = older(m_first, m_page + 1);
        m_hasOlder = rows.size() > m_page;
        if (m_hasOlder)
            rows.removeLast();
        atGap = !across && cutOlder(rows);
        m_hasOlder = m_hasOlder || atGap;
        if (!rows.isEmpty())
            m_first = rows.last().place;
        rows.removeIf([this](const StoredMessage& row) { return isHere(row); });
        std::ranges::reverse(rows);
        rows.append(m_rows);
        m_rows = std::move(rows);
    }
    return m_rows.size() > before;
}

bool HistoryWindow::readNewer(bool across) {
    const qsizetype before = m_rows.size();
    bool atGap = false;
    while (m_hasNewer && !atGap && m_rows.size() == before) {
        Rows rows = newer(m_last, m_page + 1);
        m_hasNewer = rows.size() > m_page;
        if (m_hasNewer)
            rows.removeLast();
        atGap = !across && cutNewer(rows);
        m_hasNewer = m_hasNewer || atGap;
        if (!rows.isEmpty())
            m_last = rows.last().place;
        rows.removeIf([this](const StoredMessage& row) { return isHere(row); });
        m_rows.append(rows);
    }
    return m_rows.size() > before;
}

QList<StoredMessage> HistoryWindow::takeArrivals(int most) {
    if (m_hasNewer)
        return {};
    const Rows rows = newer(m_last, most + 1);
    if (rows.size() > most) {
        m_hasNewer = true;
    } else if (!rows.isEmpty()) {
        m_last = rows.last().place;
        if (m_rows.isEmpty())
            m_first = rows.first().place;
        m_rows.append(rows);
    }
    return rows;
}

void HistoryWindow::drop(qsizetype older, qsizetype newer) {
    if (older <= 0 && newer <= 0)
        return;
    Q_ASSERT(older + newer < m_rows.size());
    if (older > 0) {
        m_rows.remove(0, older);
        m_first = m_rows.first().place;
        m_hasOlder = true;
    }
    if (newer > 0) {
        m_rows.remove(m_rows.size() - newer, newer);
        m_last = m_rows.last().place;
        m_hasNewer = true;
    }
    m_rows.squeeze();
}

// --- What changed ---

void HistoryWindow::readAgain() {
    if (!m_rows.isEmpty()) {
        if (isFrozen())
            mergeRange();
        else
            readRange();
    }
    if (m_rows.isEmpty()) {
        readNewest();
        return;
    }
    look();
    while (m_rows.size() < m_page && (readOlder() || readNewer())) {
    }
}

void HistoryWindow::readRange() {
    m_first = placeNow(m_rows.first());
    const Place last = placeNow(m_rows.last());
    m_rows = between(m_first, last);
    if (m_rows.isEmpty())
        return;
    m_first = m_rows.first().place;
    m_last = m_rows.last().place;
    m_hasNewer = m_hasNewer || m_last < last;
}

/// The rows keep their order; what came between them goes where it belongs.
void HistoryWindow::mergeRange() {
    Rows came;
    QHash<QString, StoredMessage> known;
    for (const StoredMessage& row : between(m_first, m_last)) {
        if (isHere(row))
            known.insert(row.message.id.remote, row);
        else
            came.append(row);
    }
    Rows kept;
    for (const StoredMessage& row : std::as_const(m_rows)) {
        auto now = std::optional(known.value(row.message.id.remote));
        if (!now->message.id.isValid())
            now = m_cache.message(row.message.id, m_list.conversation).value_or(std::nullopt);
        if (!now || now->message.redacted)
            continue;
        now->place = row.place;
        kept.append(std::move(*now));
    }
    for (const StoredMessage& row : std::as_const(came))
        kept.insert(std::ranges::lower_bound(kept, row.place, {}, &StoredMessage::place), row);
    m_rows = std::move(kept);
}

void HistoryWindow::look() {
    m_hasOlder = nextOlder().has_value();
    m_hasNewer = m_hasNewer && nextNewer().has_value();
}

void HistoryWindow::renew(const MessageId& id) {
    const qsizetype at = indexOf(id);
    if (at < 0)
        return;
    const auto row = m_cache.message(id, m_list.conversation);
    if (!row)
        return;
    if (!*row || (isFrozen() && (*row)->message.redacted)) {
        m_rows.remove(at);
        return;
    }
    const Place place = m_rows[at].place;
    m_rows[at] = **row;
    m_rows[at].place = place;
}

QList<StoredMessage> HistoryWindow::waiting(int limit) const {
    return m_end == cache::afterAll ? Rows() : rowsOf(m_cache.newer(m_list, m_end, limit));
}

void HistoryWindow::take(const StoredMessage& row) {
    m_rows.append(row);
}

} // namespace parvis::models
