#include "backends/matrix/Room.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

#include <algorithm>
#include <array>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstVersionWithCreatorsAbove = 12;

void applyCreation(const Event& event, Room& room) {
    room.type = json::text(event.content, u"type");
    const QString version = json::text(event.content, u"room_version");
    room.creatorsAreAbove =
        version.toInt() >= firstVersionWithCreatorsAbove || version.contains("hydra"_L1);
    room.transaction = json::text(event.content, roomTransactionKey);
    room.creators = {event.sender};
    if (room.creatorsAreAbove)
        room.creators += json::texts(event.content, u"additional_creators");
}

QString mediaUri(const QJsonObject& content) {
    const QString uri = json::text(content, u"url", 600);
    return isMediaUri(uri) ? uri : QString();
}

void applyChild(const Event& event, Room& room) {
    const QString child = event.stateKey.value_or(QString());
    if (!isRoomId(child))
        return;
    if (json::list(event.content, u"via").isEmpty()) // the spec's way to take a child out
        room.children.remove(child);
    else
        room.children.insert(child, {json::text(event.content, u"order", 50),
                                     event.at.isValid() ? event.at.toMSecsSinceEpoch() : 0});
}

QStringList pinnedEvents(const QJsonObject& content) {
    QStringList events = json::texts(content, u"pinned", json::nameLength, mostPinned);
    events.removeIf([](const QString& event) { return !isEventId(event); });
    return events;
}

constexpr std::array<QStringView, groupColours> colourWords{
    u"", u"blue", u"purple", u"green", u"olive", u"crimson", u"teal", u"orange", u"slate"};

GroupColour colourOf(const QString& word) {
    const auto found = std::ranges::find(colourWords, QStringView(word));
    return found == colourWords.end() ? GroupColour::Automatic
                                      : GroupColour(found - colourWords.begin());
}

void applySingle(const Event& event, Room& room) {
    const QJsonObject& content = event.content;
    if (event.type == "m.room.create"_L1)
        applyCreation(event, room);
    else if (event.type == "m.room.name"_L1)
        room.name = json::text(content, u"name").trimmed();
    else if (event.type == "m.room.canonical_alias"_L1)
        room.alias = json::text(content, u"alias");
    else if (event.type == "m.room.topic"_L1)
        room.topic = json::text(content, u"topic", json::lineLength);
    else if (event.type == "m.room.avatar"_L1)
        room.avatar = mediaUri(content);
    else if (event.type == "m.room.join_rules"_L1)
        room.joinRule = json::text(content, u"join_rule", 50);
    else if (event.type == "m.room.history_visibility"_L1)
        room.history = json::text(content, u"history_visibility", 50);
    else if (event.type == "m.room.encryption"_L1)
        room.encrypted = true; // there is no way back, whatever a later event says
    else if (event.type == "m.room.tombstone"_L1)
        room.replaced = !content.isEmpty();
    else if (event.type == "m.room.pinned_events"_L1)
        room.pinned = pinnedEvents(content);
    else if (event.type == "m.room.power_levels"_L1)
        room.power = content;
    else if (event.type == groupEventType) {
        room.markedFeed = json::text(content, u"feed");
        room.archived = json::flag(content, u"archived");
        room.colour = colourOf(json::text(content, u"colour"));
    }
    if (!room.markedFeed.isEmpty() && !isRoomId(room.markedFeed))
        room.markedFeed.clear();
}

} // namespace

QString colourWord(GroupColour colour) {
    return colourWords[static_cast<std::size_t>(colour)].toString();
}

QList<SavedEvent> readSaved(const QJsonObject& content) {
    QList<SavedEvent> saved;
    const QJsonObject messages = json::child(content, u"messages");
    for (auto it = messages.begin(); it != messages.end() && saved.size() < mostSaved; ++it) {
        if (isEventId(it.key()))
            saved.append({it.key(), it.value().toInteger()});
    }
    std::ranges::stable_sort(saved, {}, &SavedEvent::at);
    return saved;
}

QString followingWord(Following following) {
    switch (following) {
    case Following::Followed:
        return u"follow"_s;
    case Following::Muted:
        return u"mute"_s;
    case Following::Usual:
        break;
    }
    return {};
}

QMap<QString, Following> readFollowed(const QJsonObject& content) {
    QMap<QString, Following> followed;
    const QJsonObject posts = json::child(content, u"posts");
    for (auto it = posts.begin(); it != posts.end() && followed.size() < mostFollowed; ++it) {
        for (const Following following : {Following::Followed, Following::Muted}) {
            if (isEventId(it.key()) && it.value() == followingWord(following))
                followed.insert(it.key(), following);
        }
    }
    return followed;
}

bool Room::isSpace() const {
    return type == "m.space"_L1;
}

bool Room::isHidden() const {
    return type.startsWith("org.parvis."_L1) || type.startsWith("org.matrix.msc4501."_L1);
}

PowerLevels Room::powerLevels() const {
    return {power, creators, creatorsAreAbove};
}

Privacy Room::privacy() const {
    if (joinRule == "public"_L1)
        return Privacy::Open;
    if (joinRule == "knock"_L1 || joinRule == "knock_restricted"_L1)
        return Privacy::Closed;
    return Privacy::Secret;
}

void applyState(const Event& event, Room& room) {
    if (event.type == "m.space.child"_L1)
        applyChild(event, room);
    else if (event.stateKey && event.stateKey->isEmpty())
        applySingle(event, room);
}

QJsonObject toJson(const Room& room) {
    QJsonObject children;
    for (auto it = room.children.begin(); it != room.children.end(); ++it)
        children.insert(it.key(), QJsonArray{it->order, it->at});
    QJsonArray heroes;
    for (const Hero& hero : room.heroes)
        heroes.append(QJsonArray{hero.id, hero.name});
    QJsonObject saved;
    for (const SavedEvent& one : room.saved)
        saved.insert(one.event, one.at);
    QJsonObject posts;
    for (auto it = room.followed.begin(); it != room.followed.end(); ++it)
        posts.insert(it.key(), followingWord(it.value()));
    return {{u"type"_s, room.type},
            {u"creators"_s, QJsonArray::fromStringList(room.creators)},
            {u"above"_s, room.creatorsAreAbove},
            {u"name"_s, room.name},
            {u"alias"_s, room.alias},
            {u"topic"_s, room.topic},
            {u"avatar"_s, room.avatar},
            {u"join"_s, room.joinRule},
            {u"history"_s, room.history},
            {u"encrypted"_s, room.encrypted},
            {u"replaced"_s, room.replaced},
            {u"favourite"_s, room.favourite},
            {u"feed"_s, room.markedFeed},
            {u"archived"_s, room.archived},
            {u"colour"_s, colourWord(room.colour)},
            {u"messages"_s, saved}, // as readSaved() has it
            {u"posts"_s, posts},    // as readFollowed() has it
            {u"pinned"_s, QJsonArray::fromStringList(room.pinned)},
            {u"transaction"_s, room.transaction},
            {u"children"_s, children},
            {u"power"_s, room.power},
            {u"membership"_s, static_cast<int>(room.membership)},
            {u"invitedBy"_s, room.invitedBy},
            {u"asDirect"_s, room.invitedAsDirect},
            {u"joined"_s, room.joinedCount},
            {u"heroes"_s, heroes}};
}

Room roomFromJson(const QString& id, const QJsonObject& json) {
    Room room;
    room.id = id;
    room.type = json::text(json, u"type");
    room.creators = json::texts(json, u"creators");
    room.creatorsAreAbove = json::flag(json, u"above");
    room.name = json::text(json, u"name");
    room.alias = json::text(json, u"alias");
    room.topic = json::text(json, u"topic", json::lineLength);
    room.avatar = json::text(json, u"avatar", 600);
    room.joinRule = json::text(json, u"join");
    room.history = json::text(json, u"history");
    room.encrypted = json::flag(json, u"encrypted");
    room.replaced = json::flag(json, u"replaced");
    room.favourite = json::flag(json, u"favourite");
    room.markedFeed = json::text(json, u"feed");
    room.archived = json::flag(json, u"archived");
    room.colour = colourOf(json::text(json, u"colour"));
    room.saved = readSaved(json);
    room.followed = readFollowed(json);
    room.pinned = json::texts(json, u"pinned");
    room.transaction = json::text(json, u"transaction");
    const QJsonObject children = json::child(json, u"children");
    for (auto it = children.begin(); it != children.end(); ++it) {
        const QJsonArray child = it.value().toArray();
        room.children.insert(it.key(), {child.at(0).toString(), child.at(1).toInteger()});
    }
    room.power = json::child(json, u"power");
    room.membership = static_cast<Membership>(
        json::number(json, u"membership", 0, 0, static_cast<qint64>(Membership::Banned)));
    room.invitedBy = json::text(json, u"invitedBy");
    room.invitedAsDirect = json::flag(json, u"asDirect");
    room.joinedCount = static_cast<int>(json::number(json, u"joined", 0, 0, 100'000'000));
    const QJsonArray heroes = json::list(json, u"heroes");
    for (const auto& value : heroes) {
        const QJsonArray hero = value.toArray();
        room.heroes.append({hero.at(0).toString(), hero.at(1).toString()});
    }
    return room;
}

} // namespace parvis::matrix
