#include "backends/matrix/Links.h"

#include <QTest>

using namespace parvis::matrix;
using namespace Qt::StringLiterals;

class LinksTest final : public QObject {
    Q_OBJECT

private slots:
    void aLinkNamesItsEvent_data() {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("event");
        QTest::newRow("usual") << u"!abc:example.org"_s << u"$Xy_1-z"_s;
        QTest::newRow("version 12")
            << u"!31hneApxJ_1o-63DmFrpeqnkFfWppnzWso1JvH3ogLM"_s << u"$opaque"_s;
        QTest::newRow("old ids") << u"!a/b?c#d:x.org:8448"_s << u"$1/2+3=:x.org"_s;
    }
    void aLinkNamesItsEvent() {
        QFETCH(QString, room);
        QFETCH(QString, event);
        const QString link = linkTo({room, event}, u"example.org:8448"_s);
        QVERIFY(link.startsWith(u"https://matrix.to/#/!"_s));
        QVERIFY(link.endsWith(u"?via=example.org%3A8448"_s));
        const auto place = placeOf(link);
        QVERIFY(place);
        QCOMPARE(place->room, room);
        QCOMPARE(place->event, event);
    }

    void linksOfOthersAreRead() {
        for (const QString& link :
             {u"https://matrix.to/#/!abc:example.org/$ev"_s,
              u"https://matrix.to/#/%21abc%3Aexample.org/%24ev?via=a.org&via=b.org"_s,
              u"HTTPS://matrix.to/#/!abc:example.org/$ev"_s,
              u"matrix:roomid/abc:example.org/e/ev?via=a.org"_s,
              u"matrix:roomid/abc%3Aexample.org/event/ev"_s}) {
            const auto place = placeOf(link);
            QVERIFY2(place, qPrintable(link));
            QCOMPARE(place->room, u"!abc:example.org"_s);
            QCOMPARE(place->event, u"$ev"_s);
        }
    }

    void whatNamesNoEventIsNone() {
        for (const QString& link :
             {QString(), u"https://matrix.to"_s, u"https://matrix.to/#/"_s,
              u"https://matrix.to/#/!abc:example.org"_s, u"https://matrix.to/#/@ada:example.org"_s,
              u"https://matrix.to/#/#alias:example.org/$ev"_s,
              u"https://matrix.to/#/!abc:example.org/$ev/more"_s,
              u"https://matrix.to/#/!a%00b:example.org/$ev"_s,
              u"https://matrix.to/#/!a%E2%80%AEb:example.org/$ev"_s,
              u"https://matrix.to.evil.org/#/!abc:example.org/$ev"_s,
              u"https://example.org/#/!abc:example.org/$ev"_s, u"matrix:r/alias:x.org/e/ev"_s,
              u"matrix:roomid/abc:x.org"_s, u"matrix:roomid/a/e/"_s,
              u"https://matrix.to/#/!abc:example.org/$"_s + QString(3000, u'e')})
            QVERIFY2(!placeOf(link), qPrintable(link));
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "LinksTest.moc"
