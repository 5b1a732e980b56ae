#include "cache/SearchIndex.h"

#include "cache/Codec.h"
#include "cache/Query.h"

#include <algorithm>

namespace parvis::cache {

namespace {

struct Row {
    std::int64_t number = 0;
    IndexedWords words;
};

/// The message as the index has it, or nothing when it does not belong there.
Result<std::optional<Row>> rowOf(Database& database, std::int64_t key) {
    return one(
        database, "SELECT found, title, text, files FROM message_words WHERE key=?",
        [](const Statement& row) {
            return Row{row.integer(0), {row.text(1), row.text(2), row.text(3)}};
        },
        key);
}

} // namespace

std::int64_t searchRow(std::int64_t key, std::int64_t sentAtMilliseconds) {
    const std::int64_t second =
        std::clamp<std::int64_t>(sentAtMilliseconds / 1000, 0, searchLastSecond);
    return (second << searchKeyBits) | (key & searchKeyMask);
}

std::int64_t searchRowFrom(const QDateTime& time) {
    return searchRow(0, encodeTime(time));
}

void indexWords(WriteSession& session, std::int64_t key, const Message& message,
                const QString& files) {
    if (message.kind == MessageKind::System || message.redacted)
        return;
    session.words.insert_or_assign(searchRow(key, encodeTime(message.sentAt)),
                                   IndexedWords{message.title, message.text, files});
}

Result<void> unindexWords(WriteSession& session, std::int64_t key) {
    const auto row = rowOf(session.database, key);
    if (!row || !*row)
        return row ? ok() : Result<void>(fail(row));
    if (session.words.erase((*row)->number) > 0)
        return ok(); // it never got there
    const IndexedWords& words = (*row)->words;
    return run(session.database,
               "INSERT INTO message_fts(message_fts, rowid, title, text, files) "
               "VALUES('delete', ?, ?, ?, ?)",
               (*row)->number, words.title, words.text, words.files);
}

Result<void> reindexWords(WriteSession& session, std::int64_t key) {
    auto row = rowOf(session.database, key);
    if (!row)
        return fail(row);
    if (*row)
        session.words.insert_or_assign((*row)->number, std::move((*row)->words));
    return ok();
}

Result<void> writeIndexedWords(WriteSession& session) {
    for (const auto& [number, words] : session.words) {
        const auto written = run(
            session.database, "INSERT INTO message_fts(rowid, title, text, files) VALUES(?,?,?,?)",
            number, words.title, words.text, words.files);
        if (!written)
            return written;
    }
    session.words.clear();
    return ok();
}

} // namespace parvis::cache
