#include "backends/demo/DemoWorld.h"
#include "backends/demo/SampleMedia.h"

#include <algorithm>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxReactionLength = 64;

std::optional<Error> checkContent(const MessageContent& content, int maxBytes) {
    if (content.text.trimmed().isEmpty() && content.title.trimmed().isEmpty() &&
        content.attachments.isEmpty())
        return Error{ErrorKind::InvalidInput, {}, u"empty message"_s, {}};
    const bool isNamed = !content.title.trimmed().isEmpty();
    if ((content.poll && (!isNamed || !isSound(*content.poll))) ||
        (content.event && (!isNamed || !isSound(*content.event))) || (content.note && !isNamed))
        return Error{ErrorKind::InvalidInput, {}, u"poll, event or note"_s, {}};
    if (content.text.toUtf8().size() + content.html.toUtf8().size() > maxBytes)
        return Error{ErrorKind::TooLarge, {}, {}, {}};
    return std::nullopt;
}

std::optional<LinkCard> linkOf(const MessageContent& content) {
    std::optional<LinkCard> link = content.link;
    return link && tidy(*link) ? link : std::nullopt;
}

} // namespace

Result<WorldConversation*> DemoWorld::entered(const QString& person, const ConversationId& id) {
    const auto found = m_conversations.find(id.remote);
    if (found == m_conversations.end())
        return fail(ErrorKind::NotFound);
    WorldConversation& place = found->second;
    if (!isJoined(person, place))
        return fail(mayRead(person, place) ? ErrorKind::Forbidden : ErrorKind::NotFound);
    if (place.facts.encrypted)
        return fail(ErrorKind::Unsupported);
    return &place;
}

Result<WorldConversation*> DemoWorld::writable(const QString& person, const ConversationId& id) {
    const auto place = entered(person, id);
    if (place && !rights(person, **place).comment)
        return fail(ErrorKind::Forbidden);
    return place;
}

Result<WorldConversation*> DemoWorld::answerable(const QString& person, const ConversationId& id) {
    const auto place = entered(person, id);
    if (place && !rights(person, **place).react)
        return fail(ErrorKind::Forbidden);
    return place;
}

Result<Message> DemoWorld::compose(const WorldConversation& place, const QString& author,
                                   const MessageContent& content) const {
    if (auto error = checkContent(content, capabilities().maxMessageBytes))
        return std::unexpected(*error);
    Message message;
    message.conversation.remote = place.facts.id.remote;
    message.sender.remote = author;
    message.kind = content.emote ? MessageKind::Emote : MessageKind::Text;
    message.title = content.title;
    message.text = content.text;
    message.html = content.html;
    message.attachments = content.attachments;
    message.mentions = content.mentions;
    message.poll = content.poll;
    message.event = content.event;
    message.link = linkOf(content);
    message.note = content.note;
    const bool mayAnnounce = rights(author, place).announce;
    message.important = content.important && mayAnnounce;
    message.mustRead = content.mustRead && mayAnnounce;
    if (message.poll) {
        QStringList answers;
        for (const PollAnswer& answer : std::as_const(message.poll->answers))
            answers.append(answer.text);
        message.text = answers.join(u'\n');
        message.html.clear();
    }
    for (const Attachment& attachment : message.attachments) {
        // The sample's own files are made when somebody wants them.
        if (!m_media.contains(attachment.media.uri) && !makeSampleMedia(attachment.media.uri))
            return fail(ErrorKind::NotFound, {}, u"attachment"_s);
    }
    if (!content.replyTo.remote.isEmpty()) {
        if (indexOf(place, content.replyTo.remote) < 0)
            return fail(ErrorKind::NotFound, {}, u"replied message"_s);
        message.replyTo.remote = content.replyTo.remote;
    }
    if (!content.threadRoot.remote.isEmpty()) {
        const qsizetype root = indexOf(place, content.threadRoot.remote);
        if (root < 0)
            return fail(ErrorKind::NotFound, {}, u"thread"_s);
        const Message& top = place.messages[static_cast<std::size_t>(root)].message;
        // Threads are one level deep: a comment on a comment belongs to the post.
        message.threadRoot.remote =
            top.threadRoot.remote.isEmpty() ? top.id.remote : top.threadRoot.remote;
    }
    return message;
}

QString DemoWorld::append(WorldConversation& place, Message message, const QString& device) {
    const auto index = static_cast<qsizetype>(place.messages.size());
    if (message.id.remote.isEmpty())
        message.id.remote = freshId('m'_L1);
    message.conversation.remote = place.facts.id.remote;
    message.sentAt = m_clock.now();
    if (index > 0) {
        // Time never runs backwards within a conversation, even when the clock does.
        message.sentAt = qMax(message.sentAt, place.messages.back().message.sentAt);
    }
    const QString id = message.id.remote;
    const QString sender = message.sender.remote;
    m_messageIndex.insert(id, {place.facts.id.remote, index});
    place.messages.push_back({std::move(message), device});
    auto& receipt = place.receipts[sender];
    receipt = {index, index, place.messages.back().message.sentAt};
    note(LogEntry::What::Sent, place.facts.id.remote, sender, id);
    return id;
}

void DemoWorld::tell(WorldConversation& place, const QString& actor, SystemEvent event) {
    Message message;
    message.sender.remote = actor;
    message.kind = MessageKind::System;
    message.system = std::move(event);
    append(place, std::move(message), {});
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const SendMessage& command) {
    const auto place = writable(by.person, command.conversation);
    if (!place)
        return fail(place);
    Outcome outcome;
    if (const auto before = repeated(by, command.transactionId)) {
        outcome.receipt.message.remote = *before;
        return outcome;
    }
    auto message = compose(**place, by.person, command.content);
    if (!message)
        return fail(message);
    message->transactionId = command.transactionId;
    outcome.receipt.message.remote = append(**place, std::move(*message), by.device);
    remember(by, command.transactionId, outcome.receipt.message.remote);
    setTypingIn(**place, by.person, false);
    emit written(command.conversation.remote, outcome.receipt.message.remote);
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const EditMessage& command) {
    const auto place = writable(by.person, command.conversation);
    if (!place)
        return fail(place);
    const qsizetype index = indexOf(**place, command.message.remote);
    if (index < 0)
        return fail(ErrorKind::NotFound);
    Message& message = (*place)->messages[static_cast<std::size_t>(index)].message;
    if (message.sender.remote != by.person || message.kind == MessageKind::System)
        return fail(ErrorKind::Forbidden);
    if (message.redacted)
        return fail(ErrorKind::NotFound);
    Outcome outcome;
    outcome.receipt.message.remote = message.id.remote;
    if (repeated(by, command.transactionId))
        return outcome;
    if (auto error = checkContent(command.content, capabilities().maxMessageBytes))
        return std::unexpected(*error);
    (*place)->versions[message.id.remote].append(
        {message.editedAt.isValid() ? message.editedAt : message.sentAt, message.title,
         message.text, message.html});
    message.title = command.content.title;
    message.text = command.content.text;
    message.html = command.content.html;
    if (message.event && command.content.event)
        message.event = command.content.event;
    message.link = linkOf(command.content);
    message.editedAt = m_clock.now();
    remember(by, command.transactionId, message.id.remote);
    note(LogEntry::What::Edited, (*place)->facts.id.remote, by.person, message.id.remote);
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const RedactMessage& command) {
    const auto place = entered(by.person, command.conversation);
    if (!place)
        return fail(place);
    const qsizetype index = indexOf(**place, command.message.remote);
    if (index < 0)
        return fail(ErrorKind::NotFound);
    Message& message = (*place)->messages[static_cast<std::size_t>(index)].message;
    if (message.sender.remote != by.person && !rights(by.person, **place).remove)
        return fail(ErrorKind::Forbidden);
    if (message.redacted)
        return Outcome{};
    message.redacted = true;
    message.title.clear();
    message.text.clear();
    message.html.clear();
    message.attachments.clear();
    message.mentions.clear();
    message.poll.reset();
    message.event.reset();
    message.link.reset();
    message.important = message.mustRead = message.note = false;
    message.removedBy.remote = by.person;
    message.removalReason = command.reason;
    (*place)->versions.remove(message.id.remote);
    (*place)->votes.remove(message.id.remote);
    (*place)->reactions.remove(message.id.remote);
    note(LogEntry::What::Redacted, (*place)->facts.id.remote, by.person, message.id.remote);
    return Outcome{};
}

/// Nobody reads reports in the sample organisation.
DemoWorld::Done DemoWorld::act(const WorldSession& by, const ReportMessage& command) {
    const auto place = entered(by.person, command.conversation);
    if (!place)
        return fail(place);
    if (indexOf(**place, command.message.remote) < 0)
        return fail(ErrorKind::NotFound);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const SaveMessage& command) {
    const auto place = entered(by.person, command.conversation);
    if (!place)
        return fail(place);
    const QString id = command.message.remote;
    if (indexOf(**place, id) < 0)
        return fail(ErrorKind::NotFound);
    QList<SavedMessage>& saved = (*place)->savedBy[by.person];
    const auto known =
        std::ranges::find(saved, id, [](const SavedMessage& one) { return one.message.remote; });
    if ((known != saved.end()) == command.saved)
        return Outcome{};
    if (command.saved)
        saved.append({MessageId{{}, id}, m_clock.now()});
    else
        saved.erase(known);
    note(LogEntry::What::Saved, (*place)->facts.id.remote, by.person, id);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const FollowPost& command) {
    const auto place = entered(by.person, command.conversation);
    if (!place)
        return fail(place);
    const QString id = command.post.remote;
    if (indexOf(**place, id) < 0)
        return fail(ErrorKind::NotFound);
    QList<FollowedPost>& posts = (*place)->followedBy[by.person];
    posts.removeIf([&id](const FollowedPost& one) { return one.post.remote == id; });
    if (command.following != Following::Usual)
        posts.append({MessageId{{}, id}, command.following});
    note(LogEntry::What::Saved, (*place)->facts.id.remote, by.person, id);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const AddReaction& command) {
    const auto place = answerable(by.person, command.conversation);
    if (!place)
        return fail(place);
    const qsizetype index = indexOf(**place, command.message.remote);
    if (index < 0 || (*place)->messages[static_cast<std::size_t>(index)].message.redacted)
        return fail(ErrorKind::NotFound);
    if (command.key.isEmpty() || command.key.size() > maxReactionLength)
        return fail(ErrorKind::InvalidInput);
    Outcome outcome;
    if (const auto before = repeated(by, command.transactionId)) {
        outcome.receipt.message.remote = *before;
        return outcome;
    }
    auto& reactions = (*place)->reactions[command.message.remote];
    for (const Reaction& reaction : std::as_const(reactions)) {
        if (reaction.sender.remote == by.person && reaction.key == command.key)
            return fail(ErrorKind::Conflict);
    }
    Reaction reaction;
    reaction.remoteId = freshId('r'_L1);
    reaction.message.remote = command.message.remote;
    reaction.sender.remote = by.person;
    reaction.key = command.key;
    reaction.sentAt = m_clock.now();
    reactions.append(reaction);
    outcome.receipt.message.remote = reaction.remoteId;
    remember(by, command.transactionId, reaction.remoteId);
    note(LogEntry::What::Reacted, (*place)->facts.id.remote, by.person, reaction.remoteId);
    return outcome;
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const RemoveReaction& command) {
    const auto place = entered(by.person, command.conversation);
    if (!place)
        return fail(place);
    if (repeated(by, command.transactionId))
        return Outcome{};
    auto& all = (*place)->reactions;
    for (auto reactions = all.begin(); reactions != all.end(); ++reactions) {
        for (qsizetype i = 0; i < reactions->size(); ++i) {
            if (reactions->at(i).remoteId != command.reactionRemoteId)
                continue;
            if (reactions->at(i).sender.remote != by.person)
                return fail(ErrorKind::Forbidden);
            reactions->removeAt(i);
            remember(by, command.transactionId, command.reactionRemoteId);
            note(LogEntry::What::Unreacted, (*place)->facts.id.remote, by.person,
                 command.reactionRemoteId);
            return Outcome{};
        }
    }
    return fail(ErrorKind::NotFound);
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const MarkRead& command) {
    const auto found = m_conversations.find(command.conversation.remote);
    if (found == m_conversations.end() || !isJoined(by.person, found->second))
        return fail(ErrorKind::NotFound);
    WorldConversation& place = found->second;
    const qsizetype index = indexOf(place, command.upTo.remote);
    if (index < 0)
        return fail(ErrorKind::NotFound);
    auto& receipt = place.receipts[by.person];
    const bool moves = index > receipt.own || (!command.hidden && index > receipt.shown);
    if (!moves)
        return Outcome{};
    receipt.own = qMax(receipt.own, index);
    receipt.readAt = m_clock.now();
    if (!command.hidden)
        receipt.shown = qMax(receipt.shown, index);
    note(LogEntry::What::Read, place.facts.id.remote, by.person);
    return Outcome{};
}

DemoWorld::Done DemoWorld::act(const WorldSession& by, const SetTyping& command) {
    const auto place = entered(by.person, command.conversation);
    if (!place)
        return fail(place);
    setTypingIn(**place, by.person, command.typing);
    return Outcome{};
}

void DemoWorld::setTyping(const QString& person, const QString& conversation, bool typing) {
    const auto found = m_conversations.find(conversation);
    if (found != m_conversations.end() && isJoined(person, found->second))
        setTypingIn(found->second, person, typing);
}

void DemoWorld::setTypingIn(WorldConversation& place, const QString& person, bool typing) {
    if (place.typing.contains(person) == typing)
        return;
    if (typing)
        place.typing.insert(person);
    else
        place.typing.remove(person);
    emit typingChanged(place.facts.id.remote);
}

} // namespace parvis::demo
