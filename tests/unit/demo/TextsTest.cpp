#include "backends/demo/Html.h"
#include "backends/demo/Random.h"
#include "backends/demo/SampleMarkup.h"
#include "backends/demo/SamplePhrases.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <vector>

using namespace parvis::demo;
using namespace Qt::StringLiterals;

class TextsTest : public QObject {
    Q_OBJECT

private slots:
    void randomIsTheSameEverywhere() {
        Random random(1871);
        QCOMPARE(random.next(), Random(1871).next());
        Random known(0);
        // The published first values of this generator for the seed 0.
        QCOMPARE(known.next(), quint64(0xe220a8397b1dcdaf));
        QCOMPARE(known.next(), quint64(0x6e789e6aa1b965f4));
        QCOMPARE(known.next(), quint64(0x06c45d188009454f));
    }

    void randomKeepsItsBounds() {
        Random random(3);
        QSet<int> seen;
        for (int i = 0; i < 1000; ++i) {
            const int value = random.below(7);
            QVERIFY(value >= 0 && value < 7);
            seen.insert(value);
        }
        QCOMPARE(seen.size(), 7);
        QCOMPARE(random.below(0), 0);
        QCOMPARE(random.below(-3), 0);
        QVERIFY(!random.chance(0));
        QVERIFY(random.chance(100));
        QVERIFY(Random::at(1, {2, 3}).next() != Random::at(1, {3, 2}).next());
    }

    void marksUp_data() {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("plain") << u"a < b"_s << u"a < b"_s << QString();
        QTest::newRow("strong") << u"a **b** & c"_s << u"a b & c"_s
                                << u"<p>a <strong>b</strong> &amp; c</p>"_s;
        QTest::newRow("code") << u"`<x>`"_s << u"<x>"_s << u"<p><code>&lt;x&gt;</code></p>"_s;
        QTest::newRow("list") << u"two:\n- a\n- b"_s << u"two:\n• a\n• b"_s
                              << u"<p>two:</p><ul><li>a</li><li>b</li></ul>"_s;
        QTest::newRow("block") << u"see\n```\na\nb\n```\nend"_s << u"see\na\nb\nend"_s
                               << u"<p>see</p><pre><code>a\nb\n</code></pre><p>end</p>"_s;
        QTest::newRow("link") << u"[w](https://a.example/x)"_s << u"w (https://a.example/x)"_s
                              << u"<p><a href=\"https://a.example/x\">w</a></p>"_s;
        QTest::newRow("paragraphs")
            << u"**a**\nb\n\nc"_s << u"a\nb\n\nc"_s << u"<p><strong>a</strong><br>b</p><p>c</p>"_s;
    }

    void marksUp() {
        QFETCH(QString, source);
        QFETCH(QString, text);
        QFETCH(QString, html);
        const MarkedUp marked = markUp(source);
        QCOMPARE(marked.text, text);
        QCOMPARE(marked.html, html);
        QVERIFY(isHouseFormatting(marked.html));
    }

    void knowsTheHouseFormatting_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("house");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("nested") << u"<p>a <strong><em>b</em></strong><br>c</p>"_s << true;
        QTest::newRow("link") << u"<a href=\"https://a.example/?q=1&amp;r\">x</a>"_s << true;
        QTest::newRow("script") << u"<script>x</script>"_s << false;
        QTest::newRow("attribute") << u"<p class=\"x\">a</p>"_s << false;
        QTest::newRow("javascript") << u"<a href=\"javascript:x\">x</a>"_s << false;
        QTest::newRow("href on p") << u"<p href=\"https://a.example\">x</p>"_s << false;
        QTest::newRow("unclosed") << u"<p>a"_s << false;
        QTest::newRow("crossed") << u"<b><i>x</b></i>"_s << false;
        QTest::newRow("upper") << u"<P>x</P>"_s << false;
        QTest::newRow("open end") << u"a <"_s << false;
        QTest::newRow("comment") << u"<!-- x -->"_s << false;
    }

    void knowsTheHouseFormatting() {
        QFETCH(QString, html);
        QFETCH(bool, house);
        QCOMPARE(isHouseFormatting(html), house);
    }

    void phrasesAreFilled() {
        const QRegularExpression capitalWithin(u"[a-z,] (The|La|Le|Der|Die|Das) "_s);
        Random random(5);
        for (const Language language : {Language::English, Language::French, Language::German}) {
            QSet<QString> chats;
            for (int i = 0; i < 500; ++i) {
                const SamplePost post = postPhrase(language, random, u"Zoé"_s);
                const std::vector<QString> texts{chatPhrase(language, random, u"Zoé"_s),
                                                 commentPhrase(language, random, u"Zoé"_s),
                                                 answerPhrase(language, random, i % 2 == 0),
                                                 post.title, post.body};
                chats.insert(texts[0]);
                for (const QString& text : texts) {
                    QVERIFY(!text.isEmpty());
                    QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
                    QVERIFY2(!text.at(0).isLower(), qPrintable(text));
                    QVERIFY2(!text.contains(capitalWithin), qPrintable(text));
                }
            }
            QVERIFY(chats.size() > 100);
        }
    }

    void hearsTheLanguage() {
        QCOMPARE(languageOf(u"Could you look at the pump, please?"_s, Language::German),
                 Language::English);
        QCOMPARE(languageOf(u"Salut, tu as le rapport pour demain ?"_s, Language::English),
                 Language::French);
        QCOMPARE(languageOf(u"Hallo, ist das Ventil da? Danke!"_s, Language::English),
                 Language::German);
        QCOMPARE(languageOf(u"👍"_s, Language::French), Language::French);
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "TextsTest.moc"
