#include "workspace/Compose.h"

#include "markup/Html.h"
#include "markup/Markdown.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

namespace parvis::workspace {

using namespace Qt::StringLiterals;

MessageContent compose(const QString& typed, const QList<PersonId>& mentions) {
    MessageContent content;
    content.text = typed.trimmed();
    constexpr auto emote = "/me "_L1;
    if (content.text.startsWith(emote)) {
        content.emote = true;
        content.text = content.text.sliced(emote.size()).trimmed();
    }
    content.html = markup::markdownToHtml(content.text);
    content.mentions = mentions;
    return content;
}

QString typedText(const MessageContent& content) {
    return content.emote ? u"/me "_s + content.text : content.text;
}

QString joinedDraft(const QString& back, const QString& since) {
    return back.isEmpty() || since.isEmpty() ? back + since : back + u"\n\n"_s + since;
}

QString readableText(const Message& message) {
    if (message.html.isEmpty() || message.redacted)
        return message.text;
    const QString plain = markup::toPlainText(message.html);
    return plain.isEmpty() ? message.text : plain;
}

QString firstLink(const QString& text) {
    static const QRegularExpression address(uR"(\bhttps?://[^\s<>"'`\[\]{}|\\^]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString link = address.match(text).captured(0);
    const auto closes = [&link] { // a bracket that was opened before the address
        return link.endsWith(u')') && link.count(u')') > link.count(u'(');
    };
    while (!link.isEmpty() && (u".,;:!?*_~"_s.contains(link.back()) || closes()))
        link.chop(1);
    return QUrl(link, QUrl::StrictMode).host().isEmpty() ? QString() : link;
}

QString newTransactionId() {
    return u"parvis-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace parvis::workspace
