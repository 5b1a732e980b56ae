#include "backends/demo/DemoWorld.h"

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPinned = 100;

} // namespace

Result<const Message*> DemoWorld::openPoll(const WorldSession& by,
                                           const ConversationId& conversation,
                                           const MessageId& poll) {
    const auto place = answerable(by.person, conversation);
    if (!place)
        return fail(place);
    const qsizetype index = indexOf(**place, poll.remote);
    if (index < 0)
        return fail(ErrorKind::NotFound);
    const Message& message = (*place)->messages[static_cast<std::size_t>(index)].message;
    if (!message.poll)
        return fail(ErrorKind::NotFound);
    const QDateTime now = m_clock.now();
    if ((*place)->ended.contains(poll.remote) ||
        (message.poll->closesAt.isValid() && message.poll->closesAt < now))
        return fail(ErrorKind::Conflict, tr("This poll is closed."));
    return &message;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const CastVote& command) {
    Outcome outcome;
    if (const auto before = repeated(by, command.transactionId)) {
        outcome.receipt.message.remote = *before;
        return outcome;
    }
    const auto poll = openPoll(by, command.conversation, command.poll);
    if (!poll)
        return fail(poll);
    const Poll& asked = *(*poll)->poll;
    const bool isKnown = std::ranges::all_of(command.answers, [&asked](const QString& id) {
        return std::ranges::find(asked.answers, id, &PollAnswer::id) != asked.answers.cend();
    });
    if (!isKnown || command.answers.size() > asked.maxSelections)
        return fail(ErrorKind::InvalidInput, {}, u"answers"_s);
    WorldConversation& place = m_conversations.at(command.conversation.remote);
    Vote vote;
    vote.remoteId = freshId('v'_L1);
    vote.poll.remote = command.poll.remote;
    vote.voter.remote = by.person;
    vote.answers = command.answers;
    vote.votedAt = m_clock.now();
    QList<Vote>& votes = place.votes[command.poll.remote];
    // Their vote before this one does not count any more: it is the older one, whatever the clock.
    for (const Vote& other : std::as_const(votes)) {
        if (other.voter.remote == by.person)
            vote.votedAt = qMax(vote.votedAt, other.votedAt.addMSecs(1));
    }
    votes.removeIf([&by](const Vote& other) { return other.voter.remote == by.person; });
    votes.append(vote);
    outcome.receipt.message.remote = vote.remoteId;
    remember(by, command.transactionId, vote.remoteId);
    note(LogEntry::What::Voted, place.facts.id.remote, by.person, vote.remoteId);
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const ClosePoll& command) {
    if (repeated(by, command.transactionId))
        return Outcome{};
    const auto poll = openPoll(by, command.conversation, command.poll);
    if (!poll)
        return fail(poll);
    WorldConversation& place = m_conversations.at(command.conversation.remote);
    const bool byRight = rights(by.person, place).remove;
    if ((*poll)->sender.remote != by.person && !byRight)
        return fail(ErrorKind::Forbidden);
    PollClosed closed;
    closed.conversation.remote = command.conversation.remote;
    closed.poll.remote = command.poll.remote;
    closed.by.remote = by.person;
    closed.byRight = byRight;
    closed.closedAt = m_clock.now();
    place.ended.insert(command.poll.remote, closed);
    remember(by, command.transactionId, command.poll.remote);
    note(LogEntry::What::PollEnded, place.facts.id.remote, by.person, command.poll.remote);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const PinMessage& command) {
    const auto place = entered(by.person, command.conversation);
    if (!place)
        return fail(place);
    if (!rights(by.person, **place).pin)
        return fail(ErrorKind::Forbidden);
    const qsizetype index = indexOf(**place, command.message.remote);
    if (index < 0)
        return fail(ErrorKind::NotFound);
    QList<MessageId>& pinned = (*place)->facts.pinned;
    const MessageId id{{}, command.message.remote};
    if (pinned.contains(id) == command.pinned)
        return Outcome{};
    if (command.pinned && pinned.size() >= mostPinned)
        return fail(ErrorKind::Conflict,
                    tr("%1 messages are pinned already. Unpin one first.").arg(mostPinned));
    if (command.pinned)
        pinned.append(id);
    else
        pinned.removeAll(id);
    note(LogEntry::What::ConversationChanged, (*place)->facts.id.remote, by.person);
    return Outcome{};
}

} // namespace parvis::demo
