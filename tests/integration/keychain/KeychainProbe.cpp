// Steps of the keychain tests, run one by one in surroundings that run.sh has prepared. The
// arguments name the steps (Qt Test runs the functions that are named).

#include "secrets/Keychain.h"
#include "secrets/OpenMasterKey.h"
#include "secrets/ProfileInfo.h"
#include "unit/secrets/support/Await.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::secrets;
using namespace parvis::secrets::test;
using namespace Qt::StringLiterals;

class KeychainProbe : public QObject {
    Q_OBJECT

    const QString m_profile = qEnvironmentVariable("KEYCHAIN_PROFILE");
    Keychain m_keychain{u"Parvis test"_s, std::chrono::seconds(5)};

    Result<MasterKey> openKey(const QString& folder, const char* passphrase = "") {
        return await(openMasterKey(*this, folder, &m_keychain, secretOf(passphrase)));
    }
    /// What the first run leaves for later ones to compare with: a derived key, not the key.
    QString markFile() const { return m_profile + u"/mark"_s; }
    static QByteArray markOf(const MasterKey& key) {
        return key.subkey(MasterKey::Purpose::Settings).toByteArray();
    }
    QByteArray mark() const {
        QFile file(markFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void roundTrip() {
        COMPARE_KIND(await(m_keychain.read(u"unknown"_s)), ErrorKind::NotFound);
        VERIFY_OK(await(m_keychain.write(u"a"_s, secretOf("first"))));
        VERIFY_OK(await(m_keychain.write(u"b"_s, secretOf("other"))));
        VERIFY_OK(await(m_keychain.write(u"a"_s, secretOf("second"))));
        const auto read = await(m_keychain.read(u"a"_s));
        VERIFY_OK(read);
        QVERIFY(*read == secretOf("second"));
        VERIFY_OK(await(m_keychain.remove(u"a"_s)));
        VERIFY_OK(await(m_keychain.remove(u"a"_s)));
        COMPARE_KIND(await(m_keychain.read(u"a"_s)), ErrorKind::NotFound);
        VERIFY_OK(await(m_keychain.read(u"b"_s)));
        Keychain other(u"Another program"_s, std::chrono::seconds(5));
        COMPARE_KIND(await(other.read(u"b"_s)), ErrorKind::NotFound);
    }

    void largeAndBinary() {
        for (const std::size_t size : {std::size_t(1), std::size_t(32), std::size_t(2000)}) {
            const Secret secret = Secret::random(size);
            VERIFY_OK(await(m_keychain.write(u"binary"_s, secret.clone())));
            const auto read = await(m_keychain.read(u"binary"_s));
            VERIFY_OK(read);
            QVERIFY(*read == secret);
        }
        Secret zeros(32);
        VERIFY_OK(await(m_keychain.write(u"binary"_s, zeros.clone())));
        const auto read = await(m_keychain.read(u"binary"_s));
        VERIFY_OK(read);
        QVERIFY(*read == zeros);
    }

    void createProfile() {
        const auto key = openKey(m_profile);
        VERIFY_OK(key);
        const auto info = ProfileInfo::load(m_profile);
        QVERIFY(info && *info && (*info)->keySource == ProfileInfo::KeySource::Keychain);
        QFile file(markFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(markOf(*key)), 32);
    }

    void openProfile() {
        const auto key = openKey(m_profile);
        VERIFY_OK(key);
        QCOMPARE(markOf(*key), mark());
    }

    void destroyProfile() { VERIFY_OK(await(destroyMasterKey(*this, m_profile, &m_keychain))); }

    void profileIsLost() { COMPARE_KIND(openKey(m_profile), ErrorKind::NoKeychain); }

    void profileIsLocked() {
        // Whatever the locked keychain says, nothing may be made anew.
        const QStringList before = QDir(m_profile).entryList(QDir::Files);
        COMPARE_KIND(openKey(m_profile), ErrorKind::NoKeychain);
        COMPARE_KIND(openKey(m_profile, "passphrase"), ErrorKind::NoKeychain);
        QCOMPARE(QDir(m_profile).entryList(QDir::Files), before);
        QTemporaryDir fresh;
        COMPARE_KIND(openKey(fresh.path()), ErrorKind::NoKeychain);
        QVERIFY(QDir(fresh.path()).isEmpty());
    }

    void noKeychain() {
        QElapsedTimer timer;
        timer.start();
        COMPARE_KIND(await(m_keychain.read(u"a"_s)), ErrorKind::NoKeychain);
        COMPARE_KIND(await(m_keychain.write(u"a"_s, secretOf("x"))), ErrorKind::NoKeychain);
        COMPARE_KIND(await(m_keychain.remove(u"a"_s)), ErrorKind::NoKeychain);
        QTemporaryDir fresh;
        COMPARE_KIND(openKey(fresh.path()), ErrorKind::NoKeychain);
        QVERIFY(QDir(fresh.path()).isEmpty());
        const auto key = openKey(fresh.path(), "horse");
        VERIFY_OK(key);
        const auto again = openKey(fresh.path(), "horse");
        VERIFY_OK(again);
        QVERIFY(key->secret() == again->secret());
        QVERIFY2(timer.elapsed() < 40000, qPrintable(QString::number(timer.elapsed())));
    }

    void noAnswer() {
        Keychain hasty(u"Parvis test"_s, std::chrono::milliseconds(500));
        QElapsedTimer timer;
        timer.start();
        const auto read = await(hasty.read(u"a"_s));
        COMPARE_KIND(read, ErrorKind::NoKeychain);
        QVERIFY2(timer.elapsed() >= 450 && timer.elapsed() < 5000,
                 qPrintable(QString::number(timer.elapsed()) + words(read.error())));
    }
};

QTEST_GUILESS_MAIN(KeychainProbe)
#include "KeychainProbe.moc"
