#pragma once

#include "cache/WriteSession.h"
#include "domain/Message.h"

#include <QDateTime>

#include <optional>

namespace parvis::cache {

// Messages, reactions and receipts. Everything may come twice without harm.

/// Adds messages at the newest end, oldest first. `gap`: a token for history that is missing before
/// the first of them.
[[nodiscard]] Result<void> appendMessages(WriteSession& session, const ConversationId& conversation,
                                          const QList<Message>& messages,
                                          const std::optional<QString>& gap);

/// Adds history, newest first, at the gap that has `token`; `next` is the token for what is older
/// still. The gap closes when the messages meet what is known, or when there is no `next`.
[[nodiscard]] Result<void> insertHistory(WriteSession& session, const ConversationId& conversation,
                                         const QString& token, const QList<Message>& messages,
                                         const std::optional<QString>& next);

/// Adds messages without a place in the timeline.
[[nodiscard]] Result<void> insertFetched(WriteSession& session, const ConversationId& conversation,
                                         const QList<Message>& messages);

/// Replaces the content and the card of its link, and of an event when and where it is. A message
/// that is not here is left to the server.
[[nodiscard]] Result<void> editMessage(WriteSession& session, const ConversationId& conversation,
                                       const MessageId& message, const QString& title,
                                       const QString& text, const QString& html,
                                       const QDateTime& editedAt,
                                       const std::optional<CalendarEvent>& event = {},
                                       const std::optional<LinkCard>& link = {});

/// Deletes the content, the reactions and the votes, keeps the place.
[[nodiscard]] Result<void> redactMessage(WriteSession& session, const ConversationId& conversation,
                                         const MessageId& message, const PersonId& by = {},
                                         const QString& reason = {});

[[nodiscard]] Result<void> addReaction(WriteSession& session, const ConversationId& conversation,
                                       const Reaction& reaction);
/// Or a vote.
[[nodiscard]] Result<void> removeReaction(WriteSession& session, const ConversationId& conversation,
                                          const QString& remoteId);

[[nodiscard]] Result<void> moveReceipt(WriteSession& session, const ConversationId& conversation,
                                       const PersonId& person, const MessageId& upTo,
                                       const QDateTime& readAt);

} // namespace parvis::cache
