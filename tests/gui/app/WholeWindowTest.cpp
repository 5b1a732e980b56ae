#include "ui/app/MainView.h"
#include "ui/app/Window.h"
#include "ui/settings/PreferenceStore.h"
#include "ui/settings/ShortcutsDialog.h"
#include "ui/shell/Announcer.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Shortcuts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#endif
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QTest>
#include <QTextEdit>

using namespace parvis;
using namespace Qt::StringLiterals;
using ui::MainView;
using ui::Shortcut;
namespace shortcuts = ui::shortcuts;

namespace {

/// What screen readers were told by the window's announcer.
QList<QAccessible::Event> told; // NOLINT: the hook is a plain function

/// As if a screen reader ran, from the start of the application on.
const bool alwaysOn = qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");

void note(QAccessibleEvent* event) {
    if (qobject_cast<ui::Announcer*>(event->object()))
        told.append(event->type());
}

} // namespace

/// The whole window on the sample organisation.
class WholeWindowTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
#ifdef Q_OS_LINUX
        // Where it is installed, the service of screen readers starts by being asked for.
        QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
            u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
#endif
        m_theme.applyTo(*qApp);
        connect(&m_preferences, &ui::PreferenceStore::changed, this,
                [this] { m_theme.setAppearance(m_preferences.current().over({})); });
        engine::EngineOptions options;
        options.demo = true;
        options.lively = false;
        m_window = std::make_unique<ui::Window>(m_theme, m_preferences, options);
        m_window->setFirstPlace(u"chat"_s);
        m_window->start();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->mainView(), 30'000);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(
            child<QAbstractItemView>(u"chatListList"_s)->model()->rowCount() > 5, 30'000);
    }
    void cleanup() {
        while (QWidget* modal = QApplication::activeModalWidget())
            modal->close();
        m_preferences.set({});
        QTRY_VERIFY(main());
    }
    void cleanupTestCase() { m_window.reset(); }

    void columnsGrowWithTheText() {
        m_window->resize(1600, 900);
        main()->openPlace(MainView::ChatPlace);
        auto* list = child<QWidget>(u"chatList"_s);
        QTRY_COMPARE(list->width(), ui::metrics::listWidth);
        ui::Preferences larger;
        larger.textPercent = 150;
        m_preferences.set(larger);
        QTRY_COMPARE(list->width(), ui::metrics::listWidth * 3 / 2);
        m_preferences.set({});
        QTRY_COMPARE(list->width(), ui::metrics::listWidth);
        m_window->resize(1280, 800);
    }

    void detailsLieOverTheContentOnlyWhenAskedFor() {
        main()->openPlace(MainView::GroupsPlace);
        auto* card = child<QWidget>(u"groupCard"_s);
        auto* about = child<QAbstractButton>(u"groupAbout"_s);
        QTRY_VERIFY(card->isVisible()); // there is room beside the posts
        QTest::mouseClick(about, Qt::LeftButton);
        QVERIFY(!card->isVisible());
        QTest::mouseClick(about, Qt::LeftButton);
        QVERIFY(card->isVisible());
        m_window->resize(860, 760);
        QTest::mouseClick(child<QAbstractButton>(u"groupCardClose"_s), Qt::LeftButton);
        QTRY_VERIFY(!card->isVisible());
        QTest::mouseClick(about, Qt::LeftButton);
        QTRY_VERIFY(card->isVisible());
        m_window->resize(1280, 800);
    }

    void everyShortcutThatWorksIsInTheList() {
        QSet<QString> working;
        for (const QShortcut* shortcut : main()->findChildren<QShortcut*>())
            working.insert(shortcut->key().toString());
        QSet<QString> listed;
        for (const Shortcut shortcut : shortcuts::in(ui::ShortcutPlace::Everywhere))
            for (const QKeySequence& keys : shortcuts::keysOf(shortcut))
                listed.insert(keys.toString());
        QCOMPARE(working, listed);
        press(Shortcut::Shortcuts);
        auto* list = dialog(u"shortcutsDialog"_s);
        QVERIFY(list);
        for (const ui::ShortcutPlace place : shortcuts::places()) {
            for (const Shortcut shortcut : shortcuts::in(place)) {
                auto* row = list->findChild<QWidget*>(u"shortcut%1"_s.arg(int(shortcut)));
                QVERIFY(row);
                auto* name = row->findChild<QLabel*>(u"shortcutName"_s);
                QCOMPARE(name->text(), shortcuts::nameOf(shortcut));
                // Screen readers hear the keys with it.
                QVERIFY(name->accessibleName().contains(shortcuts::textOf(shortcut)));
            }
        }
    }

    void shortcutsDoWhatTheirNamesSay_data() {
        QTest::addColumn<Shortcut>("shortcut");
        QTest::addColumn<QString>("shows");
        QTest::newRow("find") << Shortcut::Find << u"quickSearch"_s;
        QTest::newRow("home") << Shortcut::Home << u"homeView"_s;
        QTest::newRow("groups") << Shortcut::Groups << u"groupView"_s;
        QTest::newRow("chat") << Shortcut::Chat << u"chatView"_s;
        QTest::newRow("people") << Shortcut::People << u"people"_s;
        QTest::newRow("new chat") << Shortcut::NewChat << u"newChatDialog"_s;
        QTest::newRow("new group") << Shortcut::NewGroup << u"createGroupDialog"_s;
        QTest::newRow("settings") << Shortcut::Settings << u"settingsDialog"_s;
        QTest::newRow("shortcuts") << Shortcut::Shortcuts << u"shortcutsDialog"_s;
    }
    void shortcutsDoWhatTheirNamesSay() {
        QFETCH(Shortcut, shortcut);
        QFETCH(QString, shows);
        press(shortcut);
        QTRY_VERIFY(m_window->findChild<QWidget*>(shows));
        QTRY_VERIFY(child<QWidget>(shows)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    void theOwnMenuLeadsToTheSettings() {
        QTest::mouseClick(child<QAbstractButton>(u"railSelf"_s), Qt::LeftButton);
        auto* menu = child<QMenu>(u"selfMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        QAction* settings = nullptr;
        for (QAction* action : menu->actions())
            if (action->text().contains(shortcuts::textOf(Shortcut::Settings)))
                settings = action;
        QVERIFY(settings);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(settings).center());
        QVERIFY(dialog(u"settingsDialog"_s));
    }

    void settingsTakeEffectAtOnce() {
        press(Shortcut::Settings);
        auto* settings = dialog(u"settingsDialog"_s);
        QVERIFY(settings);
        QTest::mouseClick(settings->findChild<QAbstractButton*>(u"lookDark"_s), Qt::LeftButton);
        QVERIFY(m_theme.appearance().dark);
        QCOMPARE(m_theme.tokens(), ui::Tokens::dark());
        QTest::mouseClick(settings->findChild<QAbstractButton*>(u"lookLight"_s), Qt::LeftButton);
        QVERIFY(!m_theme.appearance().dark);
        QTest::mouseClick(settings->findChild<QAbstractButton*>(u"highContrast"_s), Qt::LeftButton);
        QCOMPARE(m_theme.tokens(), ui::Tokens::highContrastLight());
        QTest::mouseClick(settings->findChild<QAbstractButton*>(u"lessMotion"_s), Qt::LeftButton);
        QCOMPARE(m_theme.motion(), 0);
        auto* size = settings->findChild<QComboBox*>(u"textSize"_s);
        size->setFocus();
        QTest::keyClick(size, Qt::Key_End);
        QCOMPARE(m_theme.appearance().textScale, 2.0);
        QTest::keyClick(size, Qt::Key_Home);
        QCOMPARE(m_theme.appearance().textScale, 1.0);
    }

    void settingsLimitWhatIsFetchedOfHistory() {
        press(Shortcut::Settings);
        auto* settings = dialog(u"settingsDialog"_s);
        QVERIFY(settings);
        auto* span = settings->findChild<QComboBox*>(u"backfill"_s);
        auto* told = settings->findChild<QLabel*>(u"backfillProgress"_s);
        QCOMPARE(span->currentIndex(), 2); // a year
        workspace::LiveState& live = m_window->engine().reads().live();
        const AccountId account = live.accounts().value(0).id;
        live.setBackfill(account, {40, 12, true});
        QVERIFY(told->text().contains(u"12"_s) && told->text().contains(u"40"_s));
        const QString fetching = told->text();
        live.setBackfill(account, {40, 12, false});
        QVERIFY(told->text() != fetching);
        span->setFocus();
        QTest::keyClick(span, Qt::Key_Home);
        QVERIFY2(!told->isVisible(), "nothing is fetched, so there is no progress");
        QTRY_COMPARE(m_window->engine().backfillLimits().span, workspace::BackfillSpan::Off);
        QTest::keyClick(span, Qt::Key_End);
        QTRY_COMPARE(m_window->engine().backfillLimits().span, workspace::BackfillSpan::Everything);
    }

    void settingsTellWhatIsKept() {
        press(Shortcut::Settings);
        auto* settings = dialog(u"settingsDialog"_s);
        QVERIFY(settings);
        auto* size = settings->findChild<QLabel*>(u"diskUse"_s);
        QTRY_VERIFY(size->text().endsWith(u"MB"_s)); // the sample organisation is some megabytes
        QStringList texts;
        for (const QLabel* label : settings->findChildren<QLabel*>())
            texts.append(label->text());
        QVERIFY(texts.contains(m_window->engine().dataDir()));
        const auto account = m_window->engine().reads().live().accounts().value(0);
        QVERIFY(
            settings->findChild<QLabel*>(u"accountServer"_s)->text().contains(account.self.remote));
        QTest::mouseClick(settings->findChild<QAbstractButton*>(u"accountSignOut"_s),
                          Qt::LeftButton);
        const QPointer<QWidget> question = dialog(u"signOutDialog"_s);
        QVERIFY(question); // asks first
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!question); // and without thinking nothing goes
        QVERIFY(!m_window->engine().reads().live().accounts().isEmpty());
    }

    void howLongMessagesAreKeptIsChosenInTheSettings() {
        press(Shortcut::Settings);
        auto* settings = dialog(u"settingsDialog"_s);
        QVERIFY(settings);
        engine::Engine& engine = m_window->engine();
        const AccountId account = engine.reads().live().accounts().value(0).id;
        auto* keep = settings->findChild<QComboBox*>(u"keepMessages"_s);
        QVERIFY(keep);
        QCOMPARE(keep->currentIndex(), 0); // all of them, before anybody says otherwise
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Down);
        QTRY_COMPARE(engine.kept().accounts.value(account).days, 365);
        QTest::keyClick(keep, Qt::Key_Home);
        QTRY_VERIFY(engine.kept().accounts.value(account).keepsAll());
        // Of the sample organisation nothing stays anyway.
        QVERIFY(!settings->findChild<QWidget*>(u"wipe"_s));
    }

    void howLongMessagesAreKeptIsChosenForOneChat() {
        main()->openPlace(MainView::ChatPlace);
        engine::Engine& engine = m_window->engine();
        auto* about = child<QAbstractButton>(u"chatAbout"_s);
        QTRY_VERIFY(about->isVisible());
        const auto pick = [&]() -> QComboBox* {
            QTest::mouseClick(about, Qt::LeftButton);
            auto* opened = dialog(u"chatDialog"_s);
            return opened ? opened->findChild<QComboBox*>(u"keepMessages"_s) : nullptr;
        };
        auto* keep = pick();
        QVERIFY(keep);
        QCOMPARE(keep->currentIndex(), 0); // as for the account, before anybody says otherwise
        QVERIFY2(keep->currentText().contains(u"(All)"_s), qPrintable(keep->currentText()));
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Down); // all, whatever the account keeps
        QTRY_COMPARE(engine.kept().conversations.size(), 1);
        QVERIFY(engine.kept().conversations.cbegin()->keepsAll());
        QTest::keyClick(keep, Qt::Key_Down);
        QTRY_COMPARE(engine.kept().conversations.cbegin()->days, 365);
        QVERIFY(engine.kept().groups.isEmpty());
        dialog(u"chatDialog"_s)->close();
        keep = pick();
        QVERIFY(keep);
        QCOMPARE(keep->currentText(), u"One year"_s); // it was written down
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Home);
        QTRY_VERIFY(engine.kept().conversations.isEmpty());
    }

    void howLongMessagesAreKeptIsChosenForOneGroup() {
        main()->openPlace(MainView::GroupsPlace);
        engine::Engine& engine = m_window->engine();
        auto* about = child<QAbstractButton>(u"groupAbout"_s);
        QTRY_VERIFY(about->isVisible());
        auto* card = child<QWidget>(u"groupCard"_s);
        if (!card->isVisible())
            QTest::mouseClick(about, Qt::LeftButton);
        QTRY_VERIFY(card->isVisible());
        auto* keep = card->findChild<QComboBox*>(u"keepMessages"_s);
        QVERIFY(keep);
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_End);
        QTRY_COMPARE(engine.kept().groups.size(), 1);
        QCOMPARE(engine.kept().groups.cbegin()->days, 30);
        QVERIFY(engine.kept().conversations.isEmpty());
        QTest::keyClick(keep, Qt::Key_Home);
        QTRY_VERIFY(engine.kept().groups.isEmpty());
    }

    void speaksAnotherLanguageAtOnce() {
        main()->openPlace(MainView::GroupsPlace);
        press(Shortcut::Settings);
        auto* box = dialog(u"settingsDialog"_s)->findChild<QComboBox*>(u"language"_s);
        const QPointer<MainView> before = main();
        box->setCurrentIndex(box->findData(u"fr"_s));
        QTRY_VERIFY(!before);
        QTRY_VERIFY(main());
        QCOMPARE(main()->place(), int(MainView::GroupsPlace)); // where the person was
        QTRY_VERIFY(dialog(u"settingsDialog"_s));              // in French now
        QCOMPARE(dialog(u"settingsDialog"_s)->windowTitle(), u"Paramètres"_s);
        QCOMPARE(child<QAbstractButton>(u"placeGroups"_s)->text(), u"Groupes"_s);
        const QPointer<MainView> french = main();
        m_preferences.set({});
        QTRY_VERIFY(!french);
        QTRY_VERIFY(main());
        QCOMPARE(child<QAbstractButton>(u"placeGroups"_s)->text(), u"Groups"_s);
    }

    void everyControlHasAName() {
        const auto check = [](const QWidget* top) {
            for (const QWidget* widget : top->findChildren<QWidget*>()) {
                const bool control = qobject_cast<const QAbstractButton*>(widget) ||
                                     qobject_cast<const QLineEdit*>(widget) ||
                                     qobject_cast<const QComboBox*>(widget) ||
                                     qobject_cast<const QTextEdit*>(widget) ||
                                     qobject_cast<const QAbstractItemView*>(widget);
                if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                QAccessibleInterface* accessible =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                const QByteArray what = widget->metaObject()->className() + QByteArray(" ") +
                                        widget->objectName().toUtf8();
                QVERIFY2(accessible, what);
                QVERIFY2(!accessible->text(QAccessible::Name).trimmed().isEmpty(), what);
            }
        };
        for (const auto place : {MainView::HomePlace, MainView::GroupsPlace, MainView::ChatPlace,
                                 MainView::PeoplePlace}) {
            main()->openPlace(place);
            check(m_window.get());
        }
        main()->openPerson(m_window->engine().reads().live().accounts().value(0).self);
        check(m_window.get());
        for (const Shortcut shortcut :
             {Shortcut::NewChat, Shortcut::NewGroup, Shortcut::Settings, Shortcut::Shortcuts}) {
            press(shortcut);
            QTRY_VERIFY(QApplication::activeModalWidget());
            check(QApplication::activeModalWidget());
            QApplication::activeModalWidget()->close();
            QTRY_VERIFY(!QApplication::activeModalWidget());
        }
    }

    void tellsScreenReadersOfTheConnection() {
        auto* announcer = child<ui::Announcer>(u"announcer"_s);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(announcer);
        QVERIFY(accessible && alwaysOn);
        QCOMPARE(accessible->role(), QAccessible::AlertMessage);
        auto& live = m_window->engine().reads().live();
        const AccountId account = live.accounts().value(0).id;
        (void)QTest::qWaitFor(QAccessible::isActive); // the service may still be starting
        qInfo() << "screen readers are listened for:" << QAccessible::isActive();
        const auto before = QAccessible::installUpdateHandler(note);
        told.clear();
        ConnectionState state;
        state.phase = ConnectionState::Phase::Waiting;
        live.setConnection(account, state);
        QVERIFY(accessible->text(QAccessible::Name).contains(u"cannot be reached"_s));
        // Where the computer has the services of screen readers, they hear of it.
        QCOMPARE(told.contains(QAccessible::NameChanged), QAccessible::isActive());
        QCOMPARE(told.contains(QAccessible::Alert), QAccessible::isActive());
        QCOMPARE(told.contains(QAccessible::ObjectShow), QAccessible::isActive());
        told.clear();
        live.setConnection(account, state); // a new try that failed is no news
        QVERIFY(told.isEmpty());
        state.phase = ConnectionState::Phase::Live;
        live.setConnection(account, state);
        QCOMPARE(accessible->text(QAccessible::Name), u"Connected again"_s);
        told.clear();
        main()->say(u"Copied"_s);
        main()->say(u"Copied"_s); // the same words are news, too
        QCOMPARE(told.count(QAccessible::ObjectShow), QAccessible::isActive() ? 2 : 0);
        QAccessible::installUpdateHandler(before);
    }

    void tellsScreenReadersThatAMessageIsSent() {
        main()->openPlace(MainView::ChatPlace);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        auto* announcer = child<ui::Announcer>(u"announcer"_s);
        announcer->setAccessibleName({});
        auto* field = child<QWidget>(u"chatComposer"_s)->findChild<QTextEdit*>();
        field->setFocus();
        QTest::keyClicks(field, u"On my way."_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(announcer->accessibleName(), u"Sent"_s);
    }

private:
    MainView* main() { return m_window->mainView(); }

    template<class T>
    T* child(const QString& name) {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    /// The dialog of this name when it is on the screen, after waiting for it.
    QDialog* dialog(const QString& name) {
        QDialog* found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = m_window->findChild<QDialog*>(name);
            return found && found->isVisible();
        });
        if (found)
            (void)QTest::qWaitForWindowActive(found);
        return found;
    }
    void press(Shortcut shortcut) {
        m_window->activateWindow();
        (void)QTest::qWaitForWindowActive(m_window.get());
        const QKeyCombination keys = shortcuts::keysOf(shortcut).constFirst()[0];
        QTest::keyClick(m_window.get(), keys.key(), keys.keyboardModifiers());
    }

    ui::Theme m_theme;
    ui::PreferenceStore m_preferences{QString()};
    std::unique_ptr<ui::Window> m_window;
};

QTEST_MAIN(WholeWindowTest)
#include "WholeWindowTest.moc"
