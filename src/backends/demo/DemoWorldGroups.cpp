#include "backends/demo/DemoWorld.h"

#include <algorithm>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNameLength = 120;

std::optional<Error> checkName(const QString& name) {
    if (name.trimmed().isEmpty() || name.size() > maxNameLength)
        return Error{ErrorKind::InvalidInput, {}, u"name"_s, {}};
    return std::nullopt;
}

int joinedCount(const Members& members) {
    return static_cast<int>(std::ranges::count(members, Membership::Joined, &Member::membership));
}

/// Somebody has to stay who can let people in.
bool isLastAdmin(const WorldGroup& group, const QString& person) {
    if (group.members.value(person).role != Role::Admin || joinedCount(group.members) < 2)
        return false;
    return std::ranges::none_of(group.members, [&person](const Member& member) {
        return member.person.remote != person && member.role == Role::Admin &&
               member.membership == Membership::Joined;
    });
}

} // namespace

Role DemoWorld::leastToApprove(Privacy privacy, Role wanted) {
    return privacy == Privacy::Open ? wanted : std::max(wanted, Role::Moderator);
}

Result<WorldGroup*> DemoWorld::visibleGroup(const QString& person, const GroupId& id) {
    const auto found = m_groups.find(id.remote);
    if (found == m_groups.end())
        return fail(ErrorKind::NotFound);
    WorldGroup& group = found->second;
    const Membership membership =
        group.members.contains(person) ? group.members[person].membership : Membership::None;
    if (group.facts.privacy == Privacy::Secret && membership != Membership::Joined &&
        membership != Membership::Invited)
        return fail(ErrorKind::NotFound);
    return &group;
}

void DemoWorld::setMember(WorldGroup& group, const QString& person, Membership membership,
                          Role role) {
    WorldConversation& feed = m_conversations.at(group.facts.feed.remote);
    if (membership != Membership::Joined)
        feed.receipts.remove(person);
    const auto known = m_people.find(person);
    const bool atOnce =
        membership == Membership::Invited && known != m_people.end() && known->second.resident;
    if (membership == Membership::None) {
        group.members.remove(person);
    } else {
        Member member;
        member.person.remote = person;
        member.membership = atOnce ? Membership::Joined : membership;
        member.role = role;
        group.members.insert(person, member);
    }
    note(LogEntry::What::GroupMember, group.facts.id.remote, person);
    if (membership != Membership::Joined)
        leaveChannels(group, person);
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const CreateGroup& command) {
    if (const auto before = repeated(by, command.transactionId)) {
        Outcome outcome;
        outcome.receipt.group.remote = *before;
        if (const auto made = m_groups.find(*before); made != m_groups.end())
            outcome.receipt.conversation = made->second.facts.feed;
        return outcome;
    }
    if (auto error = checkName(command.name))
        return std::unexpected(*error);
    for (const PersonId& person : command.invite) {
        if (!m_people.contains(person.remote))
            return fail(ErrorKind::NotFound, {}, u"invited person"_s);
    }
    WorldConversation feed;
    feed.facts.id.remote = freshId('c'_L1);
    feed.facts.kind = ConversationKind::Feed;
    WorldGroup group;
    group.facts.id.remote = freshId('g'_L1);
    group.facts.name = command.name.trimmed();
    group.facts.purpose = command.purpose;
    group.facts.privacy = command.privacy;
    group.facts.avatar.uri = command.avatar.uri;
    group.facts.colour = command.colour;
    group.facts.posting = command.posting;
    group.facts.approving = DemoWorld::leastToApprove(command.privacy, command.approving);
    group.facts.feed = feed.facts.id;
    feed.facts.group = group.facts.id;
    feed.facts.name = group.facts.name;
    Outcome outcome;
    outcome.receipt.group = group.facts.id;
    outcome.receipt.conversation = feed.facts.id;
    m_conversations.emplace(feed.facts.id.remote, std::move(feed));
    auto& stored = m_groups.emplace(group.facts.id.remote, std::move(group)).first->second;
    setMember(stored, by.person, Membership::Joined, Role::Admin);
    for (const PersonId& person : command.invite) {
        if (person.remote == by.person)
            continue;
        m_conversations.at(stored.facts.feed.remote).invitedBy.insert(person.remote, by.person);
        setMember(stored, person.remote, Membership::Invited);
    }
    remember(by, command.transactionId, outcome.receipt.group.remote);
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const UpdateGroup& command) {
    const auto group = visibleGroup(by.person, command.group);
    if (!group)
        return fail(group);
    if (!rights(by.person, **group).edit)
        return fail(ErrorKind::Forbidden);
    if (command.privacy && *command.privacy < (*group)->facts.privacy)
        return fail(ErrorKind::InvalidInput, {}, u"privacy"_s);
    if (command.name) {
        if (auto error = checkName(*command.name))
            return std::unexpected(*error);
        (*group)->facts.name = command.name->trimmed();
        m_conversations.at((*group)->facts.feed.remote).facts.name = (*group)->facts.name;
    }
    if (command.purpose)
        (*group)->facts.purpose = *command.purpose;
    if (command.avatar)
        (*group)->facts.avatar.uri = command.avatar->uri;
    if (command.privacy)
        (*group)->facts.privacy = *command.privacy;
    if (command.posting && (*group)->facts.archived)
        return fail(ErrorKind::Conflict,
                    tr("This group is archived: nobody writes there. Open it again first."));
    if (command.archived)
        (*group)->facts.archived = *command.archived;
    if (command.colour)
        (*group)->facts.colour = *command.colour;
    if (command.posting)
        (*group)->facts.posting = *command.posting;
    (*group)->facts.approving = DemoWorld::leastToApprove(
        (*group)->facts.privacy, command.approving.value_or((*group)->facts.approving));
    note(LogEntry::What::GroupChanged, (*group)->facts.id.remote, by.person);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const DeleteGroup& command) {
    const auto found = visibleGroup(by.person, command.group);
    if (!found)
        return fail(found);
    WorldGroup& group = **found;
    if (!rights(by.person, group).appoint)
        return fail(ErrorKind::Forbidden);
    const bool equals = std::ranges::any_of(group.members, [&by](const Member& member) {
        return member.person.remote != by.person && member.role == Role::Admin &&
               member.membership == Membership::Joined;
    });
    if (equals)
        return fail(ErrorKind::Conflict, tr("There are other admins, whom you cannot send away. "
                                            "They have to leave or give up their role first."));
    group.facts.privacy = Privacy::Secret;
    const QStringList people = group.members.keys();
    for (const QString& person : people)
        setMember(group, person, Membership::None);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const JoinGroup& command) {
    const auto group = visibleGroup(by.person, command.group);
    if (!group)
        return fail(group);
    const Membership membership = (*group)->members.contains(by.person)
                                      ? (*group)->members[by.person].membership
                                      : Membership::None;
    Outcome outcome;
    outcome.receipt.group.remote = command.group.remote;
    if (membership == Membership::Joined)
        return outcome;
    if (membership == Membership::Banned ||
        (membership != Membership::Invited && (*group)->facts.privacy != Privacy::Open))
        return fail(ErrorKind::Forbidden);
    setMember(**group, by.person, Membership::Joined);
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const AskToJoinGroup& command) {
    const auto group = visibleGroup(by.person, command.group);
    if (!group)
        return fail(group);
    const Membership membership = (*group)->members.contains(by.person)
                                      ? (*group)->members[by.person].membership
                                      : Membership::None;
    if (membership == Membership::Asked)
        return Outcome{};
    if (membership != Membership::None || (*group)->facts.privacy != Privacy::Closed)
        return fail(ErrorKind::Forbidden);
    setMember(**group, by.person, Membership::Asked);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const LeaveGroup& command) {
    const auto group = visibleGroup(by.person, command.group);
    if (!group)
        return fail(group);
    if (!(*group)->members.contains(by.person) ||
        (*group)->members[by.person].membership == Membership::Banned)
        return fail(ErrorKind::NotFound);
    if (isLastAdmin(**group, by.person))
        return fail(ErrorKind::Conflict, tr("You are the only admin of this group. Make somebody "
                                            "else an admin before you leave."));
    setMember(**group, by.person, Membership::None);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const InviteToGroup& command) {
    const auto group = visibleGroup(by.person, command.group);
    if (!group)
        return fail(group);
    if (!rights(by.person, **group).invite)
        return fail(ErrorKind::Forbidden);
    const QString person = command.person.remote;
    if (!m_people.contains(person))
        return fail(ErrorKind::NotFound);
    const Membership membership = (*group)->members.contains(person)
                                      ? (*group)->members[person].membership
                                      : Membership::None;
    switch (membership) {
    case Membership::Joined:
        return fail(ErrorKind::Conflict);
    case Membership::Banned:
        return fail(ErrorKind::Forbidden);
    case Membership::Invited:
        return Outcome{};
    case Membership::Asked:
        setMember(**group, person, Membership::Joined);
        return Outcome{};
    case Membership::None:
        break;
    }
    m_conversations.at((*group)->facts.feed.remote).invitedBy.insert(person, by.person);
    setMember(**group, person, Membership::Invited);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const AnswerJoinRequest& command) {
    const auto group = visibleGroup(by.person, command.group);
    if (!group)
        return fail(group);
    if (!rights(by.person, **group).approve)
        return fail(ErrorKind::Forbidden);
    const QString person = command.person.remote;
    if (!(*group)->members.contains(person) ||
        (*group)->members[person].membership != Membership::Asked)
        return fail(ErrorKind::NotFound);
    setMember(**group, person, command.approve ? Membership::Joined : Membership::None);
    return Outcome{};
}

Result<WorldGroup*> DemoWorld::groupToTidy(const QString& by, const GroupId& id,
                                           const QString& person) {
    const auto group = visibleGroup(by, id);
    if (!group)
        return group;
    if (!rights(by, **group).remove || person == by)
        return fail(ErrorKind::Forbidden);
    if ((*group)->members.contains(person) &&
        (*group)->members[person].role >= (*group)->members[by].role)
        return fail(ErrorKind::Forbidden);
    return group;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const RemoveFromGroup& command) {
    const QString person = command.person.remote;
    const auto group = groupToTidy(by.person, command.group, person);
    if (!group)
        return fail(group);
    if ((*group)->members.value(person).membership == Membership::Banned)
        return fail(ErrorKind::Conflict);
    if (!(*group)->members.contains(person))
        return fail(ErrorKind::NotFound);
    setMember(**group, person, Membership::None);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const BlockFromGroup& command) {
    const QString person = command.person.remote;
    const auto group = groupToTidy(by.person, command.group, person);
    if (!group)
        return fail(group);
    if (!m_people.contains(person))
        return fail(ErrorKind::NotFound);
    setMember(**group, person, Membership::Banned);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const UnblockFromGroup& command) {
    const QString person = command.person.remote;
    const auto group = groupToTidy(by.person, command.group, person);
    if (!group)
        return fail(group);
    if ((*group)->members.value(person).membership == Membership::Banned)
        setMember(**group, person, Membership::None);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const SetRole& command) {
    const auto group = visibleGroup(by.person, command.group);
    if (!group)
        return fail(group);
    if (!rights(by.person, **group).appoint)
        return fail(ErrorKind::Forbidden);
    const QString person = command.person.remote;
    const auto member = (*group)->members.constFind(person);
    if (member == (*group)->members.constEnd() || member->membership != Membership::Joined)
        return fail(ErrorKind::NotFound);
    if (member->role == command.role)
        return Outcome{};
    if (member->role == Role::Admin && person != by.person)
        return fail(ErrorKind::Forbidden);
    if (person == by.person && isLastAdmin(**group, person))
        return fail(ErrorKind::Conflict,
                    tr("You are the only admin of this group. Make somebody else an admin first."));
    setMember(**group, person, Membership::Joined, command.role);
    return Outcome{};
}

} // namespace parvis::demo
