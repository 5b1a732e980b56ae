#include "cache/Retention.h"

#include "cache/Codec.h"
#include "cache/Query.h"
#include "cache/Removal.h"
#include "cache/WordRemoval.h"
#include "domain/Conversation.h"

#include <algorithm>
#include <limits>

namespace parvis::cache {

using namespace Qt::StringLiterals;

namespace {

// Removing costs a hundred times what looking does.
constexpr int mostRemoved = 48;

// A control character begins no token of a server.
constexpr QChar upToMark(u'\x1e');

Result<void> markGap(WriteSession& session, std::int64_t conversation, std::int64_t position,
                     const QString& remote) {
    Database& db = session.database;
    constexpr auto timeline = "position IS NOT NULL AND thread_root IS NULL";
    const auto newer = one(
        db,
        QByteArray("SELECT min(position) FROM message WHERE conversation=? AND position>? AND ")
            .append(timeline),
        [](const Statement& row) { return row.optionalInteger(0); }, conversation, position);
    const auto older = one(
        db,
        QByteArray("SELECT max(position) FROM message WHERE conversation=? AND position<? AND ")
            .append(timeline),
        [](const Statement& row) { return row.optionalInteger(0); }, conversation, position);
    const auto last = one(db, "SELECT coalesce(last_position, 0)+1 FROM conversation WHERE key=?",
                          firstInteger, conversation);
    for (const Error* error : {newer ? nullptr : &newer.error(), older ? nullptr : &older.error(),
                               last ? nullptr : &last.error()}) {
        if (error)
            return std::unexpected(*error);
    }
    const std::int64_t at = newer->value_or(std::nullopt).value_or(last->value_or(0));
    const std::int64_t from =
        older->value_or(std::nullopt).value_or(std::numeric_limits<std::int64_t>::min());
    // Gaps that stood here are part of a larger one now. One above the place goes on through it by
    // itself.
    if (const auto done =
            run(db, "DELETE FROM gap WHERE conversation=? AND position>? AND position<=?",
                conversation, from, position);
        !done)
        return done;
    return run(db,
               "INSERT INTO gap SELECT ?1, ?2, ?3 WHERE NOT EXISTS "
               "(SELECT 1 FROM gap WHERE conversation=?1 AND position>?4 AND position<=?2)",
               conversation, at, tokenUpTo(remote), position);
}

/// The conversation's preview when the message that it showed is gone.
Result<bool> renewPreview(Database& db, std::int64_t conversation) {
    const auto done =
        run(db,
            "UPDATE conversation SET last_message=(SELECT key FROM message m WHERE "
            "m.conversation=?1 AND m.position IS NOT NULL AND m.thread_root IS NULL AND m.kind<>3 "
            "ORDER BY m.position DESC LIMIT 1) WHERE key=?1 AND last_message IS NOT NULL AND "
            "NOT EXISTS (SELECT 1 FROM message x WHERE x.key=last_message)",
            conversation);
    if (!done)
        return fail(done);
    return db.lastChangeCount() > 0;
}

} // namespace

struct Retention::Row {
    std::int64_t key = 0;
    std::int64_t conversation = 0;
    QString remote;
    std::optional<std::int64_t> position;
    std::int64_t sentAt = 0;
    QString threadRoot;
    std::optional<std::int64_t> activity;
    QByteArray extra;
};

KeepLimit RetentionRules::limitOf(const ConversationId& conversation, const GroupId& group) const {
    if (const auto own = conversations.constFind(conversation); own != conversations.cend())
        return *own;
    if (const auto of = groups.constFind(group); of != groups.cend())
        return *of;
    return accounts.value(conversation.account);
}

bool RetentionRules::keepsAll() const {
    const auto all = [](const KeepLimit& limit) {
        return limit.keepsAll();
    };
    return std::ranges::all_of(accounts, all) && std::ranges::all_of(groups, all) &&
           std::ranges::all_of(conversations, all);
}

QString tokenUpTo(const QString& message) {
    return upToMark + message;
}

std::optional<QString> messageOfToken(const QString& token) {
    return token.startsWith(upToMark) ? std::optional(token.sliced(1)) : std::nullopt;
}

void Retention::begin(RetentionRules rules, const QDateTime& now) {
    *this = Retention();
    m_rules = std::move(rules);
    m_now = now;
    m_running = !m_rules.keepsAll();
}

void Retention::undo() {
    m_key = m_keyBefore;
    m_running = m_wasRunning;
    m_bounds.clear();
}

Result<bool> Retention::step(WriteSession& session, int rows) {
    m_wasRunning = m_running;
    if (!m_running)
        return false;
    m_keyBefore = m_key;
    int removed = 0;
    const auto found = all(
        session.database,
        "SELECT key, conversation, remote, position, sent_at, thread_root, activity, extra "
        "FROM message WHERE key>? ORDER BY key LIMIT ?",
        [](const Statement& row) {
            return Row{row.integer(0),         row.integer(1), row.text(2),
                       row.optionalInteger(3), row.integer(4), row.text(5),
                       row.optionalInteger(6), row.blob(7)};
        },
        m_key, rows);
    if (!found)
        return fail(found);
    for (const Row& row : *found) {
        m_key = row.key;
        const auto bounds = boundsOf(session.database, row.conversation);
        if (!bounds)
            return fail(bounds);
        if (!*bounds)
            continue;
        const auto kept = isKept(session.database, **bounds, row);
        if (!kept)
            return fail(kept);
        if (*kept)
            continue;
        if (const auto done = remove(session, **bounds, row); !done)
            return fail(done);
        if (++removed == mostRemoved)
            return true;
    }
    if (found->size() == rows)
        return true;
    m_running = false;
    if (m_removed) {
        if (const auto noted = noteWordRemoval(session); !noted)
            return fail(noted);
    }
    return true;
}

Result<std::optional<Retention::Bounds>> Retention::boundsOf(Database& db,
                                                             std::int64_t conversation) {
    const auto known = m_bounds.find(conversation);
    if (known != m_bounds.end())
        return known->second;
    auto bounds = readBounds(db, conversation);
    if (bounds)
        m_bounds[conversation] = *bounds;
    return bounds;
}

Result<std::optional<Retention::Bounds>> Retention::readBounds(Database& db,
                                                               std::int64_t conversation) const {
    struct Place {
        ConversationId id;
        GroupId group;
        bool isFeed = false;
    };
    const auto place = one(
        db, "SELECT account, remote, grp, kind FROM conversation WHERE key=?",
        [](const Statement& row) {
            const AccountId account{static_cast<std::uint32_t>(row.integer(0))};
            return Place{{account, row.text(1)},
                         {account, row.text(2)},
                         row.integer(3) == static_cast<int>(ConversationKind::Feed)};
        },
        conversation);
    if (!place)
        return fail(place);
    if (!*place)
        return std::optional<Bounds>(); // it is leaving
    const KeepLimit limit = m_rules.limitOf((*place)->id, (*place)->group);
    if (limit.keepsAll())
        return std::optional<Bounds>();
    Bounds bounds{(*place)->id, (*place)->isFeed, 0, {}, {}};
    if (limit.days > 0)
        bounds.oldest = encodeTime(m_now.addDays(-limit.days));
    if (limit.messages <= 0)
        return std::optional(bounds);
    const auto edge =
        bounds.isFeed
            ? one(db,
                  "SELECT activity FROM message WHERE conversation=? AND activity IS NOT NULL "
                  "ORDER BY activity DESC LIMIT 1 OFFSET ?",
                  firstInteger, conversation, limit.messages - 1)
            : one(db,
                  "SELECT position FROM message WHERE conversation=? AND position IS NOT NULL AND "
                  "thread_root IS NULL ORDER BY position DESC LIMIT 1 OFFSET ?",
                  firstInteger, conversation, limit.messages - 1);
    if (!edge)
        return fail(edge);
    (bounds.isFeed ? bounds.activity : bounds.position) = *edge;
    return std::optional(bounds);
}

/// A comment whose post is here goes with the post.
Result<bool> Retention::isKept(Database& db, const Bounds& bounds, const Row& row) const {
    const auto isBefore = [&bounds](std::int64_t time, std::optional<std::int64_t> position) {
        if (time < bounds.oldest || (bounds.activity && time < *bounds.activity))
            return true;
        return bounds.position &&
               position.value_or(std::numeric_limits<std::int64_t>::min()) < *bounds.position;
    };
    if (row.threadRoot.isEmpty() && !isBefore(row.sentAt, row.position))
        return true;
    struct Thread {
        std::int64_t time = 0;
        std::optional<std::int64_t> position;
        bool hasRoot = false;
    };
    const QString& root = row.threadRoot.isEmpty() ? row.remote : row.threadRoot;
    const auto thread = one(
        db,
        "SELECT coalesce(max(sent_at), 0), max(position), EXISTS(SELECT 1 FROM message WHERE "
        "conversation=?1 AND remote=?2) FROM message WHERE conversation=?1 AND thread_root=?2",
        [](const Statement& r) {
            return Thread{r.integer(0), r.optionalInteger(1), r.integer(2) != 0};
        },
        row.conversation, root);
    if (!thread)
        return fail(thread);
    const Thread newest = thread->value_or(Thread{});
    if (!row.threadRoot.isEmpty() && newest.hasRoot)
        return true;
    const std::int64_t time = std::max(row.sentAt, newest.time);
    const auto position = std::max(row.position, newest.position);
    return !isBefore(time, position);
}

Result<void> Retention::remove(WriteSession& session, const Bounds& bounds, const Row& row) {
    Database& db = session.database;
    auto doomed = all(
        db, "SELECT key, remote, extra FROM message WHERE conversation=? AND thread_root=?",
        [](const Statement& r) { return Doomed{r.integer(0), r.text(1), r.blob(2)}; },
        row.conversation, row.threadRoot.isEmpty() ? row.remote : row.threadRoot);
    if (!doomed)
        return fail(doomed);
    if (row.threadRoot.isEmpty())
        doomed->prepend({row.key, row.remote, row.extra});
    if (const auto done = removeMessages(session, row.conversation, bounds.id.account, *doomed);
        !done)
        return done;
    if (row.position && row.threadRoot.isEmpty()) {
        if (const auto done = markGap(session, row.conversation, *row.position, row.remote); !done)
            return done;
    }
    const auto renewed = renewPreview(db, row.conversation);
    if (!renewed)
        return fail(renewed);
    m_removed = true;
    session.touched.messages[bounds.id].history = true;
    if (*renewed || bounds.isFeed)
        session.touched.conversations.insert(bounds.id);
    return ok();
}

} // namespace parvis::cache
