#include "ui/profile/PeoplePane.h"

#include "gui/support/Stage.h"
#include "ui/parts/AvatarRow.h"
#include "ui/parts/PictureChooser.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/Chip.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

class PeoplePaneTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_stage = std::make_unique<gui::Stage>();
        QVERIFY(m_stage->open());
        m_pane = std::make_unique<ui::PeoplePane>(m_stage->context());
        m_stage->navigator().onPerson = [this](const PersonId& id) {
            m_pane->showPerson(id);
        };
        m_window = m_stage->show(m_pane->list(), m_pane->content());
    }
    void cleanupTestCase() {
        m_pane.reset();
        m_stage.reset();
    }

    void saysWhatToDoWhileNobodyIsChosen() {
        QVERIFY(m_window->findChild<QWidget*>(u"emptyState"_s)->isVisible());
        m_stage->shoot(m_window, u"people-nobody"_s);
    }

    void listsTheTeamFirst() {
        auto* list = child<QListView>(u"peopleList"_s);
        QTRY_VERIFY(list->model()->rowCount() > 40);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"My team"_s);
        QVERIFY(!(list->model()->index(0, 0).flags() & Qt::ItemIsSelectable));
        QCOMPARE(list->model()->index(1, 0).data().toString(), u"Yusuf Adeyemi"_s); // her manager
    }

    void findsAsOneTypes() {
        auto* field = child<QLineEdit>(u"peopleSearch"_s);
        auto* list = child<QListView>(u"peopleList"_s);
        field->setFocus();
        QTest::keyClicks(field, u"Priya Rag"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Priya Raghunathan"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(label(u"profileName"_s), u"Priya Raghunathan"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
    }

    void findsBySkill() {
        auto* field = child<QLineEdit>(u"peopleSearch"_s);
        auto* list = child<QListView>(u"peopleList"_s);
        field->setText(u"mushrooms nobody has"_s);
        QTRY_VERIFY(m_window->findChild<QWidget*>(u"peopleEmpty"_s)->isVisible());
        m_stage->shoot(m_window, u"people-none-found"_s);
        field->setText(u"helium"_s);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QTRY_VERIFY(!list->model()
                         ->match(list->model()->index(0, 0), Qt::DisplayRole, u"Élodie Carron"_s)
                         .isEmpty());
        QVERIFY(list->model()->rowCount() < 30);
        field->clear();
    }

    void showsAColleague() {
        m_pane->showPerson(m_stage->find(u"Priya"_s));
        QCOMPARE(label(u"profileName"_s), u"Priya Raghunathan"_s);
        QVERIFY(label(u"profileRole"_s).startsWith(u"Controls engineer · "_s));
        QVERIFY(child<QPushButton>(u"messageButton"_s)->isVisible());
        QVERIFY(!child<QPushButton>(u"editProfileButton"_s)->isVisible());
        QTRY_VERIFY(child<QWidget>(u"aboutCard"_s)->isVisible());
        QVERIFY(label(u"aboutText"_s).contains(u"Interlocks"_s));
        m_stage->shoot(m_window, u"people-profile"_s);
    }

    void leadsOn() {
        m_pane->showPerson(m_stage->find(u"Priya"_s));
        press(u"messageButton"_s);
        QCOMPARE(m_stage->navigator().chatWith, m_stage->find(u"Priya"_s));
        QTRY_VERIFY(child<ui::AvatarRow>(u"common"_s + u"Row0"_s)->isVisible());
        press(u"commonRow0"_s);
        QVERIFY(m_stage->navigator().group.has_value());
        press(u"recentRow0"_s);
        QVERIFY(m_stage->navigator().message.has_value());
        const QString manager = child<ui::AvatarRow>(u"managerRow"_s)->info().title;
        press(u"managerRow"_s);
        QTRY_COMPARE(label(u"profileName"_s), manager);
        // Faces of the team lead back down.
        auto* face = child<ui::Avatar>(u"teamFace"_s);
        const QString name = face->info().name;
        QTest::mouseClick(face, Qt::LeftButton);
        QTRY_COMPARE(label(u"profileName"_s), name);
    }

    void showsActivityAndGroupsInTabs() {
        m_pane->showPerson(m_stage->find(u"Katrin"_s));
        auto* tabs = child<QTabBar>(u"profileTabs"_s);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        QVERIFY(child<QWidget>(u"activity"_s)->isVisible());
        QVERIFY(!child<QWidget>(u"aboutCard"_s)->isVisible());
        m_stage->shoot(m_window, u"people-activity"_s);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QVERIFY(child<QWidget>(u"groups"_s)->isVisible());
        m_stage->shoot(m_window, u"people-groups"_s);
        m_pane->showPerson(m_stage->find(u"Priya"_s));
        QVERIFY(child<QWidget>(u"aboutCard"_s)->isVisible());
    }

    void searchesForASkill() {
        m_pane->showPerson(m_stage->find(u"Priya"_s));
        auto* chip = child<ui::Chip>(u"skill"_s);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(child<QLineEdit>(u"peopleSearch"_s)->text(), chip->text());
        child<QLineEdit>(u"peopleSearch"_s)->clear();
    }

    void editsTheOwnProfile() {
        m_pane->showPerson(m_stage->self());
        QTRY_VERIFY(child<QPushButton>(u"editProfileButton"_s)->isVisible());
        QVERIFY(!child<QPushButton>(u"messageButton"_s)->isVisible());
        m_stage->shoot(m_window, u"people-own"_s);
        press(u"editProfileButton"_s);
        QDialog* dialog = openDialog(u"editProfileDialog"_s);
        QVERIFY(dialog);
        auto* action = dialog->findChild<QPushButton*>(u"actionButton"_s);
        QVERIFY(!action->isEnabled());
        auto* name = dialog->findChild<QLineEdit*>(u"nameEdit"_s);
        const QString before = name->text();
        name->clear();
        QVERIFY(!action->isEnabled());
        m_stage->shoot(dialog, u"dialog-edit-profile-nameless"_s);
        name->setText(before);
        auto* place = dialog->findChild<QLineEdit*>(u"placeEdit"_s);
        place->setText(u"Building 9, under the roof"_s);
        dialog->findChild<QLineEdit*>(u"skillsEdit"_s)->setText(u"Juggling , Python,, Python"_s);
        QVERIFY(action->isEnabled());
        m_stage->shoot(dialog, u"dialog-edit-profile"_s);
        QPointer guard(dialog);
        place->setFocus();
        QTest::keyClick(place, Qt::Key_Return);
        QTRY_VERIFY(!guard);
        const auto saved = [this] {
            return m_stage->engine().reads().cache().person(m_stage->self()).value().value();
        };
        QTRY_COMPARE(saved().place, u"Building 9, under the roof"_s);
        QCOMPARE(saved().skills, QStringList({u"Juggling"_s, u"Python"_s}));
        QTRY_COMPARE(child<ui::Chip>(u"skill"_s)->text(), u"Juggling"_s);
    }

    void changesThePicture() {
        QTemporaryDir folder;
        QImage picture(900, 600, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString file = folder.filePath(u"me.png"_s);
        QVERIFY(picture.save(file));
        const MediaRef before =
            m_stage->engine().reads().cache().person(m_stage->self()).value().value().avatar;
        m_pane->editProfile(m_stage->self().account);
        QDialog* dialog = openDialog(u"editProfileDialog"_s);
        QVERIFY(dialog);
        auto* chooser = dialog->findChild<ui::PictureChooser*>();
        QVERIFY(chooser);
        chooser->choose(folder.filePath(u"missing.png"_s));
        QTest::qWait(1);
        chooser->choose(file);
        QTRY_VERIFY(chooser->chosen().has_value());
        QCOMPARE(chooser->chosen()->image.size(), QSize(512, 512));
        QTRY_VERIFY(dialog->findChild<QPushButton*>(u"actionButton"_s)->isEnabled());
        QPointer guard(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"actionButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!guard);
        QTRY_VERIFY(m_stage->engine().reads().cache().person(m_stage->self()).value()->avatar !=
                    before);
    }

    void leavesEverythingOnEscape() {
        m_pane->editProfile(m_stage->self().account);
        QDialog* dialog = openDialog(u"editProfileDialog"_s);
        QVERIFY(dialog);
        QPointer guard(dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!guard);
    }

    void fitsANarrowWindow() {
        m_pane->showPerson(m_stage->find(u"Priya"_s));
        m_pane->list()->hide();
        m_window->resize(480, 800);
        m_stage->shoot(m_window, u"people-narrow"_s);
        QWidget* page = child<QWidget>(u"profilePage"_s);
        QVERIFY(page->width() <= 480);
        QVERIFY(child<QWidget>(u"aboutCard"_s)->width() <= 480);
        auto* name = child<QWidget>(u"profileName"_s);
        auto* face = child<QWidget>(u"profileAvatar"_s);
        QVERIFY(name->mapTo(m_window, QPoint()).y() > face->mapTo(m_window, QPoint()).y());
        QTRY_VERIFY(name->width() > 300);
        m_window->resize(1204, 800);
        m_pane->list()->show();
    }

    void growsWithTheText() {
        m_pane->showPerson(m_stage->find(u"Priya"_s));
        const int before = child<QLabel>(u"profileName"_s)->font().pixelSize();
        m_stage->setTextScale(2.0);
        QCOMPARE(child<QLabel>(u"profileName"_s)->font().pixelSize(), 2 * before);
        m_stage->shoot(m_window, u"people-large-text"_s);
        QTRY_VERIFY(child<QWidget>(u"aboutCard"_s)->width() <= m_pane->content()->width());
        m_stage->setTextScale(1.0);
    }

    void readsFromTheRight() {
        m_window->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(child<QWidget>(u"profileAvatar"_s)->x() > m_pane->content()->width() / 2);
        // A Latin name, too, stands where the window begins.
        QVERIFY(child<QLabel>(u"profileName"_s)->alignment() & Qt::AlignRight);
        m_stage->shoot(m_window, u"people-rtl"_s);
        m_window->setLayoutDirection(Qt::LeftToRight);
    }

private:
    template<class T>
    T* child(const QString& name) {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    QString label(const QString& name) { return child<QLabel>(name)->text(); }
    void press(const QString& name) {
        QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
    }
    QDialog* openDialog(const QString& name) {
        QDialog* dialog = nullptr;
        (void)QTest::qWaitFor([&] {
            dialog = m_window->findChild<QDialog*>(name);
            return dialog && dialog->isVisible();
        });
        if (dialog)
            (void)QTest::qWaitForWindowActive(dialog);
        return dialog;
    }

    std::unique_ptr<gui::Stage> m_stage;
    std::unique_ptr<ui::PeoplePane> m_pane;
    QWidget* m_window = nullptr;
};

QTEST_MAIN(PeoplePaneTest)
#include "PeoplePaneTest.moc"
