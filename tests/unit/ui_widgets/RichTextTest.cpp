#include "ui/widgets/timeline/RichText.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/timeline/TextFlow.h"

#include <QPainter>
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

    void codeIsSetOffFromTheTextAroundIt() {
        const TextBlock::Style style{.font = m_theme.font(),
                                     .linePitch = 20,
                                     .ink = m_theme.tokens().ink,
                                     .suffix = {},
                                     .suffixInk = {}};
        const auto pixels = [&](const QString& html, const QColor& colour) {
            const auto p = richText::fromHtml(html, m_theme);
            const TextBlock block(p.first(), style, 300, m_theme);
            QImage image(300, block.height(), QImage::Format_RGB32);
            image.fill(m_theme.tokens().card);
            QPainter painter(&image);
            block.paint(painter, {0, 0}, 0, 0);
            painter.end();
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == colour ? 1 : 0;
            return count;
        };
        const QColor chip = m_theme.tokens().chip;
        const QColor bubble = m_theme.tokens().bubble;
        QCOMPARE(pixels(u"<p>press KEEP now</p>"_s, chip), 0);
        QVERIFY(pixels(u"<p>press <code>KEEP</code> now</p>"_s, chip) > 100);
        QVERIFY(pixels(u"<pre><code>KEEP\n</code></pre>"_s, bubble) > 2000); // the whole width
        const auto code = richText::fromHtml(u"<p>a <code>b</code></p>"_s, m_theme);
        QCOMPARE(code.first().formats.first().format.fontFamilies().toStringList(),
                 m_theme.monospace().families());
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
