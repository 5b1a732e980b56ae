#include "backends/matrix/GroupRemoval.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

#include <algorithm>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

GroupRemoval::GroupRemoval(CommandContext& context, RoomActions& actions, GroupRules& rules,
                           QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_rules(rules) {
}

Task<QStringList> GroupRemoval::othersIn(QString room) {
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

Task<void> GroupRemoval::close(QString room) {
    auto closing = m_actions.changeState(room, u"m.room.join_rules"_s, [](QJsonObject& content) {
        content = {{u"join_rule"_s, u"invite"_s}};
    });
    const Result<void> closed = co_await std::move(closing);
    co_return closed;
}

Task<void> GroupRemoval::empty(QString room) {
    auto asking = othersIn(room);
    const Result<QStringList> people = co_await std::move(asking);
    if (!people)
        co_return fail(people);
    for (const QString& person : *people) {
        auto sending = m_actions.kick(room, person, {});
        const Result<void> sent = co_await std::move(sending);
        // Who left meanwhile cannot be sent away.
        if (!sent && sent.error().isTransient())
            co_return sent;
    }
    co_return ok();
}

Task<Receipt> GroupRemoval::run(DeleteGroup command) {
    const QString space = command.group.remote;
    const Room* room = m_context.rooms.find(space);
    if (!room || room->membership != Membership::Joined)
        co_return fail(ErrorKind::NotFound);
    const PowerLevels levels = room->powerLevels();
    if (!levels.rightsOf(m_context.self).appoint)
        co_return fail(ErrorKind::Forbidden);
    auto asking = othersIn(space);
    const Result<QStringList> people = co_await std::move(asking);
    if (!people)
        co_return fail(people);
    const bool equals = std::ranges::any_of(*people, [&](const QString& person) {
        return levels.of(person) >= levels.of(m_context.self);
    });
    if (equals)
        co_return fail(ErrorKind::Conflict,
                       tr("There are other admins, whom you cannot send away. They have to leave "
                          "or give up their role first."));
    const QString feed = m_context.rooms.feedOf(*room);
    auto hiding = m_rules.tighten(space, Privacy::Secret);
    const Result<void> hidden = co_await std::move(hiding);
    if (!hidden)
        co_return receiptOf(hidden);
    // The posts first: as long as the space is there, deleting can be tried again.
    QStringList places{space};
    if (!feed.isEmpty())
        places.prepend(feed);
    for (const QString& place : std::as_const(places)) {
        auto closing = close(place);
        const Result<void> closed = co_await std::move(closing);
        if (!closed && (place == space || closed.error().isTransient()))
            co_return receiptOf(closed);
        auto emptying = empty(place);
        const Result<void> emptied = co_await std::move(emptying);
        if (!emptied && (place == space || emptied.error().isTransient()))
            co_return receiptOf(emptied);
        auto leaving = m_actions.leave(place);
        const Result<void> left = co_await std::move(leaving);
        if (!left && (place == space || left.error().isTransient()))
            co_return receiptOf(left);
    }
    co_return Receipt{};
}

} // namespace parvis::matrix
