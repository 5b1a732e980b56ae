// Channels, finding groups, following posts, cards of links, and what others do to a group
// meanwhile.
#include "GroupDesk.h"
#include "ui/groups/ChannelsView.h"
#include "ui/groups/DiscoverView.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/TabBar.h"
#include "ui/widgets/composer/Composer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTextEdit>

using namespace parvis;
using namespace parvis::gui;
using namespace Qt::StringLiterals;

class GroupDayTest : public QObject, private GroupDesk {
    Q_OBJECT

private slots:
    void init() {
        policy::Policy policy;
        policy.linkPreviews = true;
        QVERIFY(setUp(policy));
    }
    void cleanup() { takeDown(); }

    void whoIsInTheGroupGoesIn() {
        auto* list = openChannels();
        QTRY_VERIFY(rowCalled(*list, u"Sample deliveries"_s).isValid());
        const QModelIndex own = rowCalled(*list, u"Mirror alignment"_s);
        QVERIFY(own.isValid() && own.row() < rowCalled(*list, u"Sample deliveries"_s).row());
        m_stage->shoot(m_window, u"channels"_s);
        click(*list, own);
        QTRY_VERIFY(m_stage->navigator().conversation);
        m_stage->navigator().conversation.reset();
        click(*list, rowCalled(*list, u"Sample deliveries"_s));
        QTRY_VERIFY(m_stage->navigator().conversation);
        const auto channel = known(*m_stage->navigator().conversation);
        QCOMPARE(channel.name, u"Sample deliveries"_s);
        QTRY_COMPARE(known(channel.id).membership, Membership::Joined);
        QTRY_VERIFY(rowCalled(*list, u"Sample deliveries"_s).row() < 3); // among one's own
    }

    void aChannelIsMadeAndLeftAndDeleted() {
        auto* list = openChannels();
        QTest::mouseClick(child<QAbstractButton>(u"channelsNew"_s), Qt::LeftButton);
        auto* dialog = modal<QDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->objectName(), u"newChannelDialog"_s);
        QVERIFY(!actionOf(dialog)->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"channelName"_s), u"Night shifts"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"channelTopic"_s), u"Who is there"_s);
        m_stage->shoot(dialog, u"new-channel"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(m_stage->navigator().conversation);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        const ConversationId made = *m_stage->navigator().conversation;
        QTRY_COMPARE(known(made).kind, ConversationKind::Channel);
        QCOMPARE(known(made).group, m_group);
        QTRY_VERIFY(rowCalled(*list, u"Night shifts"_s).isValid());

        takeOf(*list, u"Night shifts"_s, u"Leave channel…"_s);
        confirm(u"leaveChannelDialog"_s);
        QTRY_COMPARE(known(made).membership, Membership::None);
        QTRY_VERIFY(rowCalled(*list, u"Night shifts"_s).isValid());
        takeOf(*list, u"Night shifts"_s, u"Delete channel…"_s);
        confirm(u"deleteChannelDialog"_s);
        QTRY_VERIFY(!rowCalled(*list, u"Night shifts"_s).isValid());
        QVERIFY(m_stage->navigator().said.isEmpty());
    }

    void aServerThatIsAwayIsTold() {
        auto* list = openChannels();
        QTRY_VERIFY(rowCalled(*list, u"Sample deliveries"_s).isValid());
        m_stage->setReachable(false);
        click(*list, rowCalled(*list, u"Sample deliveries"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_stage->navigator().said.size(), 1, 30'000);
        QVERIFY(!m_stage->navigator().conversation);
        QTRY_VERIFY(list->isEnabled());
    }

    void groupsAreFoundAsOneTypes() {
        QTest::mouseClick(child<QAbstractButton>(u"groupListFurther"_s), Qt::LeftButton);
        auto* list = child<QListView>(u"discoverList"_s);
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() > 10);
        auto* field = child<QLineEdit>(u"discoverSearch"_s);
        QVERIFY(field->hasFocus());
        m_stage->shoot(m_window, u"discover"_s);
        QTest::keyClicks(field, u"snow"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Snow lab"_s);
        QTest::keyClicks(field, u"zzz"_s);
        QTRY_VERIFY(child<QWidget>(u"discoverEmpty"_s)->isVisible());
        m_stage->shoot(m_window, u"discover-nothing"_s);
        field->clear();
        QTest::mouseClick(child<QAbstractButton>(u"discoverClosed"_s), Qt::LeftButton);
        QTRY_VERIFY(rowCalled(*list, u"Works council"_s).isValid() &&
                    !rowCalled(*list, u"Snow lab"_s).isValid());
        QTest::keyClicks(field, u"works"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(child<QWidget>(u"groupView"_s)->isVisible());
        QTRY_VERIFY(child<QWidget>(u"groupClosed"_s)->isVisible()); // its posts are for members
    }

    void aPostIsFollowedAndMuted() {
        auto* view = child<ui::TimelineView>(u"groupFeed"_s);
        const MessageId post = firstPost(*view, false).message.id;
        const auto shown = [&] {
            for (int row = 0; row < view->source()->rowCount(); ++row) {
                if (view->source()->item(row).message.id == post)
                    return view->source()->item(row).following;
            }
            return Following::Usual;
        };
        take(*view, post, u"Mute this post"_s);
        QTRY_COMPARE(shown(), Following::Muted);
        m_stage->shoot(m_window, u"post-muted"_s);
        take(*view, post, u"Follow this post"_s);
        QTRY_COMPARE(shown(), Following::Followed);
        take(*view, post, u"Follow no longer"_s);
        QTRY_COMPARE(shown(), Following::Usual);
    }

    void aLinkGetsACard() {
        QTest::mouseClick(child<QAbstractButton>(u"postPrompt"_s), Qt::LeftButton);
        auto* composer = child<ui::Composer>(u"postComposer"_s);
        auto* field = composer->findChild<QTextEdit*>();
        const auto bar = [&] {
            return composer->findChild<QWidget*>(u"linkBar"_s)->isVisible();
        };
        QTRY_VERIFY(field->isVisible());
        const QString page = u"https://intranet.haute-vallee.example/notes/12"_s;
        QTest::keyClicks(field, u"Please read "_s + page + u" today"_s);
        QTRY_VERIFY(bar());
        // What grows above the posts stays in sight of who writes in it.
        QTRY_VERIFY(composer->visibleRegion().boundingRect() == composer->rect());
        m_stage->shoot(m_window, u"link-composer"_s);
        // Somebody who does not want the card takes it away, and it stays away.
        QTest::mouseClick(composer->findChild<QAbstractButton*>(u"linkBarRemove"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(!bar());
        QTest::keyClicks(field, u"."_s);
        QTest::qWait(1000); // longer than the pause before a link is looked at
        QVERIFY(!bar());
        field->setPlainText(u"Please read https://intranet.haute-vallee.example/notes/13"_s);
        QTRY_VERIFY(bar());
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        auto* view = child<ui::TimelineView>(u"groupFeed"_s);
        const auto sent = [&]() -> std::optional<LinkCard> {
            const auto& source = *view->source();
            return source.rowCount() > 0 ? source.item(0).message.link : std::nullopt;
        };
        QTRY_VERIFY(sent());
        QCOMPARE(sent()->title, u"Operating note 13"_s);
        QTRY_VERIFY(!bar());
        QTRY_COMPARE(view->source()->item(0).sendState, models::SendState::Sent);
        QTest::qWait(300); // its picture
        m_stage->shoot(m_window, u"link-card"_s);
    }

    void aGroupThatIsDeletedMeanwhileSaysSo() {
        QTest::mouseClick(child<QAbstractButton>(u"postPrompt"_s), Qt::LeftButton);
        auto* title = child<QLineEdit>(u"postTitle"_s);
        auto* field = child<ui::Composer>(u"postComposer"_s)->findChild<QTextEdit*>();
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(title, u"Half a thought"_s);
        QTest::keyClicks(field, u"It begins here"_s);
        m_stage->act(m_stage->self(), DeleteGroup{m_group});
        auto* gone = child<QWidget>(u"groupGone"_s);
        QTRY_VERIFY(gone->isVisible());
        m_stage->shoot(m_window, u"group-gone"_s);
        copyFrom(*gone);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Half a thought\n\nIt begins here"_s);
    }

    void whoIsRemovedKeepsWhatTheyBegan() {
        const Group closed = groupWithOtherAdmin();
        m_pane->open(closed.id);
        QTRY_VERIFY(child<QAbstractButton>(u"postPrompt"_s)->isVisible());
        QTest::mouseClick(child<QAbstractButton>(u"postPrompt"_s), Qt::LeftButton);
        auto* field = child<ui::Composer>(u"postComposer"_s)->findChild<QTextEdit*>();
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, u"Before I was removed"_s);
        m_stage->act(m_admin, RemoveFromGroup{closed.id, m_stage->self(), {}});
        auto* page = child<QWidget>(u"groupClosed"_s);
        QTRY_VERIFY(page->isVisible());
        m_stage->shoot(m_window, u"group-removed"_s);
        copyFrom(*page);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Before I was removed"_s);
        // Of another group's composer nothing is offered.
        m_pane->open(m_group);
        QTRY_VERIFY(child<QAbstractButton>(u"postPrompt"_s)->isVisible());
    }

    void whoIsNotLetInIsTold() {
        auto& cache = m_stage->engine().reads().cache();
        Group council;
        QTest::mouseClick(child<QAbstractButton>(u"groupListFurther"_s), Qt::LeftButton);
        QTRY_VERIFY(!(council = cache.findGroups({u"Works council"_s, {}, false, 1})->value(0))
                         .name.isEmpty());
        m_pane->open(council.id);
        auto* join = child<QAbstractButton>(u"groupJoin"_s);
        QTRY_VERIFY(join->isVisible());
        QTest::mouseClick(join, Qt::LeftButton);
        const auto membership = [&] {
            return (*cache.group(council.id))->membership;
        };
        QTRY_COMPARE(membership(), Membership::Asked);
        const auto* bar = child<QWidget>(u"membershipBar"_s);
        const auto text = [&] {
            return bar->findChild<QLabel*>()->text();
        };
        QTRY_VERIFY(text().contains(u"You asked"_s));
        PersonId admin;
        const auto members = cache.groupMembers(council.id, 0, 50);
        for (const cache::MemberRow& member : members.value_or(QList<cache::MemberRow>()))
            admin = member.role == Role::Admin ? member.person.id : admin;
        QVERIFY(admin.isValid());
        m_stage->act(admin, AnswerJoinRequest{council.id, m_stage->self(), false});
        QTRY_COMPARE(membership(), Membership::None);
        QTRY_VERIFY(text().contains(u"not let in"_s));
        m_stage->shoot(m_window, u"not-let-in"_s);
        // What one takes back oneself is no refusal.
        QTRY_VERIFY(join->isEnabled());
        QTest::mouseClick(join, Qt::LeftButton);
        QTRY_VERIFY(text().contains(u"You asked"_s) && join->isEnabled());
        QTest::mouseClick(join, Qt::LeftButton);
        QTRY_COMPARE(membership(), Membership::None);
        QTRY_VERIFY(join->isVisible() && !text().contains(u"not let in"_s));
    }

    void rightsThatAreLostWhileWritingLoseNothing() {
        const Group closed = groupWithOtherAdmin();
        m_pane->open(closed.id);
        QTRY_VERIFY(child<QAbstractButton>(u"postPrompt"_s)->isVisible());
        QTest::mouseClick(child<QAbstractButton>(u"postPrompt"_s), Qt::LeftButton);
        auto* composer = child<ui::Composer>(u"postComposer"_s);
        auto* field = composer->findChild<QTextEdit*>();
        QTRY_VERIFY(field->isVisible());
        QTest::keyClicks(field, u"A question to all"_s);
        m_stage->act(m_admin, UpdateGroup{.group = closed.id, .posting = Role::Admin});
        auto* rescue = composer->findChild<QAbstractButton*>(u"composerRescue"_s);
        QTRY_VERIFY(rescue->isVisible() && !field->isVisible());
        m_stage->shoot(m_window, u"rights-lost"_s);
        QTest::mouseClick(rescue, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"A question to all"_s);
        m_stage->act(m_admin, UpdateGroup{.group = closed.id, .posting = Role::Member});
        QTRY_VERIFY(field->isVisible() && !rescue->isVisible());
        QCOMPARE(composer->text(), u"A question to all"_s);
    }

private:
    static void copyFrom(const QWidget& page) {
        QGuiApplication::clipboard()->clear();
        auto* button = page.findChild<QPushButton*>();
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// A closed one that the person is in and somebody else runs: m_admin.
    Group groupWithOtherAdmin() {
        auto& cache = m_stage->engine().reads().cache();
        const auto groups = cache.ownGroups();
        for (const cache::GroupRow& row : groups.value_or(QList<cache::GroupRow>())) {
            if (row.group.privacy != Privacy::Closed || row.group.role != Role::Member)
                continue;
            const auto members = cache.groupMembers(row.group.id, 0, 5);
            for (const cache::MemberRow& member : members.value_or(QList<cache::MemberRow>())) {
                if (member.role == Role::Admin) {
                    m_admin = member.person.id;
                    return row.group;
                }
            }
        }
        qFatal("no such group");
    }
    PersonId m_admin;

    QListView* openChannels() {
        auto* tabs = child<ui::TabBar>(u"groupTabs"_s);
        tabs->setCurrentIndex(1);
        auto* list = child<QListView>(u"channelsList"_s);
        if (!QTest::qWaitFor([&] { return list->isVisible(); }))
            qFatal("no list of channels");
        return list;
    }
    static QModelIndex rowCalled(const QListView& list, const QString& name) {
        for (int row = 0; list.model() && row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            if (index.data().toString() == name)
                return index;
        }
        return {};
    }
    static void click(QListView& list, const QModelIndex& index) {
        list.scrollTo(index);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
    }
    Conversation known(const ConversationId& id) {
        const auto place = m_stage->engine().reads().cache().conversation(id);
        return place && *place ? **place : Conversation();
    }
    /// Takes an entry of the menu of a channel.
    static void takeOf(QListView& list, const QString& channel, const QString& text) {
        auto& view = static_cast<ui::ListView&>(list);
        emit view.menuRequested(rowCalled(list, channel), list.mapToGlobal(QPoint(40, 40)));
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
        for (QAction* action : menu->actions()) {
            if (action->text() == text) {
                menu->close();
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(u"no entry "_s + text));
    }
    static void confirm(const QString& name) {
        auto* dialog = modal<QDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->objectName(), name);
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"confirmButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
};

QTEST_MAIN(GroupDayTest)
#include "GroupDayTest.moc"
