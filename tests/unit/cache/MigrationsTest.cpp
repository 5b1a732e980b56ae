#include "cache/Migrations.h"

#include "unit/cache/support/CacheFiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

class MigrationsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Database> m_database;

    static std::vector<Migration> steps(int count) {
        std::vector<Migration> all = {
            {1, "CREATE TABLE t(x); INSERT INTO t VALUES(1)"_qba},
            {2, "ALTER TABLE t ADD COLUMN y"_qba,
             [](Database& database) {
                 return database.exec("UPDATE t SET y = x * 10"_qba);
             }},
            {5,
             {},
             [](Database& database) {
                 return database.exec("CREATE INDEX i ON t(y)"_qba);
             }},
        };
        all.resize(static_cast<std::size_t>(count));
        return all;
    }

private slots:
    void init() {
        static int run = 0;
        auto database = Database::open(m_folder.filePath(u"m%1.db"_s.arg(++run)), keyOf(1));
        VERIFY_OK(database);
        m_database.emplace(std::move(*database));
    }
    void cleanup() { m_database.reset(); }

    void aNewFileGetsAllSteps() {
        const Migrations migrations(steps(3));
        QCOMPARE(migrations.newest(), 5);
        QCOMPARE(migrations.apply(*m_database).value_or(-1), 0);
        QCOMPARE(m_database->userVersion().value_or(-1), 5);
        QCOMPARE(number(*m_database, "SELECT y FROM t"_qba), 10);
        QCOMPARE(migrations.apply(*m_database).value_or(-1), 5);
        QCOMPARE(number(*m_database, "SELECT count(*) FROM t"_qba), 1);
    }

    void anOldFileGetsTheRest() {
        VERIFY_OK(Migrations(steps(1)).apply(*m_database));
        VERIFY_OK(m_database->exec("UPDATE t SET x = 4"_qba));
        QCOMPARE(Migrations(steps(3)).apply(*m_database).value_or(-1), 1);
        QCOMPARE(number(*m_database, "SELECT y FROM t"_qba), 40);
    }

    void aNewerFileIsLeftAlone() {
        VERIFY_OK(Migrations(steps(3)).apply(*m_database));
        COMPARE_KIND(Migrations(steps(2)).apply(*m_database), ErrorKind::NewerVersion);
        QCOMPARE(m_database->userVersion().value_or(-1), 5);
    }

    void aFailingStepLeavesNothingOfItself() {
        auto broken = steps(3);
        broken[1].function = [](Database& database) -> Result<void> {
            if (const auto done = database.exec("DELETE FROM t"_qba); !done)
                return done;
            return fail(ErrorKind::Cancelled);
        };
        COMPARE_KIND(Migrations(broken).apply(*m_database), ErrorKind::Cancelled);
        QCOMPARE(m_database->userVersion().value_or(-1), 1);
        QVERIFY(!m_database->isInTransaction());
        QCOMPARE(number(*m_database, "SELECT count(*) FROM t"_qba), 1);
        QCOMPARE(number(*m_database, "SELECT count(*) FROM pragma_table_info('t')"_qba), 1);

        broken = steps(3);
        broken[2].sql = "CREATE TABLE u(x); CREATE TABLE t(x)"_qba;
        COMPARE_KIND(Migrations(broken).apply(*m_database), ErrorKind::Internal);
        QCOMPARE(m_database->userVersion().value_or(-1), 2);
        QCOMPARE(number(*m_database, "SELECT count(*) FROM sqlite_schema WHERE name='u'"_qba), 0);
        VERIFY_OK(Migrations(steps(3)).apply(*m_database));
    }

    void noStepsIsVersionZero() {
        QCOMPARE(Migrations({}).newest(), 0);
        QCOMPARE(Migrations({}).apply(*m_database).value_or(-1), 0);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "MigrationsTest.moc"
