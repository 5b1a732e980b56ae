#include "cache/SearchQuery.h"

#include "cache/WordForms.h"

#include <QTest>

using namespace parvis::cache;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

SearchQuery parse(const QString& typed) {
    return SearchQuery::parse(typed, today);
}

} // namespace

class SearchQueryTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAndPhrases() {
        const SearchQuery query = parse(u"cold  \"Beam line 4\" 'box -draft -\"old plan\" pum"_s);
        QCOMPARE(query.words, QStringList({u"cold"_s, u"box"_s, u"pum"_s}));
        QCOMPARE(query.phrases, QStringList({u"Beam line 4"_s}));
        QCOMPARE(query.excluded, QStringList({u"draft"_s, u"old plan"_s}));
        QVERIFY(query.lastIsUnfinished);
        QVERIFY(!parse(u"pum "_s).lastIsUnfinished);
        QVERIFY(!parse(u"\"pum\""_s).lastIsUnfinished);
        QVERIFY(!parse(u"pum from:ada"_s).lastIsUnfinished);
        QVERIFY(parse(u"from:ada pum"_s).lastIsUnfinished);
        QVERIFY(parse({}).isEmpty());
        QVERIFY(parse(u" \" - :;"_s).isEmpty());
    }

    void quotesOfOtherLanguages() {
        QCOMPARE(parse(u"«eau froide»"_s).phrases, QStringList({u"eau froide"_s}));
        QCOMPARE(parse(u"„kaltes Wasser“"_s).phrases, QStringList({u"kaltes Wasser"_s}));
        QCOMPARE(parse(u"\"never closed"_s).phrases, QStringList({u"never closed"_s}));
    }

    void operators() {
        const SearchQuery query =
            parse(u"From:elodie from:\"Ana Teixeira\" in:\"beamline 4\" has:image has:link pump"_s);
        QCOMPARE(query.from, QStringList({u"elodie"_s, u"Ana Teixeira"_s}));
        QCOMPARE(query.in, QStringList({u"beamline 4"_s}));
        QCOMPARE(query.has, SearchQuery::Content::Image | SearchQuery::Content::Link);
        QCOMPARE(query.words, QStringList({u"pump"_s}));
        QCOMPARE(parse(u"from:@ada:example.org"_s).from, QStringList({u"@ada:example.org"_s}));
    }

    void operatorsInOtherLanguages() {
        const SearchQuery french = parse(u"de:moi dans:cantine avec:fichier après:hier"_s);
        QCOMPARE(french.from, QStringList{u"me"_s});
        QCOMPARE(french.in, QStringList{u"cantine"_s});
        QCOMPARE(french.has, SearchQuery::Contents(SearchQuery::Content::File));
        QCOMPARE(french.after, today.addDays(-1));
        const SearchQuery german = parse(u"von:Ada mit:bild vor:heute"_s);
        QCOMPARE(german.from, QStringList{u"Ada"_s});
        QCOMPARE(german.has, SearchQuery::Contents(SearchQuery::Content::Image));
        QCOMPARE(german.before, today);
    }

    void whatIsNoOperatorIsText_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no value") << u"from:"_s << QStringList{u"from"_s};
        QTest::newRow("space") << u"in: 4"_s << QStringList{u"in"_s, u"4"_s};
        QTest::newRow("unknown") << u"re:draft"_s << QStringList{u"re"_s, u"draft"_s};
        QTest::newRow("link") << u"https://x.org/a"_s
                              << QStringList{u"https"_s, u"x"_s, u"org"_s, u"a"_s};
        QTest::newRow("no date") << u"before:lunch"_s << QStringList{u"before"_s, u"lunch"_s};
        QTest::newRow("no content") << u"has:soul"_s << QStringList{u"has"_s, u"soul"_s};
        QTest::newRow("time") << u"at 10:30"_s << QStringList{u"at"_s, u"10"_s, u"30"_s};
    }
    void whatIsNoOperatorIsText() {
        QFETCH(QString, typed);
        QFETCH(QStringList, words);
        const SearchQuery query = parse(typed);
        QCOMPARE(query.words, words);
        QVERIFY(query.from.isEmpty() && query.in.isEmpty() && !query.before && !query.has);
    }

    void dates_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("day") << u"2026-03-07"_s << QDate(2026, 3, 7);
        QTest::newRow("short day") << u"2026-3-7"_s << QDate(2026, 3, 7);
        QTest::newRow("German") << u"7.3.2026"_s << QDate(2026, 3, 7);
        QTest::newRow("French") << u"07/03/2026"_s << QDate(2026, 3, 7);
        QTest::newRow("month") << u"2026-03"_s << QDate(2026, 3, 1);
        QTest::newRow("year") << u"2025"_s << QDate(2025, 1, 1);
        QTest::newRow("today") << u"Today"_s << today;
        QTest::newRow("yesterday") << u"yesterday"_s << today.addDays(-1);
        QTest::newRow("days") << u"7d"_s << today.addDays(-7);
        QTest::newRow("weeks") << u"2w"_s << today.addDays(-14);
        QTest::newRow("months") << u"1m"_s << QDate(2026, 10, 21);
        QTest::newRow("years") << u"3y"_s << QDate(2023, 11, 21);
    }
    void dates() {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QCOMPARE(parse(u"after:"_s + typed).after, date);
        QCOMPARE(parse(u"before:"_s + typed).before, date);
    }

    void forms_data() {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("en plural") << u"meetings"_s << u"Meeting"_s << true;
        QTest::newRow("en verb") << u"measured"_s << u"measuring"_s << true;
        QTest::newRow("en y") << u"happy"_s << u"happiness"_s << true;
        QTest::newRow("fr plural") << u"réunions"_s << u"reunion"_s << true;
        QTest::newRow("de plural") << u"Lieferungen"_s << u"lieferung"_s << true;
        QTest::newRow("another word") << u"plan"_s << u"planet"_s << false;
        QTest::newRow("short") << u"ab"_s << u"ab"_s << false;
        QTest::newRow("long") << QString(500, u'x') << QString(500, u'x') << false;
    }
    void forms() {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, same);
        QCOMPARE(areForms(stemsOf(a), stemsOf(b)), same);
        // Where the index is asked, both are found.
        for (const QString& beginning : formBeginnings(a))
            QVERIFY(!same || b.toLower().startsWith(beginning.first(4)) ||
                    beginning.contains(u'é') || a.contains(u'é'));
        QCOMPARE(formBeginnings(a).isEmpty(), a.size() < 4 || a.size() > 60);
    }

    void expressions() {
        QCOMPARE(parse(u"box"_s).ftsExpression(), u"\"box\"*"_s);
        QCOMPARE(parse(u"box "_s).ftsExpression(), u"\"box\""_s);
        QCOMPARE(parse(u"a NOT b "_s).ftsExpression(), u"\"a\" AND \"NOT\" AND \"b\""_s);
        QCOMPARE(parse(u"\"cold box\" -old"_s).ftsExpression(), u"(\"cold box\") NOT \"old\""_s);
        QVERIFY(parse(u"meetings "_s).ftsExpression().contains(u"\"meet\"*"_s));
        QVERIFY(parse(u"from:ada -old"_s).ftsExpression().isEmpty());
    }

    void isBounded() {
        const SearchQuery query = parse(QString(u"ab "_s).repeated(100'000));
        QCOMPARE(query.words.size(), 16);
    }
};

QTEST_APPLESS_MAIN(SearchQueryTest)
#include "SearchQueryTest.moc"
