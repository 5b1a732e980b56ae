#include "cache/PersonalReader.h"
#include "unit/cache/support/CacheFiles.h"
#include "workspace/CommandCodec.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

class KillTest : public QObject {
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLostOrDoubled() {
        const int loops = qMax(1, qEnvironmentVariableIntValue("PARVIS_KILLS") > 0
                                      ? qEnvironmentVariableIntValue("PARVIS_KILLS")
                                      : 10);
        for (int loop = 0; loop < loops; ++loop) {
            QProcess child;
            start(child, false);
            QVERIFY2(child.waitForReadyRead(30'000), "the child does nothing");
            QTest::qWait(QRandomGenerator::global()->bounded(0, 400));
            QCOMPARE(child.state(), QProcess::Running);
            child.kill();
            child.waitForFinished();
            read(child.readAllStandardOutput());
            check();
            if (QTest::currentTestFailed())
                return;
        }
        QProcess last;
        start(last, true);
        QVERIFY(last.waitForFinished(60'000));
        QCOMPARE(last.exitCode(), 0);
        read(last.readAllStandardOutput());
        check();
        QVERIFY(m_acknowledged.size() > loops);
        for (const int number : std::as_const(m_acknowledged))
            QVERIFY2(m_taken.contains(number), qPrintable(QString::number(number)));
    }

private:
    void start(QProcess& child, bool drain) {
        QFile file(m_folder.filePath(u"taken"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const int number : std::as_const(m_taken))
            file.write(QByteArray::number(number) + '\n');
        file.close();
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QStringLiteral(KILL_CHILD), {m_folder.path(), QString::number(m_next),
                                                 file.fileName(), drain ? u"drain"_s : u"write"_s});
        QVERIFY(child.waitForStarted());
    }

    /// Whole lines only: what was cut off was told to nobody.
    void read(const QByteArray& output) {
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray& line : lines) {
            if (line.isEmpty())
                continue;
            const int number = line.mid(2).toInt();
            m_next = qMax(m_next, number + 1);
            (line.startsWith('A') ? m_acknowledged : m_taken).append(number);
        }
    }

    void check() {
        const QString path = m_folder.filePath(u"personal.db"_s);
        const auto reader = cache::PersonalReader::open(path, keyOf(9));
        VERIFY_OK(reader);
        QSet<int> waiting;
        const auto entries = (*reader)->outbox(AccountId{1});
        VERIFY_OK(entries);
        for (const cache::OutboxEntry& entry : *entries) {
            const int number = entry.transactionId.section(u'-', 1).toInt();
            m_next = qMax(m_next, number + 1);
            waiting.insert(number);
            QVERIFY(entry.state != cache::OutboxState::Failed);
            VERIFY_OK(workspace::decodeCommand(entry.command, AccountId{1}));
        }
        for (const int number : std::as_const(m_acknowledged))
            QVERIFY2(waiting.contains(number) || m_taken.contains(number),
                     qPrintable(u"%1 is lost"_s.arg(number)));
        // In order, each once.
        for (qsizetype i = 1; i < m_taken.size(); ++i)
            QVERIFY2(m_taken[i] > m_taken[i - 1], qPrintable(QString::number(m_taken[i])));
        auto database =
            cache::Database::open(m_folder.filePath(u"cache.db"_s), keyOf(9), {.readOnly = true});
        VERIFY_OK(database);
        VERIFY_OK(database->integrityCheck());
    }

    QTemporaryDir m_folder;
    QList<int> m_acknowledged;
    QList<int> m_taken; ///< By the server, in its order.
    int m_next = 1;
};

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
