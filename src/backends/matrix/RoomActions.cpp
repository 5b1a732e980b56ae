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

Task<void> RoomActions::expel(QString verb, QString room, QString person, QString reason) {
    QJsonObject body{{u"user_id"_s, person}};
    if (!reason.isEmpty())
        body.insert("reason"_L1, reason);
    return post(path({u"rooms"_s, room, verb}), body);
}

Task<void> RoomActions::kick(QString room, QString person, QString reason) {
    return expel(u"kick"_s, room, person, reason);
}

Task<void> RoomActions::ban(QString room, QString person, QString reason) {
    return expel(u"ban"_s, room, person, reason);
}

Task<void> RoomActions::unban(QString room, QString person) {
    return expel(u"unban"_s, room, person, {});
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

Task<QJsonObject> RoomActions::readState(QString room, QString type, QString key) {
    MatrixCall call = m_context.call("GET", path({u"rooms"_s, room, u"state"_s, type, key}));
    auto answerTask = m_context.http.callPatiently(std::move(call));
    Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        co_return QJsonObject();
    co_return answer;
}

Task<void> RoomActions::changeState(QString room, QString type,
                                    std::function<void(QJsonObject&)> change) {
    auto reading = readState(room, type);
    const Result<QJsonObject> before = co_await std::move(reading);
    if (!before)
        co_return fail(before);
    QJsonObject after = *before;
    change(after);
    if (after == *before)
        co_return ok();
    auto writing = setState(room, type, after);
    const Result<void> written = co_await std::move(writing);
    co_return written;
}

Task<void> RoomActions::list(QString room, bool listed) {
    MatrixCall call = m_context.call("PUT", path({u"directory"_s, u"list"_s, u"room"_s, room}),
                                     {{u"visibility"_s, listed ? u"public"_s : u"private"_s}});
    auto answerTask = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    co_return ok();
}

Task<QStringList> RoomActions::othersIn(QString room) {
    MatrixCall call = m_context.call("GET", path({u"rooms"_s, room, u"members"_s}));
    auto asking = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer);
    QStringList people;
    const QJsonArray members = json::list(*answer, u"chunk");
    for (const auto& value : members) {
        const auto event = readEvent(value.toObject());
        if (!event || !event->stateKey || *event->stateKey == m_context.self)
            continue;
        const QString membership = json::text(event->content, u"membership");
        if (membership == "join"_L1 || membership == "invite"_L1 || membership == "knock"_L1)
            people.append(*event->stateKey);
    }
    co_return people;
}

Task<void> RoomActions::closeAndEmpty(QString room) {
    auto closing = changeState(room, u"m.room.join_rules"_s, [](QJsonObject& content) {
        content = {{u"join_rule"_s, u"invite"_s}};
    });
    const Result<void> closed = co_await std::move(closing);
    if (!closed)
        co_return closed;
    auto asking = othersIn(room);
    const Result<QStringList> people = co_await std::move(asking);
    if (!people)
        co_return fail(people);
    Result<void> refused = ok();
    for (const QString& person : *people) {
        auto sending = kick(room, person, {});
        const Result<void> sent = co_await std::move(sending);
        if (!sent && sent.error().isTransient())
            co_return sent;
        if (!sent)
            refused = sent;
    }
    if (refused)
        co_return ok();
    // Who left meanwhile cannot be sent away; who stands as high cannot either.
    auto askingAgain = othersIn(room);
    const Result<QStringList> left = co_await std::move(askingAgain);
    if (!left || left->isEmpty())
        co_return left ? ok() : Result<void>(fail(left));
    co_return refused;
}

Task<void> RoomActions::giveLevel(QString room, QString person, int level) {
    return changeState(room, u"m.room.power_levels"_s, [person, level](QJsonObject& content) {
        QJsonObject users = json::child(content, u"users");
        if (level == json::number(content, u"users_default", 0, -1'000'000, 1'000'000))
            users.remove(person);
        else
            users.insert(person, level);
        content.insert("users"_L1, users);
    });
}

Task<QString> RoomActions::findFeed(QString space) {
    auto reading = readState(space, groupEventType.toString());
    const Result<QJsonObject> mark = co_await std::move(reading);
    if (!mark)
        co_return fail(mark);
    if (const QString feed = json::text(*mark, u"feed"); isRoomId(feed))
        co_return feed;
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
