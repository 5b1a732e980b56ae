#pragma once

#include "cache/WriteSession.h"
#include "domain/Message.h"

#include <QDateTime>

#include <cstdint>

namespace parvis::cache {

// The search index of messages. Its rows are numbered by time and then by key, so that walking the
// index backwards meets the newest messages first, whenever they were fetched: history that arrives
// years later stands where it belongs, and a date is a range of rows.
//
// Taking a row out that is not in it damages the index: everything here keeps to one rule of which
// messages are in it (the view message_words), neither System nor redacted ones.

/// Bits of a row number that hold the message's key.
inline constexpr int searchKeyBits = 30;
inline constexpr std::int64_t searchKeyMask = (std::int64_t(1) << searchKeyBits) - 1;
/// The last second that has a row number of its own: in the year 2242.
inline constexpr std::int64_t searchLastSecond = (std::int64_t(1) << 33) - 1;

/// The number of the first row of that second: rows of earlier messages are below it.
[[nodiscard]] std::int64_t searchRowFrom(const QDateTime& time);
[[nodiscard]] std::int64_t searchRow(std::int64_t key, std::int64_t sentAtMilliseconds);

/// Notes what a new message says. It is written with the transaction, see writeIndexedWords().
void indexWords(WriteSession& session, std::int64_t key, const Message& message,
                const QString& files);
/// Takes the message out of the index; to be called while its row still has the indexed text.
[[nodiscard]] Result<void> unindexWords(WriteSession& session, std::int64_t key);
/// Puts the message in again, as its row is now.
[[nodiscard]] Result<void> reindexWords(WriteSession& session, std::int64_t key);
/// Writes what was noted, in the order of the rows: FTS5 then writes one part instead of many. To
/// be called before the commit, and before words are taken out by other means than unindexWords().
[[nodiscard]] Result<void> writeIndexedWords(WriteSession& session);

} // namespace parvis::cache
