#include "workspace/CommandCodec.h"

#include "cache/Codec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <type_traits>

namespace parvis::workspace {

using namespace Qt::StringLiterals;

namespace {

// The kinds and fields on disk. Numbers are never used again for something else.
enum class Stored {
    Send = 1,
    Edit = 2,
    Redact = 3,
    AddReaction = 4,
    RemoveReaction = 5,
    MarkRead = 6,
    Vote = 7,
    ClosePoll = 8,
};
enum Field {
    Kind = 1,
    ConversationField = 2,
    Transaction = 3,
    MessageField = 4,
    Title = 5,
    Text = 6,
    Html = 7,
    Files = 8,
    ReplyTo = 9,
    ThreadRoot = 10,
    Mentions = 11,
    Emote = 12,
    Reason = 13,
    ReactionKey = 14,
    Hidden = 15,
    Poll = 16,
    Event = 17,
    Important = 18,
    MustRead = 19,
    Answers = 20,
    Note = 21,
    Link = 22,
};

void put(QCborMap& map, const MessageContent& content) {
    map.insert(Title, content.title);
    map.insert(Text, content.text);
    map.insert(Html, content.html);
    map.insert(Files, cache::encodeAttachments(content.attachments));
    map.insert(ReplyTo, content.replyTo.remote);
    map.insert(ThreadRoot, content.threadRoot.remote);
    map.insert(Emote, content.emote);
    QCborArray mentions;
    for (const PersonId& person : content.mentions)
        mentions.append(person.remote);
    map.insert(Mentions, mentions);
    if (content.poll)
        map.insert(Field::Poll, cache::encodePoll(*content.poll));
    if (content.event)
        map.insert(Event, cache::encodeEvent(*content.event));
    if (content.important)
        map.insert(Important, true);
    if (content.mustRead)
        map.insert(MustRead, true);
    if (content.note)
        map.insert(Note, true);
    if (content.link)
        map.insert(Link, cache::encodeLink(*content.link));
}

MessageId messageId(AccountId account, const QString& remote) {
    return remote.isEmpty() ? MessageId{} : MessageId{account, remote};
}

MessageContent content(const QCborMap& map, AccountId account) {
    MessageContent result;
    result.title = map.value(Title).toString();
    result.text = map.value(Text).toString();
    result.html = map.value(Html).toString();
    result.attachments = cache::decodeAttachments(map.value(Files).toArray(), account);
    result.replyTo = messageId(account, map.value(ReplyTo).toString());
    result.threadRoot = messageId(account, map.value(ThreadRoot).toString());
    result.emote = map.value(Emote).toBool();
    for (const auto& person : map.value(Mentions).toArray())
        result.mentions.append(PersonId{account, person.toString()});
    if (const QCborValue poll = map.value(Field::Poll); poll.isMap())
        result.poll = cache::decodePoll(poll.toMap());
    if (const QCborValue event = map.value(Event); event.isMap())
        result.event = cache::decodeEvent(event.toMap());
    result.important = map.value(Important).toBool();
    result.mustRead = map.value(MustRead).toBool();
    result.note = map.value(Note).toBool();
    if (const QCborValue link = map.value(Link); link.isMap())
        result.link = cache::decodeLink(link.toMap(), account);
    return result;
}

template<class C>
concept HasTransaction = requires(const C& c) { c.transactionId; };

template<class C>
concept HasConversation = requires(const C& c) { c.conversation.account; };

template<class C>
concept HasGroup = requires(const C& c) { c.group.account; };

} // namespace

QByteArray encodeCommand(const Command& command) {
    Q_ASSERT(isQueueable(command));
    QCborMap map;
    map.insert(ConversationField, conversationOf(command).remote);
    map.insert(Transaction, transactionOf(command));
    const auto kind = [&map](Stored stored) {
        map.insert(Kind, static_cast<int>(stored));
    };
    if (const auto* send = std::get_if<SendMessage>(&command)) {
        kind(Stored::Send);
        put(map, send->content);
    } else if (const auto* edit = std::get_if<EditMessage>(&command)) {
        kind(Stored::Edit);
        map.insert(MessageField, edit->message.remote);
        put(map, edit->content);
    } else if (const auto* redact = std::get_if<RedactMessage>(&command)) {
        kind(Stored::Redact);
        map.insert(MessageField, redact->message.remote);
        map.insert(Reason, redact->reason);
    } else if (const auto* add = std::get_if<AddReaction>(&command)) {
        kind(Stored::AddReaction);
        map.insert(MessageField, add->message.remote);
        map.insert(ReactionKey, add->key);
    } else if (const auto* remove = std::get_if<RemoveReaction>(&command)) {
        kind(Stored::RemoveReaction);
        map.insert(MessageField, remove->reactionRemoteId);
    } else if (const auto* vote = std::get_if<CastVote>(&command)) {
        kind(Stored::Vote);
        map.insert(MessageField, vote->poll.remote);
        map.insert(Answers, QCborArray::fromStringList(vote->answers));
    } else if (const auto* close = std::get_if<parvis::ClosePoll>(&command)) {
        kind(Stored::ClosePoll);
        map.insert(MessageField, close->poll.remote);
    } else if (const auto* read = std::get_if<MarkRead>(&command)) {
        kind(Stored::MarkRead);
        map.insert(MessageField, read->upTo.remote);
        map.insert(Hidden, read->hidden);
    }
    return map.toCborValue().toCbor();
}

Result<Command> decodeCommand(const QByteArray& bytes, AccountId account) {
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return fail(ErrorKind::Damaged, {}, u"outbox entry"_s);
    const QCborMap map = value.toMap();
    const ConversationId conversation{account, map.value(ConversationField).toString()};
    const QString transaction = map.value(Transaction).toString();
    const QString target = map.value(MessageField).toString();
    if (!conversation.isValid() || transaction.isEmpty())
        return fail(ErrorKind::Damaged, {}, u"outbox entry"_s);
    switch (static_cast<Stored>(map.value(Kind).toInteger())) {
    case Stored::Send:
        return SendMessage{conversation, transaction, content(map, account)};
    case Stored::Edit:
        return EditMessage{conversation, {account, target}, transaction, content(map, account)};
    case Stored::Redact:
        return RedactMessage{
            conversation, {account, target}, transaction, map.value(Reason).toString()};
    case Stored::AddReaction:
        return AddReaction{
            conversation, {account, target}, transaction, map.value(ReactionKey).toString()};
    case Stored::RemoveReaction:
        return RemoveReaction{conversation, target, transaction};
    case Stored::Vote: {
        QStringList answers;
        for (const auto& answer : map.value(Answers).toArray())
            answers.append(answer.toString());
        return CastVote{conversation, {account, target}, transaction, answers};
    }
    case Stored::ClosePoll:
        return parvis::ClosePoll{conversation, {account, target}, transaction};
    case Stored::MarkRead:
        return MarkRead{conversation, {account, target}, map.value(Hidden).toBool()};
    }
    return fail(ErrorKind::NewerVersion, {}, u"outbox entry of an unknown kind"_s);
}

bool isQueueable(const Command& command) {
    return std::holds_alternative<MarkRead>(command) ||
           std::visit([]<class C>(const C&) { return HasTransaction<C> && HasConversation<C>; },
                      command);
}

ConversationId conversationOf(const Command& command) {
    return std::visit(
        []<class C>(const C& c) -> ConversationId {
            if constexpr (HasConversation<C>)
                return c.conversation;
            else
                return {};
        },
        command);
}

QString transactionOf(const Command& command) {
    return std::visit(
        []<class C>(const C& c) -> QString {
            if constexpr (HasTransaction<C>)
                return c.transactionId;
            else if constexpr (std::is_same_v<C, MarkRead>)
                return u"read:%1:%2"_s.arg(c.conversation.account.value).arg(c.conversation.remote);
            else
                return {};
        },
        command);
}

AccountId accountOf(const Command& command) {
    return std::visit(
        []<class C>(const C& c) -> AccountId {
            AccountId account;
            if constexpr (HasConversation<C>)
                account = c.conversation.account;
            if constexpr (HasGroup<C>) {
                if (!account.isValid())
                    account = c.group.account;
            }
            if constexpr (std::is_same_v<C, UpdateProfile>)
                account = c.person.id.account;
            if constexpr (std::is_same_v<C, FetchPerson>)
                account = c.person.account;
            if constexpr (std::is_same_v<C, DownloadMedia>)
                account = c.media.account;
            if constexpr (std::is_same_v<C, CreateConversation>)
                account = c.people.isEmpty() ? AccountId{} : c.people.first().account;
            return account;
        },
        command);
}

} // namespace parvis::workspace
