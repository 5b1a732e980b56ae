#pragma once

#include "base/Result.h"
#include "cache/WriteSession.h"
#include "protocol/Change.h"

#include <QHash>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace parvis::bench {

struct PlainOptions {
    /// SQLCipher's key, of 64 hexadecimal digits; empty: not encrypted. SQLite ignores it.
    QByteArray key;
    /// False: `schema` has no search index.
    bool isIndexed = true;
};

/// The reference: SQLite as it comes, without encryption, with the schema, the settings and, for
/// messages, the statements of Parvis's cache. In a program with SQLCipher in the place of SQLite,
/// that one.
class PlainCache {
public:
    /// Creates the file; `schema` is what sqlite_master of the encrypted cache says.
    [[nodiscard]] static Result<std::unique_ptr<PlainCache>>
    create(const QString& path, const QList<QByteArray>& schema, const PlainOptions& options = {});
    /// Opens an existing file for reading.
    [[nodiscard]] static Result<std::unique_ptr<PlainCache>> open(const QString& path,
                                                                  const PlainOptions& options = {});
    ~PlainCache();
    PlainCache(const PlainCache&) = delete;
    PlainCache& operator=(const PlainCache&) = delete;

    /// What the cache writes for a batch, in one transaction.
    [[nodiscard]] Result<void> apply(const ChangeBatch& batch);

    /// The number of rows of the newest page of a conversation, read in full.
    [[nodiscard]] int newest(const ConversationId& conversation, int limit);

private:
    PlainCache(sqlite3* connection, const PlainOptions& options);

    sqlite3_stmt* prepared(const char* sql);
    void run(const QByteArray& sql);
    void note(int code);
    void step(sqlite3_stmt* statement);
    std::int64_t keyOf(const char* select, const char* insert, const QString& remote,
                       QHash<QString, std::int64_t>& known);
    void put(std::int64_t conversation, const Message& message, std::int64_t position, bool isFeed);

    sqlite3* m_connection;
    bool m_isIndexed;
    QHash<const char*, sqlite3_stmt*> m_statements;
    QHash<QString, std::int64_t> m_people;
    QHash<QString, std::int64_t> m_conversations;
    QHash<QString, std::int64_t> m_last;
    QHash<QString, bool> m_feeds;
    std::map<std::int64_t, cache::IndexedWords> m_words; ///< Of this transaction.
    QString m_problem;                                   ///< The first.
};

} // namespace parvis::bench
