#include "backends/matrix/ConversationCommands.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

#include <QUuid>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

ConversationCommands::ConversationCommands(CommandContext& context, RoomActions& actions,
                                           RoomMaker& maker, GroupChannels& channels,
                                           QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_maker(maker)
    , m_channels(channels) {
}

QString ConversationCommands::existingDirect(const QString& person) const {
    const QStringList candidates = m_context.rooms.directsWith(person);
    for (const QString& id : candidates) {
        const Room* room = m_context.rooms.find(id);
        if (room && room->membership == Membership::Joined)
            return id;
    }
    return {};
}

Task<Receipt> ConversationCommands::run(CreateConversation command) {
    QJsonArray invited;
    for (const PersonId& person : command.people) {
        if (isUserId(person.remote) && person.remote != m_context.self)
            invited.append(person.remote);
    }
    const QString name = command.name.trimmed();
    const bool direct = name.isEmpty() && invited.size() == 1;
    if (invited.isEmpty() && name.isEmpty())
        co_return fail(ErrorKind::InvalidInput, tr("A chat needs somebody to talk to."));
    const QString peer = direct ? invited[0].toString() : QString();
    if (const QString existing = direct ? existingDirect(peer) : QString(); !existing.isEmpty())
        co_return receiptOf(ok(), {m_context.account, existing});
    QJsonObject body{{u"preset"_s, direct ? u"trusted_private_chat"_s : u"private_chat"_s},
                     {u"visibility"_s, u"private"_s},
                     {u"is_direct"_s, direct},
                     {u"invite"_s, invited}};
    if (!name.isEmpty())
        body.insert("name"_L1, name);
    QString transaction = command.transactionId;
    if (transaction.isEmpty()) // of direct chats there is one a person, so a second try means it
        transaction =
            direct ? "direct/"_L1 + peer : QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto making = m_maker.make(std::move(body), transaction, false);
    const Result<QString> room = co_await std::move(making);
    if (!room)
        co_return fail(room);
    if (direct) {
        auto markedTask = markDirect(*room, peer);
        const Result<void> marked = co_await std::move(markedTask);
        if (!marked)
            co_return receiptOf(marked);
    }
    co_return receiptOf(ok(), {m_context.account, *room});
}

Task<void> ConversationCommands::markDirect(QString room, QString person) {
    const QString where = path({u"user"_s, m_context.self, u"account_data"_s, u"m.direct"_s});
    MatrixCall read = m_context.call("GET", where);
    auto beforeTask = m_context.http.callPatiently(std::move(read));
    const Result<QJsonObject> before = co_await std::move(beforeTask);
    if (!before && before.error().kind != ErrorKind::NotFound)
        co_return fail(before);
    QJsonObject directs = before.value_or(QJsonObject());
    QJsonArray rooms = json::list(directs, person);
    if (rooms.contains(room))
        co_return ok();
    rooms.append(room);
    directs.insert(person, rooms);
    MatrixCall write = m_context.call("PUT", where, std::move(directs));
    auto writtenTask = m_context.http.callPatiently(std::move(write));
    const Result<QJsonObject> written = co_await std::move(writtenTask);
    if (!written)
        co_return fail(written);
    co_return ok();
}

Task<Receipt> ConversationCommands::run(JoinConversation command) {
    const QString id = command.conversation.remote;
    if (!isRoomId(id))
        co_return fail(ErrorKind::InvalidInput, {}, u"no room"_s);
    const Room* room = m_context.rooms.find(id);
    const bool direct = room && room->invitedAsDirect;
    const QString peer = room ? room->invitedBy : QString();
    auto joinedTask = m_actions.join(id);
    const Result<void> joined = co_await std::move(joinedTask);
    if (!joined)
        co_return receiptOf(joined);
    if (direct && isUserId(peer)) {
        auto markedTask = markDirect(id, peer);
        const Result<void> marked = co_await std::move(markedTask);
        if (!marked)
            co_return receiptOf(marked);
    }
    co_return receiptOf(ok(), command.conversation);
}

Task<Receipt> ConversationCommands::run(LeaveConversation command) {
    const QString id = command.conversation.remote;
    if (!isRoomId(id))
        co_return fail(ErrorKind::InvalidInput, {}, u"no room"_s);
    const bool isChannel = !m_context.rooms.groupOf(id).isEmpty();
    auto leftTask = isChannel ? m_channels.leave(id) : m_actions.leave(id);
    const Result<void> left = co_await std::move(leftTask);
    if (!left)
        co_return receiptOf(left);
    m_context.rooms.leave(id);
    m_context.reportRooms();
    co_return Receipt{};
}

Task<Receipt> ConversationCommands::run(InviteToConversation command) {
    auto doneTask = m_actions.invite(command.conversation.remote, command.person.remote);
    const Result<void> done = co_await std::move(doneTask);
    co_return receiptOf(done);
}

Task<Receipt> ConversationCommands::run(PinMessage command) {
    const QString event = command.message.remote;
    if (!isRoomId(command.conversation.remote) || !isEventId(event))
        co_return fail(ErrorKind::InvalidInput, {}, u"no room or event"_s);
    bool isFull = false;
    auto changing = m_actions.changeState(
        command.conversation.remote, u"m.room.pinned_events"_s, [&](QJsonObject& content) {
            QJsonArray pinned = json::list(content, u"pinned");
            const bool isThere = pinned.contains(event);
            if (command.pinned && !isThere && pinned.size() >= mostPinned)
                isFull = true;
            else if (command.pinned && !isThere)
                pinned.append(event);
            for (qsizetype i = pinned.size() - 1; !command.pinned && i >= 0; --i) {
                if (pinned[i] == event)
                    pinned.removeAt(i);
            }
            if (pinned != json::list(content, u"pinned"))
                content.insert("pinned"_L1, pinned);
        });
    const Result<void> changed = co_await std::move(changing);
    if (isFull)
        co_return fail(ErrorKind::Conflict,
                       tr("%1 messages are pinned already. Unpin one first.").arg(mostPinned));
    co_return receiptOf(changed);
}

} // namespace parvis::matrix
