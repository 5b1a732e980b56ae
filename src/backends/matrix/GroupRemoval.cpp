#include "backends/matrix/GroupRemoval.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

#include <algorithm>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

GroupRemoval::GroupRemoval(CommandContext& context, RoomActions& actions, GroupRules& rules,
                           GroupChannels& channels, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_rules(rules)
    , m_channels(channels) {
}

Task<Receipt> GroupRemoval::run(DeleteGroup command) {
    const QString space = command.group.remote;
    const Room* room = m_context.rooms.find(space);
    if (!room || room->membership != Membership::Joined)
        co_return fail(ErrorKind::NotFound);
    const PowerLevels levels = room->powerLevels();
    if (!levels.rightsOf(m_context.self).appoint)
        co_return fail(ErrorKind::Forbidden);
    auto asking = m_actions.othersIn(space);
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
    auto clearing = m_channels.deleteAll(space);
    const Result<void> cleared = co_await std::move(clearing);
    if (!cleared)
        co_return receiptOf(cleared);
    // The posts first: as long as the space is there, deleting can be tried again.
    QStringList places{space};
    if (!feed.isEmpty())
        places.prepend(feed);
    for (const QString& place : std::as_const(places)) {
        auto emptying = m_actions.closeAndEmpty(place);
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
