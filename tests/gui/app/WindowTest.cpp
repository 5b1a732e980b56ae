#include "ui/app/Window.h"

#include "cache/PersonalWrites.h"
#include "engine/Profile.h"
#include "engine/Stores.h"
#include "gui/support/Stage.h"
#include "support/Await.h"
#include "ui/app/MainView.h"
#include "ui/settings/PreferenceStore.h"
#include "ui/theme/Theme.h"
#include "workspace/ChangeApplier.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

bool shows(const QWidget& window, const QString& words) {
    const auto labels = window.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

/// Breaks every page but the first.
void breakPages(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("no cache to break");
    for (qint64 at = 4096 + 2000; at < file.size(); at += 4096) {
        file.seek(at);
        const QByteArray byte = file.read(1);
        file.seek(at);
        file.write(QByteArray(1, char(byte.at(0) ^ 1)));
    }
}

} // namespace

class WindowTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }

    void aFolderOfSomethingElseIsRefused() {
        QTemporaryDir folder;
        QFile foreign(folder.filePath(u"cache.db"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("not ours") == 8);
        foreign.close();
        ui::Theme theme;
        engine::EngineOptions options;
        options.demo = true;
        options.dataDir = folder.path();
        ui::Window window(theme, m_preferences, options);
        window.start();
        window.show();
        QTRY_VERIFY(shows(window, u"This folder cannot be used"_s));
        QVERIFY(shows(window, u"There is a profile in this folder"_s));
        QVERIFY(foreign.exists());
    }

    void aCacheThatBreaksWhileItIsReadBeginsAnew() {
        QTemporaryDir folder;
        ui::Theme theme;
        engine::EngineOptions options;
        options.demo = true;
        options.lively = false;
        options.dataDir = folder.path();
        ui::Window window(theme, m_preferences, options);
        window.start();
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(window.mainView() != nullptr, 20'000);
        QTRY_VERIFY(window.engine().reads().cache().chats()->size() > 5);
        window.mainView()->openPlace(ui::MainView::ChatPlace);
        const QPointer<ui::MainView> before = window.mainView();
        QVERIFY(before);
        breakPages(folder.filePath(u"cache.db"_s));
        breakPages(folder.filePath(u"cache.db-wal"_s));
        auto checked = window.engine().checkStore(engine::Store::Cache);
        // The same window, the same place, filled again.
        QTRY_VERIFY_WITH_TIMEOUT(!before && window.mainView(), 20'000);
        QCOMPARE(window.mainView()->place(), int(ui::MainView::ChatPlace));
        QTRY_VERIFY(window.engine().reads().cache().chats()->size() > 5);
    }

    void theSampleOrganisationFollowsThePolicies() {
        QTemporaryDir folder;
        ui::Theme theme;
        engine::EngineOptions options;
        options.dataDir = folder.path();
        options.passphrase = std::make_shared<const Secret>(Secret::take("secret"));
        options.policy.linkPreviews = true;
        options.policy.officeConverter = QUrl(u"https://office.example.org/"_s);
        ui::Window window(theme, m_preferences, options);
        window.start();
        window.show();
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QAbstractButton*>(u"demoButton"_s), 20'000);
        QTest::mouseClick(window.findChild<QAbstractButton*>(u"demoButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.mainView() != nullptr, 20'000);
        QVERIFY(window.options().demo);
        QCOMPARE(window.engine().policy(), options.policy);
    }

    void aWindowThatIsAsLargeAsTheScreenStaysSo() {
        QTemporaryDir folder;
        ui::Theme theme;
        engine::EngineOptions options;
        options.dataDir = folder.path();
        options.passphrase = std::make_shared<const Secret>(Secret::take("secret"));
        {
            ui::Window earlier(theme, m_preferences, options);
            QSignalSpy opened(&earlier, &ui::Window::profileOpened);
            earlier.start();
            QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
            earlier.setGeometry(40, 40, 700, 500);
            auto written =
                earlier.engine().writeSetting("window/geometry"_L1, earlier.saveGeometry());
            QTRY_VERIFY(!earlier.engine().setting("window/geometry"_L1).isEmpty());
        }
        ui::Window window(theme, m_preferences, options);
        QSignalSpy opened(&window, &ui::Window::profileOpened);
        // As where the window manager or the person made it so before the profile was open.
        window.showMaximized();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.start();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 20'000);
        QTest::qWait(300); // for the answer of the window manager to what it should not be asked
        QVERIFY(window.isMaximized());
        QVERIFY(window.width() > 1200);
    }

    void everythingIsRemovedFromTheSettings() {
        QTemporaryDir folder;
        const QByteArray passphrase("correct horse");
        const auto options = [&] {
            engine::EngineOptions made;
            made.dataDir = folder.path();
            made.passphrase = std::make_shared<const Secret>(Secret::take(QByteArray(passphrase)));
            made.online = false;
            return made;
        };
        makeProfile(options());
        ui::Theme theme;
        ui::Window window(theme, m_preferences, options());
        window.start();
        window.show();
        window.activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(window.mainView() != nullptr, 20'000);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto press = [&](const QString& dialogName, const QString& button) {
            QWidget* dialog = nullptr;
            if (!QTest::qWaitFor([&] {
                    dialog = window.findChild<QDialog*>(dialogName);
                    return dialog && dialog->isVisible();
                }))
                return false;
            auto* found = dialog->findChild<QAbstractButton*>(button);
            if (found)
                QTest::mouseClick(found, Qt::LeftButton);
            return found != nullptr;
        };
        const auto open = [&] {
            QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        };
        // Asked first; and without thinking everything stays.
        open();
        QVERIFY(press(u"settingsDialog"_s, u"wipe"_s));
        QVERIFY(press(u"wipeDialog"_s, u"keepButton"_s));
        QVERIFY(window.mainView());
        QVERIFY(QFile::exists(folder.filePath(u"personal.db"_s)));
        QVERIFY(press(u"settingsDialog"_s, u"wipe"_s));
        QVERIFY(press(u"wipeDialog"_s, u"confirmButton"_s));
        // A new beginning, in an empty profile.
        QTRY_VERIFY_WITH_TIMEOUT(window.mainView() == nullptr, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<QWidget*>(u"signInView"_s), 20'000);
        QVERIFY(window.engine().reads().live().accounts().isEmpty());
        QVERIFY(!window.engine()
                     .reads()
                     .cache()
                     .person({AccountId{1}, u"@ada:example.org"_s})
                     ->has_value());
    }

private:
    /// A profile with one account that signed in some time ago, and somebody it knows.
    static void makeProfile(const engine::EngineOptions& options) {
        QObject context;
        const auto profile =
            test::await(engine::Profile::open(context, options.dataDir, options.passphrase, false));
        if (!profile)
            qFatal("no profile");
        auto stores = engine::openStores(**profile);
        if (!stores)
            qFatal("no stores");
        const auto done = stores->personal->writeNow([](cache::WriteSession& s) -> Result<void> {
            cache::StoredAccount account;
            account.family = u"matrix"_s;
            account.address = QUrl(u"https://example.org"_s);
            account.organisation = u"Example"_s;
            account.person = u"@me:example.org"_s;
            account.device = u"HERE"_s;
            account.token = "none";
            account.mediaSalt = QByteArray(16, 's');
            const auto id = cache::addAccount(s, account);
            return id ? ok() : Result<void>(fail(id));
        });
        ChangeBatch batch;
        batch.account = AccountId{1};
        PersonPatch ada;
        ada.id = {batch.account, u"@ada:example.org"_s};
        ada.displayName = u"Ada"_s;
        batch.changes.emplace_back(PersonChanged{ada});
        const auto known = stores->cache->writeNow(
            [&](cache::WriteSession& s) { return workspace::applyBatch(s, batch); });
        if (!done || !known)
            qFatal("not written");
    }

    ui::PreferenceStore m_preferences{QString()};
};

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"
