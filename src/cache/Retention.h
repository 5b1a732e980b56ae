#pragma once

#include "cache/WriteSession.h"

#include <QDateTime>
#include <QHash>

#include <optional>
#include <unordered_map>

namespace parvis::cache {

/// How much of a conversation's history this computer keeps. 0: no limit.
struct KeepLimit {
    int days = 0;
    int messages = 0; ///< The newest so many; of a feed, posts. Comments are not counted.

    [[nodiscard]] bool keepsAll() const { return days <= 0 && messages <= 0; }
    friend bool operator==(const KeepLimit&, const KeepLimit&) = default;
};

/// What was decided for each account; a group or a conversation may have a limit of its own, which
/// then is the only one that counts there.
struct RetentionRules {
    QHash<AccountId, KeepLimit> accounts;
    QHash<GroupId, KeepLimit> groups;
    QHash<ConversationId, KeepLimit> conversations;

    /// `group`: whose feed the conversation is; invalid for a chat.
    [[nodiscard]] KeepLimit limitOf(const ConversationId& conversation, const GroupId& group) const;
    [[nodiscard]] bool keepsAll() const;
    friend bool operator==(const RetentionRules&, const RetentionRules&) = default;
};

/// The token of a gap where messages were removed from this computer: history up to `message`,
/// itself included. No server gives out such a token.
[[nodiscard]] QString tokenUpTo(const QString& message);
/// The message's remote id when the token is such a one.
[[nodiscard]] std::optional<QString> messageOfToken(const QString& token);

/// One pass over all messages that removes what the rules do not keep, slice by slice. A post goes
/// together with its comments, and counts as old as the newest of them. Where messages went there
/// is a gap, so they can be fetched again when somebody scrolls to it; they stay until the next
/// pass. Lives in the writer thread.
class Retention {
public:
    /// A pass begins anew.
    void begin(RetentionRules rules, const QDateTime& now);
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Looks at about `rows` messages, and removes some dozens at most. True when there is more to
    /// do.
    [[nodiscard]] Result<bool> step(WriteSession& session, int rows);
    /// The transaction of the last step() was rolled back.
    void undo();

private:
    /// A conversation's limit in terms of its rows. Nothing: all is kept.
    struct Bounds {
        ConversationId id;
        bool isFeed = false;
        std::int64_t oldest = 0;              ///< Milliseconds since 1970: what is older goes.
        std::optional<std::int64_t> position; ///< Chats: what stands before it goes.
        std::optional<std::int64_t> activity; ///< Feeds: what was active before it goes.
    };
    struct Row;

    [[nodiscard]] Result<std::optional<Bounds>> boundsOf(Database& db, std::int64_t conversation);
    [[nodiscard]] Result<std::optional<Bounds>> readBounds(Database& db,
                                                           std::int64_t conversation) const;
    [[nodiscard]] Result<bool> isKept(Database& db, const Bounds& bounds, const Row& row) const;
    [[nodiscard]] Result<void> remove(WriteSession& session, const Bounds& bounds, const Row& row);

    RetentionRules m_rules;
    QDateTime m_now;
    bool m_running = false;
    bool m_removed = false; ///< Since begin().
    std::int64_t m_key = 0; ///< Up to where messages were looked at.
    std::int64_t m_keyBefore = 0;
    bool m_wasRunning = false; ///< Before the last step().
    std::unordered_map<std::int64_t, std::optional<Bounds>> m_bounds;
};

} // namespace parvis::cache
