#include "engine/Wipe.h"

#include "engine/Engine.h"
#include "unit/workspace/support/House.h"

#include <QDir>
#include <QDirIterator>

using namespace parvis;
using namespace parvis::engine;
using workspace::test::await;
using namespace Qt::StringLiterals;

namespace {

const ConversationId chat{{1}, u"!r"_s};

Result<void> open(Engine& engine, const QString& folder) {
    EngineOptions options;
    options.dataDir = folder;
    options.passphrase = std::make_shared<const Secret>(Secret::take("correct horse"_qba));
    return await(engine.open(options));
}

/// Everything below the folder but the lock, which means nothing by itself.
QStringList filesIn(const QString& folder) {
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (files.fileName() != u"lock"_s)
            names.append(QDir(folder).relativeFilePath(files.filePath()));
    }
    names.sort();
    return names;
}

} // namespace

class WipeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }

private slots:
    void initTestCase() {
        // Away from the keychain of whoever runs this.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        Engine engine;
        VERIFY_OK(open(engine, m_folder->path()));
        VERIFY_OK(await(engine.saveDraft(chat, {}, u"half a thought"_s)));
        VERIFY_OK(await(engine.flush()));
    }

    void nothingStays() {
        cache::test::setContent(file(u"cache.db.damaged"_s), "old");
        QDir(m_folder->path()).mkpath(u"media/1"_s);
        cache::test::setContent(file(u"media/1/a.media"_s), "file");
        cache::test::setContent(file(u"letter.txt"_s), "not ours");
        VERIFY_OK(await(wipeProfile(*this, m_folder->path())));
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"letter.txt"_s});
        QVERIFY(!QDir(file(u"media"_s)).exists());
        COMPARE_KIND(await(wipeProfile(*this, m_folder->path())), ErrorKind::NotFound);
        Engine engine;
        VERIFY_OK(open(engine, m_folder->path()));
        QVERIFY(engine.draft(chat, {}).isEmpty());
    }

    void aProfileInUseIsLeftAlone() {
        Engine engine;
        VERIFY_OK(open(engine, m_folder->path()));
        COMPARE_KIND(await(wipeProfile(*this, m_folder->path())), ErrorKind::Busy);
        QCOMPARE(engine.draft(chat, {}), u"half a thought"_s);
        QVERIFY(!filesIn(m_folder->path()).contains(u"wiping"_s));
    }

    void aWipeThatWasInterruptedEndsAtTheNextStart() {
        // Right after it was decided; when the key was gone; when most files were.
        for (int reached = 0; reached < 3; ++reached) {
            init();
            cache::test::setContent(file(u"wiping"_s), "1\n");
            if (reached > 0)
                QVERIFY(QFile::remove(file(u"passphrase.vault"_s)));
            if (reached > 1) {
                for (const QString& name : {u"cache.db"_s, u"profile.json"_s})
                    QVERIFY(QFile::remove(file(name)));
            }
            {
                Engine engine;
                VERIFY_OK(open(engine, m_folder->path()));
                QVERIFY(engine.draft(chat, {}).isEmpty());
                QVERIFY(!QFile::exists(file(u"wiping"_s)));
                VERIFY_OK(await(engine.saveDraft(chat, {}, u"a new life"_s)));
                VERIFY_OK(await(engine.flush()));
            }
            Engine again;
            VERIFY_OK(open(again, m_folder->path()));
            QCOMPARE(again.draft(chat, {}), u"a new life"_s);
        }
    }

    void whatAnEndInBetweenLeavesCannotBeRead() {
        // The key goes first: all other files alone open nothing, with the right passphrase either.
        QVERIFY(QFile::remove(file(u"passphrase.vault"_s)));
        Engine engine;
        const auto opened = open(engine, m_folder->path());
        QVERIFY(!opened);
        QCOMPARE(name(opened.error().kind), name(ErrorKind::Damaged));
    }
};

QTEST_GUILESS_MAIN(WipeTest)
#include "WipeTest.moc"
