#include "backends/demo/DemoWorld.h"
#include "backends/demo/WorldView.h"

namespace parvis::demo {

using namespace Qt::StringLiterals;

DemoWorld::Done DemoWorld::act(const WorldSession& by, const CreateChannel& command) {
    Outcome outcome;
    if (const auto before = repeated(by, command.transactionId)) {
        outcome.receipt.conversation.remote = *before;
        return outcome;
    }
    const auto group = visibleGroup(by.person, command.group);
    if (!group)
        return fail(group);
    if ((*group)->facts.archived)
        return fail(ErrorKind::Conflict,
                    tr("This group is archived: nobody writes there. Open it again first."));
    if (!rights(by.person, **group).channels)
        return fail(ErrorKind::Forbidden);
    if (command.name.trimmed().isEmpty())
        return fail(ErrorKind::InvalidInput, tr("A channel needs a name."));
    WorldConversation channel;
    channel.facts.id.remote = freshId('c'_L1);
    channel.facts.kind = ConversationKind::Channel;
    channel.facts.group = (*group)->facts.id;
    channel.facts.name = command.name.trimmed();
    channel.facts.topic = command.topic.trimmed();
    const QString id = channel.facts.id.remote;
    open(by.person, std::move(channel));
    outcome.receipt.conversation.remote = id;
    remember(by, command.transactionId, id);
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const LoadChannels& command) {
    const auto group = visibleGroup(by.person, command.group);
    if (!group || (*group)->members.value(by.person).membership != Membership::Joined ||
        !(*group)->members.contains(by.person))
        return fail(ErrorKind::NotFound);
    const WorldView view(*this, by);
    Outcome outcome;
    ChannelsListed listed{(*group)->facts.id, {}};
    for (const auto& [id, place] : m_conversations) {
        if (place.facts.kind != ConversationKind::Channel ||
            place.facts.group.remote != command.group.remote)
            continue;
        listed.channels.append(place.facts.id);
        outcome.found.emplace_back(ConversationChanged{view.describe(place)});
    }
    outcome.found.emplace_back(std::move(listed));
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const DeleteChannel& command) {
    const auto found = m_conversations.find(command.conversation.remote);
    if (found == m_conversations.end() || found->second.facts.kind != ConversationKind::Channel)
        return fail(ErrorKind::NotFound);
    WorldConversation& place = found->second;
    const auto group = visibleGroup(by.person, place.facts.group);
    if (!group)
        return fail(group);
    if (!rights(by.person, **group).channels)
        return fail(ErrorKind::Forbidden);
    place.facts.group = {}; // no list has it any more
    const QStringList people = place.members.keys();
    for (const QString& person : people)
        setMember(place, person, Membership::None);
    return Outcome{};
}

void DemoWorld::leaveChannels(const WorldGroup& group, const QString& person) {
    for (auto& [id, place] : m_conversations) {
        if (place.facts.kind == ConversationKind::Channel &&
            place.facts.group.remote == group.facts.id.remote && place.members.contains(person))
            setMember(place, person, Membership::None);
    }
}

} // namespace parvis::demo
