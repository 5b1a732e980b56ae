#include "backends/matrix/MessageReader.h"

#include "backends/matrix/Attachments.h"
#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"
#include "backends/matrix/LinkCards.h"
#include "backends/matrix/PostKinds.h"
#include "backends/matrix/SystemEvents.h"
#include "markup/Html.h"

#include <QCoreApplication>

#include <array>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxMentions = 200;

bool isFile(const QString& msgtype) {
    return msgtype == "m.image"_L1 || msgtype == "m.file"_L1 || msgtype == "m.video"_L1 ||
           msgtype == "m.audio"_L1;
}

/// Without the quotation that clients before 2024 put in front of a reply's body.
QString withoutFallback(const QString& body) {
    if (!body.startsWith("> <"_L1) && !body.startsWith("> * <"_L1))
        return body;
    qsizetype at = 0;
    while (at < body.size() && body[at] == u'>') {
        const qsizetype end = body.indexOf(u'\n', at);
        if (end < 0)
            return body;
        at = end + 1;
    }
    if (at < body.size() && body[at] == u'\n')
        ++at;
    return body.sliced(at);
}

QString withoutHtmlFallback(const QString& html) {
    const qsizetype start = html.indexOf("<mx-reply>"_L1);
    const qsizetype end = html.indexOf("</mx-reply>"_L1, start);
    if (start < 0 || end < 0)
        return html;
    return html.first(start) + html.sliced(end + 11);
}

/// The text that events of types we do not know carry for us (MSC1767).
QString fallbackText(const QJsonObject& content) {
    const QString body = json::text(content, u"body", json::textLength);
    if (!body.isEmpty())
        return body;
    return json::text(content, u"org.matrix.msc1767.text", json::textLength);
}

} // namespace

MessageReader::MessageReader(AccountId account, QString self)
    : m_account(account)
    , m_self(std::move(self)) {
}

std::optional<Message> MessageReader::read(const Event& event, const QString& roomId) const {
    Draft draft{event, {}};
    Message& message = draft.message;
    message.id = {m_account, event.id};
    message.conversation = {m_account, roomId};
    message.sender = {m_account, event.sender};
    message.sentAt = event.at;
    message.transactionId = json::text(event.serverSays, u"transaction_id");
    if (event.stateKey) {
        auto told = readSystemEvent(event, m_account);
        if (!told)
            return std::nullopt;
        message.kind = MessageKind::System;
        message.text = told->value;
        message.system = std::move(*told);
        return message;
    }
    if (event.relation() == "m.replace"_L1)
        return std::nullopt;
    const bool known = event.type == "m.room.message"_L1 || event.type == "m.sticker"_L1 ||
                       event.type == "m.room.encrypted"_L1 || isPollStart(event.type);
    if (!known && (fallbackText(event.content).isEmpty() || event.type == "m.reaction"_L1))
        return std::nullopt;
    run(draft);
    return message;
}

std::optional<Message> MessageReader::readEdit(const Event& event, const QString& roomId) const {
    const QJsonObject content = json::child(event.content, u"m.new_content");
    if (event.type != "m.room.message"_L1 || event.relation() != "m.replace"_L1 ||
        event.relatesTo().isEmpty() || content.isEmpty())
        return std::nullopt;
    Event inner = event;
    inner.content = content;
    inner.content.remove("m.relates_to"_L1);
    return read(inner, roomId);
}

void MessageReader::run(Draft& draft) const {
    static constexpr std::array<Step, 11> steps{
        &MessageReader::decrypt,       &MessageReader::applyEdit,    &MessageReader::readKind,
        &MessageReader::readText,      &MessageReader::readFiles,    &MessageReader::readHtml,
        &MessageReader::readRelations, &MessageReader::readTitle,    &MessageReader::readPost,
        &MessageReader::readMentions,  &MessageReader::clearRedacted};
    for (const Step step : steps)
        (this->*step)(draft);
}

void MessageReader::decrypt(Draft& draft) const {
    if (draft.event.type != "m.room.encrypted"_L1)
        return;
    draft.message.kind = MessageKind::Undecryptable;
    draft.message.text = QCoreApplication::translate(
        "parvis::matrix", "This message is encrypted, and Parvis cannot read it.");
}

/// The server adds the newest edit to the original; it has checked that both have one author.
void MessageReader::applyEdit(Draft& draft) const {
    const QJsonObject relations = json::child(draft.event.serverSays, u"m.relations");
    const auto edit = readEvent(json::child(relations, u"m.replace"));
    if (!edit || edit->sender != draft.event.sender)
        return;
    QJsonObject content = json::child(edit->content, u"m.new_content");
    if (content.isEmpty())
        return;
    content.insert("m.relates_to"_L1, json::child(draft.event.content, u"m.relates_to"));
    draft.event.content = content;
    draft.message.editedAt = edit->at;
}

void MessageReader::readKind(Draft& draft) const {
    if (draft.message.kind == MessageKind::Undecryptable)
        return;
    const QString type = json::text(draft.event.content, u"msgtype");
    if (draft.event.type == "m.sticker"_L1 || type == "m.text"_L1 || isFile(type))
        draft.message.kind = MessageKind::Text;
    else if (type == "m.notice"_L1)
        draft.message.kind = MessageKind::Notice;
    else if (type == "m.emote"_L1)
        draft.message.kind = MessageKind::Emote;
    else
        draft.message.kind = MessageKind::Unknown;
}

void MessageReader::readText(Draft& draft) const {
    if (draft.message.kind == MessageKind::Undecryptable)
        return;
    draft.message.text = fallbackText(draft.event.content);
}

void MessageReader::readFiles(Draft& draft) const {
    const QJsonObject& content = draft.event.content;
    const bool sticker = draft.event.type == "m.sticker"_L1;
    QList<Attachment>& files = draft.message.attachments;
    files = readListedAttachments(content, filesBeforeKey, m_account);
    const bool ownFile = sticker || isFile(json::text(content, u"msgtype"));
    const auto attachment = ownFile ? readAttachment(content, m_account) : std::nullopt;
    if (attachment)
        files += *attachment;
    files += readListedAttachments(content, furtherFilesKey, m_account);
    if (attachment) {
        // A body beside another `filename` is a caption; otherwise it is the file's name, which
        // the attachment says already.
        const QString name = json::text(content, u"filename", json::textLength);
        const bool caption = !name.isEmpty() && name != draft.message.text;
        if (!caption && !sticker)
            draft.message.text.clear();
    }
}

void MessageReader::readHtml(Draft& draft) const {
    const QJsonObject& content = draft.event.content;
    if (json::text(content, u"format") != "org.matrix.custom.html"_L1 ||
        draft.message.kind == MessageKind::Undecryptable)
        return;
    const QString html = json::text(content, u"formatted_body", json::textLength);
    draft.message.html = markup::sanitizeHtml(withoutHtmlFallback(html));
}

void MessageReader::readRelations(Draft& draft) const {
    Message& message = draft.message;
    const QJsonObject relation = json::child(draft.event.content, u"m.relates_to");
    const QString original = json::text(json::child(relation, u"m.in_reply_to"), u"event_id");
    const bool thread = draft.event.relation() == "m.thread"_L1;
    if (thread && !draft.event.relatesTo().isEmpty())
        message.threadRoot = {m_account, draft.event.relatesTo()};
    const bool onlyFallback = thread && json::flag(relation, u"is_falling_back");
    if (!isEventId(original) || onlyFallback)
        return;
    message.replyTo = {m_account, original};
    message.text = withoutFallback(message.text);
}

/// The title stands in front of the body for clients that know nothing of titles: out with it.
void MessageReader::readTitle(Draft& draft) const {
    Message& message = draft.message;
    message.title = json::text(draft.event.content, titleKey).simplified();
    if (message.title.isEmpty())
        return;
    const QString prefix = message.title + "\n\n"_L1;
    if (message.text.startsWith(prefix))
        message.text = message.text.sliced(prefix.size());
    else if (message.text == message.title)
        message.text.clear();
    const QString heading = titleHtml(message.title);
    if (message.html.startsWith(heading))
        message.html = message.html.sliced(heading.size());
    if (message.html == markup::htmlEscape(message.text).replace(u"\n"_s, u"<br>"_s))
        message.html.clear();
}

void MessageReader::readPost(Draft& draft) const {
    Message& message = draft.message;
    if (message.kind == MessageKind::Undecryptable)
        return;
    const bool isPoll = isPollStart(draft.event.type);
    if (isPoll && readPoll(draft.event.content, message))
        message.kind = MessageKind::Text;
    if (!isPoll)
        readCalendarEvent(draft.event.content, message);
    readMarks(draft.event.content, message);
    readLink(draft.event.content, message);
}

void MessageReader::readMentions(Draft& draft) const {
    const QJsonObject mentions = json::child(draft.event.content, u"m.mentions");
    const QStringList people = json::texts(mentions, u"user_ids", json::nameLength, maxMentions);
    for (const QString& person : people) {
        if (isUserId(person))
            draft.message.mentions.append({m_account, person});
    }
    draft.message.mentionsMe = people.contains(m_self) || json::flag(mentions, u"room");
}

void MessageReader::clearRedacted(Draft& draft) const {
    if (!draft.event.isRedacted())
        return;
    Message& message = draft.message;
    message.redacted = true;
    message.kind = MessageKind::Text;
    message.title.clear();
    message.text.clear();
    message.html.clear();
    message.attachments.clear();
    message.mentions.clear();
    message.mentionsMe = false;
    message.poll.reset();
    message.event.reset();
    message.link.reset();
    message.important = message.mustRead = message.note = false;
    if (const auto removal = readEvent(json::child(draft.event.serverSays, u"redacted_because"))) {
        message.removedBy = {m_account, removal->sender};
        message.removalReason = json::text(removal->content, u"reason", json::lineLength);
    }
}

} // namespace parvis::matrix
