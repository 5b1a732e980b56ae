#include "workspace/Backfill.h"

#include "unit/workspace/support/House.h"

using namespace parvis;
using namespace parvis::workspace;
using namespace parvis::workspace::test;
using demo::Fault;

namespace {

constexpr Backfill::Pace quick{20ms, 5ms, 50ms, 10};

/// A chat of a hundred messages of which the computer has the newest.
class Library {
public:
    Library() {
        for (int i = 0; i < 100; ++i)
            house.hear(QString::number(i));
        house.open();
        if (!QTest::qWaitFor([this] { return house.isLive() && here() > 0; }))
            qFatal("never live");
        start();
    }
    void start() {
        backfill = std::make_unique<Backfill>(
            house.session().backend(), house.cache(), [this] { return idle; }, quick);
    }
    [[nodiscard]] qsizetype here() { return house.inCache().size(); }
    [[nodiscard]] bool isWhole() {
        const auto coverage = house.reads().coverage(House::account);
        return coverage && coverage->isWhole();
    }
    /// Whether nothing comes for a while.
    [[nodiscard]] bool isQuiet() {
        QTest::qWait(60); // what was under way may end
        const qsizetype before = here();
        QTest::qWait(200);
        return here() == before;
    }

    House house;
    bool idle = true;
    std::unique_ptr<Backfill> backfill;
};

cache::RetentionRules keeping(const cache::KeepLimit& limit) {
    cache::RetentionRules rules;
    rules.accounts.insert(House::account, limit);
    return rules;
}

} // namespace

class BackfillTest : public QObject {
    Q_OBJECT

private slots:
    void everythingComesAPageAtATime() {
        Library library;
        QVERIFY(!library.isWhole());
        QVERIFY2(library.isQuiet(), "nobody allowed it");
        QSignalSpy told(library.backfill.get(), &Backfill::progressChanged);
        library.backfill->setLimits({BackfillSpan::Everything, 20'000}, {});
        library.backfill->setAllowed(true);
        QTRY_VERIFY(library.backfill->progress().fetching);
        QTRY_VERIFY(library.isWhole());
        QTRY_VERIFY(!library.backfill->progress().fetching);
        QCOMPARE(library.here(), 100);
        QCOMPARE(library.house.inCache(), library.house.onServer());
        QCOMPARE(library.backfill->progress().done, library.backfill->progress().conversations);
        QVERIFY(told.count() > 5);
    }

    void itStopsAtItsLimits() {
        Library library;
        library.backfill->setAllowed(true);
        library.backfill->setLimits({BackfillSpan::Everything, 100}, {});
        library.backfill->setLimits({BackfillSpan::Off, 100}, {});
        QVERIFY(library.isQuiet());
        // All of it was written just now: a retention of any length lets it come, none at all is
        // the sender's clock.
        library.backfill->setLimits({BackfillSpan::Month, 20'000}, keeping({1, 0}));
        QTRY_VERIFY(library.isWhole());
    }

    void theCapCountsMessages() {
        Library library;
        for (int i = 0; i < 150; ++i)
            library.house.hear(u"more %1"_s.arg(i));
        QTRY_COMPARE(library.house.inCache().last(), u"more 149"_s);
        library.backfill->setAllowed(true);
        library.backfill->setLimits({BackfillSpan::Everything, 200}, {});
        QTRY_VERIFY(library.here() >= 200);
        QVERIFY(library.isQuiet());
        QVERIFY2(library.here() <= 210, "one page too many at most");
        QVERIFY(!library.backfill->progress().fetching);
        QCOMPARE(library.backfill->progress().done, library.backfill->progress().conversations);
    }

    void whatWouldNotBeKeptIsNotFetched() {
        Library library;
        const qsizetype before = library.here();
        library.backfill->setAllowed(true);
        const auto fewer = keeping({0, int(before)});
        library.backfill->setLimits({BackfillSpan::Everything, 20'000}, fewer);
        QVERIFY(library.isQuiet());
        QCOMPARE(library.here(), before);
        // A conversation with a rule of its own, however, is fetched as far as that says.
        auto rules = fewer;
        rules.conversations.insert(library.house.chat(), {});
        library.backfill->setLimits({BackfillSpan::Everything, 20'000}, rules);
        QTRY_VERIFY(library.isWhole());
    }

    void itGivesWayToThePerson() {
        Library library;
        library.backfill->setAllowed(true);
        library.idle = false;
        library.backfill->setLimits({BackfillSpan::Everything, 20'000}, {});
        QVERIFY2(library.isQuiet(), "something waits in the outbox");
        library.idle = true;
        const qsizetype before = library.here();
        QTRY_VERIFY(library.here() > before);
        // As long as somebody does something all the time, it rests.
        QTimer person;
        QObject::connect(&person, &QTimer::timeout, library.backfill.get(), &Backfill::giveWay);
        person.start(3);
        QVERIFY(library.isQuiet());
        QVERIFY(!library.isWhole());
        person.stop();
        QTRY_VERIFY(library.isWhole());
        QCOMPARE(library.house.inCache(), library.house.onServer());
    }

    void withoutALineItRestsAndGoesOnLater() {
        Library library;
        library.backfill->setLimits({BackfillSpan::Everything, 20'000}, {});
        library.backfill->setAllowed(true);
        const qsizetype before = library.here();
        QTRY_VERIFY(library.here() > before);
        library.backfill->setAllowed(false);
        QVERIFY(library.isQuiet());
        QVERIFY(!library.backfill->progress().fetching);
        library.backfill->setAllowed(true);
        QTRY_VERIFY(library.isWhole());
    }

    void afterARestartItGoesOnWhereItStood() {
        Library library;
        library.backfill->setLimits({BackfillSpan::Everything, 20'000}, {});
        library.backfill->setAllowed(true);
        QTRY_VERIFY(library.here() > 40);
        library.backfill.reset();
        const qsizetype before = library.here();
        QVERIFY(before < 100);
        library.house.reopenFiles();
        library.house.open();
        QTRY_VERIFY(library.house.isLive());
        QCOMPARE(library.here(), before);
        library.start();
        library.backfill->setLimits({BackfillSpan::Everything, 20'000}, {});
        library.backfill->setAllowed(true);
        QTRY_VERIFY(library.isWhole());
        QCOMPARE(library.house.inCache(), library.house.onServer());
    }

    void aServerInTroubleIsAskedLater() {
        Library library;
        Fault busy;
        busy.kind = Fault::Kind::RateLimited;
        busy.where = Fault::Where::Commands;
        busy.retryAfter = 30ms;
        busy.times = 3;
        library.house.world().inject(busy);
        library.backfill->setLimits({BackfillSpan::Everything, 20'000}, {});
        library.backfill->setAllowed(true);
        QTRY_VERIFY(library.isWhole());
    }

    void limitsAreKeptAsWritten() {
        for (const BackfillSpan span : {BackfillSpan::Off, BackfillSpan::Month, BackfillSpan::Year,
                                        BackfillSpan::Everything}) {
            const BackfillLimits limits{span, 12'345};
            QCOMPARE(readBackfillLimits(write(limits)), limits);
        }
        QCOMPARE(readBackfillLimits({}), BackfillLimits{});
        QCOMPARE(readBackfillLimits("nonsense -5"), (BackfillLimits{BackfillSpan::Year, 100}));
        QCOMPARE(readBackfillLimits("month x").messages, BackfillLimits{}.messages);
    }

    void nothingOlderThanTheRetentionIsWanted() {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        const auto oldest = [&](BackfillSpan span, int days) {
            return oldestWanted({span, 1000}, {days, 0}, now).date();
        };
        QCOMPARE(oldest(BackfillSpan::Year, 0), QDate(2025, 11, 22));
        QCOMPARE(oldest(BackfillSpan::Month, 0), QDate(2026, 10, 22));
        QCOMPARE(oldest(BackfillSpan::Year, 10), QDate(2026, 11, 12));
        QCOMPARE(oldest(BackfillSpan::Everything, 10), QDate(2026, 11, 12));
        QCOMPARE(oldest(BackfillSpan::Month, 1000), QDate(2026, 10, 22));
        QVERIFY(!oldestWanted({BackfillSpan::Everything, 1000}, {}, now).isValid());
    }
};

QTEST_GUILESS_MAIN(BackfillTest)
#include "BackfillTest.moc"
