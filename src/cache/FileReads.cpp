// The files of a conversation: how CacheReader finds them without reading the messages between.
#include "base/Folding.h"
#include "cache/CacheReader.h"
#include "cache/Codec.h"
#include "cache/Query.h"
#include "cache/Rows.h"

#include <algorithm>

namespace parvis::cache {

using namespace Qt::StringLiterals;

namespace {

/// In a conversation with fewer messages than this it is quicker to ask of each whether it has
/// files than to ask of each message with files whether it stands there.
constexpr int fewMessages = 4000;

/// Two indexes tell it all: one knows the messages of the conversation by time, one those with
/// files. A row of the table is read only where both have the message. CROSS JOIN keeps the order.
QByteArray select(QByteArrayView from, QByteArrayView place) {
    return QByteArray("SELECT m.key, m.sent_at, m.flags, m.remote, m.thread_root, m.files, "
                      "m.extra, ")
        .append(personColumns)
        .append(" FROM ")
        .append(from)
        .append(" CROSS JOIN person p ON p.key=m.sender WHERE ")
        .append(place);
}

QByteArray alongMessages() {
    return select("message t INDEXED BY message_time CROSS JOIN message m INDEXED BY message_file "
                  "ON m.files<>'' AND m.sent_at=t.sent_at AND m.key=t.key",
                  "t.conversation=?1 AND (t.sent_at, t.key) < (?2, ?3) "
                  "ORDER BY t.sent_at DESC, t.key DESC");
}

QByteArray alongFiles() {
    return select("message m INDEXED BY message_file CROSS JOIN message t INDEXED BY message_time "
                  "ON t.conversation=?1 AND t.sent_at=m.sent_at AND t.key=m.key",
                  "m.files<>'' AND (m.sent_at, m.key) < (?2, ?3) "
                  "ORDER BY m.sent_at DESC, m.key DESC");
}

bool hasAll(const QString& text, const QStringList& words) {
    const QString known = folded(text);
    return std::ranges::all_of(words,
                               [&known](const QString& word) { return known.contains(word); });
}

/// Adds what is wanted of the files of one message.
void addFiles(const Statement& row, const FilesWanted& wanted, const QStringList& words,
              QList<FileRow>& rows) {
    constexpr int personColumn = 7;
    if ((row.integer(2) & redactedFlag) != 0)
        return;
    const AccountId account = wanted.conversation.account;
    FileRow file;
    file.sender = readPerson(row, personColumn);
    // Most rows end here when words are looked for: before anything is decoded.
    if (!hasAll(row.text(5) + u'\n' + file.sender.displayName, words))
        return;
    file.sentAt = decodeTime(row.integer(1));
    file.message = {account, row.text(3)};
    if (!row.isNull(4))
        file.threadRoot = {account, row.text(4)};
    Message content;
    decodeExtra(row.blob(6), account, content);
    for (const Attachment& attachment : std::as_const(content.attachments)) {
        file.attachment = attachment;
        const bool isWanted = (!wanted.kind || fileKindOf(attachment) == *wanted.kind) &&
                              hasAll(attachment.fileName + u'\n' + file.sender.displayName, words);
        if (isWanted)
            rows.append(file);
        ++file.index;
    }
}

} // namespace

Result<FilePage> CacheReader::files(const FilesWanted& wanted, const Place& olderThan, int limit) {
    static const QByteArray withFewMessages = alongMessages();
    static const QByteArray withManyMessages = alongFiles();
    const auto conversation = keyOf(wanted.conversation);
    if (!conversation)
        return fail(conversation);
    const auto count = one(m_database,
                           "SELECT count(*) FROM (SELECT 1 FROM message INDEXED BY message_time "
                           "WHERE conversation=? LIMIT ?)",
                           firstInteger, *conversation, fewMessages);
    if (!count)
        return fail(count);
    auto statement =
        m_database.cached(count->value_or(0) < fewMessages ? withFewMessages : withManyMessages);
    if (!statement)
        return fail(statement);
    statement->bindAll(*conversation, olderThan.at, olderThan.key);
    const QStringList words = folded(wanted.words).split(u' ', Qt::SkipEmptyParts);
    FilePage page;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row);
        if (!*row)
            return page;
        addFiles(*statement, wanted, words, page.rows);
        if (page.rows.size() >= limit) {
            page.next = Place{statement->integer(1), statement->integer(0)};
            return page;
        }
    }
}

} // namespace parvis::cache
