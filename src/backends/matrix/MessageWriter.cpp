#include "backends/matrix/MessageWriter.h"

#include "backends/matrix/Attachments.h"
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
    const QJsonObject first = writeAttachment(content.attachments.first());
    const bool caption = !json.value("body"_L1).toString().isEmpty();
    for (auto it = first.begin(); it != first.end(); ++it) {
        if (!caption || it.key() != "body"_L1)
            json.insert(it.key(), it.value());
    }
    QJsonArray further;
    for (const Attachment& attachment : content.attachments.sliced(1))
        further.append(writeAttachment(attachment));
    if (!further.isEmpty())
        json.insert(furtherFilesKey.toString(), further);
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
    static constexpr std::array<Step, 5> steps{addText, addHtml, addFiles, addRelation,
                                               addMentions};
    QJsonObject json;
    for (const Step step : steps)
        step(content, json);
    return json;
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
