#include "ui/widgets/timeline/RichText.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/timeline/TextFlow.h"

#include <QTest>

using namespace parvis::ui;
using namespace Qt::StringLiterals;
using Kind = Paragraph::Kind;

class RichTextTest : public QObject {
    Q_OBJECT

private slots:
    void addressesBecomeLinks_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::newRow("plain") << u"see https://example.org/a now"_s << u"https://example.org/a"_s;
        QTest::newRow("full stop") << u"see https://example.org/a."_s << u"https://example.org/a"_s;
        QTest::newRow("brackets") << u"(https://example.org/a)"_s << u"https://example.org/a"_s;
        QTest::newRow("brackets inside")
            << u"https://en.example.org/x_(y)"_s << u"https://en.example.org/x_(y)"_s;
        QTest::newRow("www") << u"www.example.org, yes"_s << u"https://www.example.org"_s;
        QTest::newRow("none") << u"nothing here: a//b"_s << QString();
        QTest::newRow("script") << u"javascript://alert"_s << QString();
    }
    void addressesBecomeLinks() {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const auto paragraphs = richText::fromPlain(text, m_theme);
        QCOMPARE(paragraphs.size(), 1);
        QCOMPARE(paragraphs[0].formats.isEmpty(), address.isEmpty());
        if (!address.isEmpty())
            QCOMPARE(paragraphs[0].formats[0].format.anchorHref(), address);
    }

    void htmlBecomesParagraphs() {
        const auto p = richText::fromHtml(
            u"<h2>Head</h2><p>a <b>b</b> <code>c</code></p><ul><li>one</li><li>two</li></ul>"
            "<ol><li>first</li></ol><blockquote>q</blockquote>"
            "<pre><code>x\ny\n</code></pre>"_s,
            m_theme);
        QCOMPARE(p.size(), 7);
        QCOMPARE(p[0].kind, Kind::Heading);
        QCOMPARE(p[1].text, u"a b c"_s);
        QCOMPARE(p[1].formats.size(), 2);
        QCOMPARE(p[1].formats[0].format.fontWeight(), int(QFont::DemiBold));
        QCOMPARE(p[2].kind, Kind::ListItem);
        QCOMPARE(p[2].marker, u"•"_s);
        QCOMPARE(p[4].marker, u"1."_s);
        QCOMPARE(p[5].kind, Kind::Quote);
        QCOMPARE(p[6].kind, Kind::Code);
        QCOMPARE(p[6].text, u"x\u2028y"_s);
    }

    void coloursOfSendersAreDropped() {
        const auto p = richText::fromHtml(
            u"<p><font color=\"#ffffff\" size=\"7\">hidden</font></p>"_s, m_theme);
        QCOMPARE(p.size(), 1);
        QVERIFY(p[0].formats.isEmpty());
    }

    void tablesKeepTheirColumns() {
        const auto p = richText::fromHtml(
            u"<table><tr><td>a</td><td>b</td></tr><tr><td>long</td><td>c</td></tr></table>"_s,
            m_theme);
        QCOMPARE(p.size(), 1);
        const QStringList lines = p[0].text.split(QChar::LineSeparator);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].indexOf(u'b'), lines[1].indexOf(u'c'));
    }

    void fewEmojiAreKnown() {
        QVERIFY(richText::isFewEmoji(u"🎉"_s));
        QVERIFY(richText::isFewEmoji(u"🎉 👍"_s));
        QVERIFY(richText::isFewEmoji(u"❤️"_s));
        QVERIFY(!richText::isFewEmoji(u"🎉🎉🎉🎉"_s));
        QVERIFY(!richText::isFewEmoji(u"ok 🎉"_s));
        QVERIFY(!richText::isFewEmoji(u"12"_s));
    }

    void positionsRunThroughAllParagraphs() {
        TextFlow flow;
        const TextBlock::Style style{.font = m_theme.font(),
                                     .linePitch = 20,
                                     .ink = Qt::black,
                                     .suffix = u" edited"_s,
                                     .suffixInk = Qt::gray};
        const auto p = richText::fromHtml(u"<p>one</p><p>two</p>"_s, m_theme);
        const int bottom = addParagraphs(flow, p, style, {10, 5}, 300, m_theme);
        QCOMPARE(bottom, flow.bottom());
        QCOMPARE(flow.length(), 7); // The suffix is not part of the text.
        QCOMPARE(flow.text(0, 7), u"one\ntwo"_s);
        QCOMPARE(flow.text(1, 5), u"ne\nt"_s);
        QCOMPARE(flow.positionAt({0, 0}), 0);
        QCOMPARE(flow.positionAt({500, 500}), 7);
        QCOMPARE(flow.wordAt(5), std::pair(4, 7));
    }

    void linesStandOnOneGridWhateverIsInThem() {
        const TextBlock::Style style{.font = m_theme.font(),
                                     .linePitch = 20,
                                     .ink = Qt::black,
                                     .suffix = {},
                                     .suffixInk = {}};
        const auto height = [&](const QString& text) {
            return TextBlock(richText::fromPlain(text, m_theme)[0], style, 400, m_theme).height();
        };
        QCOMPARE(height(u"plain"_s), 20);
        QCOMPARE(height(u"with 🎉"_s), 20);
        QCOMPARE(height(u"two\nlines 你好"_s), 40);
    }

private:
    Theme m_theme;
};

QTEST_MAIN(RichTextTest)
#include "RichTextTest.moc"
