#include "unit/cache/support/CacheFiles.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

namespace {

/// The largest id in whole lines; a line that was cut off acknowledges nothing.
qint64 lastAcknowledged(const QByteArray& output) {
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    return lines.size() < 2 ? 0 : lines.at(lines.size() - 2).toLongLong();
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT

private slots:
    void noAcknowledgedRowIsLost() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t.db"_s);
        qint64 before = 0;
        for (int loop = 0; loop < 12; ++loop) {
            QProcess child;
            child.start(QStringLiteral(KILL_CHILD), {path});
            QVERIFY(child.waitForStarted());
            QVERIFY2(child.waitForReadyRead(30000), "the child writes nothing");
            if (loop == 0)
                COMPARE_KIND(Database::open(path, keyOf(1)), ErrorKind::Busy);
            QTest::qWait(QRandomGenerator::global()->bounded(20, 700));
            QCOMPARE(child.state(), QProcess::Running);
            child.kill();
            child.waitForFinished();
            const qint64 acknowledged = lastAcknowledged(child.readAllStandardOutput());
            QVERIFY(acknowledged > before);

            auto database = Database::open(path, keyOf(1), {.readOnly = loop % 2 == 1});
            VERIFY_OK(database);
            const qint64 newest = number(*database, "SELECT max(id) FROM t"_qba);
            QVERIFY2(
                newest >= acknowledged,
                qPrintable(u"%1 was acknowledged, %2 is there"_s.arg(acknowledged).arg(newest)));
            for (qint64 id = 10; id <= acknowledged; id += 10) {
                auto row = database->cached("SELECT x, length(filler) FROM t WHERE id = ?"_qba);
                VERIFY_OK(row);
                QVERIFY2(row->bind(1, id).step().value_or(false), qPrintable(QString::number(id)));
                QCOMPARE(row->text(0), messageText(int(id)));
                QCOMPARE(row->integer(1), 9000);
            }
            VERIFY_OK(database->integrityCheck());
            before = newest;
        }
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "KillTest.moc"
