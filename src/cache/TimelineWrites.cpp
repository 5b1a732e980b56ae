#include "cache/TimelineWrites.h"

#include "cache/Codec.h"
#include "cache/IslandWrites.h"
#include "cache/MessageTable.h"
#include "cache/PollTable.h"
#include "cache/Query.h"
#include "cache/Removal.h"
#include "cache/TimelineLine.h"
#include "cache/WordRemoval.h"

namespace parvis::cache {

namespace {

/// The newest message that a list shows below the conversation's name.
struct Newest {
    std::int64_t key = 0; ///< 0: none
    std::int64_t sentAt = 0;

    void note(std::int64_t messageKey, const Message& message) {
        if (message.kind == MessageKind::System)
            return;
        key = messageKey;
        sentAt = std::max(sentAt, encodeTime(message.sentAt));
    }
};

Result<void> saveNewest(WriteSession& session, const TimelineLine& line, const Newest& newest) {
    if (newest.key == 0)
        return ok();
    return run(
        session.database,
        "UPDATE conversation SET last_message=?, last_activity=max(last_activity, ?) WHERE key=?",
        newest.key, newest.sentAt, line.key);
}

} // namespace

Result<void> appendMessages(WriteSession& session, const ConversationId& conversation,
                            const QList<Message>& messages, const std::optional<QString>& gap) {
    auto line = lineOf(session, conversation);
    if (!line)
        return fail(line);
    Touched& touched = session.touched;
    const auto joined = joinKnown(session, *line, messages, gap);
    if (!joined)
        return fail(joined);
    bool gapIsOpen = gap.has_value() && *joined == 0;
    std::int64_t next = line->last ? *line->last + 1 : 0;
    Newest newest;
    for (qsizetype i = *joined; i < messages.size(); ++i) {
        const Message& message = messages[i];
        const auto known = MessageTable::find(session.database, line->key, message.id.remote);
        if (!known)
            return fail(known);
        if (gapIsOpen) {
            if (line->last)
                next = *line->last + gapStride;
            if (const auto done = run(session.database, "INSERT OR REPLACE INTO gap VALUES(?,?,?)",
                                      line->key, next, *gap);
                !done)
                return done;
            gapIsOpen = false;
        }
        const auto key = MessageTable::put(session, line->key, line->isFeed, message, next, *known);
        if (!key)
            return fail(key);
        newest.note(*key, message);
        line->last = next;
        if (!line->first)
            line->first = next;
        ++next;
    }
    if (gapIsOpen && messages.isEmpty()) {
        const auto here =
            one(session.database, "SELECT 1 FROM gap WHERE conversation=? AND token=?",
                firstInteger, line->key, *gap);
        if (!here)
            return fail(here);
        gapIsOpen = !here->has_value(); // the same batch came twice
    }
    if (gapIsOpen && messages.isEmpty()) {
        const std::int64_t at = line->last ? *line->last + gapStride : 0;
        if (const auto done = run(session.database, "INSERT OR REPLACE INTO gap VALUES(?,?,?)",
                                  line->key, at, *gap);
            !done)
            return done;
        line->last = at;
        if (!line->first)
            line->first = at;
    }
    if (const auto done = saveNewest(session, *line, newest); !done)
        return done;
    touched.messages[conversation].newest = true;
    touched.conversations.insert(conversation);
    return saveBounds(session, *line);
}

Result<void> insertHistory(WriteSession& session, const ConversationId& conversation,
                           const QString& token, const QList<Message>& messages,
                           const std::optional<QString>& next) {
    auto line = lineOf(session, conversation);
    if (!line)
        return fail(line);
    const auto gapAt = one(session.database,
                           "SELECT position FROM gap WHERE conversation=? AND token=? "
                           "ORDER BY position DESC LIMIT 1",
                           firstInteger, line->key, token);
    if (!gapAt)
        return fail(gapAt);
    // Without a gap row the conversation is read from its newest end for the first time, or the
    // same answer came twice.
    if (!*gapAt && line->last)
        return ok();
    std::int64_t position = gapAt->value_or(0);
    bool met = false;
    bool first = !line->last;
    for (const Message& message : messages) {
        const auto known = MessageTable::find(session.database, line->key, message.id.remote);
        if (!known)
            return fail(known);
        if (*known && (*known)->position) {
            if (*gapAt && *(*known)->position >= **gapAt)
                continue; // a server that repeats what stands after the gap
            met = true;
            break;
        }
        --position;
        const auto key =
            MessageTable::put(session, line->key, line->isFeed, message, position, *known);
        if (!key)
            return fail(key);
        if (!line->last)
            line->last = position;
        if (first && message.kind != MessageKind::System) {
            first = false;
            Newest newest;
            newest.note(*key, message);
            if (const auto done = saveNewest(session, *line, newest); !done)
                return done;
            session.touched.conversations.insert(conversation);
        }
        line->first = line->first ? std::min(*line->first, position) : position;
    }
    if (*gapAt) {
        if (const auto done =
                run(session.database, "DELETE FROM gap WHERE conversation=? AND position=?",
                    line->key, **gapAt);
            !done)
            return done;
    }
    if (!met && next) {
        if (const auto done = run(session.database, "INSERT OR REPLACE INTO gap VALUES(?,?,?)",
                                  line->key, position, *next);
            !done)
            return done;
    }
    session.touched.messages[conversation].history = true;
    return saveBounds(session, *line);
}

Result<void> insertFetched(WriteSession& session, const ConversationId& conversation,
                           const QList<Message>& messages) {
    const auto line = lineOf(session, conversation);
    if (!line)
        return fail(line);
    for (const Message& message : messages) {
        const auto known = MessageTable::find(session.database, line->key, message.id.remote);
        if (!known)
            return fail(known);
        if (*known)
            continue;
        const auto key = MessageTable::put(session, line->key, line->isFeed, message, std::nullopt,
                                           std::nullopt);
        if (!key)
            return fail(key);
        session.touched.messages[conversation].changed.insert(message.id.remote);
    }
    return ok();
}

Result<void> editMessage(WriteSession& session, const ConversationId& conversation,
                         const MessageId& message, const QString& title, const QString& text,
                         const QString& html, const QDateTime& editedAt,
                         const std::optional<CalendarEvent>& event,
                         const std::optional<LinkCard>& link) {
    const auto line = lineOf(session, conversation);
    if (!line)
        return fail(line);
    const auto known = MessageTable::find(session.database, line->key, message.remote);
    if (!known)
        return fail(known);
    if (!*known || (*known)->redacted || (*known)->editedAt > encodeTime(editedAt))
        return ok();
    if (const auto done =
            MessageTable::replaceContent(session, **known, title, text, html, editedAt);
        !done)
        return done;
    if (const auto done = MessageTable::replaceExtras(session, **known, event, link); !done)
        return done;
    if (const auto noted = noteWordRemovalLater(session); !noted)
        return noted;
    return MessageTable::touch(session, conversation, **known);
}

Result<void> redactMessage(WriteSession& session, const ConversationId& conversation,
                           const MessageId& message, const PersonId& by, const QString& reason) {
    const auto line = lineOf(session, conversation);
    if (!line)
        return fail(line);
    const auto known = MessageTable::find(session.database, line->key, message.remote);
    if (!known)
        return fail(known);
    if (!*known || (*known)->redacted)
        return ok();
    const auto files = MessageTable::filesOf(session.database, **known, conversation.account);
    if (!files)
        return fail(files);
    if (const auto noted = UnusedMedia::note(session, *files); !noted)
        return noted;
    if (const auto done = MessageTable::clearContent(session, **known, by, reason); !done)
        return done;
    if (const auto noted = noteWordRemovalLater(session); !noted)
        return noted;
    if (const auto done = removeAnswers(session, line->key, message.remote); !done)
        return done;
    return MessageTable::touch(session, conversation, **known);
}

Result<void> addReaction(WriteSession& session, const ConversationId& conversation,
                         const Reaction& reaction) {
    const auto place = session.keys.conversation(session.database, conversation);
    if (!place)
        return fail(place);
    const auto sender = session.keys.person(session.database, reaction.sender);
    if (!sender)
        return fail(sender);
    session.touched.messages[conversation].changed.insert(reaction.message.remote);
    return run(session.database, "INSERT OR IGNORE INTO reaction VALUES(?,?,?,?,?,?)", *place,
               reaction.remoteId, reaction.message.remote, *sender, reaction.key,
               encodeTime(reaction.sentAt));
}

Result<void> removeReaction(WriteSession& session, const ConversationId& conversation,
                            const QString& remoteId) {
    const auto place = session.keys.findConversation(session.database, conversation);
    if (!place)
        return fail(place);
    const auto message = one(
        session.database, "SELECT message FROM reaction WHERE conversation=? AND remote=?",
        [](const Statement& row) { return row.text(0); }, *place, remoteId);
    if (!message)
        return fail(message);
    if (!*message)
        return removeVote(session, conversation, remoteId);
    session.touched.messages[conversation].changed.insert(**message);
    return run(session.database, "DELETE FROM reaction WHERE conversation=? AND remote=?", *place,
               remoteId);
}

Result<void> moveReceipt(WriteSession& session, const ConversationId& conversation,
                         const PersonId& person, const MessageId& upTo, const QDateTime& readAt) {
    const auto place = session.keys.conversation(session.database, conversation);
    if (!place)
        return fail(place);
    const auto key = session.keys.person(session.database, person);
    if (!key)
        return fail(key);
    session.touched.receipts.insert(conversation);
    return run(session.database,
               "INSERT INTO receipt VALUES(?1,?2,?3,?4) ON CONFLICT(conversation, person) "
               "DO UPDATE SET message=?3, read_at=?4 WHERE read_at <= ?4",
               *place, *key, upTo.remote, encodeTime(readAt));
}

} // namespace parvis::cache
