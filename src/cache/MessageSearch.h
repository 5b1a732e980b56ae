#pragma once

#include "cache/CacheReader.h"
#include "cache/SearchMatcher.h"

#include <unordered_set>

namespace parvis::cache {

/// One search through the messages. Walks the index from the newest match on and ranks the newest
/// few hundred itself: to have SQLite rank a common word takes a hundred times as long. Where the
/// index is of no help (only who, where and when were asked for, or the words are everywhere but
/// seldom there) it walks the messages of those people and places. Internal to the cache.
class MessageSearch {
public:
    MessageSearch(Database& database, const SearchQuery& query, const SearchAs& as);

    [[nodiscard]] Result<MessageHits> run(int limit);

private:
    struct Candidate {
        std::int64_t key = 0;
        std::int64_t sentAt = 0;
        double score = 0;
    };
    struct TimedKey {
        std::int64_t sentAt = 0;
        std::int64_t key = 0;

        friend auto operator<=>(const TimedKey&, const TimedKey&) = default;
    };
    using Keys = std::unordered_set<std::int64_t>;

    static TimedKey readTimedKey(const Statement& row) { return {row.integer(0), row.integer(1)}; }

    [[nodiscard]] Result<void> resolve();
    [[nodiscard]] Result<void> resolveSenders();
    [[nodiscard]] Result<void> resolvePlaces();
    [[nodiscard]] Result<void> walkIndex();
    [[nodiscard]] Result<void> walkSenders();
    [[nodiscard]] Result<void> walkPlaces();
    [[nodiscard]] Result<void> walkFiles();
    /// Of each sender or conversation the newest `most`, read in the order of time.
    [[nodiscard]] Result<void> walkEach(QByteArrayView sql, const QList<std::int64_t>& owners,
                                        int most);
    [[nodiscard]] Result<void> considerNewest(QList<TimedKey> found);
    /// Looks at the current row of a query with the columns of candidates().
    void consider(const Statement& row, bool wordsAreKnown);
    [[nodiscard]] Result<QList<SearchHit>> best(int limit);

    Database& m_database;
    const SearchQuery& m_query;
    const SearchAs& m_as;
    SearchMatcher m_matcher;
    QDateTime m_from; ///< Invalid: no bound.
    QDateTime m_until;
    Keys m_senders; ///< Empty: anybody.
    Keys m_places;  ///< Empty: anywhere.
    bool m_nobody = false;
    bool m_ranksByWords = true;
    std::size_t m_mostCandidates = 0;
    int m_seen = 0;
    bool m_isAll = true;
    std::vector<Candidate> m_candidates;
};

} // namespace parvis::cache
