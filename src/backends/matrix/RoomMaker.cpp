#include "backends/matrix/RoomMaker.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

/// The server may have done what was asked.
bool isOpen(const Error& error) {
    return error.isTransient() && error.kind != ErrorKind::RateLimited;
}

} // namespace

RoomMaker::RoomMaker(CommandContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
}

Task<QString> RoomMaker::make(QJsonObject body, QString transaction, bool patiently) {
    if (m_tried.contains(transaction)) {
        auto finding = find(transaction);
        const Result<QString> found = co_await std::move(finding);
        if (!found || !found->isEmpty())
            co_return found;
    }
    m_tried.insert(transaction);
    QJsonObject creation = json::child(body, u"creation_content");
    creation.insert(roomTransactionKey, transaction);
    body.insert("creation_content"_L1, creation);
    MatrixCall call = m_context.call("POST", path({u"createRoom"_s}), std::move(body));
    auto asking = patiently ? m_context.http.callPatiently(std::move(call))
                            : m_context.http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (answer) {
        const QString room = json::text(*answer, u"room_id");
        if (isRoomId(room))
            co_return room;
    }
    const Error error =
        answer ? Error{ErrorKind::BadAnswer, {}, u"no room_id"_s, {}} : answer.error();
    if (isOpen(error)) {
        auto finding = find(transaction);
        const Result<QString> found = co_await std::move(finding);
        if (found && !found->isEmpty())
            co_return found;
    }
    co_return std::unexpected(error);
}

Task<QString> RoomMaker::find(QString transaction) {
    MatrixCall call = m_context.call("GET", path({u"joined_rooms"_s}));
    auto asking = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer);
    constexpr qsizetype most = 100'000;
    const QStringList rooms = json::texts(*answer, u"joined_rooms", json::nameLength, most);
    for (const QString& room : rooms) {
        if (!isRoomId(room))
            continue;
        auto looking = transactionOf(room);
        const Result<QString> found = co_await std::move(looking);
        if (!found && found.error().isTransient())
            co_return fail(found);
        if (found && *found == transaction)
            co_return room;
    }
    co_return QString();
}

Task<QString> RoomMaker::transactionOf(QString room) {
    // What the sync brought is known; only newer rooms have to be asked for.
    const Room* known = m_context.rooms.find(room);
    if (known && !known->creators.isEmpty())
        co_return known->transaction;
    MatrixCall call =
        m_context.call("GET", path({u"rooms"_s, room, u"state"_s, u"m.room.create"_s, QString()}));
    auto asking = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(asking);
    if (!answer)
        co_return fail(answer);
    co_return json::text(*answer, roomTransactionKey);
}

} // namespace parvis::matrix
