#include "backends/matrix/TimelineReader.h"

#include "backends/matrix/Attachments.h"
#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"
#include "backends/matrix/PostKinds.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 50'000;
constexpr qsizetype reactionLength = 64;

} // namespace

TimelineReader::TimelineReader(AccountId account, QString self)
    : m_account(account)
    , m_messages(account, std::move(self)) {
}

void TimelineReader::remember(const Event& event) {
    if (m_seen.size() >= mostRemembered)
        m_seen.clear();
    m_seen.insert(event.id,
                  {event.sender, event.type == "m.reaction"_L1 || isPollResponse(event.type)});
}

TimelinePart TimelineReader::read(const QList<Event>& events, const QString& roomId,
                                  const Room* room) {
    TimelinePart part;
    for (const Event& event : events)
        remember(event);
    for (const Event& event : events) {
        if (event.type == "m.room.redaction"_L1)
            readRedaction(event, roomId, part);
        else if (event.type == "m.reaction"_L1)
            readReaction(event, roomId, part);
        else if (isPollResponse(event.type))
            readVote(event, roomId, part);
        else if (isPollEnd(event.type))
            readPollEnd(event, roomId, room, part);
        else if (event.relation() == "m.replace"_L1)
            readEdit(event, roomId, part);
        else if (isPart(event))
            continue; // the message it belongs to names its file
        else if (auto message = m_messages.read(event, roomId)) {
            if (!room || !room->powerLevels().rightsOf(event.sender).announce)
                message->important = message->mustRead = false;
            part.messages.append(std::move(*message));
        }
    }
    return part;
}

void TimelineReader::readReaction(const Event& event, const QString& roomId,
                                  TimelinePart& part) const {
    const QString key =
        json::text(json::child(event.content, u"m.relates_to"), u"key", reactionLength);
    if (event.relation() != "m.annotation"_L1 || event.relatesTo().isEmpty() || key.isEmpty() ||
        event.isRedacted())
        return;
    Reaction reaction{
        event.id, {m_account, event.relatesTo()}, {m_account, event.sender}, key, event.at};
    part.changes.emplace_back(ReactionAdded{{m_account, roomId}, std::move(reaction)});
}

void TimelineReader::readVote(const Event& event, const QString& roomId, TimelinePart& part) const {
    if (event.relation() != "m.reference"_L1 || event.relatesTo().isEmpty() || event.isRedacted())
        return;
    part.changes.emplace_back(VoteCast{{m_account, roomId},
                                       {event.id,
                                        {m_account, event.relatesTo()},
                                        {m_account, event.sender},
                                        matrix::readVote(event.content),
                                        event.at}});
}

void TimelineReader::readPollEnd(const Event& event, const QString& roomId, const Room* room,
                                 TimelinePart& part) const {
    if (event.relation() != "m.reference"_L1 || event.relatesTo().isEmpty() || event.isRedacted())
        return;
    const PowerLevels levels = room ? room->powerLevels() : PowerLevels({}, {}, false);
    const bool byRight = room && levels.of(event.sender) >= levels.toRedact();
    part.changes.emplace_back(PollClosed{{m_account, roomId},
                                         {m_account, event.relatesTo()},
                                         {m_account, event.sender},
                                         byRight,
                                         event.at});
}

void TimelineReader::readEdit(const Event& event, const QString& roomId, TimelinePart& part) const {
    const auto now = m_messages.readEdit(event, roomId);
    if (!now || event.isRedacted())
        return;
    const QString original = event.relatesTo();
    MessageEdited edit{{m_account, roomId},
                       {m_account, original},
                       now->sender,
                       now->title,
                       now->text,
                       now->html,
                       event.at,
                       now->event,
                       now->link};
    const auto known = m_seen.constFind(original);
    if (known == m_seen.cend())
        part.unchecked.edits.append({roomId, original, std::move(edit)});
    else if (known->sender == event.sender)
        part.changes.emplace_back(std::move(edit));
}

void TimelineReader::readRedaction(const Event& event, const QString& roomId,
                                   TimelinePart& part) const {
    if (!isEventId(event.redacts))
        return;
    const QString reason = json::text(event.content, u"reason", json::lineLength);
    const auto known = m_seen.constFind(event.redacts);
    if (known == m_seen.cend()) // a message or a reaction of an earlier run
        part.unchecked.removals.append({roomId, event.redacts, {m_account, event.sender}, reason});
    else if (known->reaction)
        part.changes.emplace_back(ReactionRemoved{{m_account, roomId}, event.redacts});
    else
        part.changes.emplace_back(MessageRedacted{
            {m_account, roomId}, {m_account, event.redacts}, {m_account, event.sender}, reason});
}

} // namespace parvis::matrix
