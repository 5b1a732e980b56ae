#include "backends/matrix/Ids.h"

#include "backends/matrix/Json.h"

#include <QTest>

using namespace parvis::matrix;
using namespace Qt::StringLiterals;

class IdsTest final : public QObject {
    Q_OBJECT

private slots:
    void checksIds() {
        QVERIFY(isUserId(u"@ada:example.org"_s));
        QVERIFY(isUserId(u"@ada:example.org:8448"_s));
        QVERIFY(isUserId(u"@OldStyle:x"_s));
        for (const auto& wrong :
             {u""_s, u"@"_s, u"@ada"_s, u"@:x"_s, u"@ada:"_s, u"ada:x"_s, u"@a b:x"_s,
              u"@a\u202Eb:x"_s, u"@a\nb:x"_s, u"@"_s + QString(300, u'a') + u":x"_s})
            QVERIFY2(!isUserId(wrong), qPrintable(wrong));
        QVERIFY(isRoomId(u"!abc:example.org"_s));
        QVERIFY(isRoomId(u"!31hneApxJ_1o-63DmFrpeqnkFfWppnzWso1JvH3ogLM"_s)); // room version 12
        QVERIFY(!isRoomId(u"!"_s) && !isRoomId(u"#abc:x"_s) && !isRoomId(u"!a b"_s));
        QVERIFY(isEventId(u"$abc"_s) && isEventId(u"$1234:x.org"_s));
        QVERIFY(!isEventId(u"abc"_s) && !isEventId(u"$"_s));
        QVERIFY(isMediaUri(u"mxc://example.org/AbC-1_"_s));
        for (const auto& wrong :
             {u"mxc://"_s, u"mxc://x"_s, u"mxc://x/"_s, u"mxc:///a"_s, u"https://x/a"_s,
              u"mxc://x/../b"_s, u"mxc://x/a/b"_s, u"mxc://x/a?b"_s, u"mxc://x/a%2F"_s})
            QVERIFY2(!isMediaUri(wrong), qPrintable(wrong));
        QCOMPARE(serverOf(u"@ada:example.org:80"_s), u"example.org:80"_s);
        QCOMPARE(localPartOf(u"@ada:example.org"_s), u"ada"_s);
    }

    void readsJsonWithoutTrust() {
        const auto object = json::parse(R"({"s":"text","n":7.9,"l":["a",1,"b"],"o":{"x":true},
                                           "huge":1e300,"neg":-5,"nul":null})");
        QVERIFY(object);
        QCOMPARE(json::text(*object, u"s"), u"text"_s);
        QCOMPARE(json::text(*object, u"s", 2), u"te"_s);
        QCOMPARE(json::text(*object, u"n"), QString());
        QCOMPARE(json::number(*object, u"n"), 7);
        QCOMPARE(json::number(*object, u"s", 3), 3);
        QCOMPARE(json::number(*object, u"neg"), 0);
        QCOMPARE(json::number(*object, u"huge", 0, 0, 1000), 1000);
        QCOMPARE(json::texts(*object, u"l"), QStringList({u"a"_s, u"b"_s}));
        QVERIFY(json::flag(json::child(*object, u"o"), u"x"));
        QVERIFY(json::child(*object, u"nul").isEmpty());
        QVERIFY(!json::parse("[]") && !json::parse("") && !json::parse("{\"a\":"));
        QVERIFY(!json::parse(QByteArray(100'000, '[')));
    }

    void cutsBetweenCharacters() {
        const QString smile = u"a\U0001F600"_s;
        QCOMPARE(json::limited(smile, 2), u"a"_s);
        QCOMPARE(json::limited(u"a"_s + QChar(0) + u'b', 9), u"ab"_s);
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "IdsTest.moc"
