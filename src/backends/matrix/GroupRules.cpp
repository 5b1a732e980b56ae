#include "backends/matrix/GroupRules.h"

#include "backends/matrix/GroupPrivacy.h"
#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"

#include <algorithm>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

const QString powerLevels = u"m.room.power_levels"_s;

/// Whether a refusal says only that there was nothing to do.
bool isNothingToDo(const Error& error) {
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound;
}

} // namespace

GroupRules::GroupRules(CommandContext& context, RoomActions& actions, GroupChannels& channels,
                       QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_channels(channels) {
}

QString GroupRules::feedOf(const QString& space) const {
    const Room* room = m_context.rooms.find(space);
    return room ? m_context.rooms.feedOf(*room) : QString();
}

// Roles

Task<bool> GroupRules::isDispensable(QString space) {
    const Room* room = m_context.rooms.find(space);
    if (!room || room->membership != Membership::Joined)
        co_return true;
    const QStringList administrators = room->powerLevels().administrators();
    if (!administrators.contains(m_context.self))
        co_return true;
    MatrixCall call = m_context.call("GET", path({u"rooms"_s, space, u"joined_members"_s}));
    auto answerTask = m_context.http.callPatiently(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    const QJsonObject members = json::child(*answer, u"joined");
    const bool another = std::ranges::any_of(administrators, [&](const QString& person) {
        return person != m_context.self && members.contains(person);
    });
    co_return another || members.size() <= 1;
}

Task<Receipt> GroupRules::run(SetRole command) {
    const QString space = command.group.remote;
    const QString person = command.person.remote;
    const Room* room = m_context.rooms.find(space);
    if (!room || room->membership != Membership::Joined || !isUserId(person))
        co_return fail(ErrorKind::NotFound);
    const PowerLevels levels = room->powerLevels();
    if (levels.roleOf(person) == command.role)
        co_return Receipt{};
    if (levels.isAbove(person))
        co_return fail(ErrorKind::Conflict,
                       tr("Whoever founded this group stays its admin: the server does "
                          "not let that be changed."));
    // A level of somebody who is not there would count from the moment they come.
    auto readingMember = m_actions.readState(space, u"m.room.member"_s, person);
    const Result<QJsonObject> member = co_await std::move(readingMember);
    if (!member)
        co_return fail(member);
    if (json::text(*member, u"membership") != "join"_L1)
        co_return fail(ErrorKind::NotFound);
    if (person == m_context.self) {
        auto asking = isDispensable(space);
        const Result<bool> dispensable = co_await std::move(asking);
        if (!dispensable)
            co_return fail(dispensable);
        if (!*dispensable)
            co_return fail(
                ErrorKind::Conflict,
                tr("You are the only admin of this group. Make somebody else an admin first."));
    }
    const int level = PowerLevels::levelOf(command.role);
    // The space last: it is what says which role somebody has, so that one that was only half given
    // is given again.
    auto givingInChannels = m_channels.giveLevel(space, person, level);
    const Result<void> givenInChannels = co_await std::move(givingInChannels);
    if (!givenInChannels)
        co_return receiptOf(givenInChannels);
    QStringList places{space};
    if (const QString feed = feedOf(space); !feed.isEmpty())
        places.prepend(feed);
    for (const QString& place : std::as_const(places)) {
        auto giving = m_actions.giveLevel(place, person, level);
        const Result<void> given = co_await std::move(giving);
        if (!given)
            co_return receiptOf(given);
    }
    co_return Receipt{};
}

// Blocking

Task<Receipt> GroupRules::run(BlockFromGroup command) {
    const QString space = command.group.remote;
    const QString person = command.person.remote;
    auto blocking = m_actions.ban(space, person, command.reason);
    const Result<void> blocked = co_await std::move(blocking);
    if (!blocked)
        co_return receiptOf(blocked);
    if (const QString feed = feedOf(space); !feed.isEmpty()) {
        auto silencing = m_actions.ban(feed, person, command.reason);
        const Result<void> silenced = co_await std::move(silencing);
        if (!silenced)
            co_return receiptOf(silenced);
    }
    auto expelling = m_channels.expel(space, person, command.reason, true);
    const Result<void> expelled = co_await std::move(expelling);
    co_return receiptOf(expelled);
}

Task<Receipt> GroupRules::run(UnblockFromGroup command) {
    const QString space = command.group.remote;
    const QString person = command.person.remote;
    auto openingChannels = m_channels.unban(space, person);
    const Result<void> openedChannels = co_await std::move(openingChannels);
    if (!openedChannels)
        co_return receiptOf(openedChannels);
    // The posts first: who is let in again must find the door to them open.
    if (const QString feed = feedOf(space); !feed.isEmpty()) {
        auto opening = m_actions.unban(feed, person);
        const Result<void> opened = co_await std::move(opening);
        if (!opened && !isNothingToDo(opened.error()))
            co_return receiptOf(opened);
    }
    auto unblocking = m_actions.unban(space, person);
    const Result<void> unblocked = co_await std::move(unblocking);
    co_return receiptOf(unblocked);
}

// Privacy

Task<void> GroupRules::tighten(QString space, Privacy privacy) {
    const Room* room = m_context.rooms.find(space);
    if (!room || room->membership != Membership::Joined)
        co_return fail(ErrorKind::NotFound);
    if (privacy < room->privacy())
        co_return fail(ErrorKind::InvalidInput, {}, u"a group's privacy is only tightened"_s);
    // The rule for joining comes last: it is what says how private the group is, so that one that
    // was only half done is done again.
    if (const QString feed = feedOf(space); !feed.isEmpty()) {
        auto hiding = m_actions.changeState(
            feed, u"m.room.history_visibility"_s, [privacy](QJsonObject& content) {
                content.insert("history_visibility"_L1, feedHistory(privacy));
            });
        const Result<void> hidden = co_await std::move(hiding);
        if (!hidden)
            co_return hidden;
    }
    auto restricting = m_actions.changeState(space, powerLevels, [privacy](QJsonObject& content) {
        const qint64 now = json::number(content, u"invite", 0, -1'000'000, 1'000'000);
        content.insert("invite"_L1, std::max<qint64>(now, levelToInvite(privacy)));
    });
    const Result<void> restricted = co_await std::move(restricting);
    if (!restricted)
        co_return restricted;
    auto covering = m_actions.changeState(
        space, u"m.room.history_visibility"_s, [privacy](QJsonObject& content) {
            content.insert("history_visibility"_L1, spaceHistory(privacy));
        });
    const Result<void> covered = co_await std::move(covering);
    if (!covered)
        co_return covered;
    if (privacy == Privacy::Secret) {
        auto unlisting = m_actions.list(space, false);
        const Result<void> unlisted = co_await std::move(unlisting);
        if (!unlisted)
            co_return unlisted;
    }
    auto closing =
        m_actions.changeState(space, u"m.room.join_rules"_s, [privacy](QJsonObject& content) {
            content.insert("join_rule"_L1, spaceJoinRule(privacy));
        });
    const Result<void> closed = co_await std::move(closing);
    co_return closed;
}

// Who writes, and who lets people in

Task<void> GroupRules::setPosting(QString space, Role least) {
    const Room* room = m_context.rooms.find(space);
    const QString feed = feedOf(space);
    if (!room || feed.isEmpty())
        co_return fail(ErrorKind::NotFound, {}, u"a group without posts"_s);
    if (room->archived)
        co_return fail(ErrorKind::Conflict,
                       tr("This group is archived: nobody writes there. Open it again first."));
    const int level = PowerLevels::levelOf(least);
    auto setting = m_actions.changeState(
        feed, powerLevels, [level](QJsonObject& content) { setWriters(content, level); });
    const Result<void> set = co_await std::move(setting);
    co_return set;
}

Task<void> GroupRules::setApproving(QString space, Role least) {
    const Room* room = m_context.rooms.find(space);
    if (!room || room->membership != Membership::Joined)
        co_return fail(ErrorKind::NotFound);
    const int level = levelToInvite(room->privacy(), least);
    auto setting = m_actions.changeState(
        space, powerLevels, [level](QJsonObject& content) { content.insert("invite"_L1, level); });
    const Result<void> set = co_await std::move(setting);
    co_return set;
}

// Archive

Task<void> GroupRules::archive(QString space, bool archived) {
    const QString feed = feedOf(space);
    if (feed.isEmpty())
        co_return fail(ErrorKind::NotFound, {}, u"a group without posts"_s);
    const QString markType = groupEventType.toString();
    auto readingMark = m_actions.readState(space, markType);
    const Result<QJsonObject> mark = co_await std::move(readingMark);
    if (!mark)
        co_return fail(mark);
    auto readingLevels = m_actions.readState(feed, powerLevels);
    const Result<QJsonObject> levels = co_await std::move(readingLevels);
    if (!levels)
        co_return fail(levels);
    // Who could write before stands in the mark, which comes before the change and goes after it.
    const bool isMarked = json::flag(*mark, u"archived");
    const qint64 before =
        json::number(isMarked ? *mark : *levels, u"events_default", 0, 0, PowerLevels::infinite);
    const auto writers = static_cast<int>(
        json::number(isMarked ? *mark : json::child(*levels, u"events"),
                     isMarked ? u"message" : u"m.room.message", 0, 0, PowerLevels::administrator));
    if (archived && !isMarked) {
        QJsonObject marked = *mark;
        marked.insert("feed"_L1, feed);
        marked.insert("archived"_L1, true);
        marked.insert("events_default"_L1, before);
        marked.insert("message"_L1, writers);
        auto marking = m_actions.setState(space, markType, marked);
        const Result<void> done = co_await std::move(marking);
        if (!done)
            co_return done;
    }
    auto limitingChannels = m_channels.archive(space, archived);
    const Result<void> channelsLimited = co_await std::move(limitingChannels);
    if (!channelsLimited)
        co_return channelsLimited;
    const qint64 level = archived ? PowerLevels::administrator : before;
    auto limiting = m_actions.changeState(feed, powerLevels, [=](QJsonObject& content) {
        content.insert("events_default"_L1, level);
        setWriters(content, archived ? 0 : writers);
        // Everybody may still take away what they wrote.
        QJsonObject events = json::child(content, u"events");
        events.insert("m.room.redaction"_L1, 0);
        content.insert("events"_L1, events);
    });
    const Result<void> limited = co_await std::move(limiting);
    if (!limited || archived || !isMarked)
        co_return limited;
    QJsonObject plain = *mark;
    plain.remove("archived"_L1);
    plain.remove("events_default"_L1);
    plain.remove("message"_L1);
    auto unmarking = m_actions.setState(space, markType, plain);
    const Result<void> unmarked = co_await std::move(unmarking);
    co_return unmarked;
}

} // namespace parvis::matrix
