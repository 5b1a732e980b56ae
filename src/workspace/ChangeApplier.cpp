#include "workspace/ChangeApplier.h"

#include "cache/DirectoryWrites.h"
#include "cache/IslandWrites.h"
#include "cache/PollTable.h"
#include "cache/SyncWrites.h"
#include "cache/TimelineWrites.h"

namespace parvis::workspace {

namespace {

/// Writes one change.
class Applier {
public:
    Applier(cache::WriteSession& session, AccountId account)
        : m_session(session)
        , m_account(account) {}

    Result<void> operator()(const PersonChanged& c) {
        return owned(c.person.id, [&] { return cache::write(m_session, c.person); });
    }
    Result<void> operator()(const GroupChanged& c) {
        return owned(c.group.id, [&] { return cache::write(m_session, c.group); });
    }
    Result<void> operator()(const GroupGone& c) {
        return owned(c.group, [&] { return cache::removeGroup(m_session, c.group); });
    }
    Result<void> operator()(const ConversationChanged& c) {
        return owned(c.conversation.id, [&] { return cache::write(m_session, c.conversation); });
    }
    Result<void> operator()(const ConversationGone& c) {
        return owned(c.conversation,
                     [&] { return cache::removeConversation(m_session, c.conversation); });
    }
    Result<void> operator()(const ChannelsListed& c) {
        return owned(c.group, [&] { return cache::keepChannels(m_session, c.group, c.channels); });
    }
    Result<void> operator()(const MembersChanged& c) {
        for (const Member& member : c.members) {
            if (!isOurs(member.person))
                return foreign();
        }
        if (c.group.isValid())
            return owned(c.group, [&] {
                return cache::writeMembers(m_session, c.group, c.members, c.complete);
            });
        return owned(c.conversation, [&] {
            return cache::writeMembers(m_session, c.conversation, c.members, c.complete);
        });
    }
    Result<void> operator()(const RolesChanged& c) {
        for (const RoleOf& one : c.roles) {
            if (!isOurs(one.person))
                return foreign();
        }
        if (c.group.isValid())
            return owned(c.group,
                         [&] { return cache::writeRoles(m_session, c.group, c.roles, c.others); });
        return owned(c.conversation, [&] {
            return cache::writeRoles(m_session, c.conversation, c.roles, c.others);
        });
    }
    Result<void> operator()(const MessagesArrived& c) {
        return ownedMessages(
            c, [&] { return cache::appendMessages(m_session, c.conversation, c.messages, c.gap); });
    }
    Result<void> operator()(const HistoryLoaded& c) {
        return ownedMessages(c, [&] {
            return cache::insertHistory(m_session, c.conversation, c.token, c.messages, c.next);
        });
    }
    Result<void> operator()(const HistoryFound& c) {
        return ownedMessages(c, [&] {
            return cache::insertStretch(m_session, c.conversation, c.messages, c.older,
                                        c.reachesNewest);
        });
    }
    Result<void> operator()(const HistoryContinued& c) {
        return ownedMessages(c, [&] {
            return cache::insertNewer(m_session, c.conversation, c.after, c.messages, c.isEnd);
        });
    }
    Result<void> operator()(const MessagesFetched& c) {
        return ownedMessages(
            c, [&] { return cache::insertFetched(m_session, c.conversation, c.messages); });
    }
    Result<void> operator()(const MessageEdited& c) {
        return owned(c.conversation, [&] {
            return cache::editMessage(m_session, c.conversation, c.message, c.title, c.text, c.html,
                                      c.editedAt, c.event, c.link);
        });
    }
    Result<void> operator()(const MessageRedacted& c) {
        return owned(c.conversation, [&] {
            return cache::redactMessage(m_session, c.conversation, c.message, c.redactedBy,
                                        c.reason);
        });
    }
    Result<void> operator()(const ReactionAdded& c) {
        if (!isOurs(c.reaction.sender))
            return foreign();
        return owned(c.conversation,
                     [&] { return cache::addReaction(m_session, c.conversation, c.reaction); });
    }
    Result<void> operator()(const ReactionRemoved& c) {
        return owned(c.conversation,
                     [&] { return cache::removeReaction(m_session, c.conversation, c.remoteId); });
    }
    Result<void> operator()(const VoteCast& c) {
        if (!isOurs(c.vote.voter))
            return foreign();
        return owned(c.conversation,
                     [&] { return cache::castVote(m_session, c.conversation, c.vote); });
    }
    Result<void> operator()(const PollClosed& c) {
        if (!isOurs(c.by))
            return foreign();
        return owned(c.conversation, [&] {
            return cache::closePoll(m_session, c.conversation, c.poll, c.by, c.byRight, c.closedAt);
        });
    }
    Result<void> operator()(const ReceiptMoved& c) {
        if (!isOurs(c.person))
            return foreign();
        return owned(c.conversation, [&] {
            return cache::moveReceipt(m_session, c.conversation, c.person, c.upTo, c.readAt);
        });
    }
    Result<void> operator()(const NoteStored& c) {
        return cache::writeNote(m_session, m_account, c.key, c.value);
    }

private:
    static Result<void> foreign() {
        return fail(ErrorKind::BadAnswer, {}, QStringLiteral("id of another account"));
    }

    template<class IdType>
    bool isOurs(const IdType& id) const {
        return id.account == m_account && !id.remote.isEmpty();
    }

    template<class IdType, class Write>
    Result<void> owned(const IdType& id, Write write) {
        return isOurs(id) ? write() : foreign();
    }

    template<class Messages, class Write>
    Result<void> ownedMessages(const Messages& c, Write write) {
        for (const Message& message : c.messages) {
            if (!isOurs(message.id) || !isOurs(message.sender) ||
                message.conversation != c.conversation)
                return foreign();
        }
        return owned(c.conversation, write);
    }

    cache::WriteSession& m_session;
    AccountId m_account;
};

} // namespace

Result<void> applyBatch(cache::WriteSession& session, const ChangeBatch& batch) {
    Applier applier(session, batch.account);
    for (const Change& change : batch.changes) {
        if (const auto done = std::visit(applier, change); !done)
            return done;
    }
    if (batch.position)
        return cache::writePosition(session, batch.account, *batch.position);
    return ok();
}

} // namespace parvis::workspace
