#include "markup/Html.h"

#include "markup/HtmlTokenizer.h"
#include "markup/HtmlWriter.h"
#include "markup/PlainTextWriter.h"

namespace parvis::markup {

namespace {

constexpr qsizetype maxInput = 64 * 1024;

QStringView limited(const QString& html) {
    return QStringView(html).first(qMin(html.size(), maxInput));
}

} // namespace

QString sanitizeHtml(const QString& html) {
    HtmlTokenizer tokens(limited(html));
    HtmlWriter writer;
    while (const auto token = tokens.next())
        writer.add(*token);
    return writer.take();
}

QString toPlainText(const QString& html) {
    HtmlTokenizer tokens(limited(html));
    PlainTextWriter writer;
    while (const auto token = tokens.next())
        writer.add(*token);
    return writer.take();
}

QString htmlEscape(const QString& text) {
    QString result;
    result.reserve(text.size() + text.size() / 8);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            result += u"&amp;";
            break;
        case u'<':
            result += u"&lt;";
            break;
        case u'>':
            result += u"&gt;";
            break;
        case u'"':
            result += u"&quot;";
            break;
        case u'\'':
            result += u"&#39;";
            break;
        default:
            if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
                result += c;
        }
    }
    return result;
}

} // namespace parvis::markup
