#include "cache/MessageSearch.h"

#include "base/Folding.h"
#include "cache/Codec.h"
#include "cache/HitRows.h"
#include "cache/SearchIndex.h"

#include <QTimeZone>

#include <algorithm>

namespace parvis::cache {

using namespace Qt::StringLiterals;

namespace {

/// Of what is found, so many are ranked for each that is shown.
constexpr int rankedForEach = 12;
constexpr int mostSeen = 20'000;
constexpr int mostSenders = 200;

using Content = SearchQuery::Content;

/// What decides about a message, before it is read whole.
QByteArray candidates(QByteArrayView from) {
    return QByteArray("SELECT m.key, m.conversation, m.sender, m.sent_at, m.title, m.text, "
                      "m.files, m.extra FROM ")
        .append(from);
}

/// The times and keys of one sender's or conversation's messages, the newest first: from the index
/// alone.
QByteArray timesOf(QByteArrayView from) {
    return QByteArray("SELECT sent_at, key FROM message INDEXED BY ")
        .append(from)
        .append("=?1 AND sent_at>=?2 AND sent_at<?3 ORDER BY sent_at DESC LIMIT ?4");
}

std::int64_t earliest(const QDateTime& from) {
    return from.isValid() ? encodeTime(from) : 0;
}

std::int64_t latest(const QDateTime& until) {
    return until.isValid() ? encodeTime(until) : std::numeric_limits<std::int64_t>::max();
}

bool hasLink(const QString& text) {
    return text.contains("http://"_L1, Qt::CaseInsensitive) ||
           text.contains("https://"_L1, Qt::CaseInsensitive);
}

bool hasImage(const QByteArray& extra) {
    Message message;
    decodeExtra(extra, {}, message);
    return std::ranges::any_of(message.attachments, [](const Attachment& attachment) {
        return attachment.kind == AttachmentKind::Image;
    });
}

/// Every word that was typed begins a word of the name.
bool isCalled(const QString& name, const QStringList& typed) {
    const QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(typed, [&words](const QString& want) {
        return std::ranges::any_of(words,
                                   [&want](const QString& word) { return word.startsWith(want); });
    });
}

} // namespace

MessageSearch::MessageSearch(Database& database, const SearchQuery& query, const SearchAs& as)
    : m_database(database)
    , m_query(query)
    , m_as(as)
    , m_matcher(query) {
    const QTimeZone here = QTimeZone::systemTimeZone();
    if (query.after)
        m_from = query.after->startOfDay(here);
    if (query.before)
        m_until = query.before->startOfDay(here);
}

Result<MessageHits> MessageSearch::run(int limit) {
    if (m_query.isEmpty() || limit <= 0)
        return MessageHits{};
    // Without words only the time decides: one more than is shown tells whether there are more.
    m_ranksByWords = m_query.hasText();
    m_mostCandidates = std::size_t(m_ranksByWords ? limit * rankedForEach : limit + 1);
    if (const auto resolved = resolve(); !resolved)
        return fail(resolved);
    if (m_nobody)
        return MessageHits{};
    if (m_query.hasText()) {
        if (const auto walked = walkIndex(); !walked)
            return fail(walked);
        const bool filtered = !m_senders.empty() || !m_places.empty();
        if (m_isAll || !filtered || m_candidates.size() >= std::size_t(limit)) {
            auto hits = best(limit);
            return hits ? Result<MessageHits>(MessageHits{std::move(*hits), m_isAll}) : fail(hits);
        }
        // The words are common, the people or places that were asked for are not.
        m_candidates.clear();
        m_isAll = true;
    }
    const auto walked = m_senders.empty() ? walkPlaces() : walkSenders();
    if (!walked)
        return fail(walked);
    auto hits = best(limit);
    return hits ? Result<MessageHits>(MessageHits{std::move(*hits), m_isAll}) : fail(hits);
}

Result<void> MessageSearch::resolve() {
    if (const auto done = resolveSenders(); !done)
        return done;
    return resolvePlaces();
}

Result<void> MessageSearch::resolveSenders() {
    const auto byId = [this](AccountId account, const QString& remote) {
        return all(m_database, "SELECT key FROM person WHERE account=? AND remote=?", firstInteger,
                   account.value, remote);
    };
    for (const QString& name : m_query.from) {
        QList<std::int64_t> keys;
        const auto add = [&keys](const Result<QList<std::int64_t>>& found) -> Result<void> {
            if (!found)
                return fail(found);
            keys += *found;
            return ok();
        };
        if (name == "me"_L1) {
            for (const PersonId& self : m_as.self) {
                if (const auto added = add(byId(self.account, self.remote)); !added)
                    return added;
            }
        } else if (name.startsWith(u'@')) {
            const auto found = add(all(m_database,
                                       "SELECT key FROM person WHERE remote=?1 OR remote LIKE "
                                       "replace(replace(?1, '%', ''), '_', '') || ':%' LIMIT ?2",
                                       firstInteger, name, mostSenders));
            if (!found)
                return found;
        } else if (const QString words = SearchQuery::namesExpression(name); !words.isEmpty()) {
            const auto found =
                add(all(m_database, "SELECT rowid FROM person_fts WHERE person_fts MATCH ? LIMIT ?",
                        firstInteger, "name : ("_L1 + words + u')', mostSenders));
            if (!found)
                return found;
        }
        m_senders.insert(keys.cbegin(), keys.cend());
    }
    m_nobody = m_nobody || (!m_query.from.isEmpty() && m_senders.empty());
    return ok();
}

Result<void> MessageSearch::resolvePlaces() {
    if (m_query.in.isEmpty())
        return ok();
    QList<QStringList> wanted;
    for (const QString& name : m_query.in)
        wanted.append(folded(name).split(u' ', Qt::SkipEmptyParts));
    const auto places =
        all(m_database,
            "SELECT c.key, c.name, coalesce(g.name, ''), coalesce(p.name, ''), c.remote "
            "FROM conversation c LEFT JOIN grp g ON g.account=c.account AND g.remote=c.grp "
            "LEFT JOIN person p ON p.account=c.account AND p.remote=c.peer AND c.peer<>''",
            [&](const Statement& row) {
                const QStringList names{row.text(1), row.text(2), row.text(3)};
                const bool isMeant =
                    m_query.in.contains(row.text(4)) ||
                    std::ranges::any_of(wanted, [&names](const QStringList& words) {
                        return std::ranges::any_of(names, [&words](const QString& name) {
                            return !name.isEmpty() && isCalled(name, words);
                        });
                    });
                return isMeant ? row.integer(0) : std::int64_t(-1);
            });
    if (!places)
        return fail(places);
    m_places.insert(places->cbegin(), places->cend());
    m_places.erase(-1);
    m_nobody = m_nobody || m_places.empty();
    return ok();
}

Result<void> MessageSearch::walkIndex() {
    static const QByteArray anything =
        candidates("message_fts f CROSS JOIN message m ON m.key=(f.rowid & ?1) "
                   "WHERE message_fts MATCH ?2 AND f.rowid>=?3 AND f.rowid<?4 "
                   "ORDER BY f.rowid DESC");
    // The index of those with files tells which are, without reading the others.
    static const QByteArray withFiles = candidates(
        "message_fts f CROSS JOIN message m INDEXED BY message_file ON m.files<>'' AND "
        "m.sent_at>=(f.rowid >> 30)*1000 AND m.sent_at<((f.rowid >> 30)+1)*1000 AND "
        "m.key=(f.rowid & ?1) "
        "WHERE message_fts MATCH ?2 AND f.rowid>=?3 AND f.rowid<?4 ORDER BY f.rowid DESC");
    static_assert(searchKeyBits == 30);
    auto statement =
        m_database.cached(m_query.has & (Content::File | Content::Image) ? withFiles : anything);
    if (!statement)
        return fail(statement);
    const std::int64_t until =
        m_until.isValid() ? searchRowFrom(m_until) : std::numeric_limits<std::int64_t>::max();
    statement->bindAll(searchKeyMask, m_query.ftsExpression(),
                       m_from.isValid() ? searchRowFrom(m_from) : 0, until);
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row);
        if (!*row)
            return ok();
        if (m_candidates.size() >= m_mostCandidates || m_seen >= mostSeen) {
            m_isAll = false;
            return ok();
        }
        consider(*statement, !m_matcher.isStricter());
    }
}

Result<void> MessageSearch::walkSenders() {
    static const QByteArray sql = timesOf("message_sender WHERE sender");
    const QList<std::int64_t> senders(m_senders.cbegin(), m_senders.cend());
    return walkEach(sql, senders, std::max(200, mostSeen / int(senders.size())));
}

Result<void> MessageSearch::walkPlaces() {
    static const QByteArray sql = timesOf("message_time WHERE conversation");
    QList<std::int64_t> places(m_places.cbegin(), m_places.cend());
    if (places.isEmpty()) {
        if (m_query.has & (SearchQuery::Content::File | SearchQuery::Content::Image))
            return walkFiles();
        auto everywhere = all(m_database, "SELECT key FROM conversation", firstInteger);
        if (!everywhere)
            return fail(everywhere);
        places = std::move(*everywhere);
    }
    if (places.isEmpty())
        return ok();
    return walkEach(sql, places, std::max(50, mostSeen / int(places.size())));
}

Result<void> MessageSearch::walkFiles() {
    auto found = all(m_database,
                     "SELECT sent_at, key FROM message INDEXED BY message_file WHERE files<>'' AND "
                     "sent_at>=?1 AND sent_at<?2 ORDER BY sent_at DESC LIMIT ?3",
                     readTimedKey, earliest(m_from), latest(m_until), mostSeen);
    if (!found)
        return fail(found);
    m_isAll = m_isAll && found->size() < mostSeen;
    return considerNewest(std::move(*found));
}

Result<void> MessageSearch::walkEach(QByteArrayView sql, const QList<std::int64_t>& owners,
                                     int most) {
    QList<TimedKey> found;
    for (const std::int64_t owner : owners) {
        const auto of =
            all(m_database, sql, readTimedKey, owner, earliest(m_from), latest(m_until), most);
        if (!of)
            return fail(of);
        m_isAll = m_isAll && of->size() < most;
        found += *of;
    }
    return considerNewest(std::move(found));
}

Result<void> MessageSearch::considerNewest(QList<TimedKey> found) {
    static const QByteArray sql =
        candidates("message m WHERE m.key=? AND m.kind<>3 AND (m.flags & 1)=0");
    std::ranges::sort(found, std::ranges::greater());
    for (const TimedKey& one : std::as_const(found)) {
        if (m_candidates.size() >= m_mostCandidates) {
            m_isAll = false;
            break;
        }
        auto statement = m_database.cached(sql);
        if (!statement)
            return fail(statement);
        statement->bindAll(one.key);
        const auto row = statement->step();
        if (!row)
            return fail(row);
        if (*row)
            consider(*statement, false);
    }
    return ok();
}

void MessageSearch::consider(const Statement& row, bool wordsAreKnown) {
    ++m_seen;
    if (!m_places.empty() && !m_places.contains(row.integer(1)))
        return;
    if (!m_senders.empty() && !m_senders.contains(row.integer(2)))
        return;
    const SearchedTexts texts{row.text(4), row.text(5), row.text(6)};
    if (m_query.has.testFlag(Content::File) && texts.files.isEmpty())
        return;
    if (m_query.has.testFlag(Content::Link) && !hasLink(texts.text))
        return;
    if (m_query.has.testFlag(Content::Image) && (texts.files.isEmpty() || !hasImage(row.blob(7))))
        return;
    const std::int64_t sentAt = row.integer(3);
    double score = 0;
    if (m_ranksByWords) {
        const auto relevance = m_matcher.relevance(texts, wordsAreKnown);
        if (!relevance)
            return;
        score = *relevance + SearchMatcher::freshness(decodeTime(sentAt), m_as.now);
    } else if (!wordsAreKnown && !m_matcher.matches(texts)) {
        return;
    }
    m_candidates.push_back({row.integer(0), sentAt, score});
}

Result<QList<SearchHit>> MessageSearch::best(int limit) {
    const std::size_t count = std::min(m_candidates.size(), std::size_t(std::max(0, limit)));
    std::ranges::partial_sort(m_candidates, m_candidates.begin() + std::ptrdiff_t(count),
                              [](const Candidate& a, const Candidate& b) {
                                  return std::tie(a.score, a.sentAt, a.key) >
                                         std::tie(b.score, b.sentAt, b.key);
                              });
    m_isAll = m_isAll && count == m_candidates.size();
    QList<SearchHit> hits;
    for (std::size_t i = 0; i < count; ++i) {
        auto hit = readHits(m_database,
                            " FROM message m JOIN person p ON p.key=m.sender "
                            "JOIN conversation c ON c.key=m.conversation "
                            "LEFT JOIN grp g ON g.account=c.account AND g.remote=c.grp "
                            "WHERE m.key=?",
                            m_candidates[i].key);
        if (!hit)
            return fail(hit);
        hits += *hit;
    }
    return hits;
}

} // namespace parvis::cache
