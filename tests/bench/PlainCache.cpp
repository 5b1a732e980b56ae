#include "bench/PlainCache.h"

#include "cache/Codec.h"
#include "cache/Rows.h"
#include "cache/SearchIndex.h"

#include <sqlite3.h>

namespace parvis::bench {

using namespace Qt::StringLiterals;

namespace {

void bind(sqlite3_stmt* s, int i, std::int64_t value) {
    sqlite3_bind_int64(s, i, value);
}
void bind(sqlite3_stmt* s, int i, int value) {
    sqlite3_bind_int64(s, i, value);
}
void bind(sqlite3_stmt* s, int i, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(s, i, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}
void bind(sqlite3_stmt* s, int i, const QByteArray& bytes) {
    sqlite3_bind_blob(s, i, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}
template<class T>
void bind(sqlite3_stmt* s, int i, const std::optional<T>& value) {
    if (value)
        bind(s, i, *value);
    else
        sqlite3_bind_null(s, i);
}

template<class... Values>
void bindAll(sqlite3_stmt* s, const Values&... values) {
    int index = 0;
    (bind(s, ++index, values), ...);
}

int prepare(sqlite3* connection, const char* sql, sqlite3_stmt** statement) {
#if SQLITE_VERSION_NUMBER >= 3020000
    return sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, nullptr);
#else
    return sqlite3_prepare_v2(connection, sql, -1, statement, nullptr);
#endif
}

constexpr auto settings =
    "PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; "
    "PRAGMA cache_size=-24576; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; "
    "PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON; PRAGMA wal_autocheckpoint=4096";

// As Database::open() and CacheReader::open() do.
constexpr auto readerSettings =
    "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON; "
    "PRAGMA cell_size_check=ON; PRAGMA journal_size_limit=16777216; PRAGMA cache_size=-6144; "
    "PRAGMA synchronous=NORMAL; PRAGMA journal_mode; SELECT count(*) FROM sqlite_master; "
    "PRAGMA user_version";

} // namespace

PlainCache::PlainCache(sqlite3* connection, const PlainOptions& options)
    : m_connection(connection)
    , m_isIndexed(options.isIndexed) {
    if (!options.key.isEmpty())
        run("PRAGMA key=\"x'" + options.key + "'\"; PRAGMA cipher_page_size=4096");
}

PlainCache::~PlainCache() {
    for (sqlite3_stmt* statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_connection);
}

Result<std::unique_ptr<PlainCache>> PlainCache::create(const QString& path,
                                                       const QList<QByteArray>& schema,
                                                       const PlainOptions& options) {
    sqlite3* connection = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &connection) != SQLITE_OK)
        return fail(ErrorKind::Storage, {}, u"plain database"_s);
    std::unique_ptr<PlainCache> cache(new PlainCache(connection, options));
    cache->run(settings);
    for (const QByteArray& sql : schema)
        cache->run(sql);
    if (!cache->m_problem.isEmpty())
        return fail(ErrorKind::Storage, {}, cache->m_problem);
    return cache;
}

Result<std::unique_ptr<PlainCache>> PlainCache::open(const QString& path,
                                                     const PlainOptions& options) {
    sqlite3* connection = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY, nullptr) !=
        SQLITE_OK)
        return fail(ErrorKind::Storage, {}, u"plain database"_s);
    std::unique_ptr<PlainCache> cache(new PlainCache(connection, options));
    cache->run(readerSettings);
    if (!cache->m_problem.isEmpty())
        return fail(ErrorKind::Storage, {}, cache->m_problem);
    return cache;
}

sqlite3_stmt* PlainCache::prepared(const char* sql) {
    sqlite3_stmt*& statement = m_statements[sql];
    if (!statement)
        note(prepare(m_connection, sql, &statement));
    else
        sqlite3_reset(statement);
    return statement;
}

void PlainCache::run(const QByteArray& sql) {
    note(sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr));
}

void PlainCache::note(int code) {
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW || !m_problem.isEmpty())
        return;
    m_problem = QString::fromUtf8(sqlite3_errmsg(m_connection));
}

std::int64_t PlainCache::keyOf(const char* select, const char* insert, const QString& remote,
                               QHash<QString, std::int64_t>& known) {
    if (const auto found = known.constFind(remote); found != known.cend())
        return *found;
    sqlite3_stmt* s = prepared(select);
    bindAll(s, 1, remote);
    std::int64_t key = sqlite3_step(s) == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_reset(s);
    if (key == 0) {
        s = prepared(insert);
        bindAll(s, 1, remote);
        sqlite3_step(s);
        sqlite3_reset(s);
        key = sqlite3_last_insert_rowid(m_connection);
    }
    known.insert(remote, key);
    return key;
}

void PlainCache::step(sqlite3_stmt* s) {
    note(sqlite3_step(s));
    sqlite3_reset(s);
}

void PlainCache::put(std::int64_t conversation, const Message& message, std::int64_t position,
                     bool isFeed) {
    sqlite3_stmt* s = prepared("SELECT key, position, flags, edited_at, thread_root FROM message "
                               "WHERE conversation=? AND remote=?");
    bindAll(s, conversation, message.id.remote);
    step(s);
    const std::int64_t sender =
        keyOf("SELECT key FROM person WHERE account=? AND remote=?",
              "INSERT INTO person(account, remote) VALUES(?,?)", message.sender.remote, m_people);
    if (!message.threadRoot.isValid()) {
        s = prepared("SELECT count(*), coalesce(max(sent_at), 0) FROM message "
                     "WHERE conversation=? AND thread_root=?");
        bindAll(s, conversation, message.id.remote);
        step(s);
    }
    const std::int64_t sentAt = cache::encodeTime(message.sentAt);
    QStringList files;
    for (const Attachment& attachment : message.attachments)
        files.append(attachment.fileName);
    const QString names = files.join(u'\n');
    const bool isPost =
        isFeed && !message.threadRoot.isValid() && message.kind != MessageKind::System;
    const auto textOrNull = [](const QString& text) {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    s = prepared(
        "INSERT INTO message(conversation, remote, position, sender, sent_at, kind, flags, "
        "thread_root, comment_count, activity, edited_at, txn, title, text, files, html, "
        "extra) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    bindAll(s, conversation, message.id.remote, position, sender, sentAt,
            static_cast<int>(message.kind), message.mentionsMe ? cache::mentionsMeFlag : 0,
            textOrNull(message.threadRoot.remote), 0, isPost ? std::optional(sentAt) : std::nullopt,
            message.editedAt.isValid() ? std::optional(cache::encodeTime(message.editedAt))
                                       : std::nullopt,
            textOrNull(message.transactionId), message.title, message.text, names, message.html,
            cache::encodeExtra(message));
    step(s);
    const std::int64_t key = sqlite3_last_insert_rowid(m_connection);
    if (m_isIndexed && message.kind != MessageKind::System && !message.redacted) {
        m_words.insert_or_assign(cache::searchRow(key, sentAt),
                                 cache::IndexedWords{message.title, message.text, names});
    }
    if (message.threadRoot.isValid()) {
        s = prepared("UPDATE message SET comment_count=comment_count+1, "
                     "activity=CASE WHEN activity IS NULL THEN NULL ELSE max(activity, ?3) END "
                     "WHERE conversation=?1 AND remote=?2");
        bindAll(s, conversation, message.threadRoot.remote, sentAt);
        step(s);
    }
}

Result<void> PlainCache::apply(const ChangeBatch& batch) {
    constexpr auto selectPlace = "SELECT key FROM conversation WHERE account=? AND remote=?";
    constexpr auto insertPlace = "INSERT INTO conversation(account, remote) VALUES(?,?)";
    run("BEGIN IMMEDIATE");
    for (const Change& change : batch.changes) {
        if (const auto* place = std::get_if<ConversationChanged>(&change)) {
            m_feeds.insert(place->conversation.id.remote,
                           place->conversation.kind == ConversationKind::Feed);
        } else if (const auto* arrived = std::get_if<MessagesArrived>(&change)) {
            const QString remote = arrived->conversation.remote;
            const std::int64_t key = keyOf(selectPlace, insertPlace, remote, m_conversations);
            std::int64_t& position = m_last[remote];
            for (const Message& message : arrived->messages)
                put(key, message, position++, m_feeds.value(remote));
        } else if (const auto* added = std::get_if<ReactionAdded>(&change)) {
            const std::int64_t key =
                keyOf(selectPlace, insertPlace, added->conversation.remote, m_conversations);
            const std::int64_t sender = keyOf("SELECT key FROM person WHERE account=? AND remote=?",
                                              "INSERT INTO person(account, remote) VALUES(?,?)",
                                              added->reaction.sender.remote, m_people);
            sqlite3_stmt* s = prepared("INSERT OR IGNORE INTO reaction VALUES(?,?,?,?,?,?)");
            bindAll(s, key, added->reaction.remoteId, added->reaction.message.remote, sender,
                    added->reaction.key, cache::encodeTime(added->reaction.sentAt));
            sqlite3_step(s);
            sqlite3_reset(s);
        }
    }
    for (const auto& [row, words] : m_words) {
        sqlite3_stmt* indexing =
            prepared("INSERT INTO message_fts(rowid, title, text, files) VALUES(?,?,?,?)");
        bindAll(indexing, row, words.title, words.text, words.files);
        step(indexing);
    }
    m_words.clear();
    run("COMMIT");
    if (!m_problem.isEmpty())
        return fail(ErrorKind::Storage, {}, m_problem);
    return ok();
}

int PlainCache::newest(const ConversationId& conversation, int limit) {
    sqlite3_stmt* s = prepared("SELECT key FROM conversation WHERE account=? AND remote=?");
    bindAll(s, 1, conversation.remote);
    const std::int64_t key = sqlite3_step(s) == SQLITE_ROW ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_reset(s);
    static const QByteArray sql =
        QByteArray("SELECT ") + cache::messageColumns + ", " + cache::personColumns +
        ", m.position, m.activity, m.comment_count FROM message m JOIN person p ON p.key=m.sender "
        "WHERE m.conversation=? AND m.position IS NOT NULL AND m.thread_root IS NULL "
        "AND m.position < ? ORDER BY m.position DESC LIMIT ?";
    s = prepared(sql.constData());
    bindAll(s, key, std::numeric_limits<std::int64_t>::max(), limit);
    int count = 0;
    std::size_t bytes = 0;
    while (sqlite3_step(s) == SQLITE_ROW) {
        // Into values, as our own reader does.
        for (int column = 0; column < sqlite3_column_count(s); ++column)
            bytes += static_cast<std::size_t>(
                QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(s, column)))
                    .size());
        ++count;
    }
    sqlite3_reset(s);
    return bytes > 0 ? count : 0;
}

} // namespace parvis::bench
