#include "backends/demo/Intake.h"

#include "backends/demo/Html.h"

#include <algorithm>

namespace parvis::demo {

namespace {

constexpr qsizetype maxReactionLength = 64;
constexpr qsizetype maxIdLength = 255;
constexpr int maxCount = 100'000'000;

/// Stamps in place. Every function tells whether the thing is fit to go on.
class Intake {
public:
    explicit Intake(AccountId account)
        : m_account(account) {}

    /// Changes each in place, and keeps those that are fit.
    template<class T, class F>
    static void keep(QList<T>& all, F fit) {
        QList<T> kept;
        kept.reserve(all.size());
        for (T& one : all) {
            if (fit(one))
                kept.append(std::move(one));
        }
        all = std::move(kept);
    }

    template<class Tag>
    bool id(Id<Tag>& one) const {
        if (one.remote.size() > maxIdLength)
            one.remote.clear();
        one.account = one.remote.isEmpty() ? AccountId{} : m_account;
        return one.isValid();
    }

    template<class Tag>
    void id(std::optional<Id<Tag>>& one) const {
        if (one)
            id(*one);
    }

    void media(MediaRef& one) const { one.account = one.uri.isEmpty() ? AccountId{} : m_account; }
    void media(std::optional<MediaRef>& one) const {
        if (one)
            media(*one);
    }

    void link(std::optional<LinkCard>& one) const {
        if (!one)
            return;
        media(one->picture);
        if (!tidy(*one))
            one.reset();
    }

    static void count(std::optional<int>& number) {
        if (number)
            number = std::clamp(*number, 0, maxCount);
    }

    bool message(Message& one) const {
        id(one.conversation);
        id(one.replyTo);
        id(one.threadRoot);
        id(one.system.subject);
        id(one.removedBy);
        people(one.mentions);
        if (one.poll && !isSound(*one.poll))
            one.poll.reset();
        if (one.event && !isSound(*one.event))
            one.event.reset();
        link(one.link);
        if (!isHouseFormatting(one.html))
            one.html.clear();
        for (Attachment& attachment : one.attachments) {
            media(attachment.media);
            media(attachment.thumbnail);
            attachment.fileName = safeFileName(attachment.fileName);
            attachment.size = qMax(qint64(-1), attachment.size);
            attachment.width = std::clamp(attachment.width, 0, maxCount);
            attachment.height = std::clamp(attachment.height, 0, maxCount);
            attachment.durationMs = qMax(qint64(0), attachment.durationMs);
        }
        one.attachments.removeIf([](const Attachment& file) { return !file.media.isValid(); });
        return id(one.id) && id(one.sender) && one.sentAt.isValid();
    }

    void messages(QList<Message>& all) const {
        keep(all, [this](Message& one) { return message(one); });
    }

    void people(QList<PersonId>& all) const {
        keep(all, [this](PersonId& one) { return id(one); });
    }

    bool operator()(PersonChanged& change) const {
        id(change.person.manager);
        media(change.person.avatar);
        return id(change.person.id);
    }
    bool operator()(GroupChanged& change) const {
        media(change.group.avatar);
        id(change.group.feed);
        count(change.group.memberCount);
        return id(change.group.id);
    }
    bool operator()(GroupGone& change) const { return id(change.group); }
    bool operator()(ConversationChanged& change) const {
        auto& patch = change.conversation;
        id(patch.group);
        id(patch.peer);
        id(patch.invitedBy);
        id(patch.readUpTo);
        media(patch.avatar);
        if (patch.pinned)
            keep(*patch.pinned, [this](MessageId& one) { return id(one); });
        if (patch.followed)
            keep(*patch.followed, [this](FollowedPost& one) { return id(one.post); });
        if (patch.saved)
            keep(*patch.saved, [this](SavedMessage& one) { return id(one.message); });
        count(patch.memberCount);
        count(patch.unread);
        count(patch.mentions);
        return id(patch.id);
    }
    bool operator()(ConversationGone& change) const { return id(change.conversation); }
    bool operator()(ChannelsListed& change) const {
        keep(change.channels, [this](ConversationId& one) { return id(one); });
        return id(change.group);
    }
    bool operator()(MembersChanged& change) const {
        keep(change.members, [this](Member& member) { return id(member.person); });
        const bool group = id(change.group);
        const bool conversation = id(change.conversation);
        return group != conversation;
    }
    bool operator()(RolesChanged& change) const {
        keep(change.roles, [this](RoleOf& one) { return id(one.person); });
        const bool group = id(change.group);
        const bool conversation = id(change.conversation);
        return group != conversation;
    }
    bool operator()(MessagesArrived& change) const {
        messages(change.messages);
        return id(change.conversation) && !change.messages.isEmpty();
    }
    bool operator()(HistoryLoaded& change) const {
        messages(change.messages);
        return id(change.conversation);
    }
    bool operator()(HistoryFound& change) const {
        messages(change.messages);
        return id(change.conversation);
    }
    bool operator()(HistoryContinued& change) const {
        messages(change.messages);
        return id(change.conversation) && id(change.after);
    }
    bool operator()(MessagesFetched& change) const {
        messages(change.messages);
        return id(change.conversation);
    }
    bool operator()(MessageEdited& change) const {
        if (!isHouseFormatting(change.html))
            change.html.clear();
        if (change.event && !isSound(*change.event))
            change.event.reset();
        link(change.link);
        return id(change.conversation) && id(change.message) && id(change.editor);
    }
    bool operator()(MessageRedacted& change) const {
        return id(change.conversation) && id(change.message) && id(change.redactedBy);
    }
    bool operator()(ReactionAdded& change) const {
        auto& reaction = change.reaction;
        return id(change.conversation) && id(reaction.message) && id(reaction.sender) &&
               !reaction.remoteId.isEmpty() && !reaction.key.trimmed().isEmpty() &&
               reaction.key.size() <= maxReactionLength;
    }
    bool operator()(VoteCast& change) const {
        auto& vote = change.vote;
        return id(change.conversation) && id(vote.poll) && id(vote.voter) &&
               !vote.remoteId.isEmpty() && vote.answers.size() <= Poll::mostAnswers;
    }
    bool operator()(PollClosed& change) const {
        return id(change.conversation) && id(change.poll) && id(change.by);
    }
    bool operator()(ReactionRemoved& change) const {
        return id(change.conversation) && !change.remoteId.isEmpty();
    }
    bool operator()(ReceiptMoved& change) const {
        return id(change.conversation) && id(change.person) && id(change.upTo);
    }
    bool operator()(NoteStored&) const { return true; }

private:
    AccountId m_account;
};

} // namespace

std::vector<Change> admitted(std::vector<Change> changes, AccountId account) {
    const Intake intake(account);
    std::erase_if(changes, [&intake](Change& change) { return !std::visit(intake, change); });
    return changes;
}

PersonId admitted(PersonId id, AccountId account) {
    Intake(account).id(id);
    return id;
}

} // namespace parvis::demo
