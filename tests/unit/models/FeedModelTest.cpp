#include "models/FeedModel.h"

#include "unit/models/support/Desk.h"

using namespace parvis;
using namespace parvis::models;
using namespace parvis::models::test;

namespace {

Message comment(const QString& name, qint64 second, const QString& root,
                const QString& sender = u"@bo"_s) {
    Message result = message(name, second, sender);
    result.threadRoot = messageId(root);
    return result;
}

} // namespace

class FeedModelTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_desk = std::make_unique<Desk>();
        m_desk->makeFeed();
    }
    void cleanup() { m_desk.reset(); }

    void anEmptyFeedShowsItsFirstPosts() {
        FeedModel model(m_desk->reads(), place());
        Tester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 0);
        m_desk->arrive(messages(1, 3));
        QCOMPARE(rowsOf(model), ids(3, 1));
        QCOMPARE(model.waitingPosts(), 0);
    }

    void nothingJumpsUnderTheReader() {
        m_desk->arrive(messages(1, 5));
        FeedModel model(m_desk->reads(), place());
        Tester tester(&model, fatal);
        QSignalSpy waiting(&model, &FeedModel::waitingPostsChanged);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        // A new post waits; a comment shows in its place.
        m_desk->arrive({message(u"m6"_s, 3600), comment(u"c"_s, 3700, u"m2"_s)});
        QCOMPARE(rowsOf(model), ids(5, 1));
        QCOMPARE(model.waitingPosts(), 1);
        QCOMPARE(waiting.count(), 1);
        const TimelineItem& commented = model.item(model.rowOf(messageId(u"m2"_s)));
        QCOMPARE(commented.commentCount, 1);
        QCOMPARE(commented.comments.size(), 1);
        QVERIFY(moved.isEmpty() && inserted.isEmpty());
        model.showNewest();
        QCOMPARE(rowsOf(model),
                 (QStringList{u"m2"_s, u"m6"_s, u"m5"_s, u"m4"_s, u"m3"_s, u"m1"_s}));
        QCOMPARE(model.waitingPosts(), 0);
        QCOMPARE(model.newestMessage(), messageId(u"c"_s));
    }

    void onesOwnPostStandsOnTopAtOnce() {
        m_desk->arrive(messages(1, 3));
        FeedModel model(m_desk->reads(), place());
        Tester tester(&model, fatal);
        m_desk->queue(u"txn"_s, u"my post"_s);
        QCOMPARE(rowsOf(model), QStringList{u"txn"_s} + ids(3, 1));
        QCOMPARE(model.item(0).sendState, SendState::Waiting);
        QPersistentModelIndex index(model.index(0));
        Message echo = message(u"$mine"_s, 9000, u"@me"_s);
        echo.transactionId = u"txn"_s;
        m_desk->arrive({echo});
        m_desk->personal([](cache::WriteSession& s) { return cache::dequeue(s, u"txn"_s); });
        QCOMPARE(rowsOf(model), QStringList{u"$mine"_s} + ids(3, 1));
        QVERIFY(index.isValid());
        QCOMPARE(index.row(), 0);
        QCOMPARE(model.waitingPosts(), 0);
    }

    void anOldPostOfOnesOwnDoesNotJumpUpWhenSomebodyComments() {
        QList<Message> list = messages(1, 40);
        list[0].sender = personId(u"@me"_s);
        m_desk->arrive(list);
        FeedModel model(m_desk->reads(), place());
        Tester tester(&model, fatal);
        QCOMPARE(rowsOf(model), ids(40, 21));
        m_desk->arrive({comment(u"c"_s, 99'000, u"m1"_s)});
        QCOMPARE(rowsOf(model), ids(40, 21));
        QCOMPARE(model.waitingPosts(), 1);
    }

    void olderPostsAreAddedBelowWithoutReordering() {
        m_desk->arrive(messages(1, 70));
        FeedModel model(m_desk->reads(), place());
        Tester tester(&model, fatal);
        QCOMPARE(rowsOf(model), ids(70, 51));
        m_desk->arrive({message(u"m71"_s, 71 * 600), comment(u"c"_s, 99'000, u"m55"_s),
                        comment(u"d"_s, 99'100, u"m30"_s)});
        QCOMPARE(model.waitingPosts(), 2);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        model.loadOlder();
        QStringList expected = ids(70, 30);
        expected.removeAll(u"m30"_s); // it is among the newest now, and waits
        QCOMPARE(rowsOf(model), expected);
        QCOMPARE(model.waitingPosts(), 2);
        model.loadOlder();
        model.loadOlder();
        QCOMPARE(model.rowCount(), 69);
        QVERIFY(moved.isEmpty());
        model.loadOlder();
        QVERIFY(!model.hasOlder() || model.isLoadingOlder());
        model.showNewest();
        QCOMPARE(rowsOf(model).first(3), (QStringList{u"m30"_s, u"m55"_s, u"m71"_s}));
        while (model.hasOlder())
            model.loadOlder();
        QCOMPARE(model.rowCount(), 71);
    }

    void postsOfOneMomentAreAllShown() {
        QList<Message> list;
        for (int i = 0; i < 65; ++i)
            list.append(message(u"m%1"_s.arg(i), 100));
        m_desk->arrive(list);
        FeedModel model(m_desk->reads(), place());
        Tester tester(&model, fatal);
        for (int i = 0; i < 5; ++i)
            model.loadOlder();
        QCOMPARE(model.rowCount(), 65);
        const QStringList rows = rowsOf(model);
        QCOMPARE(QSet<QString>(rows.begin(), rows.end()).size(), 65);
    }

    void whoJoinedDoesNotCrowdOutThePosts() {
        QList<Message> list = messages(1, 3);
        for (int i = 0; i < 100; ++i) {
            list.append(message(u"joined%1"_s.arg(i), 10'000 + i));
            list.last().kind = MessageKind::System;
        }
        m_desk->arrive(list);
        FeedModel model(m_desk->reads(), place());
        QCOMPARE(rowsOf(model), ids(3, 1));
        QVERIFY(!model.hasOlder());
    }

    void commentsShowTheNewestAndThoseUnsent() {
        m_desk->arrive({message(u"p"_s, 1), comment(u"c1"_s, 2, u"p"_s),
                        comment(u"c2"_s, 3, u"p"_s), comment(u"c3"_s, 4, u"p"_s)});
        FeedModel model(m_desk->reads(), place());
        Tester tester(&model, fatal);
        QCOMPARE(model.item(0).commentCount, 3);
        QCOMPARE(model.item(0).comments.size(), 2);
        QCOMPARE(model.item(0).comments.last().message.id.remote, u"c3"_s);
        m_desk->queue(u"txn"_s, u"mine"_s, u"p"_s);
        QCOMPARE(model.item(0).commentCount, 4);
        QCOMPARE(model.item(0).comments.last().sendState, SendState::Waiting);
        Message echo = comment(u"$mine"_s, 9, u"p"_s, u"@me"_s);
        echo.transactionId = u"txn"_s;
        m_desk->arrive({echo});
        m_desk->personal([](cache::WriteSession& s) { return cache::dequeue(s, u"txn"_s); });
        QCOMPARE(model.item(0).commentCount, 4);
        QCOMPARE(model.item(0).comments.last().message.id.remote, u"$mine"_s);
    }

    void aRemovedPostGoes() {
        m_desk->arrive(messages(1, 3));
        FeedModel model(m_desk->reads(), place());
        Tester tester(&model, fatal);
        m_desk->apply({MessageRedacted{place(), messageId(u"m2"_s), personId(u"@bo"_s)}});
        QCOMPARE(rowsOf(model), (QStringList{u"m3"_s, u"m1"_s}));
        m_desk->apply({ConversationGone{place()}});
        QCOMPARE(model.rowCount(), 0);
    }

    void historyComesFromTheServerBelow() {
        m_desk->arrive(messages(50, 55), u"g"_s);
        m_desk->answerHistory([&](const ConversationId& feed, std::optional<std::int64_t>) {
            m_desk->apply({HistoryLoaded{feed, u"g"_s, messages(49, 40), std::nullopt}});
            return Task<bool>::finished(true);
        });
        FeedModel model(m_desk->reads(), place());
        Tester tester(&model, fatal);
        QVERIFY(model.hasOlder());
        model.loadOlder();
        QTRY_COMPARE(rowsOf(model), ids(55, 40));
        QTRY_VERIFY(!model.isLoadingOlder());
        QVERIFY(!model.hasOlder());
        QCOMPARE(model.waitingPosts(), 0);
    }

    void everyFeedOfTheSampleCanBeShown() {
        m_desk->fill();
        const auto groups = m_desk->reads().cache().groups();
        QVERIFY(groups->size() > 10);
        for (const cache::GroupRow& row : *groups) {
            FeedModel model(m_desk->reads(), row.group.feed);
            Tester tester(&model, fatal);
            for (int i = 0; i < 4; ++i)
                model.loadOlder();
            const QStringList rows = rowsOf(model);
            QCOMPARE(QSet<QString>(rows.begin(), rows.end()).size(), rows.size());
        }
    }

private:
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(FeedModelTest)
#include "FeedModelTest.moc"
