#include "cache/PageCipher.h"
#include "unit/cache/support/CacheFiles.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 4096;
constexpr int rowsEach = 40; // rows a transaction
constexpr int transactions = 6;

Result<void> insertRows(Database& database, int from) {
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction);
    for (int i = 0; i < rowsEach; ++i) {
        auto insert = database.cached("INSERT INTO t VALUES(?, ?)"_qba);
        if (!insert)
            return fail(insert);
        if (const auto done = insert->bindAll(from + i, messageText(from + i)).run(); !done)
            return done;
    }
    return transaction->commit();
}

/// The number of rows when they are exactly rows 0 … n-1 with their own texts, and n is a whole
/// number of transactions; an error when reading fails; -1 when the content is wrong.
Result<int> rowsIn(Database& database) {
    auto query = database.prepare("SELECT id, x FROM t ORDER BY id"_qba);
    if (!query)
        return fail(query);
    int count = 0;
    while (true) {
        const auto row = query->step();
        if (!row)
            return fail(row);
        if (!*row)
            return count % rowsEach == 0 ? count : -1;
        if (query->integer(0) != count || query->text(1) != messageText(count))
            return -1;
        ++count;
    }
}

QByteArray flipped(QByteArray content, qsizetype at) {
    content[at] = static_cast<char>(content[at] ^ (1 << (at % 8)));
    return content;
}

QByteArray swapped(QByteArray content, qsizetype a, qsizetype b, qsizetype size) {
    const QByteArray first = content.mid(a, size);
    content.replace(a, size, content.mid(b, size));
    content.replace(b, size, first);
    return content;
}

} // namespace

class DamageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QByteArray m_closed; // the database after a clean end, all content inside
    QByteArray m_base;   // the database without the content of m_log
    QByteArray m_log;    // a log with all transactions

    /// Lays out the files and opens them.
    Result<Database> openWith(const QByteArray& database, const QByteArray& log = {}) {
        QFile::remove(m_path + u"-wal"_s);
        if (!setContent(m_path, database) ||
            (!log.isEmpty() && !setContent(m_path + u"-wal"_s, log)))
            return fail(ErrorKind::Internal);
        return Database::open(m_path, keyOf(1));
    }

    /// What a person meets: the error of opening or of reading everything, or the number of rows.
    Result<int> outcome(const QByteArray& database, const QByteArray& log = {}) {
        auto opened = openWith(database, log);
        if (!opened)
            return fail(opened);
        const auto rows = rowsIn(*opened);
        if (!rows)
            return rows;
        if (const auto checked = opened->integrityCheck(); !checked)
            return fail(checked);
        return rows;
    }

private slots:
    void initTestCase() {
        m_path = m_folder.filePath(u"t.db"_s);
        {
            auto database = Database::open(m_path, keyOf(1));
            VERIFY_OK(database);
            VERIFY_OK(database->exec("CREATE TABLE t(id INTEGER PRIMARY KEY, x)"_qba));
            VERIFY_OK(database->checkpoint(Database::Checkpoint::Truncate));
            for (int i = 0; i < transactions; ++i)
                VERIFY_OK(insertRows(*database, i * rowsEach));
            m_base = contentOf(m_path);
            m_log = contentOf(m_path + u"-wal"_s);
        }
        m_closed = contentOf(m_path);
        QVERIFY(m_closed.size() >= 8 * pageSize);
        QVERIFY(m_log.size() > 6 * pageSize);
    }

    void intactFilesRead() {
        QCOMPARE(outcome(m_closed).value_or(-2), transactions * rowsEach);
        QCOMPARE(outcome(m_base, m_log).value_or(-2), transactions * rowsEach);
        auto database = openWith(m_base, m_log);
        VERIFY_OK(database);
        QCOMPARE(database->rejectedWalFrames(), 0U);
    }

    void theWrongKeyChangesNothing() {
        QVERIFY(setContent(m_path, m_base) && setContent(m_path + u"-wal"_s, m_log));
        COMPARE_KIND(Database::open(m_path, keyOf(2)), ErrorKind::WrongKey);
        QCOMPARE(contentOf(m_path), m_base);
        QCOMPARE(contentOf(m_path + u"-wal"_s), m_log);
        auto database = Database::open(m_path, keyOf(1));
        VERIFY_OK(database);
        COMPARE_KIND(Database::open(m_path, keyOf(2)), ErrorKind::WrongKey); // while it is open
        COMPARE_KIND(Database::open(m_path, Secret::random(16)), ErrorKind::InvalidInput);
        QCOMPARE(rowsIn(*database).value_or(-2), transactions * rowsEach);
    }

    void aFlippedBitInTheDatabaseIsNoticed() {
        int tried = 0;
        for (qsizetype at = 0; at < m_closed.size();
             at += at < 128 || at % pageSize > 4040 ? 1 : 61) {
            const auto result = outcome(flipped(m_closed, at));
            QVERIFY2(!result, qPrintable(u"byte %1"_s.arg(at)));
            const ErrorKind kind = result.error().kind;
            // The header's own bytes can also look like another key or another format.
            const bool expected =
                kind == ErrorKind::Damaged || (at >= 4 && at < 16 && kind == ErrorKind::WrongKey) ||
                (at == 3 && (kind == ErrorKind::NewerVersion || kind == ErrorKind::Unsupported ||
                             kind == ErrorKind::WrongKey));
            QVERIFY2(expected, qPrintable(u"byte %1: "_s.arg(at) + describe(result.error())));
            ++tried;
        }
        QVERIFY2(tried > 800, qPrintable(QString::number(tried)));
    }

    void aFlippedBitInTheLogCostsOnlyWhatFollows() {
        int shortest = transactions * rowsEach;
        int longest = 0;
        for (qsizetype at = 0; at < m_log.size(); at += at < 128 ? 1 : 53) {
            auto database = openWith(m_base, flipped(m_log, at));
            VERIFY_OK(database);
            QVERIFY2(database->rejectedWalFrames() >= 1, qPrintable(QString::number(at)));
            const auto rows = rowsIn(*database);
            VERIFY_OK(rows);
            QVERIFY2(*rows >= 0 && *rows < transactions * rowsEach,
                     qPrintable(u"byte %1: %2"_s.arg(at).arg(*rows)));
            shortest = qMin(shortest, *rows);
            longest = qMax(longest, *rows);
            // It can be used and filled again.
            if (at % 7 == 0) {
                VERIFY_OK(insertRows(*database, *rows));
                QCOMPARE(rowsIn(*database).value_or(-2), *rows + rowsEach);
                VERIFY_OK(database->integrityCheck());
            }
        }
        QCOMPARE(shortest, 0);
        QCOMPARE(longest, (transactions - 1) * rowsEach);
    }

    void aDatabaseCutShortIsNoticed() {
        for (qsizetype size = 0; size < m_closed.size(); size += size % pageSize == 0 ? 1 : 1365) {
            const auto result = outcome(m_closed.left(size));
            QVERIFY2(!result, qPrintable(u"%1 bytes"_s.arg(size)));
            QVERIFY2(result.error().kind == ErrorKind::Damaged,
                     qPrintable(u"%1 bytes: "_s.arg(size) + describe(result.error())));
        }
    }

    void aLogCutShortEndsWithAWholeTransaction() {
        int last = 0;
        for (qsizetype size = 0; size < m_log.size(); size += 311) {
            const auto rows = outcome(m_base, m_log.left(size));
            VERIFY_OK(rows);
            QVERIFY(*rows >= last);
            last = *rows;
        }
        QVERIFY(last >= (transactions - 1) * rowsEach);
    }

    void garbageBehindTheLogIsCountedAndHarmless() {
        QByteArray garbage(3 * pageSize, Qt::Uninitialized);
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(garbage.data()),
                                              garbage.size() / 4);
        auto database = openWith(m_base, m_log + garbage);
        VERIFY_OK(database);
        QCOMPARE(rowsIn(*database).value_or(-2), transactions * rowsEach);
        QVERIFY(database->rejectedWalFrames() >= 1);
    }

    void theLogOfAnotherDatabaseIsRefused() {
        QByteArray foreign;
        {
            const QString other = m_folder.filePath(u"other.db"_s);
            auto database = Database::open(other, keyOf(1)); // the same key, another file
            VERIFY_OK(database);
            VERIFY_OK(database->exec("CREATE TABLE t(id INTEGER PRIMARY KEY, x)"_qba));
            VERIFY_OK(database->checkpoint(Database::Checkpoint::Truncate));
            VERIFY_OK(insertRows(*database, 0));
            foreign = contentOf(other + u"-wal"_s);
        }
        auto database = openWith(m_base, foreign);
        VERIFY_OK(database);
        QCOMPARE(rowsIn(*database).value_or(-2), 0);
        QVERIFY(database->rejectedWalFrames() >= 1);
        VERIFY_OK(insertRows(*database, 0));
    }

    void aLogLeftBehindByADeletedDatabaseIsDropped() {
        QVERIFY(QFile::remove(m_path));
        QVERIFY(setContent(m_path + u"-wal"_s, m_log));
        auto database = Database::open(m_path, keyOf(1));
        VERIFY_OK(database);
        QCOMPARE(number(*database, "SELECT count(*) FROM sqlite_schema"_qba), 0);
    }

    void swappedPagesAreNoticed() {
        const qsizetype pages = m_closed.size() / pageSize;
        for (qsizetype a = 1; a + 1 < pages; ++a) {
            const auto result =
                outcome(swapped(m_closed, a * pageSize, (a + 1) * pageSize, pageSize));
            COMPARE_KIND(result, ErrorKind::Damaged);
        }
    }

    void swappedFramesAreRefused() {
        const auto overhead = qsizetype(PageCipher::overhead(PageCipher::preferred()));
        const qsizetype frame = pageSize + 24 + overhead;
        const qsizetype start = 32 + overhead;
        QCOMPARE((m_log.size() - start) % frame, 0);
        auto database = openWith(m_base, swapped(m_log, start, start + frame, frame));
        VERIFY_OK(database);
        QVERIFY(database->rejectedWalFrames() >= 1);
        QCOMPARE(rowsIn(*database).value_or(-2), 0);
    }

    void aTornFirstPageIsHealedByTheLog() {
        // A crash while a checkpoint writes page 1: the log has it whole.
        QByteArray base;
        QByteArray log;
        const QString path = m_folder.filePath(u"torn.db"_s);
        {
            auto database = Database::open(path, keyOf(1));
            VERIFY_OK(database);
            VERIFY_OK(database->exec("CREATE TABLE t(id INTEGER PRIMARY KEY, x)"_qba));
            VERIFY_OK(insertRows(*database, 0));
            base = contentOf(path);
            log = contentOf(path + u"-wal"_s);
        }
        for (qsizetype torn = 512; torn < pageSize; torn += 512) {
            QByteArray half = base;
            half.replace(torn, pageSize - torn, QByteArray(pageSize - torn, 'T'));
            auto database = openWith(half, log);
            VERIFY_OK(database);
            QCOMPARE(rowsIn(*database).value_or(-2), rowsEach);
            VERIFY_OK(database->checkpoint(Database::Checkpoint::Truncate));
            VERIFY_OK(database->integrityCheck());
            COMPARE_KIND(outcome(half), ErrorKind::Damaged); // without its log
        }
    }

    void otherFilesAreNotDatabases() {
        for (const QByteArray& content :
             {QByteArray(), "hello"_qba, QByteArray(20000, '\0'), QByteArray(20000, 'x'),
              "SQLite format 3\0"_qba + QByteArray(8192, '\1')})
            COMPARE_KIND(outcome(content), ErrorKind::Damaged);
        COMPARE_KIND(outcome("PvC\x7f"_qba + QByteArray(8192, 0)), ErrorKind::NewerVersion);
        COMPARE_KIND(outcome("PvC\x01"_qba + QByteArray(8192, 0)), ErrorKind::WrongKey);
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "DamageTest.moc"
