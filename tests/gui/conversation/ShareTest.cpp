// Bringing a message to another place, and links that lead back to it.
#include "gui/support/Stage.h"
#include "models/Sharing.h"
#include "support/Await.h"
#include "ui/chat/ChatView.h"
#include "ui/dialogs/ShareDialog.h"
#include "ui/groups/GroupsPane.h"
#include "ui/parts/Notice.h"
#include "ui/parts/TextBox.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;
using models::Audience;
using parvis::test::await;

class ShareTest final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_stage = std::make_unique<gui::Stage>();
        QVERIFY(m_stage->open());
        m_account = m_stage->self().account;
        // Conversations arrive one after the other.
        QTRY_VERIFY_WITH_TIMEOUT(directChat().isValid(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(newestIn(feedOf(Privacy::Open)).id.isValid(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(newestIn(feedOf(Privacy::Closed)).id.isValid(), 20'000);
    }
    void cleanup() { m_stage.reset(); }

    void targetsAreFoundAsOneTypes() {
        const auto all = targets({});
        QVERIFY(all.size() > 6);
        QVERIFY(std::ranges::any_of(all, [](const auto& t) { return t.group.isValid(); }));
        QVERIFY(std::ranges::any_of(all, [](const auto& t) { return t.peer.isValid(); }));
        const models::ShareTarget& last = all.last();
        const auto found = targets(last.name.first(3).toUpper());
        QVERIFY(!found.isEmpty() && found.size() < all.size());
        QVERIFY(found.contains(last));
        QVERIFY(targets(u"zzzz nowhere"_s).isEmpty());
        // Nowhere that one may not write: archived, not joined, encrypted.
        for (const auto& one : all) {
            const auto place = cache().conversation(one.conversation).value();
            QVERIFY(place && place->rights.post && !place->encrypted);
            QCOMPARE(place->membership, Membership::Joined);
        }
    }

    void whoReadsMoreIsCounted() {
        const ConversationId open = feedOf(Privacy::Open);
        const ConversationId closed = feedOf(Privacy::Closed);
        const ConversationId direct = directChat();
        QVERIFY(open.isValid() && closed.isValid() && direct.isValid());
        auto& reads = m_stage->engine().reads();
        QCOMPARE(models::audienceGained(reads, open, closed).more, Audience::More::Nobody);
        QCOMPARE(models::audienceGained(reads, open, direct).more, Audience::More::Nobody);
        QCOMPARE(models::audienceGained(reads, closed, open).more, Audience::More::Everybody);
        QCOMPARE(models::audienceGained(reads, direct, open).more, Audience::More::Everybody);
        QCOMPARE(models::audienceGained(reads, direct, direct).more, Audience::More::Nobody);
        // One colleague's chat, told to all of a group: everybody there but the two.
        QVERIFY(await(m_stage->engine().execute(LoadMembers{groupOf(closed), {}})));
        QVERIFY(await(m_stage->engine().flush()));
        const auto members =
            cache().groupMemberIds(groupOf(closed), Membership::Joined, 5000).value();
        const PersonId peer = cache().conversation(direct).value()->peer;
        const int both =
            (members.contains(peer) ? 1 : 0) + (members.contains(m_stage->self()) ? 1 : 0);
        const Audience gained = models::audienceGained(reads, direct, closed);
        QCOMPARE(gained.more, Audience::More::Some);
        QCOMPARE(gained.people, int(members.size()) - both);
    }

    void whatIsSharedIsQuotedBelowTheComment() {
        Message message;
        message.title = u"Plan"_s;
        message.text = u"first\nsecond *line*"_s;
        message.attachments = {Attachment()};
        message.attachments.first().media = {m_account, u"mxc://x/y"_s};
        const auto content =
            models::sharedContent(message, u"Ada [A] in Beams"_s, u"https://x.org/1"_s, u"Look!"_s);
        QCOMPARE(content.text, u"Look!\n\n[Ada A in Beams](https://x.org/1)\n\n> **Plan**\n> \n> "
                               "first\n> second *line*"_s);
        QVERIFY(content.html.contains(u"<blockquote>"_s));
        QVERIFY(content.html.contains(u"href=\"https://x.org/1\""_s));
        QCOMPARE(content.attachments, message.attachments);
        QVERIFY(content.mentions.isEmpty() && !content.threadRoot.isValid());
        QVERIFY(models::sharedContent(message, u"Ada"_s, {}, {}).text.startsWith(u"**Ada**"_s));
    }

    void aSecretGroupIsNotNamed() {
        ConversationId secret;
        QTRY_VERIFY((secret = feedOf(Privacy::Secret)).isValid());
        QTRY_VERIFY(newestIn(secret).id.isValid());
        const Message message = newestIn(secret);
        auto& reads = m_stage->engine().reads();
        QVERIFY(!models::mayNameSource(reads, secret));
        const auto group = cache().group(groupOf(secret)).value();
        QVERIFY(!models::attributionOf(reads, message).contains(group->name));
    }

    void aMessageIsSharedByKeys() {
        const ConversationId direct = directChat();
        auto* chat = new ui::ChatView(m_stage->context());
        m_stage->show(nullptr, chat);
        QVERIFY(chat->open(direct));
        auto* view = chat->findChild<ui::TimelineView*>(u"chatTimeline"_s);
        const Message original = messageWithFile(direct);
        QVERIFY(original.id.isValid());
        QVERIFY(view->jumpTo(original.id));
        trigger(*view, original.id, u"Share…"_s);
        ui::ShareDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = qobject_cast<ui::ShareDialog*>(QApplication::activeModalWidget())));
        auto* field = dialog->findChild<ui::SearchField*>(u"shareSearch"_s);
        auto* action = dialog->findChild<QPushButton*>(u"actionButton"_s);
        QVERIFY(action && !action->isEnabled());
        const ConversationId open = feedOf(Privacy::Open);
        const QString name = cache().group(groupOf(open)).value()->name;
        QTest::keyClicks(field, name);
        QTRY_VERIFY(action->isEnabled());
        QVERIFY(dialog->findChild<ui::Notice*>()->text().contains(u"Everyone"_s));
        m_stage->shoot(dialog, u"share"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto* comment = dialog->findChild<ui::TextBox*>(u"shareComment"_s);
        QTRY_VERIFY(comment->hasFocus());
        QTest::keyClicks(comment, u"For everybody"_s);
        QSignalSpy delivered(&m_stage->engine(), &engine::Engine::delivered);
        action->setFocus();
        QTest::keyClick(action, Qt::Key_Space);
        QTRY_COMPARE(delivered.size(), 1);
        QTRY_VERIFY(newestIn(open).text.startsWith(u"For everybody"_s));
        const Message shared = newestIn(open);
        QVERIFY(shared.text.contains(original.text.section(u'\n', 0, 0)));
        // The same file, not a second copy of it.
        QCOMPARE(shared.attachments.size(), original.attachments.size());
        QCOMPARE(shared.attachments.first().media, original.attachments.first().media);
        QTRY_VERIFY(m_stage->navigator().said.contains(u"Shared to %1"_s.arg(name)));
    }

    void aCopiedLinkLeadsBack() {
        const ConversationId feed = feedOf(Privacy::Open);
        auto pane = std::make_unique<ui::GroupsPane>(m_stage->context());
        auto* window = m_stage->show(pane->list(), pane->content());
        pane->open(groupOf(feed));
        auto* view = window->findChild<ui::TimelineView*>(u"groupFeed"_s);
        QVERIFY(view);
        const Message post = newestIn(feed);
        QTRY_VERIFY(view->jumpTo(post.id));
        trigger(*view, post.id, u"Copy link to this message"_s);
        QTRY_VERIFY(m_stage->navigator().said.contains(u"Link copied"_s));
        const QString link = QApplication::clipboard()->text();
        QVERIFY(link.startsWith(u"https://"_s));
        emit view->openLink(link);
        QTRY_VERIFY(m_stage->navigator().message.has_value());
        QCOMPARE(*m_stage->navigator().message, post.id);
        QCOMPARE(*m_stage->navigator().conversation, feed);
        pane.reset();
    }

private:
    cache::CacheReader& cache() { return m_stage->engine().reads().cache(); }
    QList<models::ShareTarget> targets(const QString& text) {
        return models::shareTargets(m_stage->engine().reads(), m_account, text);
    }
    GroupId groupOf(const ConversationId& feed) {
        return cache().conversation(feed).value()->group;
    }
    ConversationId feedOf(Privacy privacy) {
        for (const auto& one : targets({})) {
            if (one.group.isValid() && cache().group(one.group).value()->privacy == privacy)
                return one.conversation;
        }
        return {};
    }
    /// One with a file in it.
    ConversationId directChat() {
        for (const auto& one : targets({})) {
            if (one.peer.isValid() && messageWithFile(one.conversation).id.isValid())
                return one.conversation;
        }
        return {};
    }
    Message messageWithFile(const ConversationId& place) {
        const auto rows = cache().before(place, std::nullopt, 100).value();
        for (const auto& row : rows) {
            if (!row.message.attachments.isEmpty() && !row.message.text.isEmpty())
                return row.message;
        }
        return {};
    }
    Message newestIn(const ConversationId& place) {
        const auto rows = cache().before(place, std::nullopt, 50).value();
        for (const auto& row : rows) {
            if (row.message.kind == MessageKind::Text && !row.message.redacted)
                return row.message;
        }
        return {};
    }
    /// Picks an entry of a message's menu, as the keyboard does.
    static void trigger(ui::TimelineView& view, const MessageId& id, const QString& text) {
        emit view.contextMenuRequested(id, view.mapToGlobal(QPoint(20, 20)), {});
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())));
        const auto actions = menu->actions();
        const auto wanted =
            std::ranges::find_if(actions, [&](QAction* a) { return a->text() == text; });
        QVERIFY2(wanted != actions.end(), qPrintable(text));
        menu->setActiveAction(*wanted);
        QTest::keyClick(menu, Qt::Key_Return);
    }

    std::unique_ptr<gui::Stage> m_stage;
    AccountId m_account;
};

QTEST_MAIN(ShareTest)
#include "ShareTest.moc"
