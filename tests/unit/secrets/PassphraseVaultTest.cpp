#include "secrets/PassphraseVault.h"

#include "unit/secrets/support/Await.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace parvis;
using namespace parvis::secrets;
using namespace parvis::secrets::test;
using namespace Qt::StringLiterals;

class PassphraseVaultTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    Secret m_key = Secret::random(32);

    QByteArray content() const {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<Secret> openWith(const QByteArray& bytes) {
        const QString path = m_folder.filePath(u"changed"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            file.write(bytes) != bytes.size())
            return fail(ErrorKind::Internal);
        file.close();
        return await(PassphraseVault(path).open(secretOf("right horse")));
    }

private slots:
    void initTestCase() {
        m_path = m_folder.filePath(u"vault"_s);
        const PassphraseVault vault(m_path);
        QVERIFY(!vault.exists());
        COMPARE_KIND(await(vault.open(secretOf("right horse"))), ErrorKind::NotFound);
        VERIFY_OK(await(vault.seal(secretOf("right horse"), m_key.clone())));
        QVERIFY(vault.exists());
    }

    void theRightPassphraseOpens() {
        const auto key = await(PassphraseVault(m_path).open(secretOf("right horse")));
        VERIFY_OK(key);
        QVERIFY(*key == m_key);
    }

    void wrongPassphrasesDoNot() {
        for (const char* wrong : {"wrong horse", "right horse ", "", "Right horse"})
            COMPARE_KIND(await(PassphraseVault(m_path).open(secretOf(wrong))), ErrorKind::WrongKey);
    }

    void everyChangedByteIsDamage() {
        const QByteArray good = content();
        QCOMPARE(good.size(), 64 + 32 + 16 + 16);
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x40);
            const auto result = openWith(bad);
            QVERIFY2(!result, qPrintable(QString::number(at)));
            QCOMPARE(name(result.error().kind),
                     name(at == 7 ? ErrorKind::NewerVersion : ErrorKind::Damaged));
        }
    }

    void aFileCutShortIsDamage() {
        const QByteArray good = content();
        for (qsizetype size = 0; size < good.size(); ++size)
            COMPARE_KIND(openWith(good.left(size)), ErrorKind::Damaged);
        COMPARE_KIND(openWith(good + 'x'), ErrorKind::Damaged);
    }

    void theFileTellsNothingAndIsTheOwners() {
        const QByteArray bytes = content();
        QVERIFY(!bytes.contains(m_key.toByteArray()));
        QVERIFY(!bytes.contains("horse"));
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(m_path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
#endif
    }

    void theCallerIsNotHeldUp() {
        QElapsedTimer timer;
        timer.start();
        auto task = PassphraseVault(m_path).open(secretOf("right horse"));
        QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
        VERIFY_OK(await(std::move(task)));
        QVERIFY2(timer.elapsed() > 100, "Argon2id was not used at its moderate cost");
    }

    void sealingAgainReplacesThePassphrase() {
        const QString path = m_folder.filePath(u"again"_s);
        const PassphraseVault vault(path);
        VERIFY_OK(await(vault.seal(secretOf("one"), m_key.clone())));
        VERIFY_OK(await(vault.seal(secretOf("two"), m_key.clone())));
        COMPARE_KIND(await(vault.open(secretOf("one"))), ErrorKind::WrongKey);
        const auto key = await(vault.open(secretOf("two")));
        VERIFY_OK(key);
        QVERIFY(*key == m_key);
    }

    void anEmptyPassphraseIsRefused() {
        const QString path = m_folder.filePath(u"empty"_s);
        COMPARE_KIND(await(PassphraseVault(path).seal(Secret(), m_key.clone())),
                     ErrorKind::InvalidInput);
        QVERIFY(!QFile::exists(path));
    }

    void aFolderThatCannotBeWrittenIsAnError() {
        COMPARE_KIND(await(PassphraseVault(m_folder.filePath(u"no/where"_s))
                               .seal(secretOf("x"), m_key.clone())),
                     ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(PassphraseVaultTest)
#include "PassphraseVaultTest.moc"
