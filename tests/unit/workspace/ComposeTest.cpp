// What is found in what a person typed.
#include "workspace/Compose.h"

#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

class ComposeTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstLinkIsFound_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("link");
        const QString link = u"https://example.org/a"_s;
        QTest::newRow("none") << u"nothing here"_s << QString();
        QTest::newRow("alone") << link << link;
        QTest::newRow("in a sentence") << u"See https://example.org/a. Then go."_s << link;
        QTest::newRow("asked") << u"Did you read https://example.org/a?"_s << link;
        QTest::newRow("with a question of its own")
            << u"https://example.org/a?b=1&c=2 "_s << u"https://example.org/a?b=1&c=2"_s;
        QTest::newRow("in brackets") << u"(see https://example.org/a)"_s << link;
        QTest::newRow("brackets of its own")
            << u"https://example.org/a_(b)"_s << u"https://example.org/a_(b)"_s;
        QTest::newRow("Markdown") << u"[here](https://example.org/a) it is"_s << link;
        QTest::newRow("strong") << u"**https://example.org/a**"_s << link;
        QTest::newRow("the first of two") << u"https://example.org/a https://other.org"_s << link;
        QTest::newRow("no host") << u"https:// is a scheme"_s << QString();
        QTest::newRow("another scheme") << u"ftp://example.org"_s << QString();
        QTest::newRow("in a word") << u"xhttps://example.org"_s << QString();
    }
    void theFirstLinkIsFound() {
        QFETCH(QString, text);
        QTEST(workspace::firstLink(text), "link");
    }
};

QTEST_GUILESS_MAIN(ComposeTest)
#include "ComposeTest.moc"
