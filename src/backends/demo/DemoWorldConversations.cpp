#include "backends/demo/DemoWorld.h"

#include <algorithm>

namespace parvis::demo {

using namespace Qt::StringLiterals;

void DemoWorld::setMember(WorldConversation& place, const QString& person, Membership membership) {
    const Membership before =
        place.members.contains(person) ? place.members[person].membership : Membership::None;
    const auto known = m_people.find(person);
    if (membership == Membership::Invited && known != m_people.end() && known->second.resident)
        membership = Membership::Joined;
    if (membership == before)
        return;
    if (membership == Membership::None) {
        place.members.remove(person);
        place.receipts.remove(person);
        setTypingIn(place, person, false);
    } else {
        Member member;
        member.person.remote = person;
        member.membership = membership;
        place.members.insert(person, member);
    }
    note(LogEntry::What::ConversationMember, place.facts.id.remote, person);
    SystemEvent event;
    if (membership == Membership::Joined && place.facts.kind != ConversationKind::Direct)
        event.what = SystemEvent::What::Joined;
    else if (membership == Membership::None && before == Membership::Joined)
        event.what = SystemEvent::What::Left;
    if (event.what == SystemEvent::What::None)
        return;
    const qsizetype receipt = place.receipts.value(person).own;
    tell(place, person, event);
    if (membership == Membership::None)
        place.receipts.remove(person);
    else
        place.receipts[person].own = qMax(receipt, place.receipts[person].own);
}

WorldConversation& DemoWorld::open(const QString& person, WorldConversation fresh) {
    const QString id = fresh.facts.id.remote;
    WorldConversation& place = m_conversations.emplace(id, std::move(fresh)).first->second;
    Member creator;
    creator.person.remote = person;
    creator.role = Role::Admin;
    place.members.insert(person, creator);
    note(LogEntry::What::ConversationMember, id, person);
    SystemEvent created;
    created.what = SystemEvent::What::Created;
    tell(place, person, created);
    return place;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const CreateConversation& command) {
    if (const auto before = repeated(by, command.transactionId)) {
        Outcome outcome;
        outcome.receipt.conversation.remote = *before;
        return outcome;
    }
    QStringList others;
    for (const PersonId& person : command.people) {
        if (!m_people.contains(person.remote))
            return fail(ErrorKind::NotFound, {}, u"invited person"_s);
        if (person.remote != by.person && !others.contains(person.remote))
            others.append(person.remote);
    }
    const QString name = command.name.trimmed();
    if (others.isEmpty() && name.isEmpty())
        return fail(ErrorKind::InvalidInput);
    if (others.size() >= capabilities().maxChatMembers)
        return fail(ErrorKind::TooLarge);
    Outcome outcome;
    const bool direct = others.size() == 1 && name.isEmpty();
    if (direct) {
        for (auto& [id, place] : m_conversations) {
            if (place.facts.kind == ConversationKind::Direct && !place.facts.encrypted &&
                isJoined(by.person, place) && place.members.contains(others.front())) {
                outcome.receipt.conversation.remote = id;
                return outcome;
            }
        }
    }
    WorldConversation fresh;
    fresh.facts.id.remote = freshId('c'_L1);
    fresh.facts.kind = direct ? ConversationKind::Direct : ConversationKind::Chat;
    fresh.facts.name = name;
    const QString id = fresh.facts.id.remote;
    WorldConversation& place = open(by.person, std::move(fresh));
    for (const QString& person : std::as_const(others)) {
        place.invitedBy.insert(person, by.person);
        setMember(place, person, Membership::Invited);
    }
    outcome.receipt.conversation.remote = id;
    remember(by, command.transactionId, id);
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const JoinConversation& command) {
    const auto found = m_conversations.find(command.conversation.remote);
    if (found == m_conversations.end())
        return fail(ErrorKind::NotFound);
    WorldConversation& place = found->second;
    const WorldGroup* owner = group(place.facts.group.remote);
    const bool isChannelOfMine = owner && place.facts.kind == ConversationKind::Channel &&
                                 owner->members.value(by.person).membership == Membership::Joined &&
                                 owner->members.contains(by.person);
    if (!place.members.contains(by.person) && !isChannelOfMine)
        return fail(ErrorKind::NotFound);
    if (place.members.value(by.person).membership == Membership::Banned)
        return fail(ErrorKind::Forbidden);
    setMember(place, by.person, Membership::Joined);
    Outcome outcome;
    outcome.receipt.conversation.remote = command.conversation.remote;
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const LeaveConversation& command) {
    const auto found = m_conversations.find(command.conversation.remote);
    if (found == m_conversations.end() || !found->second.members.contains(by.person))
        return fail(ErrorKind::NotFound);
    if (found->second.members[by.person].membership == Membership::Banned)
        return fail(ErrorKind::Forbidden);
    setMember(found->second, by.person, Membership::None);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const InviteToConversation& command) {
    const auto found = m_conversations.find(command.conversation.remote);
    if (found == m_conversations.end() || !isJoined(by.person, found->second))
        return fail(ErrorKind::NotFound);
    WorldConversation& place = found->second;
    if (!rights(by.person, place).invite)
        return fail(ErrorKind::Forbidden);
    const QString person = command.person.remote;
    if (!m_people.contains(person))
        return fail(ErrorKind::NotFound);
    if (place.facts.kind != ConversationKind::Chat)
        return fail(ErrorKind::Forbidden);
    const Membership membership =
        place.members.contains(person) ? place.members[person].membership : Membership::None;
    if (membership == Membership::Joined)
        return fail(ErrorKind::Conflict);
    if (membership == Membership::Banned)
        return fail(ErrorKind::Forbidden);
    place.invitedBy.insert(person, by.person);
    setMember(place, person, Membership::Invited);
    return Outcome{};
}

} // namespace parvis::demo
