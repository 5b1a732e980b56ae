#include "secrets/ProfileInfo.h"
#include "ui/app/Window.h"
#include "ui/settings/PreferenceStore.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

/// What the window asks where the keychain gives nothing out: here there is none at all.
class KeychainTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        m_theme.applyTo(*qApp);
    }

    void aNewProfileMayHaveAPassphrase() {
        const auto window = open();
        QTRY_VERIFY(window->findChild<QWidget*>(u"unlockView"_s));
        QVERIFY(window->findChild<QWidget*>(u"passphraseAgain"_s)->isVisible());
        QVERIFY(!window->findChild<QWidget*>(u"problemView"_s));
    }

    void anOldProfileNeedsItsKeychain() {
        const auto profile =
            secrets::ProfileInfo::create(secrets::ProfileInfo::KeySource::Keychain);
        QVERIFY(profile.save(m_folder.path()));
        const auto window = open();
        QTRY_VERIFY(window->findChild<QWidget*>(u"problemView"_s));
        QVERIFY(!window->findChild<QWidget*>(u"unlockView"_s));
        // A passphrase could not bring the key back, so none is asked for; what can be done is
        // said.
        const QString advice = window->findChild<QLabel*>(u"problemAdvice"_s)->text();
        QVERIFY2(advice.contains(u"Unlock it"_s), qPrintable(advice));
        auto* again = window->findChild<QPushButton*>(u"tryAgain"_s);
        QVERIFY(again->isVisible());
        QPointer<QWidget> before = window->findChild<QWidget*>(u"problemView"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY(!before);
        QTRY_VERIFY(window->findChild<QWidget*>(u"problemView"_s)); // still locked: said again
        // And nothing was made in place of what is there.
        const auto still = secrets::ProfileInfo::load(m_folder.path());
        QVERIFY(still && *still);
        QCOMPARE((*still)->id, profile.id);
        QVERIFY(!QFile::exists(secrets::ProfileInfo::vaultIn(m_folder.path())));
    }

private:
    std::unique_ptr<ui::Window> open() {
        engine::EngineOptions options;
        options.dataDir = m_folder.path();
        options.online = false;
        auto window = std::make_unique<ui::Window>(m_theme, m_preferences, options);
        window->start();
        window->show();
        return window;
    }

    QTemporaryDir m_folder;
    ui::Theme m_theme;
    ui::PreferenceStore m_preferences{QString()};
};

QTEST_MAIN(KeychainTest)
#include "KeychainTest.moc"
