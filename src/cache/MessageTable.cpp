#include "cache/MessageTable.h"

#include "cache/Codec.h"
#include "cache/Query.h"
#include "cache/Rows.h"
#include "cache/SearchIndex.h"

namespace parvis::cache {

namespace {

static_assert(static_cast<int>(MessageKind::System) == 3 && redactedFlag == 1);

QString fileNames(const QList<Attachment>& attachments) {
    QStringList names;
    for (const Attachment& attachment : attachments)
        names.append(attachment.fileName);
    return names.join(QLatin1Char('\n'));
}

int flagsOf(const Message& message) {
    const bool taken =
        message.redacted && message.removedBy.isValid() && message.removedBy != message.sender;
    return (message.redacted ? redactedFlag : 0) | (message.mentionsMe ? mentionsMeFlag : 0) |
           (message.mustRead ? mustReadFlag : 0) | (message.important ? importantFlag : 0) |
           (message.note ? noteFlag : 0) | (taken ? takenFlag : 0);
}

/// SQLite tells NULL and empty text apart, and the partial indexes rest on NULL.
std::optional<QString> nullIfEmpty(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<std::int64_t> nullIfInvalid(const QDateTime& time) {
    return time.isValid() ? std::optional(encodeTime(time)) : std::nullopt;
}

struct ThreadSummary {
    std::int64_t count = 0;
    std::int64_t newest = 0;
};

Result<ThreadSummary> commentsOf(Database& db, std::int64_t conversation, const QString& root) {
    const auto row = one(
        db,
        "SELECT count(*), coalesce(max(sent_at), 0) FROM message "
        "WHERE conversation=? AND thread_root=?",
        [](const Statement& r) { return ThreadSummary{r.integer(0), r.integer(1)}; }, conversation,
        root);
    if (!row)
        return fail(row);
    return row->value_or(ThreadSummary{});
}

/// A comment counts with its post and moves it up in a feed that is ordered by activity.
Result<void> countComment(WriteSession& session, std::int64_t conversation,
                          const Message& comment) {
    session.touched.messages[comment.conversation].changed.insert(comment.threadRoot.remote);
    return run(session.database,
               "UPDATE message SET comment_count=comment_count+1, "
               "activity=CASE WHEN activity IS NULL THEN NULL ELSE max(activity, ?3) END "
               "WHERE conversation=?1 AND remote=?2",
               conversation, comment.threadRoot.remote, encodeTime(comment.sentAt));
}

} // namespace

Result<std::optional<MessageTable::Known>>
MessageTable::find(Database& database, std::int64_t conversation, const QString& remote) {
    return one(
        database,
        "SELECT key, position, flags, edited_at, thread_root FROM message "
        "WHERE conversation=? AND remote=?",
        [&](const Statement& row) {
            return Known{row.integer(0),
                         row.optionalInteger(1),
                         (row.integer(2) & redactedFlag) != 0,
                         row.integer(3),
                         remote,
                         row.text(4)};
        },
        conversation, remote);
}

Result<std::int64_t> MessageTable::put(WriteSession& session, std::int64_t conversation,
                                       bool isFeed, const Message& message,
                                       std::optional<std::int64_t> position,
                                       const std::optional<Known>& known) {
    Database& db = session.database;
    const bool isPost = isFeed && !message.threadRoot.isValid() && position.has_value() &&
                        message.kind != MessageKind::System;
    if (known) {
        const auto done = run(
            db,
            "UPDATE message SET position=?, activity=CASE WHEN ? THEN max(sent_at, coalesce("
            "(SELECT max(r.sent_at) FROM message r WHERE r.conversation=message.conversation AND "
            "r.thread_root=message.remote), 0)) ELSE activity END WHERE key=?",
            position, isPost, known->key);
        if (!done)
            return fail(done);
        return known->key;
    }
    const auto sender = session.keys.person(db, message.sender);
    if (!sender)
        return fail(sender);
    ThreadSummary thread;
    if (!message.threadRoot.isValid()) {
        const auto summary = commentsOf(db, conversation, message.id.remote);
        if (!summary)
            return fail(summary);
        thread = *summary;
    }
    const std::int64_t sentAt = encodeTime(message.sentAt);
    const QString files = fileNames(message.attachments);
    const int flags = flagsOf(message);
    const auto inserted = run(
        db,
        "INSERT INTO message(conversation, remote, position, sender, sent_at, kind, flags, "
        "thread_root, comment_count, activity, edited_at, txn, title, text, files, html, extra) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        conversation, message.id.remote, position, *sender, sentAt, static_cast<int>(message.kind),
        flags, nullIfEmpty(message.threadRoot.remote), thread.count,
        isPost ? std::optional(std::max(sentAt, thread.newest)) : std::nullopt,
        nullIfInvalid(message.editedAt), nullIfEmpty(message.transactionId), message.title,
        message.text, files, message.html, encodeExtra(message));
    if (!inserted)
        return fail(inserted);
    const std::int64_t key = db.lastInsertId();
    indexWords(session, key, message, files);
    if (message.threadRoot.isValid()) {
        if (const auto done = countComment(session, conversation, message); !done)
            return fail(done);
    }
    return key;
}

Result<void> MessageTable::replaceContent(WriteSession& session, const Known& known,
                                          const QString& title, const QString& text,
                                          const QString& html, const QDateTime& editedAt) {
    if (const auto done = unindexWords(session, known.key); !done)
        return done;
    if (const auto done = run(session.database,
                              "UPDATE message SET title=?, text=?, html=?, edited_at=? WHERE key=?",
                              title, text, html, encodeTime(editedAt), known.key);
        !done)
        return done;
    return reindexWords(session, known.key);
}

Result<void> MessageTable::replaceExtras(WriteSession& session, const Known& known,
                                         const std::optional<CalendarEvent>& event,
                                         const std::optional<LinkCard>& link) {
    const auto extra = one(
        session.database, "SELECT extra FROM message WHERE key=? AND extra IS NOT NULL",
        [](const Statement& row) { return row.blob(0); }, known.key);
    if (!extra)
        return fail(extra);
    if (!*extra && !link)
        return ok();
    // Of which account the ids in it are does not matter for writing them again.
    Message content;
    decodeExtra(extra->value_or(QByteArray()), AccountId{1}, content);
    if (content.event && event)
        content.event = event;
    content.link = link;
    return run(session.database, "UPDATE message SET extra=? WHERE key=?", encodeExtra(content),
               known.key);
}

Result<void> MessageTable::clearContent(WriteSession& session, const Known& known,
                                        const PersonId& by, const QString& reason) {
    if (const auto done = unindexWords(session, known.key); !done)
        return done;
    Message removed;
    removed.removedBy = by;
    removed.removalReason = reason;
    std::optional<std::int64_t> remover;
    if (by.isValid()) {
        const auto key = session.keys.person(session.database, by);
        if (!key)
            return fail(key);
        remover = *key;
    }
    return run(
        session.database,
        "UPDATE message SET title='', text='', html='', files='', extra=?1, "
        "flags=((flags|?2) & ?3) | CASE WHEN ?4 IS NOT NULL AND sender<>?4 THEN ?5 ELSE 0 END "
        "WHERE key=?6",
        encodeExtra(removed), redactedFlag, redactedFlag | mentionsMeFlag, remover, takenFlag,
        known.key);
}

Result<QList<Attachment>> MessageTable::filesOf(Database& database, const Known& known,
                                                AccountId account) {
    const auto extra = one(
        database, "SELECT extra FROM message WHERE key=? AND extra IS NOT NULL",
        [](const Statement& row) { return row.blob(0); }, known.key);
    if (!extra)
        return fail(extra);
    Message content;
    decodeExtra(extra->value_or(QByteArray()), account, content);
    return filesIn(content);
}

Result<void> MessageTable::remove(WriteSession& session, std::int64_t key) {
    if (const auto done = unindexWords(session, key); !done)
        return done;
    return run(session.database, "DELETE FROM message WHERE key=?", key);
}

Result<void> MessageTable::touch(WriteSession& session, const ConversationId& conversation,
                                 const Known& known) {
    TouchedMessages& touched = session.touched.messages[conversation];
    touched.changed.insert(known.remote);
    if (!known.threadRoot.isEmpty())
        touched.changed.insert(known.threadRoot);
    const auto isPreview =
        one(session.database,
            "SELECT 1 FROM message m JOIN conversation c ON c.key=m.conversation "
            "WHERE m.key=?1 AND c.last_message=?1",
            firstInteger, known.key);
    if (!isPreview)
        return fail(isPreview);
    if (*isPreview)
        session.touched.conversations.insert(conversation);
    return ok();
}

} // namespace parvis::cache
