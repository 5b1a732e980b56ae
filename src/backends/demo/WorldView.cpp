#include "backends/demo/WorldView.h"

#include <algorithm>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

qsizetype size(const WorldConversation& place) {
    return static_cast<qsizetype>(place.messages.size());
}

const WorldMessage& at(const WorldConversation& place, qsizetype index) {
    return place.messages[static_cast<std::size_t>(index)];
}

} // namespace

struct WorldView::Delta {
    std::vector<Change> changes;
    std::set<QString> renewed; ///< Places handed over whole: nothing further is told of them.
    std::set<QString> touched; ///< Conversations whose counts may have changed.
    QHash<QString, qsizetype> skipped; ///< Messages of a conversation not to tell: too many came.
};

std::optional<QString> WorldView::token(qsizetype index) {
    return index > 0 ? std::optional(u"before-%1"_s.arg(index)) : std::nullopt;
}

qsizetype WorldView::indexOf(const QString& token) {
    static constexpr QStringView prefix = u"before-";
    if (!token.startsWith(prefix))
        return -1;
    bool ok = false;
    const qlonglong index = QStringView(token).sliced(prefix.size()).toLongLong(&ok);
    return ok && index > 0 ? static_cast<qsizetype>(index) : -1;
}

Membership WorldView::membership(const Members& all) const {
    const auto found = all.constFind(m_me);
    return found == all.constEnd() ? Membership::None : found->membership;
}

MessageId WorldView::idAt(const WorldConversation& place, qsizetype index) const {
    return index >= 0 && index < size(place) ? at(place, index).message.id : MessageId{};
}

Message WorldView::seen(const WorldMessage& stored) const {
    Message message = stored.message;
    if (stored.device != m_device)
        message.transactionId.clear();
    message.mentionsMe = message.sender.remote != m_me &&
                         std::ranges::any_of(message.mentions, [this](const PersonId& id) {
                             return id.remote == m_me;
                         });
    return message;
}

GroupPatch WorldView::describe(const WorldGroup& group) const {
    GroupPatch patch = toPatch(group.facts);
    patch.membership = membership(group.members);
    patch.role = group.members.value(m_me).role;
    patch.rights = m_world.rights(m_me, group);
    patch.memberCount = static_cast<int>(
        std::ranges::count(group.members, Membership::Joined, &Member::membership));
    const auto* feed = m_world.conversation(group.facts.feed.remote);
    if (!feed || !m_world.mayRead(m_me, *feed))
        patch.feed = ConversationId{};
    return patch;
}

ConversationPatch WorldView::describe(const WorldConversation& place) const {
    const Members& all = m_world.membersOf(place);
    ConversationPatch patch = toPatch(place.facts);
    patch.membership = membership(all);
    patch.invitedBy.reset();
    if (patch.membership == Membership::Invited)
        patch.invitedBy = PersonId{{}, place.invitedBy.value(m_me)};
    if (place.facts.kind == ConversationKind::Direct) {
        for (const Member& member : all) {
            if (member.person.remote != m_me)
                patch.peer = member.person;
        }
    }
    patch.favourite = place.favouriteOf.contains(m_me);
    patch.muted = place.mutedBy.contains(m_me);
    patch.saved = place.savedBy.value(m_me);
    patch.followed = place.followedBy.value(m_me);
    patch.rights = m_world.rights(m_me, place);
    patch.memberCount =
        static_cast<int>(std::ranges::count(all, Membership::Joined, &Member::membership));
    const qsizetype read = place.receipts.value(m_me).own;
    int unread = 0;
    int mentions = 0;
    if (patch.membership == Membership::Joined) {
        for (qsizetype i = size(place) - 1; i > read; --i) {
            const Message message = seen(at(place, i));
            if (message.sender.remote == m_me || message.kind == MessageKind::System ||
                message.redacted)
                continue;
            ++unread;
            mentions += message.mentionsMe || place.facts.kind == ConversationKind::Direct;
        }
    }
    patch.unread = unread;
    patch.mentions = mentions;
    patch.readUpTo = idAt(place, read);
    if (m_world.mayRead(m_me, place) && size(place) > 0)
        patch.lastActivity = at(place, size(place) - 1).message.sentAt;
    return patch;
}

void WorldView::addReactions(const WorldConversation& place, qsizetype from, qsizetype to,
                             std::vector<Change>& changes) const {
    for (qsizetype i = from; i < to; ++i) {
        const auto found = place.reactions.constFind(at(place, i).message.id.remote);
        if (found != place.reactions.constEnd()) {
            for (const Reaction& reaction : *found)
                changes.emplace_back(ReactionAdded{place.facts.id, reaction});
        }
        if (at(place, i).message.poll)
            addVotes(place, at(place, i).message.id.remote, changes);
    }
}

void WorldView::addVotes(const WorldConversation& place, const QString& poll,
                         std::vector<Change>& changes) const {
    const auto votes = place.votes.value(poll);
    for (const Vote& vote : votes)
        changes.emplace_back(VoteCast{place.facts.id, vote});
    if (const auto end = place.ended.constFind(poll); end != place.ended.constEnd())
        changes.emplace_back(*end);
}

void WorldView::addNewest(const WorldConversation& place, std::vector<Change>& changes) const {
    const qsizetype from = qMax(qsizetype(0), size(place) - newestCount);
    MessagesArrived arrived{place.facts.id, {}, token(from)};
    for (qsizetype i = from; i < size(place); ++i)
        arrived.messages.append(seen(at(place, i)));
    if (arrived.messages.isEmpty())
        return;
    changes.emplace_back(std::move(arrived));
    addReactions(place, from, size(place), changes);
}

QList<Member> WorldView::members(const Members& all, bool joined, bool approves) const {
    QList<Member> told;
    for (const Member& member : all) {
        const bool me = member.person.remote == m_me;
        if (member.membership == Membership::Joined || me ||
            (joined && member.membership == Membership::Invited) ||
            (approves &&
             (member.membership == Membership::Asked || member.membership == Membership::Banned)))
            told.append(member);
    }
    return told;
}

void WorldView::addConversation(const WorldConversation& place,
                                std::vector<Change>& changes) const {
    const Membership mine = membership(m_world.membersOf(place));
    const bool joined = mine == Membership::Joined;
    if ((mine == Membership::None || mine == Membership::Banned) && !m_world.mayRead(m_me, place)) {
        changes.emplace_back(ConversationGone{place.facts.id});
        // What was read in it is gone; that it is there, the group's members see.
        const auto* group = m_world.group(place.facts.group.remote);
        if (group && membership(group->members) == Membership::Joined &&
            place.facts.kind == ConversationKind::Channel)
            changes.emplace_back(ConversationChanged{describe(place)});
        return;
    }
    if (place.facts.kind == ConversationKind::Feed && mine != Membership::Joined &&
        !m_world.mayRead(m_me, place))
        return;
    changes.emplace_back(ConversationChanged{describe(place)});
    if (!joined)
        return;
    if (place.facts.kind != ConversationKind::Feed)
        changes.emplace_back(
            MembersChanged{{}, place.facts.id, members(place.members, true, false), true});
    addNewest(place, changes);
    for (auto receipt = place.receipts.cbegin(); receipt != place.receipts.cend(); ++receipt) {
        const qsizetype index = receipt.key() == m_me ? receipt->own : receipt->shown;
        if (index >= 0)
            changes.emplace_back(ReceiptMoved{place.facts.id, PersonId{{}, receipt.key()},
                                              idAt(place, index), receipt->readAt});
    }
}

void WorldView::addGroup(const WorldGroup& group, std::vector<Change>& changes) const {
    const Membership mine = membership(group.members);
    if ((mine == Membership::None || mine == Membership::Banned) &&
        group.facts.privacy == Privacy::Secret) {
        changes.emplace_back(GroupGone{group.facts.id});
        return;
    }
    changes.emplace_back(GroupChanged{describe(group)});
    if (mine == Membership::Joined)
        changes.emplace_back(
            MembersChanged{group.facts.id,
                           {},
                           members(group.members, true, m_world.rights(m_me, group).approve),
                           true});
}

std::vector<Change> WorldView::everything() const {
    std::vector<Change> changes;
    for (const auto& [id, person] : m_world.people())
        changes.emplace_back(PersonChanged{toPatch(person.person)});
    for (const auto& [id, group] : m_world.groups()) {
        if (membership(group.members) != Membership::None)
            addGroup(group, changes);
    }
    for (const auto& [id, place] : m_world.conversations()) {
        if (membership(m_world.membersOf(place)) != Membership::None)
            addConversation(place, changes);
    }
    return changes;
}

std::vector<Change> WorldView::since(std::size_t position) const {
    Delta delta;
    const auto& log = m_world.log();
    QHash<QString, qsizetype> arrived;
    for (std::size_t i = position; i < log.size(); ++i) {
        const LogEntry& entry = log[i];
        const bool mine = entry.person == m_me;
        if (entry.what == LogEntry::What::Sent)
            ++arrived[entry.place];
        if (mine && (entry.what == LogEntry::What::GroupMember ||
                     entry.what == LogEntry::What::ConversationMember)) {
            delta.renewed.insert(entry.place);
            if (const auto* group = m_world.group(entry.place))
                delta.renewed.insert(group->facts.feed.remote);
        }
    }
    for (auto count = arrived.cbegin(); count != arrived.cend(); ++count) {
        if (*count > newestCount)
            delta.skipped.insert(count.key(), *count - newestCount);
    }
    for (const QString& id : delta.renewed) {
        if (const auto* group = m_world.group(id))
            addGroup(*group, delta.changes);
    }
    for (const QString& id : delta.renewed) {
        if (const auto* place = m_world.conversation(id))
            addConversation(*place, delta.changes);
    }
    for (std::size_t i = position; i < log.size(); ++i)
        addEntry(log[i], delta);
    for (const QString& id : delta.touched) {
        const ConversationPatch all = describe(*m_world.conversation(id));
        ConversationPatch counts;
        counts.id = all.id;
        counts.unread = all.unread;
        counts.mentions = all.mentions;
        counts.readUpTo = all.readUpTo;
        counts.lastActivity = all.lastActivity;
        delta.changes.emplace_back(ConversationChanged{counts});
    }
    return std::move(delta.changes);
}

void WorldView::addEntry(const LogEntry& entry, Delta& delta) const {
    if (entry.what == LogEntry::What::PersonChanged) {
        if (const auto* person = m_world.person(entry.person))
            delta.changes.emplace_back(PersonChanged{toPatch(person->person)});
        return;
    }
    if (delta.renewed.contains(entry.place))
        return;
    switch (entry.what) {
    case LogEntry::What::GroupChanged:
    case LogEntry::What::GroupMember:
    case LogEntry::What::ConversationChanged:
    case LogEntry::What::ConversationMember:
        addMember(entry, delta);
        return;
    default:
        break;
    }
    const auto* place = m_world.conversation(entry.place);
    if (!place || !m_world.isJoined(m_me, *place))
        return;
    if (entry.what == LogEntry::What::Saved) {
        if (entry.person == m_me)
            delta.changes.emplace_back(ConversationChanged{describe(*place)});
    } else if (entry.what == LogEntry::What::Read)
        addRead(entry, *place, delta);
    else
        addMessageEntry(entry, *place, delta);
}

void WorldView::addMessageEntry(const LogEntry& entry, const WorldConversation& place,
                                Delta& delta) const {
    const ConversationId id = place.facts.id;
    const MessageId messageId{{}, entry.id};
    switch (entry.what) {
    case LogEntry::What::Sent: {
        delta.touched.insert(id.remote);
        if (delta.skipped.value(id.remote) > 0) {
            --delta.skipped[id.remote];
            return;
        }
        const qsizetype index = m_world.indexOf(place, entry.id);
        auto* last =
            delta.changes.empty() ? nullptr : std::get_if<MessagesArrived>(&delta.changes.back());
        if (last && last->conversation == id) {
            last->messages.append(seen(at(place, index)));
            return;
        }
        MessagesArrived arrived{id, {seen(at(place, index))}, {}};
        if (const auto skipped = delta.skipped.find(id.remote); skipped != delta.skipped.end()) {
            arrived.gap = token(index);
            delta.skipped.erase(skipped);
        }
        delta.changes.emplace_back(std::move(arrived));
        return;
    }
    case LogEntry::What::Edited: {
        const Message& message = at(place, m_world.indexOf(place, entry.id)).message;
        if (!message.redacted)
            delta.changes.emplace_back(MessageEdited{
                id, messageId, PersonId{{}, entry.person}, message.title, message.text,
                message.html, message.editedAt, message.event, message.link});
        return;
    }
    case LogEntry::What::Redacted:
        delta.changes.emplace_back(
            MessageRedacted{id, messageId, PersonId{{}, entry.person},
                            at(place, m_world.indexOf(place, entry.id)).message.removalReason});
        delta.touched.insert(id.remote);
        return;
    case LogEntry::What::Reacted:
        for (const auto& reactions : place.reactions) {
            for (const Reaction& reaction : reactions) {
                if (reaction.remoteId == entry.id)
                    delta.changes.emplace_back(ReactionAdded{id, reaction});
            }
        }
        return;
    case LogEntry::What::Voted:
        for (const auto& votes : place.votes) {
            for (const Vote& vote : votes) {
                if (vote.remoteId == entry.id)
                    delta.changes.emplace_back(VoteCast{id, vote});
            }
        }
        return;
    case LogEntry::What::PollEnded:
        if (const auto end = place.ended.constFind(entry.id); end != place.ended.constEnd())
            delta.changes.emplace_back(*end);
        return;
    case LogEntry::What::Unreacted:
        delta.changes.emplace_back(ReactionRemoved{id, entry.id});
        return;
    default:
        return;
    }
}

void WorldView::addRead(const LogEntry& entry, const WorldConversation& place, Delta& delta) const {
    const WorldReceipt receipt = place.receipts.value(entry.person);
    const bool mine = entry.person == m_me;
    const qsizetype index = mine ? receipt.own : receipt.shown;
    if (index >= 0)
        delta.changes.emplace_back(ReceiptMoved{place.facts.id, PersonId{{}, entry.person},
                                                idAt(place, index), receipt.readAt});
    if (mine)
        delta.touched.insert(place.facts.id.remote);
}

void WorldView::addMember(const LogEntry& entry, Delta& delta) const {
    if (const auto* group = m_world.group(entry.place)) {
        const Membership mine = membership(group->members);
        if (mine == Membership::None)
            return;
        delta.changes.emplace_back(GroupChanged{describe(*group)});
        if (mine != Membership::Joined)
            return;
        if (entry.what == LogEntry::What::GroupChanged) {
            // What may be written there may have changed with it.
            for (const auto& [id, place] : m_world.conversations()) {
                if (place.facts.group == group->facts.id && m_world.isJoined(m_me, place))
                    delta.changes.emplace_back(ConversationChanged{describe(place)});
            }
            return;
        }
        Member member = group->members.value(entry.person);
        member.person.remote = entry.person;
        const bool approves = m_world.rights(m_me, *group).approve;
        if (!group->members.contains(entry.person) ||
            (member.membership == Membership::Banned && !approves))
            member.membership = Membership::None;
        if (member.membership != Membership::Asked || approves)
            delta.changes.emplace_back(MembersChanged{group->facts.id, {}, {member}, false});
        return;
    }
    const auto* place = m_world.conversation(entry.place);
    if (!place || !m_world.isJoined(m_me, *place))
        return;
    delta.changes.emplace_back(ConversationChanged{describe(*place)});
    if (entry.what == LogEntry::What::ConversationMember) {
        Member member = place->members.value(entry.person);
        if (!place->members.contains(entry.person))
            member.membership = Membership::None;
        member.person.remote = entry.person;
        delta.changes.emplace_back(MembersChanged{{}, place->facts.id, {member}, false});
    }
}

} // namespace parvis::demo
