#include "cache/Removal.h"

#include "cache/Codec.h"
#include "cache/MessageTable.h"
#include "cache/Query.h"
#include "cache/WordRemoval.h"

#include <array>

namespace parvis::cache {

namespace {

/// Rows of a vanished conversation beside its messages: each statement removes some.
constexpr QByteArrayView remnants[] = {
    "DELETE FROM reaction WHERE (conversation, remote) IN "
    "(SELECT conversation, remote FROM reaction WHERE conversation=? LIMIT ?)",
    "DELETE FROM vote WHERE (conversation, remote) IN "
    "(SELECT conversation, remote FROM vote WHERE conversation=? LIMIT ?)",
    "DELETE FROM poll_end WHERE (conversation, message, person) IN "
    "(SELECT conversation, message, person FROM poll_end WHERE conversation=? LIMIT ?)",
    "DELETE FROM receipt WHERE (conversation, person) IN "
    "(SELECT conversation, person FROM receipt WHERE conversation=? LIMIT ?)",
    "DELETE FROM gap WHERE (conversation, position) IN "
    "(SELECT conversation, position FROM gap WHERE conversation=? LIMIT ?)",
    "DELETE FROM conversation_member WHERE (place, person) IN "
    "(SELECT place, person FROM conversation_member WHERE place=? LIMIT ?)",
};

struct Leaving {
    std::int64_t key = 0;
    AccountId account;
};

Result<std::optional<Leaving>> nextLeaving(Database& database) {
    return one(database, "SELECT conversation, account FROM leaving LIMIT 1",
               [](const Statement& row) {
                   return Leaving{row.integer(0), {static_cast<std::uint32_t>(row.integer(1))}};
               });
}

/// Where a file may be referred to: key, account and either an address or a message's extra.
struct Place {
    const char* sql;
    bool isExtra;
};
constexpr std::array<Place, 4> places{{
    {"SELECT m.key, coalesce(c.account, 0), m.extra FROM message m "
     "LEFT JOIN conversation c ON c.key=m.conversation WHERE m.key>? ORDER BY m.key LIMIT ?",
     true},
    {"SELECT key, account, avatar FROM person WHERE key>? ORDER BY key LIMIT ?", false},
    {"SELECT key, account, avatar FROM grp WHERE key>? ORDER BY key LIMIT ?", false},
    {"SELECT key, account, avatar FROM conversation WHERE key>? ORDER BY key LIMIT ?", false},
}};

struct Reference {
    std::int64_t key = 0;
    QList<MediaRef> files;
};

Reference readReference(const Statement& row, bool isExtra) {
    const AccountId account{static_cast<std::uint32_t>(row.integer(1))};
    Reference result{row.integer(0), {}};
    if (!isExtra) {
        result.files.append({account, row.text(2)});
        return result;
    }
    Message message;
    if (const QByteArray extra = row.blob(2); !extra.isEmpty())
        decodeExtra(extra, account, message);
    const QList<Attachment> files = filesIn(message);
    for (const Attachment& file : files)
        result.files << file.media << file.thumbnail;
    return result;
}

} // namespace

Result<void> beginLeaving(WriteSession& session, const ConversationId& conversation) {
    Database& db = session.database;
    const auto key = session.keys.findConversation(db, conversation);
    if (!key || *key == 0)
        return key ? ok() : Result<void>(fail(key));
    if (const auto done =
            run(db, "INSERT INTO leaving VALUES(?,?)", *key, conversation.account.value);
        !done)
        return done;
    session.keys.forget(conversation);
    session.touched.conversations.insert(conversation);
    session.touched.messages[conversation].history = true;
    session.tidyDue = true;
    return run(db, "DELETE FROM conversation WHERE key=?", *key);
}

Result<bool> isAnythingLeaving(Database& database) {
    const auto next = nextLeaving(database);
    if (!next)
        return fail(next);
    return next->has_value();
}

Result<bool> removeSomeLeaving(WriteSession& session, int rows) {
    Database& db = session.database;
    const auto next = nextLeaving(db);
    if (!next)
        return fail(next);
    if (!*next)
        return false;
    const std::int64_t key = (*next)->key;
    const auto messages = all(
        db, "SELECT key, remote, extra FROM message WHERE conversation=? LIMIT ?",
        [](const Statement& row) { return Doomed{row.integer(0), row.text(1), row.blob(2)}; }, key,
        rows);
    if (!messages)
        return fail(messages);
    if (const auto done = removeMessages(session, key, (*next)->account, *messages); !done)
        return fail(done);
    if (messages->size() == rows)
        return true;
    for (const QByteArrayView sql : remnants) {
        if (const auto done = run(db, sql, key, rows); !done)
            return fail(done);
        if (db.lastChangeCount() == rows)
            return true;
    }
    if (const auto done = run(db, "DELETE FROM leaving WHERE conversation=?", key); !done)
        return fail(done);
    if (const auto noted = noteWordRemoval(session); !noted)
        return fail(noted);
    return true;
}

Result<void> removeMessages(WriteSession& session, std::int64_t conversation, AccountId account,
                            const QList<Doomed>& messages) {
    for (const Doomed& message : messages) {
        if (!message.extra.isEmpty()) {
            Message content;
            decodeExtra(message.extra, account, content);
            if (const auto noted = UnusedMedia::note(session, filesIn(content)); !noted)
                return noted;
        }
        if (const auto done = MessageTable::remove(session, message.key); !done)
            return done;
        if (const auto done = removeAnswers(session, conversation, message.remote); !done)
            return done;
    }
    return ok();
}

Result<void> removeAnswers(WriteSession& session, std::int64_t conversation,
                           const QString& message) {
    static constexpr const char* statements[] = {
        "DELETE FROM reaction WHERE conversation=? AND message=?",
        "DELETE FROM vote WHERE conversation=? AND message=?",
        "DELETE FROM poll_end WHERE conversation=? AND message=?",
    };
    for (const char* sql : statements) {
        if (const auto done = run(session.database, sql, conversation, message); !done)
            return done;
    }
    return ok();
}

Result<void> UnusedMedia::note(WriteSession& session, const QList<Attachment>& files) {
    for (const Attachment& file : files) {
        for (const MediaRef& media : {file.media, file.thumbnail}) {
            if (!media.isValid())
                continue;
            const auto done =
                run(session.database, "INSERT OR IGNORE INTO unused_media VALUES(?,?,0)",
                    media.account.value, media.uri);
            if (!done)
                return done;
        }
    }
    return ok();
}

Result<void> UnusedMedia::begin(Database& database) {
    const auto noted =
        all(database, "SELECT account, uri FROM unused_media WHERE sure=0 LIMIT 10000",
            [](const Statement& row) {
                return MediaRef{{static_cast<std::uint32_t>(row.integer(0))}, row.text(1)};
            });
    if (!noted)
        return fail(noted);
    *this = UnusedMedia();
    m_suspects = QSet<MediaRef>(noted->cbegin(), noted->cend());
    m_running = !m_suspects.isEmpty();
    return ok();
}

Result<bool> UnusedMedia::step(WriteSession& session, int rows) {
    Database& db = session.database;
    if (!m_running) {
        if (const auto begun = begin(db); !begun)
            return fail(begun);
        return m_running;
    }
    const Place& place = places[m_place];
    const auto read = [&place](const Statement& row) {
        return readReference(row, place.isExtra);
    };
    const auto references = all(db, place.sql, read, m_key, rows);
    if (!references)
        return fail(references);
    for (const Reference& reference : *references) {
        for (const MediaRef& used : reference.files) {
            if (!m_suspects.remove(used))
                continue;
            const auto done = run(db, "DELETE FROM unused_media WHERE account=? AND uri=?",
                                  used.account.value, used.uri);
            if (!done)
                return fail(done);
        }
    }
    if (references->size() == rows) {
        m_key = references->last().key;
        return true;
    }
    m_key = 0;
    if (++m_place < places.size())
        return true;
    if (const auto done = finish(session); !done)
        return fail(done);
    return true; // more may have been noted meanwhile
}

Result<void> UnusedMedia::finish(WriteSession& session) {
    for (const MediaRef& media : m_suspects) {
        const auto done =
            run(session.database, "UPDATE unused_media SET sure=1 WHERE account=? AND uri=?",
                media.account.value, media.uri);
        if (!done)
            return done;
    }
    *this = UnusedMedia();
    return ok();
}

Result<QList<MediaRef>> UnusedMedia::found(Database& database) {
    return all(database, "SELECT account, uri FROM unused_media WHERE sure=1",
               [](const Statement& row) {
                   return MediaRef{{static_cast<std::uint32_t>(row.integer(0))}, row.text(1)};
               });
}

Result<void> UnusedMedia::forget(WriteSession& session, const QList<MediaRef>& files) {
    for (const MediaRef& media : files) {
        const auto done =
            run(session.database, "DELETE FROM unused_media WHERE account=? AND uri=?",
                media.account.value, media.uri);
        if (!done)
            return done;
    }
    return ok();
}

} // namespace parvis::cache
