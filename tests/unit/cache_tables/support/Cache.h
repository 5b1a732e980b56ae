#pragma once

#include "cache/CacheReader.h"
#include "cache/Writer.h"
#include "unit/cache/support/CacheFiles.h"

#include <QTemporaryDir>
#include <QTest>

namespace parvis::cache::test {

using namespace Qt::StringLiterals;

inline const AccountId account{1};

inline ConversationId place(const QString& name = u"!room"_s) {
    return {account, name};
}

inline MessageId messageId(const QString& name) {
    return {account, name};
}

inline PersonId personId(const QString& name) {
    return {account, name};
}

inline QDateTime at(qint64 seconds) {
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + seconds * 1000, Qt::UTC);
}

/// A message "name" by @ada, written `second` seconds after a fixed moment.
inline Message message(const QString& name, qint64 second = 0, const QString& text = {}) {
    Message result;
    result.id = messageId(name);
    result.conversation = place();
    result.sender = personId(u"@ada"_s);
    result.sentAt = at(second);
    result.text = text.isEmpty() ? u"text of "_s + name : text;
    return result;
}

/// m<from> … m<to>, one second apart; newest first when `from` is the larger.
inline QList<Message> messages(int from, int to) {
    QList<Message> result;
    for (int i = from; from <= to ? i <= to : i >= to; from <= to ? ++i : --i)
        result.append(message(u"m%1"_s.arg(i), i));
    return result;
}

/// An encrypted cache in a folder of its own.
class Cache {
public:
    Cache()
        : m_key(keyOf(7)) {
        open();
    }

    /// As after the end of the program.
    void reopen() {
        m_reader.reset();
        m_writer.reset();
        open();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"cache.db"_s); }
    Writer& writer() { return *m_writer; }
    CacheReader& reader() { return *m_reader; }
    Database& database() { return m_writer->database(); }
    [[nodiscard]] const Touched& touched() const { return m_touched; }

    [[nodiscard]] Result<void> write(const Writer::Work& work) {
        m_touched = {};
        return m_writer->writeNow(work);
    }

    /// Remote ids of the timeline, oldest first.
    QStringList timeline(const ConversationId& conversation = place()) {
        QStringList ids;
        for (const StoredMessage& row :
             m_reader->before(conversation, std::nullopt, 1000).value_or(QList<StoredMessage>()))
            ids.prepend(row.message.id.remote);
        return ids;
    }
    QStringList posts(const ConversationId& feed = place()) {
        QStringList ids;
        for (const StoredMessage& row :
             m_reader->posts(feed, std::nullopt, 1000).value_or(QList<StoredMessage>()))
            ids.append(row.message.id.remote);
        return ids;
    }
    /// Tokens of the gaps, oldest first.
    QStringList gaps(const ConversationId& conversation = place()) {
        QStringList tokens;
        for (const StoredGap& gap : m_reader->gaps(conversation).value_or(QList<StoredGap>()))
            tokens.append(gap.token);
        return tokens;
    }
    QStringList found(const QString& text) {
        QStringList ids;
        const auto query = SearchQuery::parse(text, QDate(2026, 11, 21));
        const SearchAs as{{personId(u"@ada"_s)}, at(100)};
        for (const SearchHit& hit : m_reader->search(query, as, 100).value_or(MessageHits()).hits)
            ids.append(hit.message.id.remote);
        return ids;
    }
    StoredMessage stored(const QString& name, const ConversationId& conversation = place()) {
        const auto row = m_reader->message(messageId(name), conversation);
        return row && *row ? **row : StoredMessage{};
    }
    /// Everything that the writer does when there is time.
    Result<void> tidyAll() {
        while (true) {
            const auto more = m_writer->tidy();
            if (!more)
                return fail(more);
            if (!*more)
                return ok();
        }
    }
    /// SQLite's own opinion of tables and of the search index.
    Result<void> check() {
        if (const auto pages = database().integrityCheck(); !pages)
            return pages;
        if (const auto words = database().exec(
                "INSERT INTO message_fts(message_fts, rank) VALUES('integrity-check', 1)"_qba);
            !words)
            return words;
        return database().exec(
            "INSERT INTO person_fts(person_fts, rank) VALUES('integrity-check', 1)"_qba);
    }

private:
    void open() {
        auto writer = Writer::openCache(path(), m_key);
        if (!writer)
            qFatal("%s", qPrintable(describe(writer.error())));
        m_writer = std::move(*writer);
        auto reader = CacheReader::open(path(), m_key);
        if (!reader)
            qFatal("%s", qPrintable(describe(reader.error())));
        m_reader = std::move(*reader);
        QObject::connect(m_writer.get(), &Writer::committed, m_writer.get(),
                         [this](const Touched& touched) { m_touched = touched; });
    }

    QTemporaryDir m_folder;
    Secret m_key;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<CacheReader> m_reader;
    Touched m_touched;
};

/// m<from> … m<to> as messages() gives their ids.
inline QStringList ids(int from, int to) {
    QStringList result;
    for (const Message& m : messages(from, to))
        result.append(m.id.remote);
    return result;
}

} // namespace parvis::cache::test
