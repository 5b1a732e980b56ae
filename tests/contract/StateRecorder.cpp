#include "contract/StateRecorder.h"

#include <algorithm>

namespace parvis::contract {

using namespace Qt::StringLiterals;

template<class Tag>
void StateRecorder::check(const Id<Tag>& id, const char* what) {
    if (!id.isValid() || id.account != m_account)
        faults.append(u"%1 without a valid id of this account"_s.arg(QLatin1String(what)));
}

void StateRecorder::apply(const ChangeBatch& batch) {
    if (batch.account != m_account)
        faults.append(u"batch of another account"_s);
    if (batch.serial != lastSerial + 1)
        faults.append(u"serial %1 after %2"_s.arg(batch.serial).arg(lastSerial));
    lastSerial = batch.serial;
    for (const Change& change : batch.changes)
        std::visit([this](const auto& one) { on(one); }, change);
    if (batch.position)
        position = *batch.position;
}

void StateRecorder::apply(const LiveEvent& event) {
    if (const auto* typingNow = std::get_if<TypingChanged>(&event)) {
        check(typingNow->conversation, "typing");
        QSet<QString> names;
        for (const PersonId& person : typingNow->people)
            names.insert(person.remote);
        typing[typingNow->conversation.remote] = names;
    } else if (const auto* seen = std::get_if<PresenceChanged>(&event)) {
        check(seen->person, "presence");
        presence[seen->person.remote] = seen->presence;
    }
}

void StateRecorder::on(const PersonChanged& change) {
    check(change.person.id, "person");
    Person& person = people[change.person.id.remote];
    person.id = change.person.id;
    parvis::apply(change.person, person);
}

void StateRecorder::on(const GroupChanged& change) {
    check(change.group.id, "group");
    Group& group = groups[change.group.id.remote];
    group.id = change.group.id;
    parvis::apply(change.group, group);
    if (group.memberCount < 0)
        faults.append(u"negative member count"_s);
}

void StateRecorder::on(const GroupGone& change) {
    check(change.group, "gone group");
    const QString feed = groups.value(change.group.remote).feed.remote;
    groups.remove(change.group.remote);
    groupMembers.remove(change.group.remote);
    if (!feed.isEmpty())
        forget(feed);
}

void StateRecorder::on(const ConversationChanged& change) {
    check(change.conversation.id, "conversation");
    Conversation& place = conversations[change.conversation.id.remote];
    place.id = change.conversation.id;
    parvis::apply(change.conversation, place);
    if (place.unread < 0 || place.mentions < 0 || place.memberCount < 0)
        faults.append(u"negative count"_s);
}

void StateRecorder::on(const ConversationGone& change) {
    check(change.conversation, "gone conversation");
    forget(change.conversation.remote);
}

void StateRecorder::forget(const QString& conversation) {
    conversations.remove(conversation);
    conversationMembers.remove(conversation);
    timelines.remove(conversation);
    receipts.remove(conversation);
    typing.remove(conversation);
    erase_if(messages, [&conversation](const auto& entry) {
        return entry.value().conversation.remote == conversation;
    });
}

void StateRecorder::on(const ChannelsListed& change) {
    check(change.group, "group of channels");
    QSet<QString>& listed = channels[change.group.remote];
    listed.clear();
    for (const ConversationId& channel : change.channels) {
        check(channel, "channel");
        listed.insert(channel.remote);
    }
    const QStringList all = conversations.keys();
    for (const QString& id : all) {
        const Conversation& place = conversations[id];
        if (place.kind == ConversationKind::Channel && place.group == change.group &&
            place.membership == Membership::None && !listed.contains(id))
            forget(id);
    }
}

void StateRecorder::on(const MembersChanged& change) {
    if (change.group.isValid() == change.conversation.isValid())
        faults.append(u"members of neither or of both"_s);
    auto& members = change.group.isValid() ? groupMembers[change.group.remote]
                                           : conversationMembers[change.conversation.remote];
    if (change.complete)
        members.clear();
    for (const Member& member : change.members) {
        check(member.person, "member");
        if (member.membership == Membership::None)
            members.remove(member.person.remote);
        else
            members.insert(member.person.remote, member);
    }
}

void StateRecorder::on(const RolesChanged& change) {
    if (change.group.isValid() == change.conversation.isValid())
        faults.append(u"roles in neither or in both"_s);
    auto& members = change.group.isValid() ? groupMembers[change.group.remote]
                                           : conversationMembers[change.conversation.remote];
    if (change.others) {
        for (Member& member : members)
            member.role = *change.others;
    }
    for (const RoleOf& one : change.roles) {
        check(one.person, "member");
        if (const auto member = members.find(one.person.remote); member != members.end())
            member->role = one.role;
    }
}

bool StateRecorder::store(const ConversationId& place, const Message& message) {
    check(message.id, "message");
    check(message.sender, "sender");
    if (message.conversation != place)
        faults.append(u"message of another conversation"_s);
    if (!message.sentAt.isValid() || message.sentAt.timeSpec() != Qt::UTC)
        faults.append(u"message without a time in UTC"_s);
    const bool known = messages.contains(message.id.remote);
    Message kept = message;
    if (known && kept.transactionId.isEmpty())
        kept.transactionId = messages[message.id.remote].transactionId;
    messages.insert(message.id.remote, kept);
    return !known;
}

void StateRecorder::on(const MessagesArrived& change) {
    check(change.conversation, "arrived");
    auto& timeline = timelines[change.conversation.remote];
    QList<Entry> fresh;
    for (const Message& message : change.messages) {
        store(change.conversation, message);
        const bool placed = std::ranges::any_of(
            timeline, [&](const Entry& entry) { return entry.message == message.id.remote; });
        if (!placed)
            fresh.append({message.id.remote, {}});
    }
    // Messages that are there already connect: then nothing is missing before them.
    const bool connects = fresh.size() < change.messages.size();
    if (change.gap && !fresh.isEmpty() && !connects)
        timeline.append({{}, *change.gap});
    timeline.append(fresh);
}

void StateRecorder::on(const HistoryLoaded& change) {
    check(change.conversation, "history");
    auto& timeline = timelines[change.conversation.remote];
    const auto gap = std::ranges::find_if(
        timeline, [&](const Entry& entry) { return entry.isGap() && entry.token == change.token; });
    if (gap == timeline.end()) {
        faults.append(u"history for a token that was not given out"_s);
        return;
    }
    const auto at = std::distance(timeline.begin(), gap);
    timeline.removeAt(at);
    bool connects = false;
    for (const Message& message : change.messages) {
        store(change.conversation, message);
        const bool placed = std::ranges::any_of(
            timeline, [&](const Entry& entry) { return entry.message == message.id.remote; });
        connects |= placed;
        if (!placed)
            timeline.insert(at, {message.id.remote, {}});
    }
    if (change.next && !connects)
        timeline.insert(at, {{}, *change.next});
}

qsizetype StateRecorder::placeOf(const ConversationId& id, const QString& message) const {
    const auto timeline = timelines.value(id.remote);
    const auto found = std::ranges::find(timeline, message, &Entry::message);
    return found == timeline.cend() || message.isEmpty() ? -1 : found - timeline.cbegin();
}

void StateRecorder::on(const HistoryFound& change) {
    check(change.conversation, "found");
    auto& timeline = timelines[change.conversation.remote];
    for (const Message& message : change.messages)
        store(change.conversation, message);
    if (change.messages.isEmpty())
        return;
    const auto known = std::ranges::find_if(change.messages, [&](const Message& message) {
        return placeOf(change.conversation, message.id.remote) >= 0;
    });
    qsizetype at = 0;
    if (known == change.messages.cend()) { // an island: before the gap in which its time is
        const QDateTime time = change.messages.first().sentAt;
        const auto follows = std::ranges::find_if(timeline, [&](const Entry& entry) {
            return !entry.isGap() && messages.value(entry.message).sentAt > time;
        });
        at = follows - timeline.begin() - 1;
        if (at < 0 || !timeline[at].isGap()) {
            faults.append(u"history from where nothing is missing"_s);
            return;
        }
        for (const Message& message : change.messages)
            timeline.insert(at++, {message.id.remote, {}});
        if (change.older)
            timeline.insert(at - change.messages.size(), {{}, *change.older});
        return;
    }
    at = placeOf(change.conversation, known->id.remote);
    if (known != change.messages.cbegin() && at > 0 && timeline[at - 1].isGap()) {
        timeline.removeAt(--at);
        if (change.older)
            timeline.insert(at++, {{}, *change.older});
        for (auto message = change.messages.cbegin(); message != known; ++message)
            timeline.insert(at++, {message->id.remote, {}});
    }
    for (auto message = known + 1; message != change.messages.cend(); ++message) {
        const qsizetype place = placeOf(change.conversation, message->id.remote);
        if (place < 0)
            timeline.insert(++at, {message->id.remote, {}});
        else if (place == at + 2 && timeline[at + 1].isGap())
            timeline.removeAt(++at);
        else
            at = place;
    }
}

void StateRecorder::on(const HistoryContinued& change) {
    check(change.conversation, "continued");
    auto& timeline = timelines[change.conversation.remote];
    qsizetype at = placeOf(change.conversation, change.after.remote);
    if (at < 0)
        faults.append(u"history after a message that is not here"_s);
    bool closes = change.isEnd;
    for (const Message& message : change.messages) {
        store(change.conversation, message);
        closes = closes || placeOf(change.conversation, message.id.remote) > at;
        if (!closes && at >= 0)
            timeline.insert(++at, {message.id.remote, {}});
    }
    if (closes && at + 1 < timeline.size() && timeline[at + 1].isGap())
        timeline.removeAt(at + 1);
}

void StateRecorder::on(const MessagesFetched& change) {
    check(change.conversation, "fetched");
    for (const Message& message : change.messages)
        store(change.conversation, message);
}

void StateRecorder::on(const MessageEdited& change) {
    check(change.message, "edited");
    check(change.editor, "editor");
    const auto found = messages.find(change.message.remote);
    if (found == messages.end())
        return;
    found->title = change.title;
    found->text = change.text;
    found->html = change.html;
    found->editedAt = change.editedAt;
    if (change.event)
        found->event = change.event;
    found->link = change.link;
}

void StateRecorder::on(const MessageRedacted& change) {
    check(change.message, "redacted");
    const auto found = messages.find(change.message.remote);
    if (found == messages.end())
        return;
    found->redacted = true;
    found->removedBy = change.redactedBy;
    found->removalReason = change.reason;
    found->title.clear();
    found->text.clear();
    found->html.clear();
    found->attachments.clear();
    erase_if(reactions,
             [&change](const auto& entry) { return entry.value().message == change.message; });
}

void StateRecorder::on(const ReactionAdded& change) {
    check(change.reaction.message, "reaction");
    check(change.reaction.sender, "reacting person");
    if (change.reaction.remoteId.isEmpty() || change.reaction.key.isEmpty() ||
        change.reaction.key.size() > 64)
        faults.append(u"reaction without id, or with an impossible key"_s);
    reactions.insert(change.reaction.remoteId, change.reaction);
}

void StateRecorder::on(const ReactionRemoved& change) {
    reactions.remove(change.remoteId);
    votes.remove(change.remoteId);
}

void StateRecorder::on(const VoteCast& change) {
    check(change.conversation, "place of a vote");
    check(change.vote.poll, "voted");
    check(change.vote.voter, "voter");
    votes.insert(change.vote.remoteId, change.vote);
}

void StateRecorder::on(const PollClosed& change) {
    check(change.poll, "closed");
    check(change.by, "closing");
    ended.insert(change.poll.remote, change);
}

QStringList StateRecorder::voteOf(const MessageId& poll, const QString& person) const {
    Vote newest;
    for (const Vote& vote : votes) {
        if (vote.poll == poll && vote.voter.remote == person &&
            (!newest.votedAt.isValid() || vote.votedAt >= newest.votedAt))
            newest = vote;
    }
    return newest.answers;
}

void StateRecorder::on(const ReceiptMoved& change) {
    check(change.person, "receipt");
    check(change.upTo, "receipt");
    receipts[change.conversation.remote][change.person.remote] = change.upTo.remote;
}

void StateRecorder::on(const NoteStored& change) {
    if (change.value.isEmpty())
        notes.remove(change.key);
    else
        notes.insert(change.key, change.value);
}

QStringList StateRecorder::texts(const ConversationId& id) const {
    QStringList texts;
    for (const Entry& entry : timelines.value(id.remote)) {
        const Message message = messages.value(entry.message);
        if (entry.isGap())
            texts.append(u"…"_s);
        else if (message.kind != MessageKind::System)
            texts.append(message.text);
    }
    return texts;
}

QString StateRecorder::gap(const ConversationId& id) const {
    for (const Entry& entry : timelines.value(id.remote)) {
        if (entry.isGap())
            return entry.token;
    }
    return {};
}

int StateRecorder::reactionCount(const MessageId& id, const QString& key) const {
    return static_cast<int>(std::ranges::count_if(reactions, [&](const Reaction& reaction) {
        return reaction.message == id && reaction.key == key;
    }));
}

Membership StateRecorder::memberOf(const GroupId& id, const QString& person) const {
    const auto members = groupMembers.value(id.remote);
    return members.contains(person) ? members[person].membership : Membership::None;
}

} // namespace parvis::contract
