#pragma once

#include "domain/Conversation.h"
#include "domain/Group.h"
#include "domain/Message.h"
#include "domain/Person.h"
#include "protocol/Change.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <vector>

namespace parvis::demo {

// What the embedded server holds. Ids in here carry no account: they get one when they are handed
// to a backend.

using Members = QMap<QString, Member>; ///< By PersonId::remote.

struct WorldPerson {
    Person person;
    QString password;     ///< Empty: nobody can sign in with it.
    bool resident = true; ///< Played by the world: accepts every invitation at once.
    Presence presence = Presence::Offline;
    QDateTime lastActive;
    int devices = 0; ///< That receive at the moment.
};

struct WorldSession {
    QString person;
    QString device;
};

struct WorldMessage {
    Message message;
    QString device; ///< That sent it: only there the transaction id is told.
};

/// How far a person has read, as indices into the messages; -1 is not at all.
struct WorldReceipt {
    qsizetype own = -1;
    qsizetype shown = -1; ///< What others are told.
    QDateTime readAt;
};

struct WorldConversation {
    Conversation facts; ///< Of it, only what is the same for everybody counts.
    Members members;    ///< Feeds: empty, the group's members count.
    QHash<QString, QString> invitedBy;
    std::vector<WorldMessage> messages; ///< Oldest first. Never shrinks.
    QHash<QString, QList<Reaction>> reactions;
    QHash<QString, QList<Vote>> votes; ///< By poll.
    QHash<QString, PollClosed> ended;  ///< Polls.
    QHash<QString, WorldReceipt> receipts;
    QSet<QString> typing;
    QHash<QString, QList<MessageVersion>> versions; ///< Of edited messages, without the newest.
    QHash<QString, QList<SavedMessage>> savedBy;    ///< By person.
    QHash<QString, QList<FollowedPost>> followedBy; ///< By person.
    QSet<QString> favouriteOf;
    QSet<QString> mutedBy;
};

struct WorldGroup {
    Group facts; ///< Of it, only what is the same for everybody counts.
    Members members;
};

/// One thing that happened. The position of a session is an index into the log of these.
struct LogEntry {
    enum class What {
        Sent,
        Edited,
        Redacted,
        Reacted,
        Unreacted,
        Voted,
        PollEnded,
        Read,
        PersonChanged,
        GroupChanged,
        GroupMember,
        ConversationChanged,
        ConversationMember,
        Saved, ///< Or followed.
    };
    What what = What::Sent;
    QString place;  ///< A conversation or a group.
    QString person; ///< Who did it, or to whom it happened.
    QString id;     ///< A message, a reaction or a vote.
};

} // namespace parvis::demo
