#include "markup/HtmlTokenizer.h"

#include "markup/Entities.h"

#include <QSet>

namespace parvis::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAttributes = 32;
constexpr qsizetype maxNameLength = 64;

bool isAsciiLetter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isSpace(QChar c) {
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Elements whose content is not text of the message.
bool isOpaque(const QString& tag) {
    static const QSet<QString> opaque{u"script"_s,   u"style"_s,  u"head"_s,     u"title"_s,
                                      u"iframe"_s,   u"object"_s, u"template"_s, u"noscript"_s,
                                      u"svg"_s,      u"math"_s,   u"xmp"_s,      u"noembed"_s,
                                      u"noframes"_s, u"select"_s, u"textarea"_s};
    return opaque.contains(tag);
}

} // namespace

QString HtmlToken::attribute(QStringView name) const {
    for (const auto& [key, value] : attributes) {
        if (key == name)
            return value;
    }
    return {};
}

QChar HtmlTokenizer::at(qsizetype offset) const {
    const qsizetype index = m_at + offset;
    return index < m_html.size() ? m_html[index] : QChar();
}

bool HtmlTokenizer::startsTag() const {
    const QChar c = at(1);
    return at(0) == u'<' &&
           (isAsciiLetter(c) || c == u'!' || c == u'?' || (c == u'/' && isAsciiLetter(at(2))));
}

std::optional<HtmlToken> HtmlTokenizer::next() {
    while (m_at < m_html.size()) {
        if (!startsTag())
            return text();
        if (at(1) == u'!' || at(1) == u'?') {
            skipDeclaration();
            continue;
        }
        if (auto token = at(1) == u'/' ? closeTag() : openTag())
            return token;
    }
    return std::nullopt;
}

HtmlToken HtmlTokenizer::text() {
    const qsizetype start = m_at++; // the first character is text even when it is '<'
    while (m_at < m_html.size() && !startsTag())
        ++m_at;
    HtmlToken token;
    token.text = decodeEntities(m_html.sliced(start, m_at - start));
    return token;
}

void HtmlTokenizer::skipDeclaration() {
    const bool comment = m_html.sliced(m_at).startsWith(u"<!--");
    const QStringView end = comment ? QStringView(u"-->") : QStringView(u">");
    const qsizetype found = m_html.indexOf(end, m_at + 2);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

QString HtmlTokenizer::tagName() {
    const qsizetype start = m_at;
    while (m_at < m_html.size() && !isSpace(at(0)) && at(0) != u'/' && at(0) != u'>')
        ++m_at;
    return m_html.sliced(start, qMin(m_at - start, maxNameLength)).toString().toLower();
}

std::optional<HtmlToken> HtmlTokenizer::closeTag() {
    m_at += 2;
    HtmlToken token{HtmlToken::Kind::Close, {}, tagName(), {}};
    const qsizetype end = m_html.indexOf(u'>', m_at);
    m_at = end < 0 ? m_html.size() : end + 1;
    return end < 0 ? std::nullopt : std::optional(std::move(token));
}

std::optional<HtmlToken> HtmlTokenizer::openTag() {
    m_at += 1;
    HtmlToken token{HtmlToken::Kind::Open, {}, tagName(), {}};
    if (!readAttributes(token))
        return std::nullopt;
    if (isOpaque(token.tag)) {
        skipContent(token.tag);
        return std::nullopt;
    }
    return token;
}

/// False when the input ends before the tag does.
bool HtmlTokenizer::readAttributes(HtmlToken& token) {
    while (true) {
        while (isSpace(at(0)) || at(0) == u'/')
            ++m_at;
        if (m_at >= m_html.size())
            return false;
        if (at(0) == u'>') {
            ++m_at;
            return true;
        }
        const qsizetype start = m_at++; // a stray '=' or quote is part of a name
        while (m_at < m_html.size() && !isSpace(at(0)) && at(0) != u'/' && at(0) != u'>' &&
               at(0) != u'=')
            ++m_at;
        QString name = m_html.sliced(start, qMin(m_at - start, maxNameLength)).toString().toLower();
        skipSpace();
        QString value;
        if (at(0) == u'=') {
            ++m_at;
            value = attributeValue();
        }
        if (token.attributes.size() < maxAttributes)
            token.attributes.append({std::move(name), std::move(value)});
    }
}

QString HtmlTokenizer::attributeValue() {
    skipSpace();
    const QChar quote = at(0);
    if (quote == u'"' || quote == u'\'') {
        const qsizetype start = ++m_at;
        const qsizetype end = m_html.indexOf(quote, start);
        m_at = end < 0 ? m_html.size() : end + 1;
        return decodeEntities(m_html.sliced(start, (end < 0 ? m_html.size() : end) - start));
    }
    const qsizetype start = m_at;
    while (m_at < m_html.size() && !isSpace(at(0)) && at(0) != u'>')
        ++m_at;
    return decodeEntities(m_html.sliced(start, m_at - start));
}

void HtmlTokenizer::skipContent(const QString& tag) {
    const QString end = "</"_L1 + tag;
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found; // its end tag is then dropped as unmatched
}

void HtmlTokenizer::skipSpace() {
    while (isSpace(at(0)))
        ++m_at;
}

} // namespace parvis::markup
