#include "ctl/Choice.h"

#include <QTest>

using namespace parvis;
using namespace parvis::ctl;
using namespace Qt::StringLiterals;

/// Which of several things a name means.
class ChoiceTest : public QObject {
    Q_OBJECT

private slots:
    void prefersTheId();
    void findsByName();
    void exactCaseWins();
    void listsTheAmbiguous();
    void neverGuesses();
    void staysShort();
};

namespace {

const QList<Candidate> groups{
    {u"!a"_s, u"Ski"_s, u"open"_s},       {u"!b"_s, u"ski"_s, u"closed"_s},
    {u"!c"_s, u"Night shift"_s, {}},      {u"!d"_s, u"Canteen"_s, u"open"_s},
    {u"!e"_s, u"Canteen"_s, u"secret"_s}, {u"!f"_s, u"!c"_s, {}}};

} // namespace

void ChoiceTest::prefersTheId() {
    QCOMPARE(choose(groups, u"!b"_s, u"group"_s).value_or(-1), 1);
    QCOMPARE(choose(groups, u"!c"_s, u"group"_s).value_or(-1), 2); // though a name says so too
}

void ChoiceTest::findsByName() {
    QCOMPARE(choose(groups, u"Night shift"_s, u"group"_s).value_or(-1), 2);
    QCOMPARE(choose(groups, u" NIGHT SHIFT "_s, u"group"_s).value_or(-1), 2);
}

void ChoiceTest::exactCaseWins() {
    QCOMPARE(choose(groups, u"Ski"_s, u"group"_s).value_or(-1), 0);
    QCOMPARE(choose(groups, u"ski"_s, u"group"_s).value_or(-1), 1);
    const auto neither = choose(groups, u"SKI"_s, u"group"_s);
    QVERIFY(!neither);
    QCOMPARE(neither.error().kind, ErrorKind::Conflict);
}

void ChoiceTest::listsTheAmbiguous() {
    const auto found = choose(groups, u"Canteen"_s, u"group"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Conflict);
    for (const auto& part : {u"!d"_s, u"!e"_s, u"open"_s, u"secret"_s})
        QVERIFY2(found.error().message.contains(part), qPrintable(found.error().message));
    QVERIFY(!found.error().message.contains("!a"_L1));
}

void ChoiceTest::neverGuesses() {
    const auto found = choose(groups, u"Night"_s, u"group"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::NotFound);
    QVERIFY(found.error().message.contains("Night shift"_L1));
    const auto nothing = choose({}, u"Night"_s, u"chat"_s);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ErrorKind::NotFound);
    QVERIFY(nothing.error().message.contains("Night"_L1));
}

void ChoiceTest::staysShort() {
    QList<Candidate> many;
    for (int i = 0; i < 100; ++i)
        many.append({u"!%1"_s.arg(i), u"Same"_s, {}});
    const auto found = choose(many, u"Same"_s, u"group"_s);
    QVERIFY(!found);
    QVERIFY(found.error().message.count(u'\n') < 15);
}

QTEST_APPLESS_MAIN(ChoiceTest)
#include "ChoiceTest.moc"
