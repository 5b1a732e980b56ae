#include "markup/HtmlWriter.h"

#include "markup/Html.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

namespace parvis::markup {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxDepth = 100;
constexpr qsizetype maxAddress = 2048;

bool isAllowed(const QString& tag) {
    static const QSet<QString> allowed{
        u"del"_s,     u"h1"_s,    u"h2"_s,   u"h3"_s,         u"h4"_s,      u"h5"_s,
        u"h6"_s,      u"p"_s,     u"a"_s,    u"ul"_s,         u"ol"_s,      u"sup"_s,
        u"sub"_s,     u"li"_s,    u"b"_s,    u"i"_s,          u"u"_s,       u"strong"_s,
        u"em"_s,      u"s"_s,     u"code"_s, u"hr"_s,         u"br"_s,      u"div"_s,
        u"table"_s,   u"thead"_s, u"tr"_s,   u"tbody"_s,      u"th"_s,      u"td"_s,
        u"caption"_s, u"pre"_s,   u"span"_s, u"blockquote"_s, u"details"_s, u"summary"_s};
    return allowed.contains(tag);
}

bool isVoid(const QString& tag) {
    return tag == "br"_L1 || tag == "hr"_L1;
}

/// Old names of what is allowed under another.
QString modern(const QString& tag) {
    if (tag == "strike"_L1)
        return u"del"_s;
    return tag;
}

/// The address of a link if it may be followed, else empty.
QString safeAddress(const QString& claimed) {
    QString address;
    for (const QChar c : claimed) {
        // Browsers pass over these, which is how "java\tscript:" gets past a naive check.
        if (c.unicode() > 0x20 && c.category() != QChar::Other_Control &&
            c.category() != QChar::Other_Format)
            address += c;
    }
    static const QSet<QString> schemes{u"http"_s, u"https"_s, u"mailto"_s, u"matrix"_s};
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || !schemes.contains(url.scheme()))
        return {};
    if (url.scheme().startsWith("http"_L1) && url.host().isEmpty())
        return {};
    const QByteArray encoded = url.toEncoded();
    return encoded.size() <= maxAddress ? QString::fromLatin1(encoded) : QString();
}

/// The attributes of an allowed tag that are allowed, ready to be written.
QString attributes(const HtmlToken& token) {
    if (token.tag == "code"_L1) {
        const QString language = token.attribute(u"class");
        const bool plain = language.startsWith("language-"_L1) && language.size() <= 40 &&
                           std::ranges::all_of(language, [](QChar c) {
                               return c == u'-' || c == u'+' || c == u'_' || c.isLetterOrNumber();
                           });
        return plain ? " class=\""_L1 + language + u'"' : QString();
    }
    if (token.tag == "ol"_L1) {
        bool isNumber = false;
        const int start = token.attribute(u"start").toInt(&isNumber);
        return isNumber ? u" start=\"%1\""_s.arg(start) : QString();
    }
    return {};
}

} // namespace

void HtmlWriter::add(const HtmlToken& token) {
    switch (token.kind) {
    case HtmlToken::Kind::Text:
        m_out += htmlEscape(token.text);
        break;
    case HtmlToken::Kind::Open:
        open(token);
        break;
    case HtmlToken::Kind::Close:
        close(modern(token.tag));
        break;
    }
}

void HtmlWriter::open(const HtmlToken& token) {
    if (token.tag == "img"_L1) {
        m_out += htmlEscape(token.attribute(u"alt"));
        return;
    }
    const QString tag = modern(token.tag);
    if (!isAllowed(tag))
        return;
    if (isVoid(tag)) {
        m_out += u'<' + tag + ">"_L1;
        return;
    }
    if ((tag == "li"_L1 || tag == "p"_L1 || tag == "a"_L1) && !m_open.isEmpty() &&
        m_open.last() == tag)
        closeTop();
    if (m_open.size() >= maxDepth)
        return;
    if (tag == "a"_L1) {
        const QString address = safeAddress(token.attribute(u"href"));
        if (address.isEmpty() || m_open.contains(tag))
            return;
        m_out += "<a href=\""_L1 + htmlEscape(address) + "\">"_L1;
    } else {
        m_out += u'<' + tag + attributes(token) + u'>';
    }
    m_open.append(tag);
}

void HtmlWriter::close(const QString& tag) {
    if (!m_open.contains(tag))
        return;
    while (m_open.last() != tag)
        closeTop();
    closeTop();
}

void HtmlWriter::closeTop() {
    m_out += "</"_L1 + m_open.takeLast() + u'>';
}

QString HtmlWriter::take() {
    while (!m_open.isEmpty())
        closeTop();
    return std::move(m_out);
}

} // namespace parvis::markup
