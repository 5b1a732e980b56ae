#pragma once

#include "domain/Conversation.h"
#include "domain/Group.h"
#include "domain/Membership.h"
#include "domain/Message.h"
#include "domain/Person.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace parvis {

struct PersonChanged {
    PersonPatch person;
};

struct GroupChanged {
    GroupPatch group;
};

/// The account no longer sees the group at all; everything stored about it goes, its feed included.
struct GroupGone {
    GroupId group;
};

struct ConversationChanged {
    ConversationPatch conversation;
};

/// The account no longer sees the conversation; everything stored about it goes.
struct ConversationGone {
    ConversationId conversation;
};

/// An answer to LoadChannels: all channels of the group that the account sees. What is known of
/// others, as far as the account is not in them, goes.
struct ChannelsListed {
    GroupId group;
    QList<ConversationId> channels;
};

/// Members of a group or a conversation: exactly one of the two ids is valid. With `complete`,
/// whoever is not in the list is no member; otherwise the listed ones replace what was known of
/// them (Membership::None removes).
struct MembersChanged {
    GroupId group;
    ConversationId conversation;
    QList<Member> members;
    bool complete = false;
};

/// Roles changed in a group or a conversation; exactly one of the two ids is valid. Only who is
/// known as a member is concerned. With `others`, everybody who is not listed has that role now.
struct RolesChanged {
    GroupId group;
    ConversationId conversation;
    QList<RoleOf> roles;
    std::optional<Role> others;
};

/// New messages at the newest end, in order, oldest first. When history is missing between what
/// came before and the first of these, `gap` is the backend's token to fetch it with LoadOlder.
struct MessagesArrived {
    ConversationId conversation;
    QList<Message> messages;
    std::optional<QString> gap;
};

/// An answer to LoadOlder: history that ends just before the place where `token` was given out,
/// newest first. `next` is the token for what is older still; none means the beginning is reached.
struct HistoryLoaded {
    ConversationId conversation;
    QString token;
    QList<Message> messages;
    std::optional<QString> next;
};

/// An answer to LoadAround: messages that follow each other without a hole, oldest first, from
/// somewhere in the history. `older` is the token for what stands before the first; none: nothing
/// does. With `reachesNewest` nothing stands after the last.
struct HistoryFound {
    ConversationId conversation;
    QList<Message> messages;
    std::optional<QString> older;
    bool reachesNewest = false;
};

/// An answer to LoadNewer: what follows `after`, oldest first. With `isEnd` nothing stands after
/// the last of them.
struct HistoryContinued {
    ConversationId conversation;
    MessageId after;
    QList<Message> messages;
    bool isEnd = false;
};

/// Messages fetched on their own, outside the timeline's order: a thread's comments, a reply's
/// original. They are stored and found by thread and by id, but do not claim a place among
/// neighbours that are not known.
struct MessagesFetched {
    ConversationId conversation;
    QList<Message> messages;
};

/// The author, or somebody with the right to, changed a message. Fields as in Message.
struct MessageEdited {
    ConversationId conversation;
    MessageId message;
    PersonId editor;
    QString title;
    QString text;
    QString html;
    QDateTime editedAt;
    std::optional<CalendarEvent> event = {}; ///< Of an event only.
    std::optional<LinkCard> link = {};       ///< None: none any more.
};

/// A message was taken away: its content is deleted from the cache, its place stays.
struct MessageRedacted {
    ConversationId conversation;
    MessageId message;
    PersonId redactedBy;
    QString reason = {}; ///< What whoever removed it said of it; empty when nothing.
};

struct ReactionAdded {
    ConversationId conversation;
    Reaction reaction;
};

/// A reaction or a vote was taken back.
struct ReactionRemoved {
    ConversationId conversation;
    QString remoteId; ///< Reaction::remoteId or Vote::remoteId
};

/// May come before the poll itself, as history is read backwards.
struct VoteCast {
    ConversationId conversation;
    Vote vote;
};

/// The same. Counts when `byRight`, or when `by` is the poll's author.
struct PollClosed {
    ConversationId conversation;
    MessageId poll;
    PersonId by;
    bool byRight = false; ///< They may remove messages here.
    QDateTime closedAt;
};

/// Somebody read up to a message. Moves forward only.
struct ReceiptMoved {
    ConversationId conversation;
    PersonId person;
    MessageId upTo;
    QDateTime readAt;
};

/// Something the backend wants to find again after a restart; it reads as ResumePoint::notes. An
/// empty value removes the note.
struct NoteStored {
    QString key;
    QByteArray value;
};

using Change =
    std::variant<PersonChanged, GroupChanged, GroupGone, ConversationChanged, ConversationGone,
                 ChannelsListed, MembersChanged, RolesChanged, MessagesArrived, HistoryLoaded,
                 HistoryFound, HistoryContinued, MessagesFetched, MessageEdited, MessageRedacted,
                 ReactionAdded, ReactionRemoved, VoteCast, PollClosed, ReceiptMoved, NoteStored>;

/// Changes that belong together. They are written in one transaction, in order, together with the
/// position. Applying the same batch twice does no harm.
struct ChangeBatch {
    AccountId account;
    quint64 serial = 0; ///< Counts up within one run of the backend, from 1.
    std::vector<Change> changes;
    std::optional<QByteArray> position; ///< Where to resume when this batch is on disk.
};

using ChangeBatchPtr = std::shared_ptr<const ChangeBatch>;

// What is true only now, and never reaches the disk.

struct TypingChanged {
    ConversationId conversation;
    QList<PersonId> people; ///< All who type now, without the account's own person.
};

struct PresenceChanged {
    PersonId person;
    Presence presence = Presence::Unknown;
    QDateTime lastActive; ///< Invalid when unknown.
};

using LiveEvent = std::variant<TypingChanged, PresenceChanged>;

} // namespace parvis

Q_DECLARE_METATYPE(parvis::ChangeBatchPtr)
Q_DECLARE_METATYPE(parvis::LiveEvent)
