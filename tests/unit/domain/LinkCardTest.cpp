// What can be shown as the card of a link.
#include "domain/LinkCard.h"

#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

class LinkCardTest : public QObject {
    Q_OBJECT

private slots:
    void onlyTheWebHasCards_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("fit");
        QTest::newRow("https") << u"https://example.org/a?b=c#d"_s << true;
        QTest::newRow("http") << u"http://example.org"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no host") << u"https:///path"_s << false;
        QTest::newRow("no address") << u"not an address"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("endless") << QString(u"https://example.org/"_s + QString(3000, u'a'))
                                 << false;
    }
    void onlyTheWebHasCards() {
        QFETCH(QString, url);
        LinkCard card{url, u"Title"_s, {}, {}, {}, 0, 0};
        QTEST(tidy(card), "fit");
    }

    void textsAreOneLineAndNotTooLong() {
        LinkCard card{u"https://example.org"_s,
                      u"  A\ntitle\t "_s,
                      QString(10'000, u'd'),
                      QString(10'000, u's'),
                      {},
                      -5,
                      2'000'000'000};
        QVERIFY(tidy(card));
        QCOMPARE(card.title, u"A title"_s);
        QCOMPARE(card.description.size(), LinkCard::longestDescription);
        QVERIFY(card.description.endsWith(u'…'));
        QCOMPARE(card.site.size(), LinkCard::longestTitle);
        QCOMPARE(card.width, 0);
        QVERIFY(card.height < 2'000'000'000);
    }

    void withoutATitleThereIsNothingToShow() {
        LinkCard card{u"https://example.org"_s, u" \n "_s, u"Only this"_s, {}, {}, 0, 0};
        QVERIFY(!tidy(card));
    }
};

QTEST_GUILESS_MAIN(LinkCardTest)
#include "LinkCardTest.moc"
