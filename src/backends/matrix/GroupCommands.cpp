#include "backends/matrix/GroupCommands.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

Error notAGroup() {
    return {ErrorKind::InvalidInput, {}, u"no group id"_s, {}};
}

} // namespace

GroupCommands::GroupCommands(CommandContext& context, RoomActions& actions, GroupRules& rules,
                             GroupChannels& channels, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_rules(rules)
    , m_channels(channels) {
}

Task<Receipt> GroupCommands::run(UpdateGroup command) {
    const QString space = command.group.remote;
    if (!isRoomId(space))
        co_return std::unexpected(notAGroup());
    if (command.name) {
        const QJsonObject content{{u"name"_s, command.name->trimmed()}};
        auto namedTask = m_actions.setState(space, u"m.room.name"_s, content);
        const Result<void> named = co_await std::move(namedTask);
        if (!named)
            co_return receiptOf(named);
        // The feed carries the same name for programs that show it as a room.
        const Room* room = m_context.rooms.find(space);
        const QString feed = room ? m_context.rooms.feedOf(*room) : QString();
        if (!feed.isEmpty()) {
            auto naming = m_actions.setState(feed, u"m.room.name"_s, content);
            (void)co_await std::move(naming);
        }
    }
    if (command.purpose) {
        const QJsonObject content{{u"topic"_s, *command.purpose}};
        auto setTask = m_actions.setState(space, u"m.room.topic"_s, content);
        const Result<void> set = co_await std::move(setTask);
        if (!set)
            co_return receiptOf(set);
    }
    if (command.avatar) {
        QJsonObject content;
        if (command.avatar->isValid())
            content.insert("url"_L1, command.avatar->uri);
        auto setTask = m_actions.setState(space, u"m.room.avatar"_s, content);
        const Result<void> set = co_await std::move(setTask);
        if (!set)
            co_return receiptOf(set);
    }
    if (command.colour) {
        auto colouring = m_actions.changeState(space, groupEventType.toString(),
                                               [colour = *command.colour](QJsonObject& content) {
                                                   content.insert("colour"_L1, colourWord(colour));
                                               });
        const Result<void> coloured = co_await std::move(colouring);
        if (!coloured)
            co_return receiptOf(coloured);
    }
    if (command.privacy) {
        auto tightening = m_rules.tighten(space, *command.privacy);
        const Result<void> tight = co_await std::move(tightening);
        if (!tight)
            co_return receiptOf(tight);
    }
    if (command.approving) { // after the privacy, which may ask for more
        auto setting = m_rules.setApproving(space, *command.approving);
        const Result<void> set = co_await std::move(setting);
        if (!set)
            co_return receiptOf(set);
    }
    if (command.posting) {
        auto setting = m_rules.setPosting(space, *command.posting);
        const Result<void> set = co_await std::move(setting);
        if (!set)
            co_return receiptOf(set);
    }
    if (command.archived) {
        auto archiving = m_rules.archive(space, *command.archived);
        const Result<void> done = co_await std::move(archiving);
        if (!done)
            co_return receiptOf(done);
    }
    co_return Receipt{};
}

Task<Receipt> GroupCommands::run(JoinGroup command) {
    const QString space = command.group.remote;
    if (!isRoomId(space))
        co_return std::unexpected(notAGroup());
    auto joinedTask = m_actions.join(space);
    const Result<void> joined = co_await std::move(joinedTask);
    // Servers name a ban a state in which one cannot join.
    if (!joined && joined.error().kind == ErrorKind::Conflict)
        co_return fail(ErrorKind::Forbidden, tr("The admins of this group blocked you."));
    if (!joined)
        co_return receiptOf(joined);
    Receipt receipt;
    receipt.group = command.group;
    const Room* room = m_context.rooms.find(space);
    QString feed = room ? room->markedFeed : QString();
    if (feed.isEmpty()) {
        auto foundTask = m_actions.findFeed(space);
        const Result<QString> found = co_await std::move(foundTask);
        if (!found && found.error().kind != ErrorKind::NotFound)
            co_return fail(found);
        feed = found.value_or(QString());
    }
    if (feed.isEmpty())
        co_return receipt;
    auto readingTask = m_actions.join(feed);
    const Result<void> reading = co_await std::move(readingTask);
    if (reading) {
        receipt.conversation = {m_context.account, feed};
    } else if (reading.error().isTransient()) {
        co_return receiptOf(reading); // joining again is harmless and goes on from here
    } else {
        receipt.warning = tr("You are a member now, but the server does not let you read the "
                             "posts. Ask an administrator of the group.");
    }
    co_return receipt;
}

Task<Receipt> GroupCommands::run(AskToJoinGroup command) {
    const QString space = command.group.remote;
    if (!isRoomId(space))
        co_return std::unexpected(notAGroup());
    auto askedTask = m_actions.knock(space);
    const Result<void> asked = co_await std::move(askedTask);
    if (!asked)
        co_return receiptOf(asked);
    m_context.rooms.noteAsked(space);
    // Of a group that is not known here, the sync brings the name together with the asking.
    if (const Room* known = m_context.rooms.find(space);
        known && known->membership == Membership::None)
        m_context.rooms.edit(space).membership = Membership::Asked;
    m_context.reportRooms();
    co_return Receipt{};
}

/// Somebody has to be able to let others in and to tidy up.
Task<void> GroupCommands::mayLeave(QString space) {
    auto asking = m_rules.isDispensable(space);
    const Result<bool> dispensable = co_await std::move(asking);
    if (!dispensable)
        co_return fail(dispensable);
    if (!*dispensable)
        co_return fail(ErrorKind::Conflict, tr("You are the only admin of this group. Make "
                                               "somebody else an admin before you leave."));
    co_return ok();
}

Task<Receipt> GroupCommands::run(LeaveGroup command) {
    const QString space = command.group.remote;
    if (!isRoomId(space))
        co_return std::unexpected(notAGroup());
    auto mayTask = mayLeave(space);
    const Result<void> may = co_await std::move(mayTask);
    if (!may)
        co_return receiptOf(may);
    const Room* room = m_context.rooms.find(space);
    const bool outside =
        room && (room->membership == Membership::Invited || room->membership == Membership::Asked);
    QString feed = room ? m_context.rooms.feedOf(*room) : QString();
    if (feed.isEmpty() && !outside) {
        auto foundTask = m_actions.findFeed(space);
        const Result<QString> found = co_await std::move(foundTask);
        if (!found && found.error().isTransient())
            co_return fail(found);
        feed = found.value_or(QString());
    }
    if (!feed.isEmpty() && !outside) {
        // Also when it does not seem joined: the sync may be behind a joining a moment ago.
        auto leftTask = m_actions.leave(feed);
        const Result<void> left = co_await std::move(leftTask);
        if (!left && left.error().kind != ErrorKind::Forbidden &&
            left.error().kind != ErrorKind::NotFound)
            co_return receiptOf(left);
    }
    auto leavingChannels = m_channels.leaveAll(space);
    const Result<void> channelsLeft = co_await std::move(leavingChannels);
    if (!channelsLeft)
        co_return receiptOf(channelsLeft);
    auto leftTask = m_actions.leave(space);
    const Result<void> left = co_await std::move(leftTask);
    if (!left)
        co_return receiptOf(left);
    if (!feed.isEmpty())
        m_context.rooms.leave(feed);
    m_context.rooms.leave(space);
    m_context.reportRooms();
    co_return Receipt{};
}

Task<Receipt> GroupCommands::run(InviteToGroup command) {
    const QString space = command.group.remote;
    const QString person = command.person.remote;
    auto doneTask = m_actions.invite(space, person);
    const Result<void> done = co_await std::move(doneTask);
    if (done || done.error().isTransient())
        co_return receiptOf(done);
    // Servers say only that it cannot be.
    auto reading = m_actions.readState(space, u"m.room.member"_s, person);
    const Result<QJsonObject> member = co_await std::move(reading);
    const QString membership = member ? json::text(*member, u"membership") : QString();
    if (membership == "ban"_L1)
        co_return fail(ErrorKind::Forbidden,
                       tr("They are blocked in this group. Let them in again first."));
    if (membership == "join"_L1)
        co_return fail(ErrorKind::Conflict, tr("They are a member already."));
    co_return receiptOf(done);
}

Task<Receipt> GroupCommands::run(AnswerJoinRequest command) {
    const QString space = command.group.remote;
    const QString person = command.person.remote;
    if (command.approve) {
        auto doneTask = m_actions.invite(space, person);
        const Result<void> done = co_await std::move(doneTask);
        co_return receiptOf(done);
    }
    auto doneTask = m_actions.kick(space, person, {});
    const Result<void> done = co_await std::move(doneTask);
    co_return receiptOf(done);
}

Task<Receipt> GroupCommands::run(RemoveFromGroup command) {
    const QString space = command.group.remote;
    const QString person = command.person.remote;
    const Room* room = m_context.rooms.find(space);
    const QString feed = room ? m_context.rooms.feedOf(*room) : QString();
    // The card first: whoever may not remove from the group must not half-remove either.
    auto removedTask = m_actions.kick(space, person, command.reason);
    const Result<void> removed = co_await std::move(removedTask);
    if (!removed) {
        // Somebody who is out already may be so because an earlier try stopped half-way.
        auto reading = m_actions.readState(space, u"m.room.member"_s, person);
        const Result<QJsonObject> member = co_await std::move(reading);
        if (!member || json::text(*member, u"membership") != "leave"_L1)
            co_return receiptOf(removed);
    }
    if (!feed.isEmpty()) {
        auto silencedTask = m_actions.kick(feed, person, command.reason);
        const Result<void> silenced = co_await std::move(silencedTask);
        const bool failed = !silenced && silenced.error().kind != ErrorKind::Forbidden &&
                            silenced.error().kind != ErrorKind::NotFound;
        if (failed) // who was not in the feed is out already
            co_return receiptOf(silenced);
    }
    auto expelling = m_channels.expel(space, person, command.reason, false);
    const Result<void> expelled = co_await std::move(expelling);
    co_return receiptOf(expelled ? removed : expelled);
}

} // namespace parvis::matrix
