#pragma once

#include "protocol/Change.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace parvis::contract {

/// Keeps what a backend reports the way the cache keeps it: patches are applied, timelines have
/// gaps, nothing is stored twice. Whatever breaks a rule of the protocol is written down in
/// `faults`, in words.
class StateRecorder {
public:
    /// A message, or a gap: then the token is set and the message is empty.
    struct Entry {
        QString message;
        QString token;
        [[nodiscard]] bool isGap() const { return message.isEmpty(); }
    };

    explicit StateRecorder(AccountId account)
        : m_account(account) {}

    void apply(const ChangeBatch& batch);
    void apply(const LiveEvent& event);

    QHash<QString, Person> people;
    QHash<QString, Group> groups;
    QHash<QString, Conversation> conversations;
    QHash<QString, QSet<QString>> channels; ///< By group, as they were listed last.
    QHash<QString, QHash<QString, Member>> groupMembers;
    QHash<QString, QHash<QString, Member>> conversationMembers;
    QHash<QString, QList<Entry>> timelines;
    QHash<QString, Message> messages;
    QHash<QString, Reaction> reactions;               ///< By Reaction::remoteId.
    QHash<QString, Vote> votes;                       ///< By Vote::remoteId.
    QHash<QString, PollClosed> ended;                 ///< By poll.
    QHash<QString, QHash<QString, QString>> receipts; ///< Conversation, person: message.
    QHash<QString, QByteArray> notes;
    QHash<QString, QSet<QString>> typing;
    QHash<QString, Presence> presence;
    QByteArray position;
    quint64 lastSerial = 0;
    QStringList faults;

    /// Texts of a timeline's messages, oldest first; a gap is "…". System messages are left out.
    [[nodiscard]] QStringList texts(const ConversationId& id) const;
    /// The oldest gap of a timeline; empty when there is none.
    [[nodiscard]] QString gap(const ConversationId& id) const;
    [[nodiscard]] int reactionCount(const MessageId& id, const QString& key) const;
    /// What the person chose last.
    [[nodiscard]] QStringList voteOf(const MessageId& poll, const QString& person) const;
    [[nodiscard]] Membership memberOf(const GroupId& id, const QString& person) const;

private:
    void on(const PersonChanged& change);
    void on(const GroupChanged& change);
    void on(const GroupGone& change);
    void on(const ConversationChanged& change);
    void on(const ConversationGone& change);
    void on(const ChannelsListed& change);
    void on(const MembersChanged& change);
    void on(const RolesChanged& change);
    void on(const MessagesArrived& change);
    void on(const HistoryLoaded& change);
    void on(const HistoryFound& change);
    void on(const HistoryContinued& change);
    void on(const MessagesFetched& change);
    void on(const MessageEdited& change);
    void on(const MessageRedacted& change);
    void on(const ReactionAdded& change);
    void on(const ReactionRemoved& change);
    void on(const VoteCast& change);
    void on(const PollClosed& change);
    void on(const ReceiptMoved& change);
    void on(const NoteStored& change);
    [[nodiscard]] qsizetype placeOf(const ConversationId& id, const QString& message) const;
    bool store(const ConversationId& place, const Message& message);
    template<class Tag>
    void check(const Id<Tag>& id, const char* what);
    void forget(const QString& conversation);

    AccountId m_account;
};

} // namespace parvis::contract
