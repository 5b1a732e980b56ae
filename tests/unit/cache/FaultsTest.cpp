#include "unit/cache/support/CacheFiles.h"
#include "unit/cache/support/FaultyVfs.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsEach = 26;
constexpr int rounds = 4;

/// Each transaction is worth rowsEach rows marked with its number; it fills more than the page
/// cache.
Result<void> writeRound(Database& database, int round) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    for (int i = 0; i < rowsEach; ++i) {
        auto insert = database.cached("INSERT INTO t(round, x, filler) VALUES(?, ?, ?)"_qba);
        if (!insert)
            return fail(insert);
        const QByteArray filler(3000, static_cast<char>('a' + i % 26));
        if (const auto done = insert->bindAll(round, messageText(i), filler).run(); !done)
            return done;
    }
    // Touches pages that were written to the log before the commit.
    auto update = database.cached("UPDATE t SET x = x || '!' WHERE round = ?"_qba);
    if (!update)
        return fail(update);
    if (const auto done = update->bind(1, round).run(); !done)
        return done;
    return transaction->commit();
}

/// Runs the workload on a failing disk. Returns the rounds that were acknowledged.
std::set<int> work(Database& database, QString& complaint) {
    std::set<int> acknowledged;
    for (int round = 0; round < rounds; ++round) {
        const auto written = writeRound(database, round);
        if (written)
            acknowledged.insert(round);
        else if (written.error().kind != ErrorKind::DiskFull &&
                 written.error().kind != ErrorKind::Storage)
            complaint = u"round: "_s + describe(written.error());
        if (round == 1)
            if (const auto done = database.checkpoint(Database::Checkpoint::Passive);
                !done && done.error().kind != ErrorKind::DiskFull &&
                done.error().kind != ErrorKind::Storage)
                complaint = u"checkpoint: "_s + describe(done.error());
    }
    return acknowledged;
}

/// Every round is there as a whole or not at all, and all acknowledged ones are.
QString verify(Database& database, const std::set<int>& acknowledged) {
    for (int round = 0; round < rounds; ++round) {
        const qint64 rows = number(
            database,
            "SELECT count(*) FROM t WHERE x LIKE '%!' AND length(filler) = 3000 AND round="_qba +
                QByteArray::number(round));
        const qint64 all =
            number(database, "SELECT count(*) FROM t WHERE round="_qba + QByteArray::number(round));
        if (rows != all || (rows != rowsEach && rows != 0))
            return u"round %1 has %2 rows of %3"_s.arg(round).arg(rows).arg(all);
        if (acknowledged.contains(round) && rows == 0)
            return u"round %1 was acknowledged and is lost"_s.arg(round);
    }
    if (const auto checked = database.integrityCheck(); !checked)
        return describe(checked.error());
    return {};
}

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT

private slots:
    void everyTransactionIsWholeOrAbsent_data() {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("forGood");
        QTest::addColumn<bool>("full");
        for (const bool forGood : {false, true}) {
            for (const bool full : {false, true}) {
                const char* const end = forGood ? "for good" : "once";
                const char* const sync = full ? "FULL" : "NORMAL";
                QTest::addRow("disk full, %s, %s", end, sync)
                    << int(FaultyVfs::Fault::DiskFull) << forGood << full;
                QTest::addRow("write error, %s, %s", end, sync)
                    << int(FaultyVfs::Fault::WriteError) << forGood << full;
                QTest::addRow("torn write, %s, %s", end, sync)
                    << int(FaultyVfs::Fault::TornWrite) << forGood << full;
            }
        }
    }
    void everyTransactionIsWholeOrAbsent() {
        QFETCH(int, fault);
        QFETCH(bool, forGood);
        QFETCH(bool, full);
        const DatabaseOptions options{
            .synchronousFull = full, .cacheBytes = 64 * 1024, .innerVfs = FaultyVfs::name()};
        int n = 0;
        bool struck = true;
        while (struck) {
            ++n;
            QTemporaryDir folder;
            const QString path = folder.filePath(u"t.db"_s);
            std::set<int> acknowledged;
            QString complaint;
            {
                auto database = Database::open(path, keyOf(1), options);
                VERIFY_OK(database);
                VERIFY_OK(database->exec("CREATE TABLE t(round, x, filler)"_qba));
                VERIFY_OK(database->checkpoint(Database::Checkpoint::Truncate));
                FaultyVfs::arm(n, static_cast<FaultyVfs::Fault>(fault), forGood);
                acknowledged = work(*database, complaint);
                struck = FaultyVfs::struck();
                QVERIFY2(complaint.isEmpty(), qPrintable(u"at %1: "_s.arg(n) + complaint));
                if (!forGood) { // goes on with the same connection
                    FaultyVfs::disarm();
                    complaint = verify(*database, acknowledged);
                    QVERIFY2(complaint.isEmpty(), qPrintable(u"at %1: "_s.arg(n) + complaint));
                }
            } // closes while the disk still fails
            FaultyVfs::disarm();
            QVERIFY(struck || acknowledged.size() == rounds);
            auto database = Database::open(path, keyOf(1));
            VERIFY_OK(database);
            complaint = verify(*database, acknowledged);
            QVERIFY2(complaint.isEmpty(), qPrintable(u"reopened, at %1: "_s.arg(n) + complaint));
        }
        QVERIFY2(n > 20, qPrintable(QString::number(n)));
        qInfo("%d places failed", n - 1);
    }

    void anotherWriterIsNotMixedUpWithAFailedOne() {
        // The frames of a failed transaction wait in memory for nothing: another connection then
        // uses their places in the log.
        QTemporaryDir folder;
        const DatabaseOptions options{.cacheBytes = 64 * 1024, .innerVfs = FaultyVfs::name()};
        auto a = Database::open(folder.filePath(u"t.db"_s), keyOf(1), options);
        auto b = Database::open(folder.filePath(u"t.db"_s), keyOf(1), options);
        VERIFY_OK(a);
        VERIFY_OK(b);
        VERIFY_OK(a->exec("CREATE TABLE t(round, x, filler)"_qba));
        for (int n = 1; n < 12; ++n) {
            FaultyVfs::arm(n, FaultyVfs::Fault::DiskFull, true);
            const auto failed = writeRound(*a, 0);
            const bool struck = FaultyVfs::struck();
            FaultyVfs::disarm();
            QCOMPARE(failed.has_value(), !struck);
            VERIFY_OK(b->exec("DELETE FROM t"_qba));
            VERIFY_OK(writeRound(*b, 1));
            QCOMPARE(verify(*a, {1}), QString());
            QCOMPARE(verify(*b, {1}), QString());
        }
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "FaultsTest.moc"
