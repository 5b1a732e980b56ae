#include "unit/cache/support/CacheFiles.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>
#include <vector>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

namespace {

Database open(const QString& path, bool readOnly = false) {
    Database::Options options;
    options.readOnly = readOnly;
    options.synchronousFull = true;
    auto database = Database::open(path, keyOf(3), options);
    if (!database)
        qFatal("%s", qPrintable(describe(database.error())));
    return std::move(*database);
}

void fill(Database& database, int from, int to) {
    auto transaction = Transaction::begin(database);
    for (int i = from; i < to; ++i) {
        auto insert = database.cached("INSERT OR REPLACE INTO t VALUES(?,?)"_qba);
        insert->bindAll(i, messageText(i));
        if (!insert->run())
            qFatal("insert");
    }
    if (!transaction->commit())
        qFatal("commit");
}

/// Rows that hold what was written there; -1 when one does not.
qint64 soundRows(Database& database) {
    auto rows = database.prepare("SELECT a, b FROM t ORDER BY a"_qba);
    qint64 count = 0;
    while (rows && rows->step().value_or(false)) {
        if (rows->text(1) != messageText(static_cast<int>(rows->integer(0))))
            return -1;
        ++count;
    }
    return count;
}

QByteArray headerOf(const QString& path) {
    return contentOf(path).first(16);
}

Result<void> rotate(Database& database) {
    if (const auto begun = database.beginRotation(keyOf(3)); !begun)
        return begun;
    for (int i = 0; i < 100'000; ++i) {
        const auto more = database.rotateSome(16);
        if (!more)
            return fail(more);
        if (!*more)
            return ok();
    }
    return fail(ErrorKind::TimedOut);
}

} // namespace

class KeyRotationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"t.db"_s);
        Database database = open(m_path);
        VERIFY_OK(database.exec("CREATE TABLE t(a INTEGER PRIMARY KEY, b TEXT)"_qba));
        fill(database, 0, 3000);
    }

    void everyPageIsSealedAnewAndEverythingIsThere() {
        const QByteArray before = contentOf(m_path);
        Database database = open(m_path);
        VERIFY_OK(rotate(database));
        QCOMPARE(soundRows(database), 3000);
        const QByteArray after = contentOf(m_path);
        QCOMPARE(after.size(), before.size());
        QVERIFY(after.first(16) != before.first(16));
        for (qsizetype at = 0; at < after.size(); at += 4096)
            QVERIFY(after.sliced(at + 100, 3900) != before.sliced(at + 100, 3900));
        QVERIFY(!QFile::exists(m_path + u"-next"_s));
        fill(database, 2500, 3500);
        QCOMPARE(soundRows(database), 3500);
        VERIFY_OK(database.integrityCheck());
        // Pages of the old file are worth nothing in the new one.
        COMPARE_KIND(Database::open(m_path, keyOf(4)), ErrorKind::WrongKey);
        VERIFY_OK(rotate(database));
        QCOMPARE(soundRows(database), 3500);
    }

    void othersReadAndItIsWrittenMeanwhile() {
        Database database = open(m_path);
        std::atomic<bool> stop = false;
        std::atomic<bool> sound = true;
        std::atomic<int> reads = 0;
        std::vector<std::thread> readers;
        for (int i = 0; i < 2; ++i)
            readers.emplace_back([&, this] {
                Database reader = open(m_path, true);
                while (!stop) {
                    sound = sound && soundRows(reader) >= 3000;
                    ++reads;
                    std::this_thread::sleep_for(std::chrono::milliseconds(20));
                }
            });
        const QByteArray first = headerOf(m_path);
        int rows = 3000;
        for (int round = 0; round < 5; ++round) {
            VERIFY_OK(database.beginRotation(keyOf(3)));
            bool more = true;
            for (int slice = 0; more && slice < 100'000; ++slice) {
                const auto some = database.rotateSome(32);
                VERIFY_OK(some);
                more = *some;
                if (slice % 3 == 0) {
                    fill(database, slice * 7 % rows, slice * 7 % rows + 20); // old pages
                    fill(database, rows, rows + 40);                         // new ones
                    rows += 40;
                }
                if (slice % 5 == 0)
                    VERIFY_OK(database.checkpoint(Database::Checkpoint::Passive));
            }
            QVERIFY(!more);
        }
        stop = true;
        for (std::thread& reader : readers)
            reader.join();
        QVERIFY(sound);
        QVERIFY(reads > 0);
        QVERIFY(headerOf(m_path) != first);
        QVERIFY(soundRows(database) >= rows);
        VERIFY_OK(database.integrityCheck());
        Database late = open(m_path, true);
        QCOMPARE(soundRows(late), soundRows(database));
    }

    void aReaderThatStaysInATransactionIsWaitedFor() {
        Database database = open(m_path);
        Database reader = open(m_path, true);
        fill(database, 0, 10);
        const QByteArray first = headerOf(m_path);
        VERIFY_OK(database.beginRotation(keyOf(3)));
        COMPARE_KIND(database.beginRotation(keyOf(3)), ErrorKind::Conflict);
        {
            auto held = reader.prepare("SELECT a, b FROM t"_qba);
            VERIFY_OK(held);
            QVERIFY(held->step().value_or(false));
            for (int i = 0; i < 40; ++i)
                QVERIFY(database.rotateSome(256).value_or(false));
            QCOMPARE(headerOf(m_path), first);
            int rows = 1;
            while (held->step().value_or(false))
                ++rows;
            QCOMPARE(rows, 3000);
        }
        for (int i = 0; i < 10 && database.rotateSome(256).value_or(false); ++i) {
        }
        QVERIFY(headerOf(m_path) != first);
        QCOMPARE(soundRows(reader), 3000);
    }

    void anEndAtAnyMomentLeavesAReadableFile() {
        // What is on the disk after each slice is what a crash there would leave.
        Database database = open(m_path);
        VERIFY_OK(database.beginRotation(keyOf(3)));
        int rows = 3000;
        bool more = true;
        for (int moment = 0; more; ++moment) {
            const auto some = database.rotateSome(4);
            VERIFY_OK(some);
            more = *some;
            fill(database, rows, rows + 5);
            rows += 5;
            QTemporaryDir crash;
            const QString path = crash.filePath(u"t.db"_s);
            for (const QString& suffix : {u""_s, u"-wal"_s, u"-next"_s})
                QFile::copy(m_path + suffix, path + suffix);
            Database left = open(path);
            QCOMPARE(left.rejectedWalFrames(), 0U);
            QCOMPARE(soundRows(left), rows);
            VERIFY_OK(left.integrityCheck());
            QVERIFY(!QFile::exists(path + u"-next"_s));
        }
        QVERIFY(rows > 3020);
    }

    void aFullLogOfTheOldFileIsNotTakenForTheNewOnes() {
        // The log was emptied and the file replaced, but after a power cut the log is back.
        Database database = open(m_path);
        fill(database, 3000, 3100);
        const QByteArray log = contentOf(m_path + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        VERIFY_OK(rotate(database));
        QTemporaryDir crash;
        const QString path = crash.filePath(u"t.db"_s);
        QVERIFY(QFile::copy(m_path, path));
        QVERIFY(setContent(path + u"-wal"_s, log));
        Database left = open(path);
        QVERIFY(left.rejectedWalFrames() > 0); // told, so that the servers are asked
        QCOMPARE(soundRows(left), 3100);
        VERIFY_OK(left.integrityCheck());
    }

    void aDamagedPageEndsItAndTheOldFileStays() {
        {
            QByteArray file = contentOf(m_path);
            file[4096 * 20 + 99] = static_cast<char>(file[4096 * 20 + 99] ^ 1);
            QVERIFY(setContent(m_path, file));
        }
        Database database = open(m_path);
        const QByteArray first = headerOf(m_path);
        COMPARE_KIND(rotate(database), ErrorKind::Damaged);
        QCOMPARE(headerOf(m_path), first);
        QVERIFY(!QFile::exists(m_path + u"-next"_s));
        QCOMPARE(database.rotateSome(9).value_or(true), false);
    }
};

QTEST_GUILESS_MAIN(KeyRotationTest)
#include "KeyRotationTest.moc"
