#include "backends/matrix/SlidingSync.h"

#include "backends/matrix/Json.h"
#include "backends/matrix/Room.h"

namespace parvis::matrix::sliding {

using namespace Qt::StringLiterals;

namespace {

constexpr int conversations = 40;
constexpr int groups = 100;
constexpr int messages = 20;

QJsonArray requiredState() {
    QJsonArray state;
    for (const QStringView type :
         {QStringView(u"m.room.create"), QStringView(u"m.room.name"),
          QStringView(u"m.room.canonical_alias"), QStringView(u"m.room.topic"),
          QStringView(u"m.room.avatar"), QStringView(u"m.room.join_rules"),
          QStringView(u"m.room.history_visibility"), QStringView(u"m.room.encryption"),
          QStringView(u"m.room.tombstone"), QStringView(u"m.room.power_levels"), groupEventType})
        state.append(QJsonArray{type.toString(), QString()});
    state.append(QJsonArray{u"m.space.child"_s, u"*"_s});
    state.append(QJsonArray{u"m.room.member"_s, u"$LAZY"_s});
    state.append(QJsonArray{u"m.room.member"_s, u"$ME"_s});
    return state;
}

QJsonObject list(int rooms, int timeline, const QString& filter) {
    return {{u"ranges"_s, QJsonArray{QJsonArray{0, rooms - 1}}},
            {u"required_state"_s, requiredState()},
            {u"timeline_limit"_s, timeline},
            {u"filters"_s, QJsonObject{{filter, QJsonArray{u"m.space"_s}}}}};
}

QJsonObject events(const QJsonArray& list) {
    return {{u"events"_s, list}};
}

/// Stripped state is of an invitation, or of an asking to join, as the account's own membership in
/// it says; it comes last.
QString stripped(const QJsonArray& state) {
    QString membership;
    for (const auto& value : state) {
        const QJsonObject event = value.toObject();
        if (json::text(event, u"type") == "m.room.member"_L1)
            membership = json::text(json::child(event, u"content"), u"membership");
    }
    return membership;
}

QJsonObject joined(const QJsonObject& room, const QJsonValue& accountData,
                   const QJsonValue& receipt) {
    QJsonObject timeline = events(json::list(room, u"timeline"));
    timeline.insert("limited"_L1, json::flag(room, u"limited"));
    timeline.insert("prev_batch"_L1, json::text(room, u"prev_batch", 2000));
    QJsonObject summary;
    if (room.contains("joined_count"_L1))
        summary.insert("m.joined_member_count"_L1, room.value("joined_count"_L1));
    if (room.contains("heroes"_L1))
        summary.insert("m.heroes"_L1, room.value("heroes"_L1));
    QJsonObject result{{u"timeline"_s, timeline},
                       {u"state"_s, events(json::list(room, u"required_state"))},
                       {u"summary"_s, summary}};
    if (json::number(room, u"notification_count") > 0)
        result.insert("unread_notifications"_L1,
                      QJsonObject{{u"notification_count"_s, room.value("notification_count"_L1)},
                                  {u"highlight_count"_s, room.value("highlight_count"_L1)}});
    if (accountData.isArray())
        result.insert("account_data"_L1, events(accountData.toArray()));
    if (receipt.isObject())
        result.insert("ephemeral"_L1, events({receipt}));
    return result;
}

} // namespace

bool isOffered(const QJsonObject& versions) {
    return json::flag(json::child(versions, u"unstable_features"),
                      u"org.matrix.simplified_msc3575");
}

QString path() {
    return u"/_matrix/client/unstable/org.matrix.simplified_msc3575/sync"_s;
}

QJsonObject request() {
    const QJsonObject on{{u"enabled"_s, true}};
    return {{u"conn_id"_s, u"first-paint"_s},
            {u"lists"_s,
             QJsonObject{{u"conversations"_s, list(conversations, messages, u"not_room_types"_s)},
                         {u"groups"_s, list(groups, 1, u"room_types"_s)}}},
            {u"extensions"_s, QJsonObject{{u"account_data"_s, on}, {u"receipts"_s, on}}}};
}

QJsonObject asSync(const QJsonObject& answer) {
    const QJsonObject extensions = json::child(answer, u"extensions");
    const QJsonObject accountData = json::child(extensions, u"account_data");
    const QJsonObject ofRooms = json::child(accountData, u"rooms");
    const QJsonObject receipts = json::child(json::child(extensions, u"receipts"), u"rooms");
    QJsonObject join;
    QJsonObject invite;
    QJsonObject knock;
    const QJsonObject rooms = json::child(answer, u"rooms");
    for (auto it = rooms.begin(); it != rooms.end(); ++it) {
        const QJsonObject room = it.value().toObject();
        if (!room.contains("invite_state"_L1)) {
            join.insert(it.key(), joined(room, ofRooms.value(it.key()), receipts.value(it.key())));
            continue;
        }
        const QJsonArray state = json::list(room, u"invite_state");
        const QString membership = stripped(state);
        if (membership == "knock"_L1)
            knock.insert(it.key(), QJsonObject{{u"knock_state"_s, events(state)}});
        else if (membership == "invite"_L1)
            invite.insert(it.key(), QJsonObject{{u"invite_state"_s, events(state)}});
    }
    return {
        {u"account_data"_s, events(json::list(accountData, u"global"))},
        {u"rooms"_s, QJsonObject{{u"join"_s, join}, {u"invite"_s, invite}, {u"knock"_s, knock}}}};
}

} // namespace parvis::matrix::sliding
