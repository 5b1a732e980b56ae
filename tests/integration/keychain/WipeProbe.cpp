// Steps of the test that wipes a profile whose key lies in a real keychain; see run.sh.

#include "engine/Engine.h"
#include "engine/Wipe.h"
#include "secrets/Keychain.h"
#include "secrets/OpenMasterKey.h"
#include "secrets/ProfileInfo.h"
#include "support/Await.h"
#include "unit/cache/support/CacheFiles.h"

#include <QDir>
#include <QTest>

using namespace parvis;
using namespace parvis::engine;
using parvis::test::await;
using namespace Qt::StringLiterals;

class WipeProbe : public QObject {
    Q_OBJECT

    const QString m_folder = qEnvironmentVariable("KEYCHAIN_PROFILE");
    const ConversationId m_chat{{1}, u"!r"_s};
    secrets::Keychain m_keychain;

    Result<void> open(Engine& engine) {
        EngineOptions options;
        options.dataDir = m_folder;
        options.online = false;
        return await(engine.open(options));
    }
    [[nodiscard]] QString keyName() const {
        const auto info = secrets::ProfileInfo::load(m_folder);
        return info && *info ? (*info)->keyName() : QString();
    }

private slots:
    void fill() {
        Engine engine;
        VERIFY_OK(open(engine));
        QCOMPARE(int(engine.keySource()), int(KeySource::Keychain));
        VERIFY_OK(await(engine.saveDraft(m_chat, {}, u"half a thought"_s)));
        VERIFY_OK(await(engine.flush()));
    }

    void wipe() {
        const QString key = keyName();
        VERIFY_OK(await(m_keychain.read(key)));
        VERIFY_OK(await(wipeProfile(*this, m_folder)));
        COMPARE_KIND(await(m_keychain.read(key)), ErrorKind::NotFound);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"lock"_s});
    }

    void beginAnew() {
        Engine engine;
        VERIFY_OK(open(engine));
        QVERIFY(engine.draft(m_chat, {}).isEmpty());
        VERIFY_OK(await(engine.saveDraft(m_chat, {}, u"half a thought"_s)));
        VERIFY_OK(await(engine.flush()));
    }

    /// As if killed right after the key was destroyed.
    void interrupt() {
        const QString key = keyName();
        QVERIFY(cache::test::setContent(m_folder + u"/wiping"_s, "1\n"));
        VERIFY_OK(await(secrets::destroyMasterKey(*this, m_folder, &m_keychain)));
        COMPARE_KIND(await(m_keychain.read(key)), ErrorKind::NotFound);
        QVERIFY(QFile::exists(m_folder + u"/personal.db"_s));
    }

    void endsAtTheNextStart() {
        Engine engine;
        VERIFY_OK(open(engine));
        QVERIFY(engine.draft(m_chat, {}).isEmpty());
        QVERIFY(!QFile::exists(m_folder + u"/wiping"_s));
    }

    void interruptWithoutMark() {
        VERIFY_OK(await(secrets::destroyMasterKey(*this, m_folder, &m_keychain)));
    }

    void keyIsGone() {
        Engine engine;
        COMPARE_KIND(open(engine), ErrorKind::NoKeychain);
    }
};

QTEST_GUILESS_MAIN(WipeProbe)
#include "WipeProbe.moc"
