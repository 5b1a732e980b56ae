#include "unit/cache/support/CacheFiles.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secretWord = "Quetzalcoatlus"_qba;

/// Names of files in the folder that hold any of the needles, in UTF-8 or UTF-16.
QStringList filesWith(const QString& folder, const QList<QByteArray>& needles) {
    QStringList result;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray content = contentOf(files.next());
        for (const QByteArray& needle : needles) {
            const QString text = QString::fromUtf8(needle);
            const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
            if (content.contains(needle) || content.contains(wide))
                result << files.fileName() + u' ' + text;
        }
    }
    return result;
}

} // namespace

class SecrecyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        // SQLite's temporary files would land here; there must be none.
        QVERIFY(m_temporary.isValid());
        qputenv("SQLITE_TMPDIR", m_temporary.path().toUtf8());
    }

    void theSearchFindsWhatIsThere() {
        QTemporaryDir folder;
        QVERIFY(setContent(folder.filePath(u"plain"_s), "x" + secretWord + "x"));
        QCOMPARE(filesWith(folder.path(), {secretWord}).size(), 1);
    }

    void noFileHoldsPlainText() {
        QTemporaryDir folder;
        const QList<QByteArray> needles = {secretWord, "quetzalcoatlus"_qba, "private_table"_qba,
                                           "CREATE"_qba, "SQLite format"_qba};
        const QString path = folder.filePath(u"t.db"_s);
        {
            auto database = Database::open(path, keyOf(1), {.cacheBytes = 64 * 1024});
            VERIFY_OK(database);
            VERIFY_OK(database->exec("CREATE TABLE private_table(id INTEGER PRIMARY KEY, x);"
                                     "CREATE VIRTUAL TABLE f USING fts5(x)"_qba));
            auto transaction = Transaction::begin(*database);
            VERIFY_OK(transaction);
            for (int i = 0; i < 20000; ++i) {
                for (const auto& sql : {"INSERT INTO private_table(x) VALUES(?)"_qba,
                                        "INSERT INTO f VALUES(?)"_qba}) {
                    auto insert = database->cached(sql);
                    VERIFY_OK(insert);
                    VERIFY_OK(
                        insert->bind(1, QString::fromUtf8(secretWord) + messageText(i)).run());
                }
                if (i % 5000 == 0)
                    QCOMPARE(filesWith(folder.path(), needles), QStringList());
            }
            VERIFY_OK(transaction->commit());
            // Sorting more than the page cache holds, and a statement that has to be undone.
            VERIFY_OK(database->exec("CREATE INDEX sorted ON private_table(x)"_qba));
            QVERIFY(!database->exec("UPDATE private_table SET id = id % 15000 + 50000"_qba));
            QCOMPARE(number(*database, "SELECT count(*) FROM (SELECT DISTINCT x||'1' FROM "
                                       "private_table ORDER BY x||'2')"_qba),
                     20000);
            QCOMPARE(filesWith(folder.path(), needles), QStringList());
            VERIFY_OK(database->checkpoint(Database::Checkpoint::Passive));
            VERIFY_OK(database->exec("DELETE FROM private_table WHERE id % 3 = 0; VACUUM"_qba));
            QCOMPARE(filesWith(folder.path(), needles), QStringList());
        }
        QCOMPARE(filesWith(folder.path(), needles), QStringList());
        QCOMPARE(filesWith(m_temporary.path(), needles), QStringList());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList({u"t.db"_s, u"t.db-lock"_s}));
        QVERIFY(QDir(m_temporary.path()).isEmpty());
    }

    void equalPagesLookDifferent() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t.db"_s);
        {
            auto database = Database::open(path, keyOf(1));
            VERIFY_OK(database);
            VERIFY_OK(
                database->exec("CREATE TABLE t(x); INSERT INTO t VALUES(zeroblob(400000))"_qba));
        }
        const QByteArray content = contentOf(path);
        QVERIFY(content.size() > 400000);
        QSet<QByteArray> blocks;
        for (qsizetype at = 32; at + 16 <= content.size(); at += 16)
            blocks.insert(content.mid(at, 16));
        QCOMPARE(blocks.size(), (content.size() - 32) / 16);
    }

    void onlyTheOwnerMayReadTheFiles() {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t.db"_s);
        auto database = Database::open(path, keyOf(1));
        VERIFY_OK(database);
        VERIFY_OK(database->exec("CREATE TABLE t(x)"_qba));
        for (const QString& file : {path, path + u"-wal"_s})
            QVERIFY(!(QFile::permissions(file) &
                      (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
#else
        QSKIP("folders carry the rights here");
#endif
    }

    void deletedTextIsGoneFromThePages() {
        QTemporaryDir folder;
        auto database = Database::open(folder.filePath(u"t.db"_s), keyOf(1));
        VERIFY_OK(database);
        QCOMPARE(number(*database, "PRAGMA secure_delete"_qba), 1);
        QCOMPARE(number(*database, "PRAGMA temp_store"_qba), 2);
    }

private:
    QTemporaryDir m_temporary;
};

QTEST_GUILESS_MAIN(SecrecyTest)
#include "SecrecyTest.moc"
