#include "backends/matrix/SyncParser.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

#include <QDeadlineTimer>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCounted = 1'000'000;
constexpr qsizetype mostHeroes = 5;

QList<Event> readEvents(const QJsonArray& array) {
    QList<Event> events;
    events.reserve(array.size());
    for (const auto& value : array) {
        if (auto event = readEvent(value.toObject()))
            events.append(std::move(*event));
    }
    return events;
}

Presence presenceOf(const QString& word) {
    if (word == "online"_L1)
        return Presence::Online;
    if (word == "unavailable"_L1)
        return Presence::Away;
    if (word == "offline"_L1)
        return Presence::Offline;
    if (word == "busy"_L1 || word == "org.matrix.msc3026.busy"_L1)
        return Presence::Busy;
    return Presence::Unknown;
}

template<class T>
void append(std::vector<T>& to, std::vector<T>&& from) {
    to.insert(to.end(), std::move_iterator(from.begin()), std::move_iterator(from.end()));
}

} // namespace

struct SyncParser::Batch {
    std::vector<Change> people;
    std::vector<Change> members;
    std::vector<Change> timelines;
    std::vector<Change> marks; ///< Counts, receipts, activity: about what stands there by then.
    SyncOutcome outcome;
};

SyncParser::SyncParser(AccountId account, QString self, RoomDirectory& rooms,
                       TimelineReader& timelines, People& people)
    : m_account(account)
    , m_self(std::move(self))
    , m_rooms(rooms)
    , m_timelines(timelines)
    , m_people(people) {
}

SyncParser::Reading::Reading() = default;
SyncParser::Reading::~Reading() = default;

SyncOutcome SyncParser::read(const QJsonObject& answer, bool whole) {
    const auto reading = begin(answer, whole);
    while (step(*reading, std::chrono::seconds(1))) {
    }
    return finish(*reading);
}

std::unique_ptr<SyncParser::Reading> SyncParser::begin(const QJsonObject& answer, bool whole) {
    std::unique_ptr<Reading> reading(new Reading);
    reading->answer = answer;
    reading->whole = whole;
    reading->batch = std::make_unique<Batch>();
    readAccountData(answer);
    const QJsonObject rooms = json::child(answer, u"rooms");
    reading->sections = {{json::child(rooms, u"join"), &SyncParser::readJoined},
                         {json::child(rooms, u"invite"), &SyncParser::readInvited},
                         {json::child(rooms, u"knock"), &SyncParser::readAsked},
                         {json::child(rooms, u"leave"), &SyncParser::readLeft}};
    reading->next = std::as_const(reading->sections.front().rooms).begin();
    return reading;
}

bool SyncParser::step(Reading& reading, std::chrono::milliseconds time) {
    const QDeadlineTimer end(time);
    while (reading.section < reading.sections.size()) {
        const Reading::Section& section = reading.sections[reading.section];
        for (; reading.next != section.rooms.end(); ++reading.next) {
            if (end.hasExpired())
                return true;
            if (isRoomId(reading.next.key()))
                (this->*section.reader)(reading.next.key(), reading.next.value().toObject(),
                                        *reading.batch);
        }
        if (++reading.section < reading.sections.size())
            reading.next = std::as_const(reading.sections[reading.section].rooms).begin();
    }
    return false;
}

SyncOutcome SyncParser::finish(Reading& reading) {
    Batch& batch = *reading.batch;
    if (reading.whole)
        dropMissing(json::child(reading.answer, u"rooms"), batch);
    readPresence(json::list(json::child(reading.answer, u"presence"), u"events"), batch);

    SyncOutcome& outcome = batch.outcome;
    outcome.changes = std::move(batch.people);
    append(outcome.changes, m_rooms.takeChanges());
    append(outcome.changes, std::move(batch.members));
    append(outcome.changes, std::move(batch.timelines));
    append(outcome.changes, std::move(batch.marks));
    return std::move(outcome);
}

void SyncParser::readAccountData(const QJsonObject& answer) {
    const QJsonArray events = json::list(json::child(answer, u"account_data"), u"events");
    for (const auto& value : events) {
        const QJsonObject event = value.toObject();
        const QString type = json::text(event, u"type");
        if (type == "m.direct"_L1)
            readDirects(json::child(event, u"content"));
        else if (type == "m.push_rules"_L1)
            readPushRules(json::child(event, u"content"));
    }
}

void SyncParser::readDirects(const QJsonObject& content) {
    QHash<QString, QString> peers;
    for (auto it = content.begin(); it != content.end(); ++it) {
        if (!isUserId(it.key()))
            continue;
        const QJsonArray rooms = it.value().toArray();
        for (const auto& room : rooms) {
            if (isRoomId(room.toString()))
                peers.insert(room.toString(), it.key());
        }
    }
    m_rooms.setDirects(peers);
}

/// A room is muted by a rule of its own without actions (spec "Push rules").
void SyncParser::readPushRules(const QJsonObject& content) {
    QSet<QString> muted;
    const QJsonObject global = json::child(content, u"global");
    for (const QStringView kind : {QStringView(u"override"), QStringView(u"room")}) {
        const QJsonArray rules = json::list(global, kind);
        for (const auto& value : rules) {
            const QJsonObject rule = value.toObject();
            const QString room = json::text(rule, u"rule_id");
            const QJsonArray actions = json::list(rule, u"actions");
            const bool silent = actions.isEmpty() ||
                                (actions.size() == 1 && actions[0].toString() == "dont_notify"_L1);
            if (isRoomId(room) && silent && json::flag(rule, u"enabled", true))
                muted.insert(room);
        }
    }
    m_rooms.setMuted(muted);
}

void SyncParser::readJoined(const QString& roomId, const QJsonObject& json, Batch& batch) {
    Room& room = m_rooms.edit(roomId);
    room.membership = Membership::Joined;
    room.invitedBy.clear();
    const QJsonObject timeline = json::child(json, u"timeline");
    readSummary(roomId, json::child(json, u"summary"), batch); // whose names the state has
    readState(readEvents(json::list(json::child(json, u"state"), u"events")), roomId, batch);
    const QList<Event> events = readEvents(json::list(timeline, u"events"));
    readState(events, roomId, batch);
    readRoomData(roomId, json::list(json::child(json, u"account_data"), u"events"));
    const Room* now = m_rooms.find(roomId);
    if (now->isSpace() || now->isHidden())
        return;
    readTimeline(roomId, timeline, events, batch);
    readCounts(roomId, json::child(json, u"unread_notifications"), batch);
    readEphemeral(roomId, json::list(json::child(json, u"ephemeral"), u"events"), batch);
}

void SyncParser::readState(const QList<Event>& events, const QString& roomId, Batch& batch) {
    Room& room = m_rooms.edit(roomId);
    const bool wasKnown = !room.creators.isEmpty();
    const PowerLevels before = room.powerLevels();
    for (const Event& event : events) {
        if (event.stateKey)
            applyState(event, room); // powers first: they decide the roles of members below
    }
    const PowerLevels levels = room.powerLevels();
    MembersChanged members;
    if (room.isSpace())
        members.group = {m_account, roomId};
    else
        members.conversation = {m_account, roomId};
    for (const Event& event : events) {
        if (!event.stateKey)
            continue;
        if (const auto entry = m_people.directoryEntry(event, levels);
            entry && room.type == directoryRoomType)
            batch.people.emplace_back(*entry);
        const auto member = m_people.member(event, levels);
        if (!member)
            continue;
        members.members.append(*member);
        updateHero(room, member->person.remote, json::text(event.content, u"displayname"));
        if (auto person = m_people.profile(event))
            batch.people.emplace_back(std::move(*person));
    }
    if (wasKnown && !room.isHidden())
        readRoles(before, room, batch);
    if (!members.members.isEmpty() && !room.isHidden())
        batch.members.emplace_back(std::move(members));
}

/// What new power levels change for those who are members already.
void SyncParser::readRoles(const PowerLevels& before, const Room& room, Batch& batch) {
    const PowerLevels now = room.powerLevels();
    RolesChanged roles;
    if (now.commonRole() != before.commonRole())
        roles.others = now.commonRole();
    QStringList people = before.named() + now.named();
    people.removeDuplicates();
    for (const QString& person : std::as_const(people)) {
        const Role role = now.roleOf(person);
        if (isUserId(person) && (roles.others || role != before.roleOf(person)))
            roles.roles.append({{m_account, person}, role});
    }
    if (roles.roles.isEmpty() && !roles.others)
        return;
    if (room.isSpace())
        roles.group = {m_account, room.id};
    else
        roles.conversation = {m_account, room.id};
    batch.members.emplace_back(std::move(roles));
}

void SyncParser::updateHero(Room& room, const QString& person, const QString& name) {
    for (Hero& hero : room.heroes) {
        if (hero.id == person && !name.isEmpty())
            hero.name = name;
    }
}

void SyncParser::readTimeline(const QString& roomId, const QJsonObject& json,
                              const QList<Event>& events, Batch& batch) {
    TimelinePart part = m_timelines.read(events, roomId, m_rooms.find(roomId));
    const bool limited = json::flag(json, u"limited");
    const QString before = json::text(json, u"prev_batch", 2000);
    std::optional<QString> gap;
    if (limited && !before.isEmpty())
        gap = before;
    QDateTime newest;
    for (const Message& message : std::as_const(part.messages)) {
        if (message.kind != MessageKind::System && (!newest.isValid() || message.sentAt > newest))
            newest = message.sentAt;
    }
    const ConversationId id{m_account, roomId};
    if (!part.messages.isEmpty() || gap)
        batch.timelines.emplace_back(MessagesArrived{id, std::move(part.messages), gap});
    append(batch.timelines, std::move(part.changes));
    batch.outcome.unchecked.append(part.unchecked);
    if (newest.isValid()) {
        ConversationPatch patch;
        patch.id = id;
        patch.lastActivity = newest;
        batch.marks.emplace_back(ConversationChanged{patch});
    }
}

/// Heroes are ids, or objects with a name and a picture as SlidingSync.h hands them on.
void SyncParser::readSummary(const QString& roomId, const QJsonObject& json, Batch& batch) {
    Room& room = m_rooms.edit(roomId);
    room.joinedCount = static_cast<int>(
        json::number(json, u"m.joined_member_count", room.joinedCount, 0, 100'000'000));
    if (!json.value("m.heroes"_L1).isArray())
        return;
    QList<Hero> heroes;
    const QJsonArray listed = json::list(json, u"m.heroes");
    for (const auto& value : listed) {
        const QJsonObject described = value.toObject();
        const QString id = value.isString() ? value.toString() : json::text(described, u"user_id");
        if (!isUserId(id) || heroes.size() == mostHeroes)
            continue;
        const auto known = std::ranges::find(room.heroes, id, &Hero::id);
        QString name = json::text(described, u"displayname");
        if (name.isEmpty() && known != room.heroes.end())
            name = known->name;
        heroes.append({id, name});
        if (described.isEmpty())
            continue;
        Event member;
        member.type = u"m.room.member"_s;
        member.sender = id;
        member.stateKey = id;
        member.content = described;
        member.content.insert("membership"_L1, u"join"_s);
        if (auto person = m_people.profile(member))
            batch.people.emplace_back(std::move(*person));
    }
    room.heroes = heroes;
}

void SyncParser::readCounts(const QString& roomId, const QJsonObject& json, Batch& batch) {
    if (json.isEmpty())
        return;
    ConversationPatch patch;
    patch.id = {m_account, roomId};
    patch.unread = static_cast<int>(json::number(json, u"notification_count", 0, 0, mostCounted));
    patch.mentions = static_cast<int>(json::number(json, u"highlight_count", 0, 0, mostCounted));
    batch.marks.emplace_back(ConversationChanged{patch});
}

void SyncParser::readEphemeral(const QString& roomId, const QJsonArray& events, Batch& batch) {
    for (const auto& value : events) {
        const QJsonObject event = value.toObject();
        const QString type = json::text(event, u"type");
        const QJsonObject content = json::child(event, u"content");
        if (type == "m.receipt"_L1) {
            readReceipts(roomId, content, batch);
        } else if (type == "m.typing"_L1) {
            TypingChanged typing{{m_account, roomId}, {}};
            const QStringList people = json::texts(content, u"user_ids");
            for (const QString& person : people) {
                if (isUserId(person) && person != m_self)
                    typing.people.append({m_account, person});
            }
            batch.outcome.live.emplace_back(std::move(typing));
        }
    }
}

void SyncParser::readReceipts(const QString& roomId, const QJsonObject& content, Batch& batch) {
    const ConversationId conversation{m_account, roomId};
    const auto readKind = [&](const QString& eventId, const QJsonObject& people) {
        for (auto it = people.begin(); it != people.end(); ++it) {
            const QJsonObject receipt = it.value().toObject();
            const QString thread = json::text(receipt, u"thread_id");
            // One inside a thread says nothing about the conversation around it.
            if (!isUserId(it.key()) || !(thread.isEmpty() || thread == "main"_L1))
                continue;
            const qint64 at = json::number(receipt, u"ts", 0, 0, 253'402'300'799'000);
            batch.marks.emplace_back(ReceiptMoved{conversation,
                                                  {m_account, it.key()},
                                                  {m_account, eventId},
                                                  QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)});
            if (it.key() == m_self) {
                ConversationPatch patch;
                patch.id = conversation;
                patch.readUpTo = MessageId{m_account, eventId};
                batch.marks.emplace_back(ConversationChanged{patch});
            }
        }
    };
    for (auto it = content.begin(); it != content.end(); ++it) {
        if (!isEventId(it.key()))
            continue;
        readKind(it.key(), json::child(it.value().toObject(), u"m.read"));
        readKind(it.key(), json::child(it.value().toObject(), u"m.read.private"));
    }
}

void SyncParser::readRoomData(const QString& roomId, const QJsonArray& events) {
    for (const auto& value : events) {
        const QJsonObject event = value.toObject();
        const QString type = json::text(event, u"type");
        const QJsonObject content = json::child(event, u"content");
        if (type == "m.tag"_L1)
            m_rooms.edit(roomId).favourite =
                json::child(content, u"tags").contains("m.favourite"_L1);
        else if (type == savedDataType)
            m_rooms.edit(roomId).saved = readSaved(content);
        else if (type == followedDataType)
            m_rooms.edit(roomId).followed = readFollowed(content);
    }
}

void SyncParser::readStripped(const QString& roomId, const QJsonArray& events, Batch& batch) {
    Room& room = m_rooms.edit(roomId);
    for (const auto& value : events) {
        const auto event = readStrippedEvent(value.toObject());
        if (!event || !event->stateKey)
            continue;
        applyState(*event, room);
        if (event->type != "m.room.member"_L1)
            continue;
        const QString name = json::text(event->content, u"displayname");
        if (*event->stateKey == m_self) {
            room.invitedAsDirect = json::flag(event->content, u"is_direct");
            if (room.membership == Membership::Invited)
                room.invitedBy = event->sender;
        } else if (isUserId(*event->stateKey)) {
            room.heroes = {{*event->stateKey, name}};
            if (auto person = m_people.profile(*event))
                batch.people.emplace_back(std::move(*person));
        }
    }
}

void SyncParser::readInvited(const QString& roomId, const QJsonObject& json, Batch& batch) {
    Room& room = m_rooms.edit(roomId);
    const bool wasAsked = m_rooms.takeAsked(roomId);
    if (room.membership == Membership::Asked || wasAsked)
        batch.outcome.answered.append(roomId);
    room.membership = Membership::Invited;
    readStripped(roomId, json::list(json::child(json, u"invite_state"), u"events"), batch);
}

void SyncParser::readAsked(const QString& roomId, const QJsonObject& json, Batch& batch) {
    m_rooms.edit(roomId).membership = Membership::Asked;
    readStripped(roomId, json::list(json::child(json, u"knock_state"), u"events"), batch);
}

void SyncParser::readLeft(const QString& roomId, const QJsonObject& json, Batch& batch) {
    (void)m_rooms.takeAsked(roomId);
    const Room* room = m_rooms.find(roomId);
    if (!room || room->membership == Membership::None)
        return;
    bool banned = false;
    for (const QString& part : {u"state"_s, u"timeline"_s}) {
        for (const Event& event : readEvents(json::list(json::child(json, part), u"events"))) {
            if (!event.stateKey)
                continue;
            applyState(event, m_rooms.edit(roomId)); // it may have been made secret before
            if (event.type == "m.room.member"_L1 && event.stateKey == m_rooms.self())
                banned = json::text(event.content, u"membership") == "ban"_L1;
        }
    }
    m_rooms.leave(roomId, banned);
    batch.outcome.left.append(roomId);
}

/// Rooms that the account was in by what is known, and that the server does not list any more.
void SyncParser::dropMissing(const QJsonObject& rooms, Batch& batch) {
    const QStringList known = m_rooms.ownRooms();
    for (const QString& roomId : known) {
        const bool listed = json::child(rooms, u"join").contains(roomId) ||
                            json::child(rooms, u"invite").contains(roomId) ||
                            json::child(rooms, u"knock").contains(roomId);
        if (!listed)
            readLeft(roomId, {}, batch);
    }
}

void SyncParser::readPresence(const QJsonArray& events, Batch& batch) {
    for (const auto& value : events) {
        const QJsonObject event = value.toObject();
        const QString person = json::text(event, u"sender");
        const QJsonObject content = json::child(event, u"content");
        if (!isUserId(person))
            continue;
        PresenceChanged presence{
            {m_account, person}, presenceOf(json::text(content, u"presence")), {}};
        const qint64 ago = json::number(content, u"last_active_ago", -1, -1, 1'000'000'000'000);
        if (ago >= 0)
            presence.lastActive = QDateTime::currentDateTimeUtc().addMSecs(-ago);
        batch.outcome.live.emplace_back(presence);
        const QString status = json::text(content, u"status_msg");
        if (m_statuses.value(person) != status) {
            m_statuses.insert(person, status);
            PersonPatch patch;
            patch.id = {m_account, person};
            patch.status = status;
            batch.people.emplace_back(PersonChanged{patch});
        }
    }
}

} // namespace parvis::matrix
