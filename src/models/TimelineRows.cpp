#include "models/TimelineRows.h"

#include "workspace/CommandCodec.h"
#include "workspace/Compose.h"

#include <algorithm>

namespace parvis::models {

using namespace Qt::StringLiterals;

namespace {

/// Messages of one sender within this time stand together under one name.
constexpr qint64 runMs = 5 * 60 * 1000;

QuoteSummary quoteOf(const workspace::ReadSide& reads, const Message& message) {
    QuoteSummary quote;
    quote.id = message.replyTo;
    const auto original = reads.cache().message(message.replyTo, message.conversation);
    if (original && *original) {
        quote.senderName = nameOf((*original)->sender);
        quote.text = oneLine(workspace::readableText((*original)->message));
        if (quote.text.isEmpty() && !(*original)->message.attachments.isEmpty())
            quote.text = (*original)->message.attachments.first().fileName;
    }
    return quote;
}

bool continuesRun(const TimelineItem& before, const TimelineItem& item) {
    return before.kind == TimelineItem::Kind::Message && before.sender.id == item.sender.id &&
           before.message.kind != MessageKind::System && item.message.kind != MessageKind::System &&
           !item.message.replyTo.isValid() &&
           std::abs(before.message.sentAt.msecsTo(item.message.sentAt)) < runMs;
}

TimelineItem line(TimelineItem::Kind kind, const QDateTime& at) {
    TimelineItem item;
    item.kind = kind;
    item.message.sentAt = at;
    return item;
}

} // namespace

QString nameOf(const Person& person) {
    if (!person.displayName.isEmpty())
        return person.displayName;
    // "@ines:example.org" reads as "ines"
    QString name = person.id.remote;
    if (name.startsWith(u'@'))
        name.remove(0, 1);
    const qsizetype colon = name.indexOf(u':');
    return colon > 0 ? name.first(colon) : name;
}

Person personOf(const workspace::ReadSide& reads, const PersonId& id) {
    if (const auto known = reads.cache().person(id); known && *known)
        return **known;
    Person person;
    person.id = id;
    return person;
}

bool isFeed(const workspace::ReadSide& reads, const ConversationId& conversation) {
    const auto known = reads.cache().conversation(conversation);
    return known && *known && (*known)->kind == ConversationKind::Feed;
}

QString oneLine(const QString& text, int length) {
    QString line = text.first(std::min<qsizetype>(text.size(), length * 2)).simplified();
    if (line.size() > length) {
        line.truncate(length);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line = line.trimmed() + u'…';
    }
    return line;
}

SenderSummary senderOf(const Person& person) {
    return {person.id, nameOf(person), person.title.isEmpty() ? person.department : person.title,
            person.avatar};
}

QList<ReactionSummary> summarise(const QList<cache::StoredReaction>& reactions,
                                 const PersonId& self) {
    QList<ReactionSummary> summaries;
    for (const cache::StoredReaction& reaction : reactions) {
        const bool mine = reaction.sender == self;
        const auto same = std::ranges::find(summaries, reaction.key, &ReactionSummary::key);
        if (same == summaries.end()) {
            summaries.append({reaction.key, 1, mine});
        } else {
            ++same->count;
            same->mine = same->mine || mine;
        }
    }
    return summaries;
}

AnswerSummary takeAnswers(const Message& message, QList<cache::StoredReaction>& reactions,
                          const PersonId& self) {
    AnswerSummary answers;
    QHash<PersonId, QString> attendance;
    QSet<PersonId> readers;
    reactions.removeIf([&](const cache::StoredReaction& reaction) {
        const bool isAttendance =
            message.event &&
            (reaction.key == going || reaction.key == maybeGoing || reaction.key == notGoing);
        if (isAttendance)
            attendance.insert(reaction.sender, reaction.key); // they come in order
        const bool isReading = message.mustRead && reaction.key == acknowledgement;
        if (isReading)
            readers.insert(reaction.sender);
        return isAttendance || isReading;
    });
    for (const QString& key : std::as_const(attendance)) {
        answers.going += key == going;
        answers.maybeGoing += key == maybeGoing;
        answers.notGoing += key == notGoing;
    }
    answers.mine = attendance.value(self);
    // Whoever wrote it knows it.
    readers.remove(message.sender);
    answers.acknowledged = static_cast<int>(readers.size());
    answers.acknowledgedByMe = readers.contains(self) || message.sender == self;
    return answers;
}

QString ownReactionId(const workspace::ReadSide& reads, const ConversationId& conversation,
                      const MessageId& message, const QString& key) {
    const PersonId self = reads.live().self(conversation.account);
    const auto reactions = reads.cache().reactions(conversation, message);
    for (const auto& reaction : reactions.value_or(QList<cache::StoredReaction>())) {
        if (reaction.sender == self && reaction.key == key)
            return reaction.remoteId;
    }
    return {};
}

bool needsReadMark(const workspace::ReadSide& reads, const ConversationId& conversation,
                   const MessageId& message) {
    const auto known = reads.cache().conversation(conversation);
    if (!known || !*known || (*known)->readUpTo == message)
        return false;
    const auto before = reads.cache().message((*known)->readUpTo, conversation);
    const auto now = reads.cache().message(message, conversation);
    // Reading on in old history takes nothing back.
    return !before || !*before || !now || !*now || (*now)->position > (*before)->position;
}

TimelineItem itemOf(const workspace::ReadSide& reads, const cache::StoredMessage& stored) {
    TimelineItem item;
    item.message = stored.message;
    item.sender = senderOf(stored.sender);
    const PersonId self = reads.live().self(stored.message.id.account);
    item.own = stored.message.sender == self;
    item.commentCount = stored.commentCount;
    if (auto reactions = reads.cache().reactions(stored.message.conversation, stored.message.id)) {
        if (stored.message.event || stored.message.mustRead)
            item.answers = takeAnswers(stored.message, *reactions, self);
        item.reactions = summarise(*reactions, self);
    }
    if (stored.message.poll)
        item.answers.poll = reads.cache().tally(stored.message, self).value_or(PollTally());
    if (stored.message.replyTo.isValid())
        item.quote = quoteOf(reads, stored.message);
    return item;
}

std::optional<TimelineItem> itemOf(const workspace::ReadSide& reads,
                                   const cache::OutboxEntry& entry) {
    const AccountId account = entry.conversation.account;
    const auto command = workspace::decodeCommand(entry.command, account);
    if (!command)
        return std::nullopt;
    const auto* send = std::get_if<SendMessage>(&*command);
    if (!send)
        return std::nullopt;
    TimelineItem item;
    Message& message = item.message;
    message.id = {account, entry.transactionId};
    message.conversation = entry.conversation;
    message.sender = reads.live().self(account);
    message.sentAt = entry.createdAt;
    message.kind = send->content.emote ? MessageKind::Emote : MessageKind::Text;
    message.title = send->content.title;
    message.text = send->content.text;
    message.html = send->content.html;
    message.attachments = send->content.attachments;
    message.replyTo = send->content.replyTo;
    message.threadRoot = send->content.threadRoot;
    message.poll = send->content.poll;
    message.event = send->content.event;
    message.link = send->content.link;
    message.important = send->content.important;
    message.mustRead = send->content.mustRead;
    message.note = send->content.note;
    if (message.poll)
        item.answers.poll.votes.fill(0, message.poll->answers.size());
    message.transactionId = entry.transactionId;
    if (message.replyTo.isValid())
        item.quote = quoteOf(reads, message);
    item.sender = senderOf(personOf(reads, message.sender));
    item.own = true;
    if (entry.state == cache::OutboxState::Failed) {
        item.sendState = SendState::Failed;
        item.failure = {entry.errorKind, entry.errorText, {}, {}};
    } else if (entry.state == cache::OutboxState::Waiting) {
        item.sendState =
            reads.live().isSending(entry.transactionId) ? SendState::Sending : SendState::Waiting;
    }
    const auto upload = reads.live().upload(entry.transactionId);
    item.uploadedBytes = upload.done;
    item.uploadBytes = upload.total;
    return item;
}

TimelineItem gapItem(const Message& following) {
    TimelineItem item;
    item.kind = TimelineItem::Kind::Gap;
    item.message.id = following.id;
    item.message.sentAt = following.sentAt;
    return item;
}

QList<TimelineItem> withLines(QList<TimelineItem> messages, const MessageId& readUpTo,
                              const QTimeZone& zone) {
    QList<TimelineItem> items;
    items.reserve(messages.size() + 8);
    QDate day;
    bool unreadFollows = false;
    for (TimelineItem& item : messages) {
        const QDate itemDay = item.message.sentAt.toTimeZone(zone).date();
        // Clocks of servers differ: a message of the day before among today's begins no new day.
        if (item.kind == TimelineItem::Kind::Message && (day.isNull() || itemDay > day)) {
            day = itemDay;
            items.append(line(TimelineItem::Kind::DateLine, item.message.sentAt));
        }
        // Whoever writes has read what stands above.
        if (unreadFollows && !item.own && item.kind == TimelineItem::Kind::Message) {
            items.append(line(TimelineItem::Kind::UnreadLine, item.message.sentAt));
            unreadFollows = false;
        } else if (item.own) {
            unreadFollows = false;
        }
        item.startsRun = items.isEmpty() || !continuesRun(items.last(), item);
        if (readUpTo.isValid() && item.message.id == readUpTo)
            unreadFollows = true;
        items.append(std::move(item));
    }
    return items;
}

QString keyOf(const TimelineItem& item) {
    switch (item.kind) {
    case TimelineItem::Kind::Message:
        // A message keeps its place when the server's id replaces the outbox's.
        return item.own && !item.message.transactionId.isEmpty()
                   ? u"t:"_s + item.message.transactionId
                   : u"m:"_s + item.message.id.remote;
    case TimelineItem::Kind::DateLine:
        return u"d:"_s + item.message.sentAt.toLocalTime().date().toString(Qt::ISODate);
    case TimelineItem::Kind::UnreadLine:
        return u"u"_s;
    case TimelineItem::Kind::Gap:
        return u"g:"_s + item.message.id.remote;
    }
    return {};
}

} // namespace parvis::models
