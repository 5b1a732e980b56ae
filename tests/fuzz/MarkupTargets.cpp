#include "fuzz/Target.h"
#include "markup/Entities.h"
#include "markup/Html.h"
#include "markup/Markdown.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>

namespace parvis::fuzz {

using namespace Qt::StringLiterals;

namespace {

// Inputs far below what the sanitiser cuts, so that cutting does not explain a difference.
constexpr qsizetype longestMarkup = 8000;

const QList<QByteArray>& htmlCorpus() {
    static const QList<QByteArray> corpus{
        "<p>Hello <b>bold <i>both</i></b> <a "
        "href=\"https://x.example/a?b=1&amp;c=2#d\">link</a></p>",
        "<ul><li>one<li>two<ol start=\"3\"><li>three</li></ol></ul><hr><br/>after",
        "<pre><code class=\"language-cpp\">int x &lt; 3; // "
        "&amp;&#x1F600;&#0;&#xD800;</code></pre>",
        "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
        "<blockquote><p>quote</blockquote></p><details><summary>s</summary>d</details>",
        "<script>alert('<b>')</script><style>*{x}</style><img src=x onerror=alert(1) alt='pic'>",
        "<a href=\"java\tscript:alert(1)\">x</a><a href='data:text/html,x'>y</a><a href=//x>z</a>",
        "<mx-reply><blockquote>old</blockquote></mx-reply>new <!-- comment --> <![CDATA[x]]> "
        "<?pi?>",
        "<svg><a xlink:href=\"javascript:1\"></svg><math></math><iframe src=x></iframe><b/><b></B>",
        "<font color=#f00>red</font> <span data-mx-color=\"#00f\" data-mx-spoiler>s</span> "
        "<strike>old</strike>",
        "a < b > c & d &amp &lt &notanentity; &#99999999; &#x; &; <3 <",
        "<h1>T</h1><h6 title=\"x\" "
        "style='a:url(x)'>t</h6><sup>1</sup><sub>2</sub><u>u</u><caption>",
        "<a href=\"mailto:a@b.c\">m</a><a href=\"matrix:u/a:b\">u</a>"
        "<a href=\"https://matrix.to/#/@a:b\">A</a><a href=\"http://\">e</a>"};
    return corpus;
}

const QList<QByteArray>& htmlDictionary() {
    static const QList<QByteArray> words =
        QByteArray("<|</|>|/>|<!--|-->|<b>|</b>|<a href=\"|<a href='|\">|'>|<script>|</script>|<p>|"
                   "<li>|<ol start=\"-9999999999\">|<code class=\"language-|<pre>|&#|&#x|;|&amp;|"
                   "&quot;|javascript:|JaVaScRiPt:|data:|vbscript:|https://|//|\\|%00|%0|\t|\n|"
                   "\xE2\x80\xAE|\xE2\x80\x8B|\xED\xA0\x80|\xF0\x9F\x98\x80|\xFF|onerror=|style=|"
                   "<img alt=\"|<svg|<style>|<textarea>|<title>|<noscript>|<plaintext>|<xmp>|=|"
                   "href=|start=|class=|<div|<blockquote>|<table>|<td>|<br|<hr|xn--|[::1]|@|:99999")
            .split('|');
    return words;
}

/// What the sanitiser promises of its output, looked at without its code. Empty when kept.
QString brokenPromise(const QString& html) {
    static const QRegularExpression markup(
        u"<(/?)([a-z0-9]+)( href=\"([^\"<>]*)\"| class=\"language-[^\"<>]*\"| start=\"-?\\d+\")?>"_s);
    static const QSet<QString> allowed = [] {
        const QStringList tags =
            u"del h1 h2 h3 h4 h5 h6 p a ul ol sup sub li b i u strong em s code hr br div table "
            "thead tr tbody th td caption pre span blockquote details summary"_s.split(u' ');
        return QSet<QString>(tags.cbegin(), tags.cend());
    }();
    QStringList open;
    qsizetype at = 0;
    while ((at = html.indexOf(u'<', at)) >= 0) {
        const auto tag = markup.match(html, at, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
        if (!tag.hasMatch() || !allowed.contains(tag.captured(2)))
            return u"not allowed: "_s + html.mid(at, 60);
        const QString name = tag.captured(2);
        if (tag.captured(1) == u'/') {
            if (open.isEmpty() || open.takeLast() != name)
                return u"not well-formed: "_s + html.mid(at, 60);
        } else if (name != u"br"_s && name != u"hr"_s) {
            open += name;
        }
        if (!tag.captured(4).isEmpty()) {
            const QUrl url(markup::decodeEntities(tag.captured(4)));
            static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"matrix"_s};
            if (!schemes.contains(url.scheme()))
                return u"a link to "_s + tag.captured(4);
        }
        at = tag.capturedEnd();
    }
    return open.isEmpty() ? QString() : u"left open: "_s + open.join(u' ');
}

class HtmlTarget final : public Target {
public:
    [[nodiscard]] QByteArray name() const override { return "html"; }
    [[nodiscard]] QByteArray make(Dice& dice) const override {
        // Now and then one that is cut.
        return m_mutator.bytes(dice, dice.oneIn(50) ? 200'000 : longestMarkup);
    }
    [[nodiscard]] QString run(const QByteArray& input) override {
        const QString html = QString::fromUtf8(input);
        const QString safe = markup::sanitizeHtml(html);
        if (QString broken = brokenPromise(safe); !broken.isEmpty())
            return broken;
        // What is safe already stays as it is: it is sanitised again on its way to others.
        if (input.size() <= longestMarkup && safe.size() < 60'000 &&
            markup::sanitizeHtml(safe) != safe)
            return u"sanitising twice changes it: "_s + safe;
        (void)markup::toPlainText(html);
        (void)markup::decodeEntities(html);
        return {};
    }

private:
    Mutator m_mutator{htmlCorpus(), htmlDictionary()};
};

class MarkdownTarget final : public Target {
public:
    [[nodiscard]] QByteArray name() const override { return "markdown"; }
    [[nodiscard]] QByteArray make(Dice& dice) const override {
        return m_mutator.bytes(dice, dice.oneIn(50) ? 200'000 : longestMarkup);
    }
    [[nodiscard]] QString run(const QByteArray& input) override {
        return brokenPromise(markup::markdownToHtml(QString::fromUtf8(input)));
    }

private:
    Mutator m_mutator{
        {"# Title\n\nText with **bold**, *it*, ~~gone~~ and `code`.\n\n- a\n- b\n  1. c\n",
         "> quote\n>> deeper\n\n```cpp\nint x;\n```\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n",
         "[link](https://x.example \"t\") ![pic](x.png) <https://y> www.x.example a@b.c\n\n[r]: /x",
         "a\\*b &amp; &#x41; <b>html</b>\n<div>\nblock\n</div>\n\n---\n***\nSetext\n===\n",
         "[j](javascript:alert(1)) [d](data:x) [a][r]\n\n[r]: <javascript:x>\n"},
        QByteArray("*|**|_|~~|`|```|\n|\n\n|    |\t|> |- |1. |#|[|](|)|![|]|<|>|\\|&#|;|||---|:-:|"
                   "https://|javascript:|www.|@|\r|\xFF|\xF0\x9F\x98\x80|\xC2\xA0|[r]: |===|<!--|"
                   "[[[[[[[[|((((((((|********|________|>>>>>>>>|||||||||")
            .split('|')};
};

} // namespace

std::unique_ptr<Target> htmlTarget() {
    return std::make_unique<HtmlTarget>();
}

std::unique_ptr<Target> markdownTarget() {
    return std::make_unique<MarkdownTarget>();
}

} // namespace parvis::fuzz
