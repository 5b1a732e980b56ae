#include "gui/groups/GroupDesk.h"
#include "models/Reactors.h"
#include "ui/dialogs/ChoiceCard.h"
#include "ui/dialogs/ExpelDialog.h"
#include "ui/dialogs/HandOverDialog.h"
#include "ui/parts/TextBox.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/Switch.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace parvis;
using namespace Qt::StringLiterals;

/// What those who run a group do with it, by mouse and keyboard.
class GroupsPaneTest final : public QObject, private gui::GroupDesk {
    Q_OBJECT

private slots:
    void init() { QVERIFY(setUp()); }
    void cleanup() { takeDown(); }

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
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"reason"_s), u"Advertising"_s);
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

    void whoReactedIsTold() {
        auto* view = child<ui::TimelineView>(u"groupFeed"_s);
        const models::TimelineItem post = firstPost(*view, true);
        QVERIFY(!post.reactions.isEmpty());
        const auto reactors =
            models::reactorsOf(m_stage->engine().reads(), known().feed, post.message.id);
        QCOMPARE(reactors.size(), post.reactions.size());
        for (const models::ReactionSummary& reaction : post.reactions) {
            const auto found = std::ranges::find(reactors, reaction.key, &models::Reactors::key);
            QVERIFY(found != reactors.end());
            QCOMPARE(found->names.size(), reaction.count);
            QCOMPARE(found->names.contains(u"you"_s), reaction.mine);
        }
        QMenu* menu = menuOf(*view, post.message.id);
        QVERIFY(menu);
        auto* all = menu->findChild<QMenu*>(u"reactorsMenu"_s);
        QVERIFY(all);
        QCOMPARE(all->actions().size(), reactors.size());
        QVERIFY(all->actions().first()->text().contains(reactors.first().names.first()));
        menu->close();
    }

    void whoRunsAGroupRemovesWhatOthersWrote() {
        auto* view = child<ui::TimelineView>(u"groupFeed"_s);
        const models::TimelineItem post = firstPost(*view, false);
        QVERIFY(!post.own);
        QAction* remove = nullptr;
        QMenu* menu = menuOf(*view, post.message.id);
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            remove = action->text() == u"Remove…"_s ? action : remove;
        QVERIFY(remove);
        remove->trigger();
        menu->close();
        auto* dialog = modal<QDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"reason"_s), u"Not here, please"_s);
        m_stage->shoot(dialog, u"group-remove"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY([&] {
            const int row = view->source()->rowOf(post.message.id);
            return row < 0 || view->source()->item(row).message.redacted;
        }());
    }

    void membersAreNotOfferedWhatTheyMayNot() {
        GroupId other;
        const auto groups = m_stage->engine().reads().cache().groups();
        for (const cache::GroupRow& row : groups.value_or(QList<cache::GroupRow>()))
            if (row.group.membership == Membership::Joined && row.group.role == Role::Member)
                other = row.group.id;
        QVERIFY(other.isValid());
        m_pane->open(other);
        QTRY_VERIFY(!child<QAbstractButton>(u"groupEdit"_s)->isVisible());
        auto* view = child<ui::TimelineView>(u"groupFeed"_s);
        const models::TimelineItem post = firstPost(*view, false);
        QMenu* menu = menuOf(*view, post.message.id);
        QVERIFY(menu);
        for (const QAction* action : menu->actions())
            QVERIFY(action->text() != u"Remove…"_s);
        menu->close();
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
        tabs->setCurrentIndex(4);
        auto* list = child<QListView>(u"groupMembers"_s);
        QModelIndex index;
        QTRY_VERIFY((index = indexOf(*list, person)).isValid());
        list->scrollTo(index);
        // The list may not have heard yet of what the cache has.
        const auto take = [&] {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              ui::moreButton(list->visualRect(indexOf(*list, person)),
                                             m_stage->context().theme, Qt::LeftToRight)
                                  .center());
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (!menu)
                return false;
            for (QAction* action : menu->actions()) {
                if (action->text() == text) {
                    QTest::mouseClick(menu, Qt::LeftButton, {},
                                      menu->actionGeometry(action).center());
                    return true;
                }
            }
            menu->close();
            return false;
        };
        QVERIFY2(QTest::qWaitFor(take), qPrintable(u"no entry "_s + text));
    }
    static QModelIndex indexOf(const QListView& list, const PersonId& person) {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            if (index.data(models::PeopleModel::IdRole).value<PersonId>() == person)
                return index;
        }
        return {};
    }
};

QTEST_MAIN(GroupsPaneTest)
#include "GroupsPaneTest.moc"
