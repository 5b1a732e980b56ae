#pragma once

#include "cache/WriteSession.h"
#include "domain/Conversation.h"
#include "domain/Message.h"

#include <optional>

namespace parvis::cache {

/// The rows of messages and their search index, kept in step. Internal to the cache.
class MessageTable {
public:
    /// What is known of a message that is here already.
    struct Known {
        std::int64_t key = 0;
        std::optional<std::int64_t> position;
        bool redacted = false;
        std::int64_t editedAt = 0; ///< Milliseconds since 1970, 0: never.
        QString remote;
        QString threadRoot;
    };

    [[nodiscard]] static Result<std::optional<Known>>
    find(Database& database, std::int64_t conversation, const QString& remote);

    /// Writes a message and returns its key. With `known` only the position is added.
    [[nodiscard]] static Result<std::int64_t> put(WriteSession& session, std::int64_t conversation,
                                                  bool isFeed, const Message& message,
                                                  std::optional<std::int64_t> position,
                                                  const std::optional<Known>& known);

    [[nodiscard]] static Result<void> replaceContent(WriteSession& session, const Known& known,
                                                     const QString& title, const QString& text,
                                                     const QString& html,
                                                     const QDateTime& editedAt);

    /// The event of a message that is one already, and the card of its link.
    [[nodiscard]] static Result<void> replaceExtras(WriteSession& session, const Known& known,
                                                    const std::optional<CalendarEvent>& event,
                                                    const std::optional<LinkCard>& link);

    /// Leaves nothing of the message but its place, who removed it and why (both may be unknown).
    [[nodiscard]] static Result<void> clearContent(WriteSession& session, const Known& known,
                                                   const PersonId& by, const QString& reason);

    [[nodiscard]] static Result<QList<Attachment>> filesOf(Database& database, const Known& known,
                                                           AccountId account);

    /// Removes a row and takes it out of the search index.
    [[nodiscard]] static Result<void> remove(WriteSession& session, std::int64_t key);

    /// Tells readers that the message, its thread and perhaps the conversation's preview changed.
    [[nodiscard]] static Result<void> touch(WriteSession& session,
                                            const ConversationId& conversation, const Known& known);
};

} // namespace parvis::cache
