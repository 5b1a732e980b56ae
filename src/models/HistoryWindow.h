#pragma once

#include "cache/CacheReader.h"

namespace parvis::models {

/// A stretch of one list of stored messages: the rows around where somebody reads. It can be put
/// anywhere at the same cost, grows by pages at both ends, and lets go of rows. Between its ends
/// nothing is missing that this computer has.
///
/// A list ordered by activity keeps the order in which it was read: what becomes active meanwhile
/// stays in its place, and what is newer than at the last readNewest() is beyond the newest end.
///
/// What cannot be read counts as not there; it is logged.
class HistoryWindow {
public:
    /// `cache` outlives the window. Empty until something is read.
    HistoryWindow(cache::CacheReader& cache, cache::MessageList list, int page);

    [[nodiscard]] const cache::MessageList& list() const { return m_list; }
    /// Oldest first.
    [[nodiscard]] const QList<cache::StoredMessage>& rows() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] qsizetype indexOf(const MessageId& id) const;
    /// This computer has older rows, or newer ones.
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] bool hasNewer() const { return m_hasNewer; }
    /// The row that readOlder() would bring first, and readNewer().
    [[nodiscard]] std::optional<cache::StoredMessage> nextOlder() const;
    [[nodiscard]] std::optional<cache::StoredMessage> nextNewer() const;

    /// The page at the newest end.
    void readNewest();
    /// The message with a page before and a page after it. False: it is not in the list, and
    /// nothing changed.
    [[nodiscard]] bool readAround(const MessageId& id);
    /// Where history is missing: between a row that is older than such a place of the list and one
    /// that is not. Ascending.
    void setGaps(QList<std::int64_t> gaps) { m_gaps = std::move(gaps); }
    /// A page more at an end, up to the next gap unless `across`; false when there is none.
    bool readOlder(bool across = false);
    bool readNewer(bool across = false);
    /// What came at the newest end since it was reached. More than `most` are not taken: hasNewer()
    /// then. Returns them either way, up to one more than `most`.
    QList<cache::StoredMessage> takeArrivals(int most);
    /// Lets go of rows at the ends.
    void drop(qsizetype older, qsizetype newer);

    /// Looks what there is beyond the ends. An end that was reached at the newest end stays so:
    /// what came there is for takeArrivals().
    void look();
    /// Everything between the ends as it is now; a window of less than a page is filled up.
    void readAgain();
    /// One row as it is now. It goes when it is not in the cache any more or, where the list leaves
    /// them out, was removed.
    void renew(const MessageId& id);

    // Lists of posts
    /// What stands beyond the newest end, oldest first.
    [[nodiscard]] QList<cache::StoredMessage> waiting(int limit) const;
    /// Puts a row of those at the newest end.
    void take(const cache::StoredMessage& row);

private:
    using Rows = QList<cache::StoredMessage>;
    [[nodiscard]] bool isFrozen() const {
        return m_list.order == cache::MessageList::Order::Activity ||
               m_list.order == cache::MessageList::Order::Posts;
    }
    [[nodiscard]] Rows older(const cache::Place& than, int limit) const;
    [[nodiscard]] Rows newer(const cache::Place& than, int limit) const;
    [[nodiscard]] Rows between(const cache::Place& first, const cache::Place& last) const;
    [[nodiscard]] std::optional<cache::Place> placeOf(const MessageId& id) const;
    [[nodiscard]] bool isHere(const cache::StoredMessage& row) const;
    /// Takes away what stands beyond the next gap; true when something did.
    [[nodiscard]] bool cutOlder(Rows& rows) const;
    [[nodiscard]] bool cutNewer(Rows& rows) const;
    [[nodiscard]] cache::Place placeNow(const cache::StoredMessage& row) const;
    void readRange();
    void mergeRange();

    cache::CacheReader& m_cache;
    cache::MessageList m_list;
    int m_page;
    Rows m_rows;
    QList<std::int64_t> m_gaps;
    cache::Place m_first = cache::afterAll; ///< Where reading on begins, at the old end …
    cache::Place m_last = cache::beforeAll; ///< … and at the new one.
    cache::Place m_end = cache::afterAll;   ///< By activity: nothing beyond belongs here yet.
    bool m_hasOlder = false;
    bool m_hasNewer = false;
};

} // namespace parvis::models
