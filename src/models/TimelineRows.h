#pragma once

#include "cache/CacheReader.h"
#include "cache/Personal.h"
#include "models/TimelineItem.h"
#include "workspace/LiveState.h"
#include "workspace/ReadSide.h"

#include <QTimeZone>

namespace parvis::models {

// How stored rows become timeline items. Free functions, so that tests need no model.

/// The name to show for a person: the display name, or else a readable part of the id.
[[nodiscard]] QString nameOf(const Person& person);

/// What the cache knows of a person; only the id when it knows nothing.
[[nodiscard]] Person personOf(const workspace::ReadSide& reads, const PersonId& id);

/// True for the conversation that holds a group's posts.
[[nodiscard]] bool isFeed(const workspace::ReadSide& reads, const ConversationId& conversation);

/// One line of at most `length` characters, for a quote or a list.
[[nodiscard]] QString oneLine(const QString& text, int length = 120);

[[nodiscard]] SenderSummary senderOf(const Person& person);

[[nodiscard]] QList<ReactionSummary> summarise(const QList<cache::StoredReaction>& reactions,
                                               const PersonId& self);

/// Takes the answers that `message` asks for out of the reactions to it. Of several answers of one
/// person to an event the newest counts.
[[nodiscard]] AnswerSummary
takeAnswers(const Message& message, QList<cache::StoredReaction>& reactions, const PersonId& self);

/// The server's id of one's own reaction with this key; empty when there is none.
[[nodiscard]] QString ownReactionId(const workspace::ReadSide& reads,
                                    const ConversationId& conversation, const MessageId& message,
                                    const QString& key);

/// True when the server does not know yet that the person has read up to `message`.
[[nodiscard]] bool needsReadMark(const workspace::ReadSide& reads,
                                 const ConversationId& conversation, const MessageId& message);

/// A stored message as an item, with its reactions and what it quotes, read from the cache.
[[nodiscard]] TimelineItem itemOf(const workspace::ReadSide& reads,
                                  const cache::StoredMessage& stored);

/// An entry of the outbox as an item; none when the entry is no new message. The outbox's edits,
/// removals and reactions are not shown before the server took them.
[[nodiscard]] std::optional<TimelineItem> itemOf(const workspace::ReadSide& reads,
                                                 const cache::OutboxEntry& entry);

/// Stands beside the message that follows missing history.
[[nodiscard]] TimelineItem gapItem(const Message& following);

/// Sets startsRun and puts date lines and the unread line between messages that stand oldest first.
/// `readUpTo`: the newest message the person has read.
[[nodiscard]] QList<TimelineItem> withLines(QList<TimelineItem> messages, const MessageId& readUpTo,
                                            const QTimeZone& zone);

/// What identifies an item of a list across changes.
[[nodiscard]] QString keyOf(const TimelineItem& item);

} // namespace parvis::models
