#pragma once

#include "base/Error.h"
#include "domain/Conversation.h"
#include "domain/Message.h"
#include "domain/Person.h"

#include <QList>
#include <QString>

namespace parvis::models {

/// All reactions with one key to one message.
struct ReactionSummary {
    QString key;
    int count = 0;
    bool mine = false;

    friend bool operator==(const ReactionSummary&, const ReactionSummary&) = default;
};

/// How far a message of this person has come.
enum class SendState {
    Sent,    ///< The server has it, or somebody else wrote it.
    Waiting, ///< On disk, in the outbox; goes out when the server can be reached.
    Sending,
    Failed, ///< Stays until the person tries again or takes it back.
};

/// What is shown of the sender.
struct SenderSummary {
    PersonId id;
    QString name;  ///< Never empty: falls back to a readable part of the id.
    QString title; ///< Role or department, may be empty.
    MediaRef avatar;

    friend bool operator==(const SenderSummary&, const SenderSummary&) = default;
};

/// How the answers stand that a message asks for: votes on a poll, who comes to an event, who has
/// read what must be read.
struct AnswerSummary {
    PollTally poll; ///< Of a poll only.
    int going = 0;
    int maybeGoing = 0;
    int notGoing = 0;
    QString mine;         ///< The key of the person's own answer to an event; empty: none yet.
    int acknowledged = 0; ///< Of what must be read only.
    bool acknowledgedByMe = false;

    friend bool operator==(const AnswerSummary&, const AnswerSummary&) = default;
};

/// A message quoted by a reply.
struct QuoteSummary {
    MessageId id;
    QString senderName;
    QString text; ///< One line, shortened.

    friend bool operator==(const QuoteSummary&, const QuoteSummary&) = default;
};

/// A comment shown below its post.
struct CommentSummary {
    Message message;
    SenderSummary sender;
    QList<ReactionSummary> reactions;
    SendState sendState = SendState::Sent;

    friend bool operator==(const CommentSummary&, const CommentSummary&) = default;
};

/// One row of a timeline or feed, complete: painting it asks nobody else.
struct TimelineItem {
    enum class Kind {
        Message,
        DateLine,   ///< A new day begins; `message.sentAt` tells which.
        UnreadLine, ///< What follows has not been read.
        Gap,        ///< History is missing here and is being fetched.
    };
    Kind kind = Kind::Message;
    Message message;
    SenderSummary sender;
    QuoteSummary quote; ///< Filled when message.replyTo is valid.
    bool own = false;   ///< Written by the account's own person.
    bool startsRun =
        true; ///< Shows picture and name; false when it follows the same sender closely.
    QList<ReactionSummary> reactions; ///< In the order the first of each arrived.
    AnswerSummary answers;
    Following following = Following::Usual; ///< Of a post.
    int commentCount = 0;
    QList<CommentSummary> comments; ///< Feeds: the newest few, oldest first.
    SendState sendState = SendState::Sent;
    Error failure; ///< With Failed.
    qint64 uploadedBytes = 0;
    qint64 uploadBytes = 0; ///< > 0 while files are going up.

    friend bool operator==(const TimelineItem& a, const TimelineItem& b) {
        return a.kind == b.kind && a.message == b.message && a.sender == b.sender &&
               a.quote == b.quote && a.own == b.own && a.startsRun == b.startsRun &&
               a.reactions == b.reactions && a.answers == b.answers && a.following == b.following &&
               a.commentCount == b.commentCount && a.comments == b.comments &&
               a.sendState == b.sendState && a.failure.kind == b.failure.kind &&
               a.uploadedBytes == b.uploadedBytes && a.uploadBytes == b.uploadBytes;
    }
};

} // namespace parvis::models
