#include "unit/cache/support/CacheFiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

class DatabaseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    Result<Database> open(const DatabaseOptions& options = {}) {
        return Database::open(m_path, keyOf(1), options);
    }

private slots:
    void init() {
        static int run = 0;
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(u"größe %1.db"_s.arg(++run));
    }

    void contentSurvivesReopening() {
        for (int round = 0; round < 3; ++round) {
            auto database = open();
            VERIFY_OK(database);
            if (round == 0)
                VERIFY_OK(database->exec("CREATE TABLE t(x)"_qba));
            QCOMPARE(number(*database, "SELECT count(*) FROM t"_qba), round * 1000);
            auto transaction = Transaction::begin(*database);
            VERIFY_OK(transaction);
            for (int i = 0; i < 1000; ++i) {
                auto insert = database->cached("INSERT INTO t VALUES(?)"_qba);
                VERIFY_OK(insert);
                VERIFY_OK(insert->bind(1, messageText(i)).run());
            }
            VERIFY_OK(transaction->commit());
            VERIFY_OK(database->integrityCheck());
            QCOMPARE(database->rejectedWalFrames(), 0U);
        }
    }

    void everyTypeComesBack() {
        auto database = open();
        VERIFY_OK(database);
        VERIFY_OK(database->exec("CREATE TABLE t(a,b,c,d,e,f,g,h,i)"_qba));
        const QString text = u"Grüße, 日本 🎉"_s + QChar(0) + u"end"_s;
        const QByteArray blob("\0\x01\xff", 3);
        auto insert = database->prepare("INSERT INTO t VALUES(?,?,?,?,?,?,?,?,?)"_qba);
        VERIFY_OK(insert);
        VERIFY_OK(insert
                      ->bindAll(text, blob, std::int64_t(-1) << 62, 0.25, std::nullopt, QString(),
                                QByteArray(), std::optional<int>(), std::optional(u"x"_s))
                      .run());
        QCOMPARE(database->lastChangeCount(), 1);
        QCOMPARE(database->lastInsertId(), 1);
        auto query = database->prepare("SELECT * FROM t"_qba);
        VERIFY_OK(query);
        QCOMPARE(query->step().value_or(false), true);
        QCOMPARE(query->columnCount(), 9);
        QCOMPARE(query->text(0), text);
        QCOMPARE(query->blob(1), blob);
        QCOMPARE(query->integer(2), std::int64_t(-1) << 62);
        QCOMPARE(query->real(3), 0.25);
        QVERIFY(query->isNull(4));
        QVERIFY(!query->optionalInteger(4) && !query->optionalText(4));
        QVERIFY(!query->isNull(5) && query->text(5).isEmpty());
        QVERIFY(!query->isNull(6) && query->blob(6).isEmpty());
        QVERIFY(query->isNull(7));
        QCOMPARE(query->optionalText(8), std::optional(u"x"_s));
        QCOMPARE(query->step().value_or(true), false);
    }

    void cachedStatementsComeBackClean() {
        auto database = open();
        VERIFY_OK(database);
        const QByteArray sql = "SELECT ?1"_qba;
        {
            auto first = database->cached(sql);
            VERIFY_OK(first);
            QVERIFY(first->bind(1, u"left over"_s).step().value_or(false));
            auto nested = database->cached(sql); // while the first is in use
            VERIFY_OK(nested);
            QVERIFY(nested->step().value_or(false));
            QVERIFY(nested->isNull(0));
            QCOMPARE(first->text(0), u"left over"_s);
        }
        auto again = database->cached(sql);
        VERIFY_OK(again);
        QVERIFY(again->step().value_or(false));
        QVERIFY(again->isNull(0));
    }

    void manyStatementsFitTheCache() {
        auto database = open();
        VERIFY_OK(database);
        auto held = database->cached("SELECT 4711"_qba);
        VERIFY_OK(held);
        for (int i = 0; i < 500; ++i) {
            auto query = database->cached("SELECT "_qba + QByteArray::number(i));
            VERIFY_OK(query);
            QVERIFY(query->step().value_or(false));
            QCOMPARE(query->integer(0), i);
        }
        QVERIFY(held->step().value_or(false));
        QCOMPARE(held->integer(0), 4711);
    }

    void aTransactionLeftAloneRollsBack() {
        auto database = open();
        VERIFY_OK(database);
        VERIFY_OK(database->exec("CREATE TABLE t(x)"_qba));
        {
            auto transaction = Transaction::begin(*database);
            VERIFY_OK(transaction);
            VERIFY_OK(database->exec("INSERT INTO t VALUES(1)"_qba));
            QVERIFY(database->isInTransaction());
        }
        QVERIFY(!database->isInTransaction());
        QCOMPARE(number(*database, "SELECT count(*) FROM t"_qba), 0);
    }

    void rollbackAfterSpillingLeavesNothing() {
        // More pages than the page cache holds: SQLite writes to the log before the commit,
        // rewrites frames of the same transaction, and recomputes their checksums.
        auto database = open({.cacheBytes = 64 * 1024});
        VERIFY_OK(database);
        VERIFY_OK(database->exec("CREATE TABLE t(id INTEGER PRIMARY KEY, x)"_qba));
        for (const bool commit : {false, true, false, true}) {
            auto transaction = Transaction::begin(*database);
            VERIFY_OK(transaction);
            for (int i = 0; i < 6000; ++i) {
                auto insert = database->cached("INSERT OR REPLACE INTO t VALUES(?,?)"_qba);
                VERIFY_OK(insert);
                VERIFY_OK(insert->bindAll(i * 7919 % 6000, messageText(i)).run());
            }
            VERIFY_OK(database->exec("SAVEPOINT s; DELETE FROM t WHERE id % 2; ROLLBACK TO s"_qba));
            QCOMPARE(number(*database, "SELECT count(*) FROM t"_qba), 6000);
            if (commit)
                VERIFY_OK(transaction->commit());
            else
                transaction->rollback();
            VERIFY_OK(database->integrityCheck());
        }
        // What is in the log must be readable by the next one to open it.
        QVERIFY(QFile::copy(m_path, m_path + u"2"_s));
        QVERIFY(QFile::copy(m_path + u"-wal"_s, m_path + u"2-wal"_s));
        auto copy = Database::open(m_path + u"2"_s, keyOf(1));
        VERIFY_OK(copy);
        QCOMPARE(copy->rejectedWalFrames(), 0U);
        QCOMPARE(number(*copy, "SELECT count(*) FROM t"_qba), 6000);
        VERIFY_OK(copy->integrityCheck());
    }

    void checkpointEmptiesTheLog() {
        auto database = open();
        VERIFY_OK(database);
        VERIFY_OK(database->exec("CREATE TABLE t(x); INSERT INTO t VALUES(zeroblob(300000))"_qba));
        QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 300000);
        VERIFY_OK(database->checkpoint(Database::Checkpoint::Truncate));
        QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), 0);
        QVERIFY(QFileInfo(m_path).size() > 300000);
        QCOMPARE(number(*database, "SELECT length(x) FROM t"_qba), 300000);
    }

    void theLogStaysBoundedByItself() {
        auto database = open();
        VERIFY_OK(database);
        VERIFY_OK(database->exec("CREATE TABLE t(x)"_qba));
        for (int i = 0; i < 60; ++i)
            VERIFY_OK(database->exec("INSERT INTO t VALUES(randomblob(1000000))"_qba));
        QVERIFY(QFileInfo(m_path + u"-wal"_s).size() < 20'000'000);
        VERIFY_OK(database->integrityCheck());
    }

    void vacuumKeepsTheFormat() {
        auto database = open();
        VERIFY_OK(database);
        VERIFY_OK(
            database->exec("CREATE TABLE t(x); INSERT INTO t VALUES(randomblob(2000000));"
                           "INSERT INTO t VALUES(7); DELETE FROM t WHERE rowid=1; VACUUM"_qba));
        VERIFY_OK(database->checkpoint(Database::Checkpoint::Truncate));
        QVERIFY(QFileInfo(m_path).size() < 100'000);
        database = open();
        VERIFY_OK(database);
        QCOMPARE(number(*database, "SELECT x FROM t"_qba), 7);
    }

    void fullTextSearchWorks() {
        auto database = open();
        VERIFY_OK(database);
        VERIFY_OK(database->exec("CREATE VIRTUAL TABLE f USING fts5(x)"_qba));
        auto insert = database->prepare("INSERT INTO f VALUES(?)"_qba);
        VERIFY_OK(insert);
        for (int i = 0; i < 3000; ++i)
            VERIFY_OK(insert->bind(1, messageText(i)).run());
        QCOMPARE(number(*database, "SELECT count(*) FROM f WHERE f MATCH 'message'"_qba), 3000);
        QCOMPARE(number(*database, "SELECT rowid FROM f WHERE f MATCH '\"message 2017\"'"_qba),
                 2018);
    }

    void aReaderCannotWrite() {
        auto writer = open();
        VERIFY_OK(writer);
        VERIFY_OK(writer->exec("CREATE TABLE t(x)"_qba));
        auto reader = open({.readOnly = true});
        VERIFY_OK(reader);
        QCOMPARE(number(*reader, "SELECT count(*) FROM t"_qba), 0);
        COMPARE_KIND(reader->exec("INSERT INTO t VALUES(1)"_qba), ErrorKind::Storage);
    }

    void aReaderClosingLastLeavesTheLogToTheNextWriter() {
        {
            auto writer = open();
            VERIFY_OK(writer);
            VERIFY_OK(writer->exec("CREATE TABLE t(x); INSERT INTO t VALUES(5)"_qba));
            auto reader = open({.readOnly = true});
            VERIFY_OK(reader);
            writer = fail(ErrorKind::Cancelled);
            QCOMPARE(number(*reader, "SELECT x FROM t"_qba), 5);
        }
        auto reader = open({.readOnly = true});
        VERIFY_OK(reader);
        QCOMPARE(number(*reader, "SELECT x FROM t"_qba), 5);
        auto writer = open();
        VERIFY_OK(writer);
        QCOMPARE(number(*writer, "SELECT x FROM t"_qba), 5);
        QCOMPARE(writer->rejectedWalFrames(), 0U);
    }

    void aMissingFileIsNotCreatedForAReader() {
        COMPARE_KIND(open({.readOnly = true}), ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_path));
    }

    void twoWritersWait() {
        auto a = open({.busyTimeout = std::chrono::milliseconds(50)});
        auto b = open({.busyTimeout = std::chrono::milliseconds(50)});
        VERIFY_OK(a);
        VERIFY_OK(b);
        VERIFY_OK(a->exec("CREATE TABLE t(x)"_qba));
        {
            auto first = Transaction::begin(*a);
            VERIFY_OK(first);
            COMPARE_KIND(Transaction::begin(*b), ErrorKind::Busy);
            VERIFY_OK(a->exec("INSERT INTO t VALUES(1)"_qba));
            QCOMPARE(number(*b, "SELECT count(*) FROM t"_qba), 0);
            VERIFY_OK(first->commit());
        }
        auto second = Transaction::begin(*b);
        VERIFY_OK(second);
        QCOMPARE(number(*b, "SELECT count(*) FROM t"_qba), 1);
    }

    void aReadTransactionSeesOneState() {
        auto writer = open();
        auto reader = open({.readOnly = true});
        VERIFY_OK(writer);
        VERIFY_OK(reader);
        VERIFY_OK(writer->exec("CREATE TABLE t(x)"_qba));
        auto snapshot = Transaction::begin(*reader, Transaction::Mode::Read);
        VERIFY_OK(snapshot);
        QCOMPARE(number(*reader, "SELECT count(*) FROM t"_qba), 0);
        VERIFY_OK(writer->exec("INSERT INTO t VALUES(1)"_qba));
        QCOMPARE(number(*reader, "SELECT count(*) FROM t"_qba), 0);
        VERIFY_OK(snapshot->commit());
        QCOMPARE(number(*reader, "SELECT count(*) FROM t"_qba), 1);
    }

    void errorsHaveKindsAndKeepQuiet() {
        auto database = open();
        VERIFY_OK(database);
        VERIFY_OK(database->exec("CREATE TABLE t(x UNIQUE); INSERT INTO t VALUES(1);"
                                 "CREATE VIRTUAL TABLE f USING fts5(x)"_qba));
        COMPARE_KIND(database->exec("INSERT INTO t VALUES(1)"_qba), ErrorKind::Conflict);
        COMPARE_KIND(database->prepare("SELEKT"_qba), ErrorKind::Internal);
        COMPARE_KIND(database->prepare("SELECT 1; SELECT 2"_qba), ErrorKind::Internal);
        auto query = database->prepare("SELECT * FROM f WHERE f MATCH ?"_qba);
        VERIFY_OK(query);
        const auto found = query->bind(1, u"\"whispered"_s).step();
        QVERIFY(!found);
        QVERIFY(!found.error().detail.contains(u"whispered"_s));
        auto one = database->prepare("SELECT ?"_qba);
        VERIFY_OK(one);
        COMPARE_KIND(one->bind(2, 1).step(), ErrorKind::Internal);
        QVERIFY(one->bind(1, 1).step().value_or(false));
    }

    void interruptEndsALongQuery() {
        auto database = open();
        VERIFY_OK(database);
        auto query =
            database->prepare("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x+1 FROM c "
                              "LIMIT 4000000000) SELECT count(*) FROM c"_qba);
        VERIFY_OK(query);
        const std::unique_ptr<QThread> other(QThread::create([&database] {
            QThread::msleep(100);
            database->interrupt();
        }));
        other->start();
        COMPARE_KIND(query->step(), ErrorKind::Cancelled);
        other->wait();
    }

    void otherFilesCannotBeAttached() {
        auto database = open();
        VERIFY_OK(database);
        const QString other = m_folder.filePath(u"other.db"_s);
        COMPARE_KIND(database->exec("ATTACH '"_qba + other.toUtf8() + "' AS o"_qba),
                     ErrorKind::Storage);
        QVERIFY(!QFile::exists(other));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
