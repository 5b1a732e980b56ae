#include "cache/Query.h"
#include "cache/Schema.h"
#include "cache/Writer.h"
#include "unit/cache/support/CacheFiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;
using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Writer>> open(const QString& name, const QString& path, const Secret& key) {
    return name == u"cache"_s ? Writer::openCache(path, key) : Writer::openPersonal(path, key);
}

/// Every table, index and trigger, as SQLite keeps their statements.
QByteArray schemaOf(Database& database) {
    const auto rows =
        all(database, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name",
            [](const Statement& row) { return row.text(0).toUtf8(); });
    return rows.value_or(QList<QByteArray>()).join(";\n") + ";\n";
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT

private slots:
    void versionsStayAsTheyAre_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("version");
        QTest::newRow("cache") << u"cache"_s << cacheMigrations().newest();
        QTest::newRow("personal") << u"personal"_s << personalMigrations().newest();
    }
    void versionsStayAsTheyAre() {
        QFETCH(QString, name);
        QFETCH(int, version);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"t.db"_s);
        const QString expected =
            QStringLiteral(SCHEMA_FOLDER) + u"/%1_%2.sql"_s.arg(name).arg(version);
        {
            auto writer = open(name, path, keyOf(1));
            VERIFY_OK(writer);
            QCOMPARE(*(*writer)->database().userVersion(), version);
            const QByteArray schema = schemaOf((*writer)->database());
            if (qEnvironmentVariableIsSet("PARVIS_WRITE_SCHEMA"))
                QVERIFY(setContent(expected, schema));
            QCOMPARE(schema, contentOf(expected));
        }
        // Opened again, nothing is done twice; with another key, nothing is touched.
        const QByteArray before = contentOf(path);
        COMPARE_KIND(open(name, path, keyOf(2)), ErrorKind::WrongKey);
        QCOMPARE(contentOf(path), before);
        auto again = open(name, path, keyOf(1));
        VERIFY_OK(again);
        QCOMPARE(schemaOf((*again)->database()), contentOf(expected));
        // What a newer Parvis wrote is left alone.
        VERIFY_OK((*again)->database().exec("PRAGMA user_version=99"_qba));
        again->reset();
        COMPARE_KIND(open(name, path, keyOf(1)), ErrorKind::NewerVersion);
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "MigrationTest.moc"
