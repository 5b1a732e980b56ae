#pragma once

#include "base/Id.h"
#include "cache/Database.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace parvis::cache {

/// A conversation of which older messages are missing.
struct OpenHistory {
    ConversationId conversation;
    GroupId group; ///< Whose feed or channel it is; invalid for a chat.
    QString token; ///< Of the newest gap: what to load to close it.
    /// About how many messages stand after that gap.
    std::int64_t messages = 0;
    QDateTime since; ///< Of the oldest of them; invalid when there is none.
};

// Joined conversations that are not encrypted: those in which something can be found.

/// How many there are, of one account or of all when it is not valid.
[[nodiscard]] Result<int> readableConversations(Database& database, AccountId account);

/// Those with a gap, most recently active first.
[[nodiscard]] Result<QList<OpenHistory>> openHistories(Database& database, AccountId account);
/// The same for one; nothing when it has no gap any more, or is gone.
[[nodiscard]] Result<std::optional<OpenHistory>> openHistory(Database& database,
                                                             const ConversationId& conversation);

} // namespace parvis::cache
