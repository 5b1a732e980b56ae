#include "ui/app/Window.h"

#include "gui/support/Stage.h"
#include "ui/app/MainView.h"
#include "ui/settings/PreferenceStore.h"
#include "ui/theme/Theme.h"

#include <QApplication>
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

private:
    ui::PreferenceStore m_preferences{QString()};
};

QTEST_MAIN(WindowTest)
#include "WindowTest.moc"
