#include "net/Backoff.h"

#include <QTest>

using namespace parvis;
using namespace std::chrono_literals;

class BackoffTest final : public QObject {
    Q_OBJECT

private slots:
    void doublesUntilTheLongest() {
        net::Backoff backoff(1s, 10s, [] { return 0.0; });
        QCOMPARE(backoff.next(), 1000ms);
        QCOMPARE(backoff.next(), 2000ms);
        QCOMPARE(backoff.next(), 4000ms);
        QCOMPARE(backoff.next(), 8000ms);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(backoff.next(), 10'000ms);
        backoff.reset();
        QCOMPARE(backoff.next(), 1000ms);
    }

    void takesAFifthAtRandom() {
        net::Backoff most(1s, 10s, [] { return 0.999; });
        QVERIFY(most.next() >= 800ms && most.next() < 2000ms);
    }

    void neverUndercutsTheServer() {
        net::Backoff backoff(1s, 10s, [] { return 0.0; });
        QCOMPARE(backoff.next(60s), 60'000ms);
        QCOMPARE(backoff.next(1ms), 2000ms);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "BackoffTest.moc"
