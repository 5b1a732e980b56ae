#include "faults/support/Home.h"
#include "faults/support/ServerTest.h"
#include "support/Await.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>

using namespace parvis;
using namespace parvis::faults;
using namespace Qt::StringLiterals;
using parvis::test::await;

/// The program is killed at any moment while it sends and receives, again and again on one profile.
class KillTest : public QObject {
    Q_OBJECT

public:
    explicit KillTest(Server& server)
        : m_server(server)
        , m_home(server) {}

private slots:
    void initTestCase() {
        QVERIFY(m_home.openAndWait());
        m_home.close();
    }

    void nothingAcknowledgedIsLostOrDoubled() {
        const int kills = isLong() ? 200 : 8;
        for (int i = 0; i < kills; ++i) {
            runAndKill();
            if (QTest::currentTestFailed())
                return;
        }
        QProcess last;
        start(last, {u"drain"_s, m_heard.value(m_heard.size() - 1)});
        QVERIFY(last.waitForFinished(180'000));
        QCOMPARE(last.exitCode(), 0);
        check(kills);
    }

    void theProfileOpensAndHoldsTheSame() {
        const QStringList said = m_server.said();
        QVERIFY(m_home.openAndWait());
        QVERIFY(!m_home.engine().cacheWasRebuilt());
        for (const auto store : {engine::Store::Cache, engine::Store::Personal})
            QVERIFY(await(m_home.engine().checkStore(store)));
        // Gaps that the kills left in the history are filled on asking.
        for (int i = 0; i < 200 && m_home.inCache().size() < said.size(); ++i) {
            const auto more = await(m_home.engine().loadOlder(m_home.chat(), std::nullopt, 200));
            if (!more || !*more)
                break;
        }
        QVERIFY(m_home.eventually([&] { return m_home.inCache() == said; }));
        QCOMPARE(m_home.inOutbox(), QStringList());
        m_home.close();
    }

    void aSecondProcessIsTurnedAway() {
        QProcess child;
        start(child, {u"write"_s});
        QVERIFY(child.waitForReadyRead(60'000));
        engine::Engine second;
        const auto opened = await(second.open(Home::optionsFor(m_home.folder(), true)));
        QVERIFY(!opened);
        QCOMPARE(name(opened.error().kind), name(ErrorKind::Busy));
        QVERIFY(!opened.error().forPerson().isEmpty());
        QCOMPARE(child.state(), QProcess::Running); // and the first does not mind
        child.kill();
        QVERIFY(child.waitForFinished());
        // A lock that a dead process held holds nobody.
        QVERIFY(m_home.openAndWait());
        m_home.close();
    }

private:
    void start(QProcess& child, const QStringList& how) {
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(KILL_CHILD),
                    QStringList{m_home.folder(), m_server.room(), QString::number(m_next)} + how);
        QVERIFY(child.waitForStarted());
    }

    void runAndKill() {
        QProcess child;
        start(child, {u"write"_s});
        // Some end before they are open: that is a moment like any other.
        auto* random = QRandomGenerator::global();
        const int moment = random->bounded(8) == 0 ? random->bounded(900) : -1;
        if (moment < 0) {
            QVERIFY2(child.waitForReadyRead(60'000), "the child does nothing");
            QElapsedTimer clock;
            clock.start();
            const int length = random->bounded(1200);
            while (clock.elapsed() < length) {
                m_heard += u"bo %1"_s.arg(m_heard.size());
                m_server.say(m_heard.last());
            }
        } else {
            QTest::qWait(moment);
        }
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        child.waitForFinished();
        read(child.readAllStandardOutput());
    }

    /// Whole lines only: what was cut off was told to nobody.
    void read(const QByteArray& output) {
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray& line : lines) {
            QVERIFY2(line != "rebuilt" && line != "missing", line.constData());
            if (!line.startsWith("A "))
                continue;
            m_acknowledged += u"ada "_s + QString::fromUtf8(line.mid(2));
            m_next = qMax(m_next, line.mid(2).toInt() + 1);
        }
        ++m_next; // one more may be on disk without a word
    }

    void check(int kills) {
        const QStringList said = m_server.said();
        QStringList ada;
        QStringList bo;
        for (const QString& text : said)
            (text.startsWith(u"ada"_s) ? ada : bo) += text;
        QCOMPARE(bo, m_heard);
        QVERIFY(m_acknowledged.size() > kills);
        QVERIFY(m_heard.size() > kills);
        // In order, each once. One that was not acknowledged may have gone out before the end.
        qsizetype at = 0;
        int before = 0;
        for (const QString& text : std::as_const(ada)) {
            const int number = text.section(u' ', 1).toInt();
            QVERIFY2(number > before, qPrintable(text + u" is doubled or late"_s));
            before = number;
            if (at < m_acknowledged.size() && m_acknowledged[at] == text)
                ++at;
        }
        QVERIFY2(at == m_acknowledged.size(), qPrintable(m_acknowledged.value(at) + u" is lost"_s));
        qInfo("%d kills, %lld sent, %lld received", kills,
              static_cast<long long>(m_acknowledged.size()), static_cast<long long>(bo.size()));
    }

    Server& m_server;
    Home m_home;
    QStringList m_acknowledged;
    QStringList m_heard;
    int m_next = 1;
};

int main(int argc, char** argv) {
    return runWithServer<KillTest>(argc, argv);
}
#include "KillTest.moc"
