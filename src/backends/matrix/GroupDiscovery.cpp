#include "backends/matrix/GroupDiscovery.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 100;

} // namespace

GroupDiscovery::GroupDiscovery(CommandContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
}

Task<Receipt> GroupDiscovery::run(DiscoverGroups command) {
    QJsonObject filter{{u"room_types"_s, QJsonArray{u"m.space"_s}}};
    if (!command.text.trimmed().isEmpty())
        filter.insert("generic_search_term"_L1, command.text.trimmed());
    QJsonObject body{{u"limit"_s, std::clamp(command.limit, 1, largestPage)},
                     {u"filter"_s, filter}};
    if (!command.next.isEmpty())
        body.insert("since"_L1, command.next);
    MatrixCall call = m_context.call("POST", path({u"publicRooms"_s}), std::move(body));
    auto answerTask = m_context.http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    if (!answer->value("chunk"_L1).isArray())
        co_return fail(ErrorKind::BadAnswer, {}, u"no chunk"_s);
    Receipt receipt;
    receipt.next = json::text(*answer, u"next_batch", 2000);
    const QJsonArray chunk = json::list(*answer, u"chunk");
    for (const auto& value : chunk) {
        const QJsonObject entry = value.toObject();
        const QString id = json::text(entry, u"room_id");
        if (!isRoomId(id) || json::text(entry, u"room_type") != "m.space"_L1)
            continue;
        receipt.groups.append({m_context.account, id});
        takeOver(entry);
    }
    m_context.reportRooms();
    co_return receipt;
}

/// Of groups that the account belongs to, the sync tells more and newer.
void GroupDiscovery::takeOver(const QJsonObject& entry) {
    Room& room = m_context.rooms.edit(json::text(entry, u"room_id"));
    if (room.membership == Membership::Joined)
        return;
    room.type = u"m.space"_s;
    room.name = json::text(entry, u"name").trimmed();
    room.alias = json::text(entry, u"canonical_alias");
    room.topic = json::text(entry, u"topic", json::lineLength);
    const QString avatar = json::text(entry, u"avatar_url", 600);
    room.avatar = isMediaUri(avatar) ? avatar : QString();
    room.joinRule = json::text(entry, u"join_rule", 50);
    if (room.joinRule.isEmpty())
        room.joinRule = u"public"_s; // the spec's default in this list
    room.joinedCount =
        static_cast<int>(json::number(entry, u"num_joined_members", 0, 0, 100'000'000));
}

} // namespace parvis::matrix
