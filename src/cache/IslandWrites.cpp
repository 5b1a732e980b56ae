#include "cache/IslandWrites.h"

#include "cache/Codec.h"
#include "cache/MessageTable.h"
#include "cache/Query.h"
#include "cache/TimelineLine.h"
#include "cache/TimelineWrites.h"

#include <algorithm>

namespace parvis::cache {

namespace {

/// An island leaves at least so much room on either side.
constexpr std::int64_t leastRoom = std::int64_t(1) << 20;

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();

/// A message that came, and where it stands already.
struct Piece {
    const Message* message = nullptr;
    std::optional<MessageTable::Known> known;

    [[nodiscard]] std::optional<std::int64_t> place() const {
        return known ? known->position : std::nullopt;
    }
};

/// Writes into one conversation's timeline.
class Stretch {
public:
    Stretch(WriteSession& session, TimelineLine& line)
        : m_session(session)
        , m_db(session.database)
        , m_line(line) {}

    Result<QList<Piece>> lookUp(const QList<Message>& messages) const {
        QList<Piece> pieces;
        for (const Message& message : messages) {
            auto known = MessageTable::find(m_db, m_line.key, message.id.remote);
            if (!known)
                return fail(known);
            pieces.append({&message, std::move(*known)});
        }
        return pieces;
    }

    // Neighbours are messages outside of threads: only these are read in the order of places, and
    // only these have an index for it.

    /// The gap between the message at `place` and the one before it.
    Result<std::optional<std::int64_t>> gapBefore(std::int64_t place) const {
        const auto before = previous(place);
        if (!before)
            return fail(before);
        return number("SELECT max(position) FROM gap WHERE conversation=? AND position<=? AND "
                      "position>?",
                      m_line.key, place, before->value_or(lowest));
    }
    Result<std::optional<std::int64_t>> next(std::int64_t place) const {
        return number("SELECT min(position) FROM message WHERE conversation=? AND position>? AND "
                      "position IS NOT NULL AND thread_root IS NULL",
                      m_line.key, place);
    }
    Result<std::optional<std::int64_t>> previous(std::int64_t place) const {
        return number("SELECT max(position) FROM message WHERE conversation=? AND position<? AND "
                      "position IS NOT NULL AND thread_root IS NULL",
                      m_line.key, place);
    }
    /// The gap behind the message at `place`.
    Result<std::optional<std::int64_t>> gapAfter(std::int64_t place) const {
        const auto follows = next(place);
        if (!follows)
            return fail(follows);
        // What comes at the newest end is told as such.
        return *follows ? gapBefore(**follows) : std::optional<std::int64_t>();
    }

    /// Keeps a piece that has no place.
    Result<void> putAside(const Piece& piece) {
        if (piece.known)
            return ok();
        const auto key = MessageTable::put(m_session, m_line.key, m_line.isFeed, *piece.message,
                                           std::nullopt, std::nullopt);
        return key ? ok() : Result<void>(fail(key));
    }
    Result<void> put(const Piece& piece, std::int64_t place) {
        const auto key = MessageTable::put(m_session, m_line.key, m_line.isFeed, *piece.message,
                                           place, piece.known);
        if (!key)
            return fail(key);
        m_line.first = std::min(m_line.first.value_or(place), place);
        m_line.last = std::max(m_line.last.value_or(place), place);
        return ok();
    }
    /// The pieces from `from` to before `to`, so that the last one stands just before `end`.
    Result<void> putBefore(const QList<Piece>& pieces, qsizetype from, qsizetype to,
                           std::int64_t end) {
        for (qsizetype i = from; i < to; ++i) {
            if (auto done = put(pieces[i], end - (to - i)); !done)
                return done;
        }
        return ok();
    }

    Result<void> removeGap(std::int64_t place) {
        return run(m_db, "DELETE FROM gap WHERE conversation=? AND position=?", m_line.key, place);
    }
    Result<void> addGap(std::int64_t place, const QString& token) {
        return run(m_db, "INSERT OR REPLACE INTO gap VALUES(?,?,?)", m_line.key, place, token);
    }

    /// Which gap messages of this time belong in: the first that is followed by something newer.
    /// None: they are newer than all that is here, or nothing is missing.
    Result<std::optional<std::int64_t>> gapAt(std::int64_t time) const {
        const auto gaps =
            all(m_db, "SELECT position FROM gap WHERE conversation=? ORDER BY position",
                firstInteger, m_line.key);
        if (!gaps)
            return fail(gaps);
        for (const std::int64_t gap : *gaps) {
            const auto follows =
                one(m_db,
                    "SELECT sent_at FROM message WHERE conversation=? AND position>=? AND "
                    "position IS NOT NULL AND thread_root IS NULL ORDER BY position LIMIT 1",
                    firstInteger, m_line.key, gap);
            if (!follows)
                return fail(follows);
            if (!*follows || **follows >= time)
                return std::optional(gap);
        }
        return std::optional<std::int64_t>();
    }

    /// Everything from a gap on moves away from what stands before it.
    Result<void> widen(std::int64_t gap) {
        if (auto done = run(m_db,
                            "UPDATE message SET position=position+? WHERE conversation=? AND "
                            "position>=?",
                            gapStride, m_line.key, gap);
            !done)
            return done;
        // The last one first: none comes to stand where another one still is.
        const auto gaps = all(m_db,
                              "SELECT position FROM gap WHERE conversation=? AND position>=? "
                              "ORDER BY position DESC",
                              firstInteger, m_line.key, gap);
        if (!gaps)
            return fail(gaps);
        for (const std::int64_t place : *gaps) {
            if (auto done =
                    run(m_db, "UPDATE gap SET position=? WHERE conversation=? AND position=?",
                        place + gapStride, m_line.key, place);
                !done)
                return done;
        }
        if (m_line.last)
            *m_line.last += gapStride;
        return ok();
    }

private:
    template<class... Values>
    Result<std::optional<std::int64_t>> number(QByteArrayView sql, const Values&... values) const {
        const auto found =
            one(m_db, sql, [](const Statement& row) { return row.optionalInteger(0); }, values...);
        if (!found)
            return fail(found);
        return found->value_or(std::nullopt);
    }

    WriteSession& m_session;
    Database& m_db;
    TimelineLine& m_line;
};

std::int64_t middleTime(const QList<Message>& messages) {
    std::vector<std::int64_t> times;
    for (const Message& message : messages)
        times.push_back(encodeTime(message.sentAt));
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::ranges::nth_element(times, middle);
    return *middle;
}

/// Nothing of it is in the timeline yet. False: there is no place for it.
Result<bool> putIsland(Stretch& stretch, const QList<Piece>& pieces, std::int64_t time,
                       const std::optional<QString>& older) {
    auto gap = stretch.gapAt(time);
    if (!gap)
        return fail(gap);
    if (!*gap)
        return false;
    const auto count = static_cast<std::int64_t>(pieces.size());
    auto before = stretch.previous(**gap);
    if (!before)
        return fail(before);
    std::int64_t end = **gap - gapStride;
    if (*before) {
        if (**gap - **before < count + 2 * leastRoom) {
            if (const auto done = stretch.widen(**gap); !done)
                return fail(done);
            **gap += gapStride;
        }
        end = **before + (**gap - **before + count) / 2;
    }
    if (const auto done = stretch.putBefore(pieces, 0, pieces.size(), end); !done)
        return fail(done);
    if (older) {
        if (const auto done = stretch.addGap(end - count, *older); !done)
            return fail(done);
    }
    return true;
}

/// Pieces that stand before one that is known. Without a gap there they have no place.
Result<void> joinBefore(Stretch& stretch, const QList<Piece>& pieces, qsizetype from, qsizetype to,
                        const std::optional<QString>& older) {
    const std::int64_t place = *pieces[to].place();
    const auto gap = stretch.gapBefore(place);
    if (!gap)
        return fail(gap);
    if (!*gap) {
        for (qsizetype i = from; i < to; ++i) {
            if (auto done = stretch.putAside(pieces[i]); !done)
                return done;
        }
        return ok();
    }
    if (auto done = stretch.removeGap(**gap); !done)
        return done;
    if (auto done = stretch.putBefore(pieces, from, to, place); !done)
        return done;
    const bool isFirst = from == 0;
    return isFirst && older ? stretch.addGap(place - (to - from), *older) : ok();
}

/// Pieces that stand after `place`, before the gap there.
Result<void> joinAfter(Stretch& stretch, const QList<Piece>& pieces, std::int64_t place,
                       std::int64_t gap, bool closes) {
    for (const Piece& piece : pieces) {
        if (auto done = stretch.put(piece, ++place); !done)
            return done;
    }
    return closes ? stretch.removeGap(gap) : ok();
}

/// Up to the last piece that is known; the index behind it.
Result<qsizetype> join(Stretch& stretch, const QList<Piece>& pieces,
                       const std::optional<QString>& older) {
    qsizetype from = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (!pieces[i].place())
            continue;
        if (i > 0) { // also without pieces between two that are known, the gap there closes
            if (const auto done = joinBefore(stretch, pieces, from, i, older); !done)
                return fail(done);
        }
        from = i + 1;
    }
    return from;
}

} // namespace

Result<qsizetype> joinKnown(WriteSession& session, TimelineLine& line,
                            const QList<Message>& messages, const std::optional<QString>& older) {
    Stretch stretch(session, line);
    const auto pieces = stretch.lookUp(messages);
    if (!pieces)
        return fail(pieces);
    const auto joined = join(stretch, *pieces, older);
    const bool fresh =
        joined && std::ranges::any_of(pieces->first(*joined),
                                      [](const Piece& piece) { return !piece.place(); });
    if (fresh)
        session.touched.messages[messages.first().conversation].history = true;
    return joined;
}

Result<void> insertStretch(WriteSession& session, const ConversationId& conversation,
                           const QList<Message>& messages, const std::optional<QString>& older,
                           bool reachesNewest) {
    if (messages.isEmpty())
        return ok();
    auto line = lineOf(session, conversation);
    if (!line)
        return fail(line);
    if (!line->last) // nothing is here
        return appendMessages(session, conversation, messages, older);
    Stretch stretch(session, *line);
    const auto pieces = stretch.lookUp(messages);
    if (!pieces)
        return fail(pieces);
    const auto joined = join(stretch, *pieces, older);
    if (!joined)
        return fail(joined);
    if (*joined > 0 && *joined < pieces->size()) {
        const std::int64_t last = *(*pieces)[*joined - 1].place();
        const auto gap = stretch.gapAfter(last);
        if (!gap)
            return fail(gap);
        if (*gap) {
            if (const auto done =
                    joinAfter(stretch, pieces->sliced(*joined), last, **gap, reachesNewest);
                !done)
                return done;
        }
    } else if (*joined == 0) {
        const auto placed = putIsland(stretch, *pieces, middleTime(messages), older);
        if (!placed)
            return fail(placed);
        if (!*placed)
            return insertFetched(session, conversation, messages);
    }
    session.touched.messages[conversation].history = true;
    return saveBounds(session, *line);
}

Result<void> insertNewer(WriteSession& session, const ConversationId& conversation,
                         const MessageId& after, const QList<Message>& messages, bool isEnd) {
    auto line = lineOf(session, conversation);
    if (!line)
        return fail(line);
    Stretch stretch(session, *line);
    const auto known = MessageTable::find(session.database, line->key, after.remote);
    if (!known)
        return fail(known);
    if (!*known || !(*known)->position)
        return ok();
    const std::int64_t place = *(*known)->position;
    auto pieces = stretch.lookUp(messages);
    if (!pieces)
        return fail(pieces);
    const auto gap = stretch.gapAfter(place);
    if (!gap)
        return fail(gap);
    if (!*gap)
        return ok();
    // What is known before the gap comes again, such as comments; what is known behind it closes
    // it.
    pieces->removeIf(
        [gap = **gap](const Piece& piece) { return piece.place().value_or(gap) < gap; });
    const auto meets =
        std::ranges::find_if(*pieces, [](const Piece& piece) { return piece.place().has_value(); });
    const bool closes = isEnd || meets != pieces->end();
    pieces->erase(meets, pieces->end());
    if (const auto done = joinAfter(stretch, *pieces, place, **gap, closes); !done)
        return done;
    session.touched.messages[conversation].history = true;
    return saveBounds(session, *line);
}

} // namespace parvis::cache
