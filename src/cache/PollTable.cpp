#include "cache/PollTable.h"

#include "cache/Codec.h"
#include "cache/Query.h"

#include <limits>

namespace parvis::cache {

namespace {

/// SQLite gives the other columns of the row that has the maximum.
constexpr auto newestVotes =
    "(SELECT person, answers, max(voted_at) AS voted_at FROM vote "
    "WHERE conversation=?1 AND message=?2 AND voted_at<=?3 GROUP BY person)";

struct Found {
    std::int64_t place = 0;
    std::int64_t closedAt = 0; ///< 0: open.
    std::int64_t lastVote = 0; ///< Later ones do not count.
};

Result<Found> find(Database& database, const Message& poll) {
    const auto place = one(database, "SELECT key FROM conversation WHERE account=? AND remote=?",
                           firstInteger, poll.conversation.account.value, poll.conversation.remote);
    if (!place)
        return fail(place);
    Found found{place->value_or(0), 0, std::numeric_limits<std::int64_t>::max()};
    const auto closed =
        one(database,
            "SELECT e.closed_at FROM poll_end e JOIN person p ON p.key=e.person "
            "WHERE e.conversation=? AND e.message=? AND (e.by_right=1 OR p.remote=?) "
            "ORDER BY e.closed_at LIMIT 1",
            firstInteger, found.place, poll.id.remote, poll.sender.remote);
    if (!closed)
        return fail(closed);
    if (*closed)
        found.closedAt = found.lastVote = **closed;
    if (poll.poll && poll.poll->closesAt.isValid())
        found.lastVote = std::min(found.lastVote, encodeTime(poll.poll->closesAt));
    return found;
}

/// The places in the poll of what a vote says; nothing when it says something else.
QList<qsizetype> chosen(const Poll& poll, const QString& stored) {
    QList<qsizetype> places;
    const QStringList ids = stored.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& id : ids) {
        if (places.size() == poll.maxSelections)
            break;
        const auto answer = std::ranges::find(poll.answers, id, &PollAnswer::id);
        if (answer == poll.answers.cend())
            return {};
        const qsizetype place = answer - poll.answers.cbegin();
        if (!places.contains(place))
            places.append(place);
    }
    return places;
}

} // namespace

Result<void> castVote(WriteSession& session, const ConversationId& conversation, const Vote& vote) {
    const auto place = session.keys.conversation(session.database, conversation);
    if (!place)
        return fail(place);
    const auto voter = session.keys.person(session.database, vote.voter);
    if (!voter)
        return fail(voter);
    session.touched.messages[conversation].changed.insert(vote.poll.remote);
    return run(session.database, "INSERT OR IGNORE INTO vote VALUES(?,?,?,?,?,?)", *place,
               vote.remoteId, vote.poll.remote, *voter, vote.answers.join(u'\n'),
               encodeTime(vote.votedAt));
}

Result<void> closePoll(WriteSession& session, const ConversationId& conversation,
                       const MessageId& poll, const PersonId& by, bool byRight,
                       const QDateTime& closedAt) {
    const auto place = session.keys.conversation(session.database, conversation);
    if (!place)
        return fail(place);
    const auto person = session.keys.person(session.database, by);
    if (!person)
        return fail(person);
    session.touched.messages[conversation].changed.insert(poll.remote);
    return run(session.database,
               "INSERT INTO poll_end VALUES(?1,?2,?3,?4,?5) "
               "ON CONFLICT(conversation, message, person) DO UPDATE SET "
               "by_right=max(by_right, ?4), closed_at=min(closed_at, ?5)",
               *place, poll.remote, *person, byRight, encodeTime(closedAt));
}

Result<void> removeVote(WriteSession& session, const ConversationId& conversation,
                        const QString& remoteId) {
    const auto place = session.keys.findConversation(session.database, conversation);
    if (!place)
        return fail(place);
    const auto poll = one(
        session.database, "SELECT message FROM vote WHERE conversation=? AND remote=?",
        [](const Statement& row) { return row.text(0); }, *place, remoteId);
    if (!poll || !*poll)
        return poll ? ok() : Result<void>(fail(poll));
    session.touched.messages[conversation].changed.insert(**poll);
    return run(session.database, "DELETE FROM vote WHERE conversation=? AND remote=?", *place,
               remoteId);
}

Result<PollTally> tally(Database& database, const Message& poll, const PersonId& self) {
    PollTally result;
    if (!poll.poll)
        return result;
    const Poll& asked = *poll.poll;
    result.votes.fill(0, asked.answers.size());
    const auto found = find(database, poll);
    if (!found)
        return fail(found);
    result.closedAt = decodeTime(found->closedAt);
    struct Same {
        QString answers;
        int people = 0;
        bool mine = false;
    };
    const auto groups = all(
        database,
        QByteArray("SELECT v.answers, count(*), max(p.remote=?4) FROM ")
            .append(newestVotes)
            .append(" v JOIN person p ON p.key=v.person GROUP BY v.answers"),
        [](const Statement& row) {
            return Same{row.text(0), static_cast<int>(row.integer(1)), row.integer(2) != 0};
        },
        found->place, poll.id.remote, found->lastVote, self.remote);
    if (!groups)
        return fail(groups);
    for (const Same& same : *groups) {
        const QList<qsizetype> places = chosen(asked, same.answers);
        if (!places.isEmpty())
            result.voters += same.people;
        for (const qsizetype place : places) {
            result.votes[place] += same.people;
            if (same.mine)
                result.mine.append(asked.answers[place].id);
        }
    }
    return result;
}

Result<QList<PersonId>> votersOf(Database& database, const Message& poll, const QString& answer,
                                 int limit) {
    const auto found = find(database, poll);
    if (!found)
        return fail(found);
    struct Voter {
        PersonId person;
        QString answers;
    };
    const auto voters = all(
        database,
        QByteArray("SELECT p.remote, v.answers FROM ")
            .append(newestVotes)
            .append(" v JOIN person p ON p.key=v.person ORDER BY v.voted_at"),
        [&poll](const Statement& row) {
            return Voter{{poll.conversation.account, row.text(0)}, row.text(1)};
        },
        found->place, poll.id.remote, found->lastVote);
    if (!voters)
        return fail(voters);
    QList<PersonId> people;
    for (const Voter& voter : *voters) {
        const QList<qsizetype> places =
            poll.poll ? chosen(*poll.poll, voter.answers) : QList<qsizetype>();
        const bool same = std::ranges::any_of(
            places, [&](qsizetype place) { return poll.poll->answers[place].id == answer; });
        if (same && people.size() < limit)
            people.append(voter.person);
    }
    return people;
}

} // namespace parvis::cache
