#include "faults/support/FaultyDisk.h"
#include "faults/support/Home.h"
#include "faults/support/ServerTest.h"
#include "support/Await.h"

using namespace parvis;
using namespace parvis::faults;
using namespace Qt::StringLiterals;
using parvis::test::await;

namespace {
constexpr int day = 24 * 60 * 60;
} // namespace

/// The computer's clock is set back, and forward, while Parvis runs and between two runs.
class ClockTest : public QObject {
    Q_OBJECT

public:
    explicit ClockTest(Server& server)
        : m_server(server)
        , m_home(server) {}

private slots:
    void initTestCase() { QVERIFY(m_home.openAndWait()); }
    void cleanupTestCase() {
        FaultyClock::setOffset(0);
        m_home.close();
    }

    void itRunsOn_data() { offsets(); }
    void itRunsOn() {
        QFETCH(int, seconds);
        FaultyClock::setOffset(0);
        const qint64 before = QDateTime::currentSecsSinceEpoch();
        FaultyClock::setOffset(seconds);
        QVERIFY(qAbs(QDateTime::currentSecsSinceEpoch() - before - seconds) < 60); // it moved
        QStringList all = m_server.said();
        for (int i = 0; i < 3; ++i) {
            all += u"theirs %1 %2"_s.arg(seconds).arg(i);
            m_server.say(all.last());
            QVERIFY(m_home.eventually([&] { return m_home.inCache() == all; }));
            all += u"mine %1 %2"_s.arg(seconds).arg(i);
            QVERIFY(m_home.post(all.last()));
            QVERIFY(m_home.eventually([&] { return m_home.inCache() == all; }));
        }
        QVERIFY(m_home.eventually([&] { return m_home.inOutbox().isEmpty(); }));
        QCOMPARE(m_server.said(), all);
    }

    void whatWaitsKeepsItsOrder_data() { offsets(); }
    /// Written before and after the jump, across an end of the program.
    void whatWaitsKeepsItsOrder() {
        QFETCH(int, seconds);
        QStringList all = m_server.said();
        m_home.close();
        FaultyClock::setOffset(0);
        QVERIFY(m_home.open(false));
        QStringList waiting{u"before the jump %1"_s.arg(seconds)};
        QVERIFY(m_home.post(waiting.last()));
        FaultyClock::setOffset(seconds);
        waiting += u"after the jump %1"_s.arg(seconds);
        QVERIFY(m_home.post(waiting.last()));
        m_home.close();
        QVERIFY(m_home.open(false));
        waiting += u"after another start %1"_s.arg(seconds);
        QVERIFY(m_home.post(waiting.last()));
        QCOMPARE(m_home.inOutbox(), waiting);
        m_home.close();
        QVERIFY(m_home.openAndWait());
        QVERIFY(!m_home.engine().cacheWasRebuilt());
        QVERIFY(m_home.eventually([&] { return m_home.inOutbox().isEmpty(); }));
        all += waiting;
        QCOMPARE(m_server.said(), all);
        QVERIFY(m_home.eventually([&] { return m_home.inCache() == all; }));
    }

private:
    static void offsets() {
        QTest::addColumn<int>("seconds");
        QTest::newRow("an hour back") << -3600;
        QTest::newRow("ten years back") << -3650 * day;
        QTest::newRow("ten years ahead") << 3650 * day;
    }

    Server& m_server;
    Home m_home;
};

int main(int argc, char** argv) {
    return runWithServer<ClockTest>(argc, argv);
}
#include "ClockTest.moc"
