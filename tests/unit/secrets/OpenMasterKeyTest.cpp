#include "secrets/OpenMasterKey.h"

#include "secrets/PassphraseVault.h"
#include "secrets/ProfileInfo.h"
#include "unit/secrets/support/Await.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::secrets;
using namespace parvis::secrets::test;
using namespace Qt::StringLiterals;

namespace {

/// Keychains as they have been met; the real one is tested in tests/integration/keychain.
class FakeKeychain final : public KeyStore {
public:
    enum class Mood {
        Open,
        Absent,       // every request fails
        LockedDenies, // reading says that there is nothing, writing fails
        Forgetful,    // writing succeeds and keeps nothing
        Garbling,     // returns something else
    };
    Mood mood = Mood::Open;
    QHash<QString, QByteArray> content;
    int writes = 0;

    Task<Secret> read(const QString& name) override {
        if (mood == Mood::Absent)
            return Task<Secret>::finished(fail(ErrorKind::NoKeychain));
        if (mood == Mood::LockedDenies || !content.contains(name))
            return Task<Secret>::finished(fail(ErrorKind::NotFound));
        if (mood == Mood::Garbling)
            return Task<Secret>::finished(Secret::random(32));
        return Task<Secret>::finished(Secret::take(QByteArray(content.value(name))));
    }
    Task<void> write(const QString& name, Secret secret) override {
        if (mood == Mood::Absent || mood == Mood::LockedDenies)
            return Task<void>::finished(fail(ErrorKind::NoKeychain));
        ++writes;
        if (mood != Mood::Forgetful)
            content.insert(name, secret.toByteArray());
        return Task<void>::finished({});
    }
    Task<void> remove(const QString& name) override {
        if (mood == Mood::Absent)
            return Task<void>::finished(fail(ErrorKind::NoKeychain));
        content.remove(name);
        return Task<void>::finished({});
    }
};

using Mood = FakeKeychain::Mood;

} // namespace

class OpenMasterKeyTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::optional<FakeKeychain> m_keychain;

    Result<MasterKey> openKey(const char* passphrase = "") {
        return await(openMasterKey(*this, m_folder->path(), &*m_keychain, secretOf(passphrase)));
    }
    QStringList files() const {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
    void write(const QString& name, const QByteArray& content) const {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private slots:
    void init() {
        m_folder.emplace();
        m_keychain.emplace();
    }

    void aNewProfileUsesTheKeychain() {
        const auto key = openKey("ignored");
        VERIFY_OK(key);
        QCOMPARE(files(), QStringList{u"profile.json"_s});
        QCOMPARE(m_keychain->content.size(), 1);
        const auto again = openKey();
        VERIFY_OK(again);
        QVERIFY(again->secret() == key->secret());
        QCOMPARE(m_keychain->writes, 1);
        QFile file(m_folder->filePath(u"profile.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(key->secret().toByteArray().toHex()));
    }

    void withoutAKeychainThePassphraseIsUsed_data() {
        QTest::addColumn<int>("mood");
        QTest::newRow("absent") << int(Mood::Absent);
        QTest::newRow("locked") << int(Mood::LockedDenies);
        QTest::newRow("forgetful") << int(Mood::Forgetful);
        QTest::newRow("garbling") << int(Mood::Garbling);
    }
    void withoutAKeychainThePassphraseIsUsed() {
        QFETCH(int, mood);
        m_keychain->mood = static_cast<Mood>(mood);
        COMPARE_KIND(openKey(), ErrorKind::NoKeychain);
        QCOMPARE(files(), QStringList());
        const auto key = openKey("horse");
        VERIFY_OK(key);
        QCOMPARE(files(), QStringList({u"passphrase.vault"_s, u"profile.json"_s}));
        m_keychain->mood = Mood::Open; // makes no difference from now on
        const auto again = openKey("horse");
        VERIFY_OK(again);
        QVERIFY(again->secret() == key->secret());
        COMPARE_KIND(openKey("cow"), ErrorKind::WrongKey);
        COMPARE_KIND(openKey(), ErrorKind::WrongKey);
    }

    void anExistingProfileNeverGetsAnotherKey() {
        const auto key = openKey();
        VERIFY_OK(key);
        const auto kept = m_keychain->content;
        for (const Mood mood : {Mood::Absent, Mood::LockedDenies}) {
            m_keychain->mood = mood;
            COMPARE_KIND(openKey(), ErrorKind::NoKeychain);
            COMPARE_KIND(openKey("passphrase"), ErrorKind::NoKeychain);
        }
        m_keychain->mood = Mood::Open;
        m_keychain->content.clear(); // somebody removed the entry
        const auto gone = openKey("passphrase");
        COMPARE_KIND(gone, ErrorKind::NoKeychain);
        QVERIFY(!gone.error().message.isEmpty());
        QCOMPARE(m_keychain->writes, 1);
        QCOMPARE(files(), QStringList{u"profile.json"_s});
        m_keychain->content = kept;
        const auto back = openKey();
        VERIFY_OK(back);
        QVERIFY(back->secret() == key->secret());
    }

    void aPassphraseFileIsTheSecondWayIn() {
        const auto key = openKey();
        VERIFY_OK(key);
        const PassphraseVault vault(ProfileInfo::vaultIn(m_folder->path()));
        VERIFY_OK(await(vault.seal(secretOf("spare"), key->secret().clone())));
        m_keychain->mood = Mood::Absent;
        const auto opened = openKey("spare");
        VERIFY_OK(opened);
        QVERIFY(opened->secret() == key->secret());
        COMPARE_KIND(openKey("wrong"), ErrorKind::WrongKey);
        COMPARE_KIND(openKey(), ErrorKind::NoKeychain);
    }

    void aLostProfileFileMakesNoNewKey() {
        write(u"cache.db"_s, "x");
        COMPARE_KIND(openKey("horse"), ErrorKind::Damaged);
        QCOMPARE(files(), QStringList{u"cache.db"_s});
        QCOMPARE(m_keychain->writes, 0);
    }

    void brokenProfileFilesAreRefused() {
        for (const QByteArray& content :
             {""_qba, "{"_qba, "[]"_qba, "{}"_qba, R"({"format":1,"keySource":"keychain"})"_qba,
              R"({"format":1,"id":"../../0123456789abcdef01234567","keySource":"keychain"})"_qba,
              R"({"format":1,"id":"0123456789abcdef0123456789abcdef","keySource":"mail"})"_qba}) {
            write(u"profile.json"_s, content);
            COMPARE_KIND(openKey("horse"), ErrorKind::Damaged);
        }
        write(u"profile.json"_s, R"({"format":2})");
        COMPARE_KIND(openKey("horse"), ErrorKind::NewerVersion);
        QCOMPARE(m_keychain->writes, 0);
    }

    void aKeyOfTheWrongSizeIsDamage() {
        VERIFY_OK(openKey());
        for (auto& value : m_keychain->content)
            value.chop(1);
        COMPARE_KIND(openKey(), ErrorKind::Damaged);
    }

    void destroyedKeysDoNotComeBack() {
        const auto key = openKey();
        VERIFY_OK(key);
        const PassphraseVault vault(ProfileInfo::vaultIn(m_folder->path()));
        VERIFY_OK(await(vault.seal(secretOf("spare"), key->secret().clone())));
        m_keychain->mood = Mood::Absent;
        COMPARE_KIND(await(destroyMasterKey(*this, m_folder->path(), &*m_keychain)),
                     ErrorKind::NoKeychain);
        QVERIFY(!vault.exists()); // what could be destroyed is gone
        m_keychain->mood = Mood::Open;
        VERIFY_OK(await(destroyMasterKey(*this, m_folder->path(), &*m_keychain)));
        QVERIFY(m_keychain->content.isEmpty());
        COMPARE_KIND(openKey("spare"), ErrorKind::NoKeychain);
    }
};

QTEST_GUILESS_MAIN(OpenMasterKeyTest)
#include "OpenMasterKeyTest.moc"
