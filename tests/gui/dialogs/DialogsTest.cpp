#include "gui/support/Stage.h"
#include "ui/dialogs/CreateGroupDialog.h"
#include "ui/dialogs/InviteDialog.h"
#include "ui/dialogs/NewChatDialog.h"
#include "ui/dialogs/PeoplePicker.h"
#include "ui/widgets/Chip.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

class DialogsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_stage = std::make_unique<gui::Stage>();
        QVERIFY(m_stage->open());
        m_window = m_stage->show(nullptr, new QWidget);
    }
    void cleanupTestCase() { m_stage.reset(); }

    void picksPeopleByKeyboard() {
        auto dialog = show(new ui::NewChatDialog(m_stage->context(), account(), m_window));
        auto* picker = dialog->findChild<ui::PeoplePicker*>();
        auto* field = dialog->findChild<QLineEdit*>(u"pickerSearch"_s);
        auto* action = dialog->findChild<QPushButton*>(u"actionButton"_s);
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(!action->isEnabled());
        QVERIFY(!action->accessibleDescription().isEmpty()); // why not
        m_stage->shoot(dialog, u"dialog-new-chat"_s);

        QTest::keyClicks(field, u"Priya"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(picker->people().size(), 1);
        QCOMPARE(picker->people().first().name, u"Priya Raghunathan"_s);
        QVERIFY(field->text().isEmpty());
        QVERIFY(!dialog->findChild<QLineEdit*>(u"chatName"_s)->isVisible());
        // The same person is not offered twice.
        QTest::keyClicks(field, u"Priya Raghu"_s);
        QCOMPARE(dialog->findChild<QListView*>(u"pickerList"_s)->model()->rowCount(), 0);
        field->clear();

        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(picker->people().size(), 2);
        QTRY_VERIFY(dialog->findChild<QLineEdit*>(u"chatName"_s)->isVisible());
        m_stage->shoot(dialog, u"dialog-new-chat-two"_s);
        QTest::keyClick(field, Qt::Key_Backspace);
        QCOMPARE(picker->people().size(), 1);
        QTest::mouseClick(dialog->findChild<ui::Chip*>(u"picked0"_s), Qt::LeftButton);
        QTRY_COMPARE(picker->people().size(), 0);
        QVERIFY(!action->isEnabled());
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void opensTheChatWithOnePerson() {
        auto* raw = new ui::NewChatDialog(m_stage->context(), account(), m_window);
        QSignalSpy created(raw, &ui::NewChatDialog::created);
        auto dialog = show(raw);
        auto* field = dialog->findChild<QLineEdit*>(u"pickerSearch"_s);
        QTest::keyClicks(field, u"Lukas Stein"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return); // the second one starts the chat
        QTRY_VERIFY(!dialog);
        QCOMPARE(created.size(), 1);
        const auto id = created.first().first().value<ConversationId>();
        const auto row = m_stage->engine().reads().cache().conversation(id);
        QVERIFY(row && *row);
        QCOMPARE((*row)->kind, ConversationKind::Direct);
        QCOMPARE((*row)->peer, m_stage->find(u"Lukas Stein"_s));
    }

    void makesAGroup() {
        auto* raw = new ui::CreateGroupDialog(m_stage->context(), account(), m_window);
        QSignalSpy created(raw, &ui::CreateGroupDialog::created);
        auto dialog = show(raw);
        auto* name = dialog->findChild<QLineEdit*>(u"groupName"_s);
        auto* action = dialog->findChild<QPushButton*>(u"actionButton"_s);
        QTRY_VERIFY(name->hasFocus());
        QVERIFY(!action->isEnabled());
        QTest::keyClicks(name, u"Cold box 2"_s);
        QVERIFY(action->isEnabled());
        auto* purpose = dialog->findChild<QPlainTextEdit*>(u"groupPurpose"_s);
        purpose->setPlainText(QString(1001, u'x'));
        QVERIFY(!action->isEnabled());
        purpose->setPlainText(u"Everything about the second cold box."_s);
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"groupMore"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"colour5"_s), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"privacy0"_s), Qt::LeftButton);
        QVERIFY(dialog->findChild<QAbstractButton*>(u"privacy0"_s)->isChecked());
        QVERIFY(!dialog->findChild<QAbstractButton*>(u"privacy1"_s)->isChecked());
        auto* field = dialog->findChild<QLineEdit*>(u"pickerSearch"_s);
        field->setFocus();
        QTest::keyClicks(field, u"Bernd"_s);
        QTest::keyClick(field, Qt::Key_Return);
        m_stage->shoot(dialog, u"dialog-new-group"_s);
        QTest::mouseClick(action, Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QCOMPARE(created.size(), 1);
        m_group = created.first().first().value<GroupId>();
        const auto group = m_stage->engine().reads().cache().group(m_group);
        QVERIFY(group && *group);
        QCOMPARE((*group)->name, u"Cold box 2"_s);
        QCOMPARE((*group)->privacy, Privacy::Open);
        QCOMPARE((*group)->colour, GroupColour::Crimson);
        QCOMPARE((*group)->purpose, u"Everything about the second cold box."_s);
    }

    void invitesOthersButNotMembers() {
        QVERIFY(m_group.isValid());
        auto* raw = new ui::InviteDialog(m_stage->context(), m_group, u"Cold box 2"_s, m_window);
        QSignalSpy invited(raw, &ui::InviteDialog::invited);
        auto dialog = show(raw);
        auto* field = dialog->findChild<QLineEdit*>(u"pickerSearch"_s);
        auto* list = dialog->findChild<QListView*>(u"pickerList"_s);
        QTest::keyClicks(field, u"Bernd Hallauer"_s);
        QTRY_COMPARE(list->model()->rowCount(), 0); // invited already
        m_stage->shoot(dialog, u"dialog-invite-nobody"_s);
        field->clear();
        for (const QString& name : {u"Sofia Marklund"_s, u"Jakub Wolny"_s}) {
            QTest::keyClicks(field, name);
            QTRY_VERIFY(list->model()->rowCount() > 0);
            QTest::keyClick(field, Qt::Key_Return);
        }
        m_stage->shoot(dialog, u"dialog-invite"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"actionButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        QCOMPARE(invited.first().first().toInt(), 2);
    }

    void takesAPastedList() {
        auto dialog =
            show(new ui::InviteDialog(m_stage->context(), m_group, u"Cold box 2"_s, m_window));
        auto* picker = dialog->findChild<ui::PeoplePicker*>();
        auto* field = dialog->findChild<QLineEdit*>(u"pickerSearch"_s);
        const PersonId ana = m_stage->find(u"Ana Teixeira"_s);
        QVERIFY(ana.isValid());
        QApplication::clipboard()->setText(
            u"Priya Raghunathan, Chiamaka Eze;\n%1\nNobody Known"_s.arg(ana.remote));
        QTest::keySequence(field, QKeySequence::Paste);
        auto* outcome = dialog->findChild<QLabel*>(u"pickerListOutcome"_s);
        QTRY_VERIFY(outcome->isVisible());
        QCOMPARE(outcome->text(), u"3 people from the list. Not found: Nobody Known"_s);
        QCOMPARE(picker->people().size(), 3);
        QVERIFY(field->text().isEmpty());
        m_stage->shoot(dialog, u"dialog-invite-list"_s);
        // One name is typed as ever.
        QApplication::clipboard()->setText(u"Sofia"_s);
        QTest::keySequence(field, QKeySequence::Paste);
        QCOMPARE(field->text(), u"Sofia"_s);
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void saysInPlaceWhatWentWrong() {
        const GroupId nowhere{account(), u"!nowhere"_s};
        auto dialog =
            show(new ui::InviteDialog(m_stage->context(), nowhere, u"Nowhere"_s, m_window));
        auto* field = dialog->findChild<QLineEdit*>(u"pickerSearch"_s);
        QTest::keyClicks(field, u"Sofia"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"actionButton"_s), Qt::LeftButton);
        auto* notice = dialog->findChild<QWidget*>(u"notice"_s);
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->accessibleName().startsWith(u"Not invited: Sofia Marklund."_s));
        QVERIFY(dialog); // still there, and so is what was picked
        QCOMPARE(dialog->findChild<ui::PeoplePicker*>()->people().size(), 1);
        m_stage->shoot(dialog, u"dialog-invite-failed"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

private:
    AccountId account() const { return m_stage->self().account; }
    template<class T>
    QPointer<T> show(T* dialog) {
        dialog->open();
        (void)QTest::qWaitForWindowActive(dialog);
        return dialog;
    }

    std::unique_ptr<gui::Stage> m_stage;
    QWidget* m_window = nullptr;
    GroupId m_group;
};

QTEST_MAIN(DialogsTest)
#include "DialogsTest.moc"
