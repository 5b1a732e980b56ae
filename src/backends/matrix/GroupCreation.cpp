#include "backends/matrix/GroupCreation.h"

#include "backends/matrix/GroupPrivacy.h"
#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

#include <QUuid>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

QJsonObject state(const QString& type, const QJsonObject& content, const QString& key = {}) {
    return {{u"type"_s, type}, {u"state_key"_s, key}, {u"content"_s, content}};
}

QJsonObject only(const QString& key, const QJsonValue& value) {
    return {{key, value}};
}

/// Who gets in, and what somebody outside may read.
QJsonArray spaceState(Privacy privacy) {
    return {
        state(u"m.room.join_rules"_s, only(u"join_rule"_s, spaceJoinRule(privacy))),
        state(u"m.room.history_visibility"_s, only(u"history_visibility"_s, spaceHistory(privacy))),
        state(u"m.room.guest_access"_s, only(u"guest_access"_s, u"forbidden"_s))};
}

QJsonArray feedState(Privacy privacy, const QString& space, const QString& server) {
    const QJsonObject members{{u"type"_s, u"m.room_membership"_s}, {u"room_id"_s, space}};
    const QJsonObject join{{u"join_rule"_s, u"restricted"_s}, {u"allow"_s, QJsonArray{members}}};
    return {
        state(u"m.room.join_rules"_s, join),
        state(u"m.room.history_visibility"_s, only(u"history_visibility"_s, feedHistory(privacy))),
        state(u"m.room.guest_access"_s, only(u"guest_access"_s, u"forbidden"_s)),
        state(u"m.space.parent"_s, {{u"via"_s, QJsonArray{server}}, {u"canonical"_s, true}},
              space)};
}

QJsonObject spaceBody(const CreateGroup& command) {
    const bool open = command.privacy == Privacy::Open;
    QJsonArray invited;
    for (const PersonId& person : command.invite)
        invited.append(person.remote);
    const QJsonObject levels{{u"events_default"_s, PowerLevels::administrator},
                             {u"invite"_s, levelToInvite(command.privacy, command.approving)}};
    QJsonArray initial = spaceState(command.privacy);
    if (command.avatar.isValid())
        initial.append(state(u"m.room.avatar"_s, only(u"url"_s, command.avatar.uri)));
    return {
        {u"creation_content"_s, QJsonObject{{u"type"_s, u"m.space"_s}, {u"m.federate"_s, false}}},
        {u"name"_s, command.name},
        {u"topic"_s, command.purpose},
        {u"preset"_s, open ? u"public_chat"_s : u"private_chat"_s},
        {u"visibility"_s, command.privacy == Privacy::Secret ? u"private"_s : u"public"_s},
        {u"initial_state"_s, initial},
        {u"power_level_content_override"_s, levels},
        {u"invite"_s, invited}};
}

QJsonObject feedBody(const CreateGroup& command, const QString& space, const QString& server) {
    QJsonObject levels = only(u"invite"_s, PowerLevels::moderator);
    if (command.posting != Role::Member) {
        QJsonObject events{{u"m.room.power_levels"_s, PowerLevels::administrator}};
        levels.insert("events"_L1, events);
        setWriters(levels, PowerLevels::levelOf(command.posting));
    }
    return {{u"creation_content"_s, only(u"m.federate"_s, false)},
            {u"name"_s, command.name},
            {u"preset"_s, u"private_chat"_s},
            {u"visibility"_s, u"private"_s},
            {u"initial_state"_s, feedState(command.privacy, space, server)},
            {u"power_level_content_override"_s, levels}};
}

} // namespace

GroupCreation::GroupCreation(CommandContext& context, RoomMaker& maker, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_maker(maker) {
}

Task<Receipt> GroupCreation::run(CreateGroup command) {
    command.name = command.name.trimmed();
    if (command.name.isEmpty())
        co_return fail(ErrorKind::InvalidInput, tr("A group needs a name."));
    const QString server = serverOf(m_context.self);
    const QString transaction = command.transactionId.isEmpty()
                                    ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                                    : command.transactionId;
    auto spaceTask = m_maker.make(spaceBody(command), transaction, false);
    const Result<QString> space = co_await std::move(spaceTask);
    if (!space)
        co_return fail(space);
    QStringList made{*space};
    auto feedTask = m_maker.make(feedBody(command, *space, server), transaction + "/feed"_L1, true);
    const Result<QString> feed = co_await std::move(feedTask);
    if (feed)
        made.append(*feed);
    Result<void> connected = feed ? ok() : Result<void>(fail(feed));
    if (feed) {
        auto connectedTask = connectFeed(*space, *feed, command.colour);
        connected = co_await std::move(connectedTask);
    }
    if (!connected) {
        auto abandoning = abandon(made);
        (void)co_await std::move(abandoning);
        co_return fail(connected);
    }
    Receipt receipt;
    receipt.group = {m_context.account, *space};
    receipt.conversation = {m_context.account, *feed};
    if (command.privacy != Privacy::Secret) {
        auto listedTask = isListed(*space);
        const Result<bool> listed = co_await std::move(listedTask);
        if (listed && !*listed) {
            receipt.warning = tr("The group exists, but the server did not put it on the list of "
                                 "groups, so others will not find it. Ask the server's "
                                 "administrator to allow listing rooms.");
        }
    }
    co_return receipt;
}

Task<void> GroupCreation::connectFeed(QString space, QString feed, GroupColour colour) {
    const QJsonArray via{serverOf(m_context.self)};
    MatrixCall child =
        m_context.call("PUT", path({u"rooms"_s, space, u"state"_s, u"m.space.child"_s, feed}),
                       {{u"via"_s, via}, {u"order"_s, u"a"_s}, {u"suggested"_s, true}});
    auto listedTask = m_context.http.callPatiently(std::move(child));
    const Result<QJsonObject> listed = co_await std::move(listedTask);
    if (!listed)
        co_return fail(listed);
    QJsonObject content{{u"feed"_s, feed}};
    if (colour != GroupColour::Automatic)
        content.insert("colour"_L1, colourWord(colour));
    MatrixCall mark = m_context.call(
        "PUT", path({u"rooms"_s, space, u"state"_s, groupEventType.toString(), QString()}),
        std::move(content));
    auto markedTask = m_context.http.callPatiently(std::move(mark));
    const Result<QJsonObject> marked = co_await std::move(markedTask);
    if (!marked)
        co_return fail(marked);
    co_return ok();
}

Task<bool> GroupCreation::isListed(QString space) {
    MatrixCall call = m_context.call("GET", path({u"directory"_s, u"list"_s, u"room"_s, space}));
    auto answerTask = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    co_return json::text(*answer, u"visibility") == "public"_L1;
}

Task<void> GroupCreation::abandon(QStringList rooms) {
    for (const QString& room : rooms) {
        for (const QString& verb : {u"leave"_s, u"forget"_s}) {
            MatrixCall call = m_context.call("POST", path({u"rooms"_s, room, verb}), QJsonObject());
            auto asking = m_context.http.call(std::move(call));
            (void)co_await std::move(asking);
        }
    }
    co_return ok();
}

} // namespace parvis::matrix
