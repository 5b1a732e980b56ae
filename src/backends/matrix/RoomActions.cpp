#include "backends/matrix/RoomActions.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

RoomActions::RoomActions(CommandContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
}

Task<void> RoomActions::post(QString path, QJsonObject body) {
    MatrixCall call = m_context.call("POST", std::move(path), std::move(body));
    auto answerTask = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    co_return ok();
}

Task<void> RoomActions::join(QString room) {
    return post(path({u"join"_s, room}), {});
}

Task<void> RoomActions::knock(QString room) {
    // Without a reason: everybody who may read the room would read it.
    return post(path({u"knock"_s, room}), {});
}

Task<void> RoomActions::invite(QString room, QString person) {
    return post(path({u"rooms"_s, room, u"invite"_s}), {{u"user_id"_s, person}});
}

Task<void> RoomActions::kick(QString room, QString person, QString reason) {
    QJsonObject body{{u"user_id"_s, person}};
    if (!reason.isEmpty())
        body.insert("reason"_L1, reason);
    return post(path({u"rooms"_s, room, u"kick"_s}), body);
}

Task<void> RoomActions::leave(QString room) {
    const QString leaving = path({u"rooms"_s, room, u"leave"_s});
    const QString forgetting = path({u"rooms"_s, room, u"forget"_s});
    auto leftTask = post(leaving, QJsonObject());
    const Result<void> left = co_await std::move(leftTask);
    if (!left)
        co_return left;
    auto forgottenTask = post(forgetting, QJsonObject());
    const Result<void> forgotten = co_await std::move(forgottenTask);
    // Servers that forget by themselves answer that the room is not known.
    if (!forgotten && forgotten.error().isTransient())
        co_return forgotten;
    co_return ok();
}

Task<void> RoomActions::setState(QString room, QString type, QJsonObject content) {
    MatrixCall call = m_context.call("PUT", path({u"rooms"_s, room, u"state"_s, type, QString()}),
                                     std::move(content));
    auto answerTask = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    co_return ok();
}

Task<QString> RoomActions::findFeed(QString space) {
    MatrixCall call = m_context.call(
        "GET", path({u"rooms"_s, space, u"state"_s, groupEventType.toString(), QString()}));
    auto answerTask = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (answer) {
        const QString feed = json::text(*answer, u"feed");
        if (isRoomId(feed))
            co_return feed;
    } else if (answer.error().kind != ErrorKind::NotFound) {
        co_return fail(answer);
    }
    auto childTask = firstChild(space);
    const Result<QString> child = co_await std::move(childTask);
    co_return child;
}

/// Of a space that some other program made.
Task<QString> RoomActions::firstChild(QString space) {
    MatrixCall call = m_context.call(
        "GET", pathUnder(u"/_matrix/client/v1"_s, {u"rooms"_s, space, u"hierarchy"_s}));
    call.query.addQueryItem(u"max_depth"_s, u"1"_s);
    call.query.addQueryItem(u"limit"_s, u"20"_s);
    auto answerTask = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    // The space itself comes first, then its children in the spec's order.
    const QJsonArray rooms = json::list(*answer, u"rooms");
    for (const auto& value : rooms) {
        const QJsonObject room = value.toObject();
        const QString id = json::text(room, u"room_id");
        if (id != space && isRoomId(id) && json::text(room, u"room_type").isEmpty())
            co_return id;
    }
    co_return fail(ErrorKind::NotFound, {}, u"a space without rooms"_s);
}

} // namespace parvis::matrix
