#include "ui/groups/GroupsPane.h"

#include "gui/support/Stage.h"
#include "ui/dialogs/ChoiceCard.h"
#include "ui/dialogs/ExpelDialog.h"
#include "ui/dialogs/HandOverDialog.h"
#include "ui/parts/TextBox.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/Switch.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

/// What those who run a group do with it, by mouse and keyboard.
class GroupsPaneTest final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_stage = std::make_unique<gui::Stage>();
        QVERIFY(m_stage->open());
        m_pane = std::make_unique<ui::GroupsPane>(m_stage->context());
        auto* columns = new QSplitter;
        columns->addWidget(m_pane->content());
        columns->addWidget(m_pane->details());
        columns->setSizes({640, 300});
        m_window = m_stage->show(m_pane->list(), columns);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        // The one that the sample's own person runs.
        QTRY_VERIFY((m_group = groupCalled(u"Beamline 4"_s)).isValid());
        m_pane->open(m_group);
        QTRY_VERIFY(child<QAbstractButton>(u"groupEdit"_s)->isVisible());
    }
    void cleanup() {
        m_pane.reset();
        m_stage.reset();
    }

    void nameAndPurposeAreChanged() {
        auto* dialog = edit();
        auto* save = actionOf(dialog);
        QVERIFY(!save->isEnabled()); // nothing is changed yet
        auto* name = dialog->findChild<QLineEdit*>(u"groupName"_s);
        name->selectAll();
        QTest::keyClicks(name, u"   "_s);
        QVERIFY(!save->isEnabled());
        name->selectAll();
        QTest::keyClicks(name, u"Beamline four"_s);
        dialog->findChild<ui::TextBox*>(u"groupPurpose"_s)->setPlainText(u"Ice and beams"_s);
        QVERIFY(save->isEnabled());
        m_stage->shoot(dialog, u"group-edit"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(known().name, u"Beamline four"_s);
        QTRY_COMPARE(child<QLabel>(u"groupPurpose"_s)->text(), u"Ice and beams"_s);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void privacyIsOnlyTightenedAndTheConsequenceIsTold() {
        auto* dialog = edit();
        auto* open = dialog->findChild<ui::ChoiceCard*>(u"privacy0"_s);
        auto* secret = dialog->findChild<ui::ChoiceCard*>(u"privacy2"_s);
        auto* consequence = dialog->findChild<QLabel*>(u"privacyConsequence"_s);
        QVERIFY(!open->isEnabled() && !open->toolTip().isEmpty());
        QVERIFY(!consequence->isVisible());
        QTest::mouseClick(secret, Qt::LeftButton);
        QTRY_VERIFY(consequence->isVisible());
        QVERIFY(consequence->text().contains(u"only members"_s));
        m_stage->shoot(dialog, u"group-tighten"_s);
        QTest::mouseClick(actionOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(known().privacy, Privacy::Secret);
    }

    void anArchivedGroupHasNoFieldToWriteIn() {
        QVERIFY(child<QWidget>(u"postComposerCard"_s)->isVisible());
        auto* dialog = edit();
        QTest::mouseClick(dialog->findChild<ui::Switch*>(u"groupArchived"_s), Qt::LeftButton);
        QTest::mouseClick(actionOf(dialog), Qt::LeftButton);
        QTRY_VERIFY(known().archived);
        QTRY_VERIFY(!child<QWidget>(u"postComposerCard"_s)->isVisible());
        QTRY_VERIFY(child<QLabel>(u"groupHeaderDetail"_s)->text().contains(u"Archived"_s));
        m_stage->shoot(m_window, u"group-archived"_s);
        dialog = edit();
        QTest::mouseClick(dialog->findChild<ui::Switch*>(u"groupArchived"_s), Qt::LeftButton);
        QTest::mouseClick(actionOf(dialog), Qt::LeftButton);
        QTRY_VERIFY(child<QWidget>(u"postComposerCard"_s)->isVisible());
    }

    void rolesAreGivenFromTheListOfMembers() {
        const PersonId ana = m_stage->find(u"Ana"_s);
        QCOMPARE(roleOf(ana), Role::Member);
        choose(ana, u"Make moderator"_s);
        QTRY_COMPARE(roleOf(ana), Role::Moderator);
        choose(ana, u"Make ordinary member"_s);
        QTRY_COMPARE(roleOf(ana), Role::Member);
    }

    void whoIsBlockedIsListedAndLetInAgain() {
        const PersonId ana = m_stage->find(u"Ana"_s);
        choose(ana, u"Block…"_s);
        auto* dialog = modal<ui::ExpelDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"expelReason"_s), u"Advertising"_s);
        m_stage->shoot(dialog, u"group-block"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(membershipOf(ana), Membership::Banned);
        auto* list = child<QListView>(u"groupMembers"_s);
        QTRY_COMPARE(indexOf(*list, ana).data(models::PeopleModel::MembershipRole).toInt(),
                     int(Membership::Banned));
        m_stage->shoot(m_window, u"group-members"_s);
        choose(ana, u"Let in again"_s);
        QTRY_COMPARE(membershipOf(ana), Membership::None);
    }

    void theOnlyAdministratorHandsOver() {
        QTest::mouseClick(child<QAbstractButton>(u"groupLeave"_s), Qt::LeftButton);
        auto* dialog = modal<ui::HandOverDialog>();
        QVERIFY(dialog);
        QVERIFY(!actionOf(dialog)->isEnabled());
        auto* list = dialog->findChild<QListView*>(u"successors"_s);
        QTRY_VERIFY(list->model()->rowCount() > 3);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QVERIFY(actionOf(dialog)->isEnabled());
        m_stage->shoot(dialog, u"group-hand-over"_s);
        QTest::mouseClick(actionOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(known().membership, Membership::None);
    }

private:
    template<class T>
    T* child(const QString& name) {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    template<class T>
    static T* modal() {
        T* dialog = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (dialog = qobject_cast<T*>(QApplication::activeModalWidget())); });
        return dialog;
    }
    static QPushButton* actionOf(const QDialog* dialog) {
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->isDefault())
                return button;
        qFatal("no action");
    }
    QDialog* edit() {
        QTest::mouseClick(child<QAbstractButton>(u"groupEdit"_s), Qt::LeftButton);
        auto* dialog = modal<QDialog>();
        if (!dialog || dialog->objectName() != u"editGroupDialog"_s)
            qFatal("the dialog does not open");
        return dialog;
    }
    GroupId groupCalled(const QString& name) {
        const auto groups = m_stage->engine().reads().cache().groups();
        for (const cache::GroupRow& row : groups.value_or(QList<cache::GroupRow>()))
            if (row.group.name == name && row.group.role == Role::Admin)
                return row.group.id;
        return {};
    }
    Group known() {
        const auto group = m_stage->engine().reads().cache().group(m_group);
        return group && *group ? **group : Group();
    }
    std::optional<cache::MemberRow> memberOf(const PersonId& person) {
        const auto members = m_stage->engine().reads().cache().groupMembers(m_group, 0, 1000);
        for (const cache::MemberRow& row : members.value_or(QList<cache::MemberRow>()))
            if (row.person.id == person)
                return row;
        return std::nullopt;
    }
    Role roleOf(const PersonId& person) {
        const auto member = memberOf(person);
        return member ? member->role : Role::Member;
    }
    Membership membershipOf(const PersonId& person) {
        const auto member = memberOf(person);
        return member ? member->membership : Membership::None;
    }
    /// Opens the menu of a member in the list and takes an entry of it.
    void choose(const PersonId& person, const QString& text) {
        auto* tabs = child<QTabBar>(u"groupTabs"_s);
        tabs->setCurrentIndex(1);
        auto* list = child<QListView>(u"groupMembers"_s);
        QModelIndex index;
        QTRY_VERIFY((index = indexOf(*list, person)).isValid());
        list->scrollTo(index);
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {},
            ui::moreButton(list->visualRect(index), m_stage->context().theme, Qt::LeftToRight)
                .center());
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
        for (QAction* action : menu->actions()) {
            if (action->text() == text) {
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
                return;
            }
        }
        QFAIL(qPrintable(u"no entry "_s + text));
    }
    static QModelIndex indexOf(const QListView& list, const PersonId& person) {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            if (index.data(models::PeopleModel::IdRole).value<PersonId>() == person)
                return index;
        }
        return {};
    }

    std::unique_ptr<gui::Stage> m_stage;
    std::unique_ptr<ui::GroupsPane> m_pane;
    QWidget* m_window = nullptr;
    GroupId m_group;
};

QTEST_MAIN(GroupsPaneTest)
#include "GroupsPaneTest.moc"
