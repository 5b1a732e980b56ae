#include "markup/PlainTextWriter.h"

#include <QSet>

namespace parvis::markup {

using namespace Qt::StringLiterals;

namespace {

bool isBlock(const QString& tag) {
    static const QSet<QString> blocks{
        u"p"_s,          u"div"_s, u"h1"_s, u"h2"_s,      u"h3"_s,      u"h4"_s,     u"h5"_s,
        u"h6"_s,         u"ul"_s,  u"ol"_s, u"li"_s,      u"pre"_s,     u"table"_s,  u"tr"_s,
        u"blockquote"_s, u"hr"_s,  u"br"_s, u"details"_s, u"summary"_s, u"caption"_s};
    return blocks.contains(tag);
}

bool isCell(const QString& tag) {
    return tag == "td"_L1 || tag == "th"_L1;
}

} // namespace

void PlainTextWriter::add(const HtmlToken& token) {
    if (token.kind == HtmlToken::Kind::Text)
        return addText(token.text);
    const bool opens = token.kind == HtmlToken::Kind::Open;
    if (token.tag == "br"_L1) {
        m_out += u'\n';
        return;
    }
    if (isBlock(token.tag))
        startLine();
    if (token.tag == "pre"_L1)
        m_preformatted = qMax(0, m_preformatted + (opens ? 1 : -1));
    if (opens && token.tag == "li"_L1)
        m_out += u"• ";
    if (opens && token.tag == "img"_L1)
        addText(token.attribute(u"alt"));
    if (!opens && isCell(token.tag))
        m_out += u' ';
}

void PlainTextWriter::addText(const QString& text) {
    if (m_preformatted > 0) {
        m_out += text;
        return;
    }
    for (const QChar c : text) {
        const bool space = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
        if (!space)
            m_out += c;
        else if (!m_out.isEmpty() && !m_out.endsWith(u' ') && !m_out.endsWith(u'\n'))
            m_out += u' ';
    }
}

void PlainTextWriter::startLine() {
    while (m_out.endsWith(u' '))
        m_out.chop(1);
    if (!m_out.isEmpty() && !m_out.endsWith(u'\n'))
        m_out += u'\n';
}

QString PlainTextWriter::take() {
    return m_out.trimmed();
}

} // namespace parvis::markup
