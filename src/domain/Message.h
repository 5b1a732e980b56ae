#pragma once

#include "base/Id.h"
#include "domain/LinkCard.h"
#include "domain/Media.h"
#include "domain/Post.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace parvis {

enum class MessageKind {
    Text = 0,
    Notice = 1,        ///< Written by a program, not a person.
    Emote = 2,         ///< "/me waves"
    System = 3,        ///< Something happened; see SystemEvent.
    Undecryptable = 4, ///< Encrypted, and this version or device has no key.
    Unknown = 5,       ///< A kind that Parvis does not know; `text` holds the sender's fallback.
};

/// What a System message tells.
struct SystemEvent {
    enum class What {
        None = 0,
        Created = 1,
        Joined = 2,
        Left = 3,
        Invited = 4,
        Removed = 5,
        Banned = 6,
        Asked = 7,
        Renamed = 8,      ///< value: the new name
        TopicChanged = 9, ///< value: the new topic
        PictureChanged = 10,
        EncryptionOn = 11,
    };
    What what = What::None;
    PersonId subject; ///< Whom it happened to, where that is not the sender.
    QString value;

    friend bool operator==(const SystemEvent&, const SystemEvent&) = default;
};

/// One message. In a feed, a message without `threadRoot` is a post and one with it is a comment.
struct Message {
    MessageId id;
    ConversationId conversation;
    PersonId sender;
    QDateTime sentAt; ///< UTC, the server's time.
    MessageKind kind = MessageKind::Text;
    QString title; ///< Of a post; otherwise empty.
    QString text;  ///< Plain text, always filled; what search indexes.
    QString html;  ///< Sanitised formatted form (markup/sanitizeHtml), empty when plain.
    QList<Attachment> attachments;
    MessageId replyTo;    ///< Invalid when none.
    MessageId threadRoot; ///< Invalid when none.
    SystemEvent system;
    QList<PersonId> mentions;
    bool mentionsMe = false;
    std::optional<Poll> poll;
    std::optional<CalendarEvent> event;
    std::optional<LinkCard> link;
    bool important = false; ///< Marked by somebody who may: see Rights::announce.
    bool mustRead = false;  ///< The same; everybody is asked to acknowledge it.
    bool note = false; ///< A document of the group's: its title names it, edits are its versions.
    bool redacted = false;
    PersonId removedBy; ///< Of a redacted message, where the server tells; otherwise invalid.
    QString removalReason;
    QDateTime editedAt;    ///< Invalid when never edited.
    QString transactionId; ///< Set on this device's own messages: equals the outbox entry's id.

    friend bool operator==(const Message&, const Message&) = default;
};

/// How a message was worded once.
struct MessageVersion {
    QDateTime writtenAt;
    QString title;
    QString text;
    QString html; ///< Sanitised.

    friend bool operator==(const MessageVersion&, const MessageVersion&) = default;
};

/// A reaction of one person to one message. `remoteId` is what the server needs to take it back.
struct Reaction {
    QString remoteId;
    MessageId message;
    PersonId sender;
    QString key; ///< One emoji, or a short text; at most 64 characters.
    QDateTime sentAt;

    friend bool operator==(const Reaction&, const Reaction&) = default;
};

} // namespace parvis
