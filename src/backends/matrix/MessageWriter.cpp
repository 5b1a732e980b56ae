#include "backends/matrix/MessageWriter.h"

#include "backends/matrix/Attachments.h"
#include "backends/matrix/LinkCards.h"
#include "backends/matrix/PostKinds.h"
#include "markup/Html.h"

#include <QJsonArray>

#include <array>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

using Step = void (*)(const MessageContent&, QJsonObject&);

QString htmlOf(const MessageContent& content) {
    if (!content.html.isEmpty())
        return content.html;
    return markup::htmlEscape(content.text).replace(u"\n"_s, u"<br>"_s);
}

void addText(const MessageContent& content, QJsonObject& json) {
    const QString title = content.title.simplified();
    json.insert("msgtype"_L1, content.emote ? u"m.emote"_s : u"m.text"_s);
    if (title.isEmpty()) {
        json.insert("body"_L1, content.text);
    } else {
        json.insert("body"_L1, content.text.isEmpty() ? title : title + "\n\n"_L1 + content.text);
        json.insert(titleKey.toString(), title);
    }
}

void addHtml(const MessageContent& content, QJsonObject& json) {
    const QString title = content.title.simplified();
    if (title.isEmpty() && content.html.isEmpty())
        return;
    json.insert("format"_L1, u"org.matrix.custom.html"_s);
    json.insert("formatted_body"_L1,
                title.isEmpty() ? content.html : titleHtml(title) + htmlOf(content));
}

void addFiles(const MessageContent& content, QJsonObject& json) {
    if (content.attachments.isEmpty())
        return;
    const QJsonObject own = writeAttachment(content.attachments.last());
    const bool caption = !json.value("body"_L1).toString().isEmpty();
    for (auto it = own.begin(); it != own.end(); ++it) {
        if (!caption || it.key() != "body"_L1)
            json.insert(it.key(), it.value());
    }
    QJsonArray before;
    for (const Attachment& attachment : content.attachments.first(content.attachments.size() - 1))
        before.append(writeAttachment(attachment));
    if (!before.isEmpty())
        json.insert(filesBeforeKey, before);
}

void addRelation(const MessageContent& content, QJsonObject& json) {
    QJsonObject relation;
    if (content.threadRoot.isValid()) {
        relation = {{u"rel_type"_s, u"m.thread"_s},
                    {u"event_id"_s, content.threadRoot.remote},
                    {u"is_falling_back"_s, !content.replyTo.isValid()}};
    }
    const QString original =
        content.replyTo.isValid() ? content.replyTo.remote : content.threadRoot.remote;
    if (!original.isEmpty())
        relation.insert("m.in_reply_to"_L1, QJsonObject{{u"event_id"_s, original}});
    if (!relation.isEmpty())
        json.insert("m.relates_to"_L1, relation);
}

void addMentions(const MessageContent& content, QJsonObject& json) {
    QJsonArray people;
    for (const PersonId& person : content.mentions)
        people.append(person.remote);
    QJsonObject mentions;
    if (!people.isEmpty())
        mentions.insert("user_ids"_L1, people);
    json.insert("m.mentions"_L1, mentions); // even empty: nobody is to be guessed from the text
}

} // namespace

QJsonObject writeMessage(const MessageContent& content) {
    static constexpr std::array<Step, 8> steps{addText,     addHtml,          addFiles, addRelation,
                                               addMentions, addCalendarEvent, addMarks, addLink};
    QJsonObject json;
    for (const Step step : steps)
        step(content, json);
    return json;
}

QList<QJsonObject> writeParts(const MessageContent& content, const QString& transaction) {
    QList<QJsonObject> parts;
    for (qsizetype i = 0; i + 1 < content.attachments.size(); ++i) {
        QJsonObject part = writeAttachment(content.attachments[i]);
        MessageContent place;
        place.threadRoot = content.threadRoot;
        addRelation(place, part);
        addMentions(place, part);
        part.insert(partKey, transaction);
        parts.append(part);
    }
    return parts;
}

void nameParts(QJsonObject& message, const QStringList& events) {
    QJsonArray files = message.value(filesBeforeKey).toArray();
    for (qsizetype i = 0; i < qMin(files.size(), events.size()); ++i) {
        QJsonObject file = files[i].toObject();
        file.insert("event_id"_L1, events[i]);
        files[i] = file;
    }
    message.insert(filesBeforeKey, files);
}

QJsonObject writeEdit(const MessageContent& content, const QString& original) {
    MessageContent unrelated = content;
    unrelated.replyTo = {};
    unrelated.threadRoot = {};
    QJsonObject now = writeMessage(unrelated);
    QJsonObject json = now;
    json.insert("body"_L1, "* "_L1 + now.value("body"_L1).toString());
    if (json.contains("formatted_body"_L1))
        json.insert("formatted_body"_L1, "* "_L1 + now.value("formatted_body"_L1).toString());
    json.insert("m.new_content"_L1, now);
    json.insert("m.relates_to"_L1,
                QJsonObject{{u"rel_type"_s, u"m.replace"_s}, {u"event_id"_s, original}});
    return json;
}

} // namespace parvis::matrix
