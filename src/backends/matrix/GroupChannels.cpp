#include "backends/matrix/GroupChannels.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

#include <QUuid>

#include <algorithm>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

const QString powerLevels = u"m.room.power_levels"_s;
/// In an archived channel's power levels: what events_default was before.
constexpr QLatin1String writersBefore("org.parvis.events_default");
constexpr int pageSize = 50;
constexpr int mostPages = 20;

QJsonObject state(const QString& type, const QJsonObject& content, const QString& key = {}) {
    return {{u"type"_s, type}, {u"state_key"_s, key}, {u"content"_s, content}};
}

/// Open to whoever is in the space, and read by nobody else, whatever the group's privacy.
QJsonObject channelBody(const CreateChannel& command, const QString& server) {
    const QString space = command.group.remote;
    const QJsonObject members{{u"type"_s, u"m.room_membership"_s}, {u"room_id"_s, space}};
    QJsonObject body{
        {u"creation_content"_s, QJsonObject{{u"m.federate"_s, false}}},
        {u"name"_s, command.name},
        {u"preset"_s, u"private_chat"_s},
        {u"visibility"_s, u"private"_s},
        {u"initial_state"_s,
         QJsonArray{state(u"m.room.join_rules"_s,
                          {{u"join_rule"_s, u"restricted"_s}, {u"allow"_s, QJsonArray{members}}}),
                    state(u"m.room.history_visibility"_s, {{u"history_visibility"_s, u"shared"_s}}),
                    state(u"m.room.guest_access"_s, {{u"guest_access"_s, u"forbidden"_s}}),
                    state(u"m.space.parent"_s,
                          {{u"via"_s, QJsonArray{server}}, {u"canonical"_s, true}}, space)}},
        {u"power_level_content_override"_s, QJsonObject{{u"invite"_s, PowerLevels::moderator}}}};
    if (!command.topic.isEmpty())
        body.insert("topic"_L1, command.topic);
    return body;
}

} // namespace

GroupChannels::GroupChannels(CommandContext& context, RoomActions& actions, RoomMaker& maker,
                             QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_maker(maker) {
}

QStringList GroupChannels::channelsOf(const QString& space) const {
    const Room* room = m_context.rooms.find(space);
    return room ? m_context.rooms.channelsOf(*room) : QStringList();
}

// Making

Task<Receipt> GroupChannels::run(CreateChannel command) {
    command.name = command.name.trimmed();
    command.topic = command.topic.trimmed();
    const QString space = command.group.remote;
    if (command.name.isEmpty())
        co_return fail(ErrorKind::InvalidInput, tr("A channel needs a name."));
    const Room* room = m_context.rooms.find(space);
    if (!room || room->membership != Membership::Joined)
        co_return fail(ErrorKind::NotFound);
    if (room->archived)
        co_return fail(ErrorKind::Conflict,
                       tr("This group is archived: nobody writes there. Open it again first."));
    // Before a room is made that could not be listed.
    if (!room->powerLevels().rightsOf(m_context.self).channels)
        co_return fail(ErrorKind::Forbidden);
    const QString transaction = command.transactionId.isEmpty()
                                    ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                                    : command.transactionId;
    auto making = m_maker.make(channelBody(command, serverOf(m_context.self)), transaction, false);
    const Result<QString> channel = co_await std::move(making);
    if (!channel)
        co_return fail(channel);
    auto connecting = enlist(space, *channel);
    const Result<void> connected = co_await std::move(connecting);
    if (!connected) {
        auto leaving = m_actions.leave(*channel);
        (void)co_await std::move(leaving);
        co_return receiptOf(connected);
    }
    auto givingRoles = giveRoles(space, *channel);
    (void)co_await std::move(givingRoles);
    Receipt receipt;
    receipt.conversation = {m_context.account, *channel};
    co_return receipt;
}

Task<void> GroupChannels::enlist(QString space, QString channel) {
    MatrixCall call =
        m_context.call("PUT", path({u"rooms"_s, space, u"state"_s, u"m.space.child"_s, channel}),
                       {{u"via"_s, QJsonArray{serverOf(m_context.self)}}});
    auto connecting = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> connected = co_await std::move(connecting);
    if (!connected)
        co_return fail(connected);
    co_return ok();
}

/// Whoever runs the group runs its channels.
Task<void> GroupChannels::giveRoles(QString space, QString channel) {
    const Room* room = m_context.rooms.find(space);
    if (!room)
        co_return ok();
    const PowerLevels levels = room->powerLevels();
    QHash<QString, int> others;
    for (const QString& person : levels.named()) {
        const int level = std::min(levels.of(person), PowerLevels::administrator);
        if (person != m_context.self && level >= PowerLevels::moderator)
            others.insert(person, level);
    }
    if (others.isEmpty())
        co_return ok();
    auto giving = m_actions.changeState(channel, powerLevels, [others](QJsonObject& content) {
        QJsonObject users = json::child(content, u"users");
        for (auto it = others.begin(); it != others.end(); ++it)
            users.insert(it.key(), it.value());
        content.insert("users"_L1, users);
    });
    co_return co_await std::move(giving);
}

// Looking

Task<Receipt> GroupChannels::run(LoadChannels command) {
    const QString space = command.group.remote;
    const Room* room = m_context.rooms.find(space);
    if (!room || room->membership != Membership::Joined)
        co_return fail(ErrorKind::NotFound);
    QSet<QString> seen;
    QString from;
    for (int page = 0; page < mostPages; ++page) {
        MatrixCall call = m_context.call(
            "GET", pathUnder(u"/_matrix/client/v1"_s, {u"rooms"_s, space, u"hierarchy"_s}));
        call.query.addQueryItem(u"max_depth"_s, u"1"_s);
        call.query.addQueryItem(u"limit"_s, QString::number(pageSize));
        if (!from.isEmpty())
            call.query.addQueryItem(u"from"_s, from);
        auto asking = m_context.http.callPatiently(std::move(call));
        const Result<QJsonObject> answer = co_await std::move(asking);
        if (!answer)
            co_return fail(answer);
        const QJsonArray rooms = json::list(*answer, u"rooms");
        for (const auto& value : rooms) {
            const QJsonObject entry = value.toObject();
            const QString id = json::text(entry, u"room_id");
            if (!isRoomId(id) || id == space || !json::text(entry, u"room_type").isEmpty())
                continue;
            seen.insert(id);
            takeOver(entry);
        }
        from = json::text(*answer, u"next_batch", 2000);
        if (from.isEmpty())
            break;
    }
    m_context.rooms.forgetChannels(space, seen);
    std::vector<Change> changes = m_context.rooms.takeChanges();
    ChannelsListed listed{command.group, {}};
    for (const QString& channel : channelsOf(space)) {
        if (seen.contains(channel))
            listed.channels.append({m_context.account, channel});
    }
    changes.emplace_back(std::move(listed));
    m_context.report(std::move(changes));
    co_return Receipt{};
}

/// Of channels that the account is in, the sync tells more and newer.
void GroupChannels::takeOver(const QJsonObject& entry) {
    const QString id = json::text(entry, u"room_id");
    const Room* known = m_context.rooms.find(id);
    if (known && known->membership != Membership::None)
        return;
    Room& room = m_context.rooms.edit(id);
    room.name = json::text(entry, u"name").trimmed();
    room.alias = json::text(entry, u"canonical_alias");
    room.topic = json::text(entry, u"topic", json::lineLength);
    const QString avatar = json::text(entry, u"avatar_url", 600);
    room.avatar = isMediaUri(avatar) ? avatar : QString();
    room.joinRule = json::text(entry, u"join_rule", 50);
    room.joinedCount =
        static_cast<int>(json::number(entry, u"num_joined_members", 0, 0, 100'000'000));
}

// Ending

Task<Receipt> GroupChannels::run(DeleteChannel command) {
    const QString channel = command.conversation.remote;
    const QString space = m_context.rooms.groupOf(channel);
    const Room* group = m_context.rooms.find(space);
    if (!isRoomId(channel) || !group || m_context.rooms.feedOf(*group) == channel)
        co_return fail(ErrorKind::NotFound);
    if (!group->powerLevels().rightsOf(m_context.self).channels)
        co_return fail(ErrorKind::Forbidden);
    auto removing = remove(space, channel);
    const Result<void> removed = co_await std::move(removing);
    co_return receiptOf(removed);
}

Task<void> GroupChannels::unlist(QString space, QString channel) {
    MatrixCall call = m_context.call(
        "PUT", path({u"rooms"_s, space, u"state"_s, u"m.space.child"_s, channel}), QJsonObject());
    auto unlisting = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> unlisted = co_await std::move(unlisting);
    if (!unlisted)
        co_return fail(unlisted);
    co_return ok();
}

Task<void> GroupChannels::remove(QString space, QString channel) {
    auto entering = enter(channel);
    const Result<bool> entered = co_await std::move(entering);
    if (!entered)
        co_return fail(entered);
    auto asking = belongs(channel, space);
    const Result<bool> isOurs = co_await std::move(asking);
    if (!isOurs)
        co_return fail(isOurs);
    if (*isOurs) {
        auto emptying = m_actions.closeAndEmpty(channel);
        const Result<void> emptied = co_await std::move(emptying);
        if (!emptied && emptied.error().kind == ErrorKind::Forbidden)
            co_return fail(ErrorKind::Conflict,
                           tr("There are people in this channel whom you cannot send away. They "
                              "have to leave or give up their role first."));
        if (!emptied)
            co_return emptied;
    }
    // Off the list only when nobody is left in it: until then it can be found and tried again.
    auto unlisting = unlist(space, channel);
    const Result<void> unlisted = co_await std::move(unlisting);
    if (!unlisted || (!*isOurs && !*entered))
        co_return unlisted;
    auto leaving = m_actions.leave(channel);
    co_return co_await std::move(leaving);
}

// For all channels of a space

Task<bool> GroupChannels::enter(QString room) {
    const Room* known = m_context.rooms.find(room);
    if (known && known->membership == Membership::Joined)
        co_return false;
    auto joining = m_actions.join(room);
    const Result<void> joined = co_await std::move(joining);
    if (!joined)
        co_return fail(joined);
    co_return true;
}

Task<void> GroupChannels::keepDoorOpen(QString channel) {
    MatrixCall call = m_context.call("GET", path({u"rooms"_s, channel, u"joined_members"_s}));
    auto asking = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer);
    QStringList others = json::child(*answer, u"joined").keys();
    others.removeAll(m_context.self);
    auto reading = m_actions.readState(channel, powerLevels);
    const Result<QJsonObject> content = co_await std::move(reading);
    if (!content)
        co_return fail(content);
    const Room* room = m_context.rooms.find(channel);
    const PowerLevels levels(*content, room ? room->creators : QStringList(),
                             room && room->creatorsAreAbove);
    const bool isOpen = others.isEmpty() || std::ranges::any_of(others, [&](const QString& person) {
                            return levels.of(person) >= levels.toInvite();
                        });
    if (isOpen)
        co_return ok();
    auto opening = m_actions.changeState(
        channel, powerLevels, [](QJsonObject& changed) { changed.insert("invite"_L1, 0); });
    co_return co_await std::move(opening);
}

Task<void> GroupChannels::leave(QString channel) {
    auto opening = keepDoorOpen(channel);
    const Result<void> opened = co_await std::move(opening);
    if (!opened && opened.error().isTransient())
        co_return opened;
    auto leaving = m_actions.leave(channel);
    co_return co_await std::move(leaving);
}

/// A space may list rooms that have a life of their own, in another space or in none. What happens
/// to a group concerns only those that call it their own.
Task<bool> GroupChannels::belongs(QString room, QString space) {
    auto reading = m_actions.readState(room, u"m.space.parent"_s, space);
    const Result<QJsonObject> parent = co_await std::move(reading);
    if (!parent)
        co_return fail(parent);
    co_return json::flag(*parent, u"canonical") && !json::list(*parent, u"via").isEmpty();
}

Task<void> GroupChannels::leaveAll(QString space) {
    const QStringList channels = channelsOf(space);
    for (const QString& channel : channels) {
        const Room* room = m_context.rooms.find(channel);
        if (!room || room->membership != Membership::Joined)
            continue;
        auto asking = belongs(channel, space);
        const Result<bool> isOurs = co_await std::move(asking);
        if (!isOurs && isOurs.error().isTransient())
            co_return fail(isOurs);
        if (!isOurs || !*isOurs)
            continue;
        auto leaving = leave(channel);
        const Result<void> left = co_await std::move(leaving);
        if (!left && left.error().isTransient())
            co_return left;
        m_context.rooms.leave(channel);
    }
    co_return ok();
}

Task<void> GroupChannels::inEach(QString space, std::function<Task<void>(QString)> work) {
    const QStringList channels = channelsOf(space);
    for (const QString& channel : channels) {
        auto entering = enter(channel);
        const Result<bool> entered = co_await std::move(entering);
        if (!entered && entered.error().isTransient())
            co_return fail(entered);
        if (!entered)
            continue;
        auto asking = belongs(channel, space);
        const Result<bool> isOurs = co_await std::move(asking);
        Result<void> done = isOurs ? ok() : Result<void>(fail(isOurs));
        if (isOurs && *isOurs) {
            auto working = work(channel);
            done = co_await std::move(working);
        }
        if (*entered) {
            auto leaving = leave(channel);
            (void)co_await std::move(leaving);
        }
        if (!done && done.error().isTransient())
            co_return done;
    }
    co_return ok();
}

Task<void> GroupChannels::expelFrom(QString room, QString person, QString reason, bool ban) {
    auto reading = m_actions.readState(room, u"m.room.member"_s, person);
    const Result<QJsonObject> member = co_await std::move(reading);
    if (!member)
        co_return fail(member);
    const QString membership = json::text(*member, u"membership");
    const bool isIn = membership == "join"_L1 || membership == "invite"_L1;
    if (ban) {
        auto banning = m_actions.ban(room, person, reason);
        co_return co_await std::move(banning);
    }
    if (!isIn)
        co_return ok();
    auto kicking = m_actions.kick(room, person, reason);
    co_return co_await std::move(kicking);
}

Task<void> GroupChannels::expel(QString space, QString person, QString reason, bool ban) {
    return inEach(space, [=, this](const QString& channel) {
        return expelFrom(channel, person, reason, ban);
    });
}

Task<void> GroupChannels::unban(QString space, QString person) {
    return inEach(space,
                  [=, this](const QString& channel) { return m_actions.unban(channel, person); });
}

Task<void> GroupChannels::giveLevel(QString space, QString person, int level) {
    return inEach(space, [=, this](const QString& channel) {
        return m_actions.giveLevel(channel, person, level);
    });
}

Task<void> GroupChannels::archiveOne(QString room, bool archived) {
    auto limiting = m_actions.changeState(room, powerLevels, [archived](QJsonObject& content) {
        const qint64 now = json::number(content, u"events_default", 0, 0, PowerLevels::infinite);
        const bool isMarked = content.contains(writersBefore);
        if (archived && !isMarked) {
            content.insert(writersBefore, now);
            content.insert("events_default"_L1, PowerLevels::administrator);
        } else if (!archived && isMarked) {
            content.insert("events_default"_L1, content.value(writersBefore));
            content.remove(writersBefore);
        }
    });
    co_return co_await std::move(limiting);
}

Task<void> GroupChannels::archive(QString space, bool archived) {
    return inEach(space,
                  [=, this](const QString& channel) { return archiveOne(channel, archived); });
}

Task<void> GroupChannels::deleteAll(QString space) {
    const QStringList channels = channelsOf(space);
    for (const QString& channel : channels) {
        auto removing = remove(space, channel);
        const Result<void> removed = co_await std::move(removing);
        if (!removed &&
            (removed.error().isTransient() || removed.error().kind == ErrorKind::Conflict))
            co_return removed;
    }
    co_return ok();
}

} // namespace parvis::matrix
