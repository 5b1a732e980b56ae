#include "markup/Markdown.h"

#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

class MarkdownTest final : public QObject {
    Q_OBJECT

private slots:
    void formats_data() {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        QTest::newRow("plain") << u"just words"_s << QString();
        QTest::newRow("lines") << u"one\ntwo\n\nthree"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("bare link") << u"see https://a.org/x now"_s << QString();
        QTest::newRow("bare address") << u"write to a@b.org"_s << QString();
        QTest::newRow("html alone") << u"use <div> & <b>"_s << QString();
        QTest::newRow("bold") << u"a **b**"_s << u"<p>a <strong>b</strong></p>"_s;
        QTest::newRow("html stays text")
            << u"**x** <script>alert(1)</script>"_s
            << u"<p><strong>x</strong> &lt;script&gt;alert(1)&lt;/script&gt;</p>"_s;
        QTest::newRow("html block stays text")
            << u"**x**\n\n<div onclick=1>\n"_s
            << u"<p><strong>x</strong></p>\n<p>&lt;div onclick=1&gt;\n</p>"_s;
        QTest::newRow("line break") << u"*a*\nb"_s << u"<p><em>a</em><br>\nb</p>"_s;
        QTest::newRow("struck") << u"~~a~~"_s << u"<p><del>a</del></p>"_s;
        QTest::newRow("link") << u"[x](https://a.org/)"_s
                              << u"<p><a href=\"https://a.org/\">x</a></p>"_s;
        QTest::newRow("unsafe link") << u"[x](javascript:alert(1))"_s << u"<p>x</p>"_s;
        QTest::newRow("code") << u"`a<b`"_s << u"<p><code>a&lt;b</code></p>"_s;
    }
    void formats() {
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        QCOMPARE(markup::markdownToHtml(markdown), html);
    }

    void makesTables() {
        const QString html = markup::markdownToHtml(u"|a|b|\n|-|-|\n|1|2|\n"_s);
        QVERIFY(html.startsWith(u"<table>"_s));
        QVERIFY(html.contains(u"<td>2</td>"_s));
    }

    void survivesHostileInput() {
        for (const auto& pattern : {u"["_s, u"*a "_s, u"> "_s, u"`"_s, u"- "_s, u"|"_s, u"<!"_s})
            (void)markup::markdownToHtml(pattern.repeated(60'000 / pattern.size()));
    }
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "MarkdownTest.moc"
