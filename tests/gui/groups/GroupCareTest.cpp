#include "gui/groups/GroupDesk.h"
#include "models/NotesModel.h"
#include "ui/dialogs/ColourPicker.h"
#include "ui/parts/TextBox.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTabBar>

using namespace parvis;
using namespace Qt::StringLiterals;

/// Notes, what is saved, reported, removed and ordered, and the rules and the end of a group.
class GroupCareTest final : public QObject, private gui::GroupDesk {
    Q_OBJECT

private slots:
    void init() { QVERIFY(setUp()); }
    void cleanup() { takeDown(); }

    void aNoteIsWrittenReadAndChanged() {
        child<QTabBar>(u"groupTabs"_s)->setCurrentIndex(3);
        auto* list = child<QListView>(u"notesList"_s);
        QTRY_VERIFY(list->model() && list->model()->rowCount() > 0);
        const int before = list->model()->rowCount();
        QTest::mouseClick(child<QAbstractButton>(u"notesNew"_s), Qt::LeftButton);
        auto* editor = dialogCalled(u"noteEditor"_s);
        QVERIFY(editor);
        QVERIFY(!actionOf(editor)->isEnabled());
        QTest::keyClicks(editor->findChild<QLineEdit*>(u"noteTitle"_s), u"Start of the pump"_s);
        auto* text = editor->findChild<ui::TextBox*>(u"noteText"_s);
        text->setPlainText(u"# First\nTurn the **key**.\n\n* wait\n* listen"_s);
        editor->findChild<QTabBar*>(u"noteTabs"_s)->setCurrentIndex(1);
        QVERIFY(editor->findChild<QLabel*>(u"notePreview"_s)->text().contains(u"<strong>"_s));
        m_stage->shoot(editor, u"note-preview"_s);
        QTest::mouseClick(actionOf(editor), Qt::LeftButton);
        QTRY_COMPARE(list->model()->rowCount(), before + 1);
        m_stage->shoot(m_window, u"notes"_s);

        auto* sheet = openNote(*list);
        QVERIFY(sheet);
        QCOMPARE(sheet->findChild<QLabel*>(u"noteSheetTitle"_s)->text(), u"Start of the pump"_s);
        m_stage->shoot(sheet, u"note"_s);
        QTest::mouseClick(sheet->findChild<QAbstractButton*>(u"noteEdit"_s), Qt::LeftButton);
        editor = dialogCalled(u"noteEditor"_s);
        QVERIFY(editor);
        QVERIFY(!actionOf(editor)->isEnabled()); // nothing is changed yet
        text = editor->findChild<ui::TextBox*>(u"noteText"_s);
        text->setPlainText(u"Turn the knob."_s);
        // What is not saved is there again.
        editor->reject();
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY((sheet = openNote(*list)));
        QTest::mouseClick(sheet->findChild<QAbstractButton*>(u"noteEdit"_s), Qt::LeftButton);
        editor = dialogCalled(u"noteEditor"_s);
        QVERIFY(editor);
        QCOMPARE(editor->findChild<ui::TextBox*>(u"noteText"_s)->toPlainText(),
                 u"Turn the knob."_s);
        QTest::mouseClick(actionOf(editor), Qt::LeftButton);
        QTRY_VERIFY(!QApplication::activeModalWidget());

        QVERIFY((sheet = openNote(*list)));
        auto* versions = sheet->findChild<QAbstractButton*>(u"noteVersions"_s);
        QTRY_VERIFY(versions->isVisible());
        QTest::mouseClick(versions, Qt::LeftButton);
        auto* told = dialogCalled(u"versionsDialog"_s);
        QVERIFY(told);
        QTRY_VERIFY(told->findChild<QLabel*>(u"version1"_s));
        QVERIFY(told->findChild<QLabel*>(u"version0"_s)->text().contains(u"listen"_s));
        QVERIFY(told->findChild<QLabel*>(u"version1"_s)->text().contains(u"<s>"_s));
        auto* first = told->findChild<QLabel*>(u"version0"_s);
        QTRY_VERIFY(first->isVisible() &&
                    !first->visibleRegion().isEmpty()); // there is room for it
        m_stage->shoot(told, u"versions"_s);
        told->reject();
    }

    void whatIsSavedIsMarkedSo() {
        auto* view = child<ui::TimelineView>(u"groupFeed"_s);
        const MessageId post = firstPost(*view, false).message.id;
        take(*view, post, u"Save for later"_s);
        const auto saved = [&] {
            return m_stage->engine().reads().cache().saved(10)->size();
        };
        QTRY_COMPARE(saved(), 1);
        take(*view, post, u"Remove from what is saved"_s);
        QTRY_COMPARE(saved(), 0);
    }

    void whatBreaksTheRulesIsReported() {
        auto* view = child<ui::TimelineView>(u"groupFeed"_s);
        take(*view, firstPost(*view, false).message.id, u"Report…"_s);
        auto* dialog = dialogCalled(u"reportDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!actionOf(dialog)->isEnabled()); // a reason is needed
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"reason"_s), u"An insult"_s);
        m_stage->shoot(dialog, u"report"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void theNewestPostStandsFirst() {
        auto* view = child<ui::TimelineView>(u"groupFeed"_s);
        QTRY_VERIFY(view->source() && view->source()->rowCount() > 3);
        const auto ordered = [&] {
            const models::TimelineSource& source = *view->source();
            for (int row = 1; row < source.rowCount(); ++row) {
                if (source.item(row - 1).message.sentAt < source.item(row).message.sentAt)
                    return false;
            }
            return true;
        };
        auto* order = child<QAbstractButton>(u"feedOrder"_s);
        QVERIFY(order->isVisible());
        QTest::mouseClick(order, Qt::LeftButton);
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
        m_stage->shoot(m_window, u"feed-order"_s);
        menu->actions().last()->trigger();
        menu->close();
        QTRY_VERIFY(view->source()->rowCount() > 3 && ordered());
        QCOMPARE(order->text(), u"Newest posts first"_s);
    }

    void aGroupGetsAColourAndRules() {
        auto* dialog = edit();
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"colour6"_s), Qt::LeftButton);
        auto* posting = dialog->findChild<QComboBox*>(u"groupPosting"_s);
        auto* approving = dialog->findChild<QComboBox*>(u"groupApproving"_s);
        posting->setCurrentIndex(posting->findData(int(Role::Moderator)));
        approving->setCurrentIndex(approving->findData(int(Role::Admin)));
        m_stage->shoot(dialog, u"group-rules"_s);
        QTest::mouseClick(actionOf(dialog), Qt::LeftButton);
        QTRY_COMPARE(known().colour, GroupColour::Teal);
        QCOMPARE(known().posting, Role::Moderator);
        QCOMPARE(known().approving, Role::Admin);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        m_stage->shoot(m_window, u"group-coloured"_s);
    }

    void whoDeletesAGroupWritesItsName() {
        QTest::mouseClick(child<QAbstractButton>(u"groupDelete"_s), Qt::LeftButton);
        auto* dialog = dialogCalled(u"deleteGroupDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!actionOf(dialog)->isEnabled());
        auto* name = dialog->findChild<QLineEdit*>(u"deleteGroupName"_s);
        QTest::keyClicks(name, u"Beamline"_s);
        QVERIFY(!actionOf(dialog)->isEnabled());
        QTest::keyClicks(name, u" 4"_s);
        QVERIFY(actionOf(dialog)->isEnabled());
        m_stage->shoot(dialog, u"group-delete"_s);
        QTest::mouseClick(actionOf(dialog), Qt::LeftButton);
        QTRY_VERIFY(!known().id.isValid());
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

private:
    static QDialog* dialogCalled(const QString& name) {
        QDialog* dialog = nullptr;
        (void)QTest::qWaitFor([&] {
            dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            return dialog && dialog->objectName() == name;
        });
        return dialog && dialog->objectName() == name ? dialog : nullptr;
    }
    static QDialog* openNote(const QListView& list) {
        const QModelIndex first = list.model()->index(0, 0);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(first).center());
        return dialogCalled(u"noteSheet"_s);
    }
};

QTEST_MAIN(GroupCareTest)
#include "GroupCareTest.moc"
