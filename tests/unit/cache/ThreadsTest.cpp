#include "unit/cache/support/CacheFiles.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>
#include <vector>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

namespace {

/// Reads until told to stop; returns a complaint, or nothing. Each transaction of the writer adds
/// 50 rows to `a` and 50 to `b` and moves the sum in `s`, so every snapshot must agree in itself.
QString readUntil(const std::atomic<bool>& stop, const QString& path, std::atomic<int>& reads) {
    auto database = Database::open(path, keyOf(1), {.readOnly = true, .cacheBytes = 256 * 1024});
    if (!database)
        return describe(database.error());
    qint64 last = 0;
    while (!stop) {
        auto snapshot = Transaction::begin(*database, Transaction::Mode::Read);
        if (!snapshot)
            return describe(snapshot.error());
        const qint64 a = number(*database, "SELECT count(*) FROM a"_qba);
        const qint64 b = number(*database, "SELECT count(*) FROM b WHERE length(x) > 100"_qba);
        const qint64 s = number(*database, "SELECT total FROM s"_qba);
        if (a != b || s != a || a < last || a % 50 != 0)
            return u"inconsistent: %1 %2 %3 after %4"_s.arg(a).arg(b).arg(s).arg(last);
        last = a;
        if (const auto done = snapshot->commit(); !done)
            return describe(done.error());
        ++reads;
    }
    return {};
}

Result<void> writeBatch(Database& database, int number) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    for (int i = 0; i < 50; ++i) {
        for (const auto& sql : {"INSERT INTO a VALUES(?)"_qba, "INSERT INTO b VALUES(?)"_qba}) {
            auto insert = database.cached(sql);
            if (!insert)
                return fail(insert);
            if (const auto done = insert->bind(1, messageText(number * 50 + i)).run(); !done)
                return done;
        }
    }
    if (const auto done = database.exec("UPDATE s SET total = total + 50"_qba); !done)
        return done;
    return transaction->commit();
}

} // namespace

class ThreadsTest : public QObject {
    Q_OBJECT

private slots:
    void readersSeeWholeTransactions() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t.db"_s);
        auto writer = Database::open(path, keyOf(1), {.cacheBytes = 128 * 1024});
        VERIFY_OK(writer);
        VERIFY_OK(writer->exec("CREATE TABLE a(x); CREATE TABLE b(x); CREATE TABLE s(total);"
                               "INSERT INTO s VALUES(0)"_qba));
        std::atomic<bool> stop = false;
        std::atomic<int> reads = 0;
        std::vector<QString> complaints(3);
        std::vector<std::thread> readers;
        for (auto& complaint : complaints)
            readers.emplace_back([&] { complaint = readUntil(stop, path, reads); });
        Result<void> written;
        for (int i = 0; i < 150 && written; ++i) {
            written = writeBatch(*writer, i);
            if (written && i % 20 == 19)
                written = writer->checkpoint(Database::Checkpoint::Passive);
        }
        for (int i = 0; i < 200 && reads < 20; ++i)
            QThread::msleep(10);
        stop = true;
        for (auto& reader : readers)
            reader.join();
        VERIFY_OK(written);
        for (const auto& complaint : complaints)
            QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        QVERIFY(reads >= 20);
        VERIFY_OK(writer->checkpoint(Database::Checkpoint::Truncate));
        VERIFY_OK(writer->integrityCheck());
        QCOMPARE(number(*writer, "SELECT count(*) FROM a"_qba), 150 * 50);
        QCOMPARE(writer->rejectedWalFrames(), 0U);
    }

    void openingAndClosingAtOnceNeverFails() {
        // The last to close gives the file's lock back while the next to open asks for it.
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t.db"_s);
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 60; ++i) {
                    auto database = Database::open(path, keyOf(1));
                    if (!database) {
                        ++failures;
                        qWarning("%s", qPrintable(describe(database.error())));
                        continue;
                    }
                    const auto done = database->exec(
                        "CREATE TABLE IF NOT EXISTS t(x); INSERT INTO t VALUES(1)"_qba);
                    if (!done) {
                        ++failures;
                        qWarning("%d %s", t, qPrintable(describe(done.error())));
                    }
                }
            });
        }
        for (auto& thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        auto database = Database::open(path, keyOf(1));
        VERIFY_OK(database);
        QCOMPARE(number(*database, "SELECT count(*) FROM t"_qba), 240);
        QCOMPARE(database->rejectedWalFrames(), 0U);
    }

    void aConnectionMayMoveToAnotherThread() {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(u"t.db"_s), keyOf(1));
        VERIFY_OK(database);
        VERIFY_OK(database->exec("CREATE TABLE t(x)"_qba));
        bool inserted = false;
        std::thread other([&inserted, moved = std::move(*database)]() mutable {
            inserted = moved.exec("INSERT INTO t VALUES(1)"_qba).has_value();
        });
        other.join();
        QVERIFY(inserted);
    }
};

QTEST_GUILESS_MAIN(ThreadsTest)
#include "ThreadsTest.moc"
