#include "cache/DirectoryWrites.h"
#include "cache/TimelineWrites.h"
#include "unit/cache_tables/support/Cache.h"

using namespace parvis;
using namespace parvis::cache;
using namespace parvis::cache::test;

namespace {

Message comment(const QString& name, qint64 second, const QString& root) {
    Message result = message(name, second);
    result.threadRoot = messageId(root);
    return result;
}

Writer::Work append(const QList<Message>& list) {
    return [=](WriteSession& s) {
        return appendMessages(s, place(), list, {});
    };
}

Writer::Work fetched(const QList<Message>& list) {
    return [=](WriteSession& s) {
        return insertFetched(s, place(), list);
    };
}

Result<void> makeFeed(WriteSession& session) {
    ConversationPatch patch;
    patch.id = place();
    patch.kind = ConversationKind::Feed;
    return write(session, patch);
}

QStringList idsOf(const Result<QList<StoredMessage>>& rows) {
    QStringList result;
    for (const StoredMessage& row : rows.value_or(QList<StoredMessage>()))
        result.append(row.message.id.remote);
    return result;
}

} // namespace

class FeedTest : public QObject {
    Q_OBJECT

private slots:
    void aCommentCountsOnceWhateverTheOrder_data() {
        QTest::addColumn<QStringList>("order");
        const QList<QStringList> orders{
            {u"post"_s, u"comment"_s},
            {u"comment"_s, u"post"_s},
            {u"fetched"_s, u"post"_s, u"comment"_s},
            {u"post"_s, u"fetched"_s, u"comment"_s},
            {u"post"_s, u"comment"_s, u"fetched"_s, u"comment"_s, u"post"_s},
            {u"fetchedPost"_s, u"comment"_s, u"post"_s},
            {u"fetched"_s, u"fetchedPost"_s, u"post"_s, u"fetched"_s},
        };
        for (const QStringList& order : orders)
            QTest::newRow(qPrintable(order.join(u' '))) << order;
    }
    void aCommentCountsOnceWhateverTheOrder() {
        QFETCH(QStringList, order);
        Cache cache;
        VERIFY_OK(cache.write(makeFeed));
        for (const QString& what : order) {
            const bool isPost = what.endsWith(u"ost"_s);
            const QList<Message> list{isPost ? message(u"p"_s, 1) : comment(u"c"_s, 5, u"p"_s)};
            VERIFY_OK(cache.write(what.startsWith(u"fetched"_s) ? fetched(list) : append(list)));
            if (!isPost && order.first() == u"post"_s)
                QVERIFY(cache.stored(u"p"_s).commentCount == 1);
        }
        QCOMPARE(cache.stored(u"p"_s).commentCount, 1);
        QCOMPARE(cache.stored(u"p"_s).activity, at(5).toMSecsSinceEpoch());
        QCOMPARE(idsOf(cache.reader().thread(place(), messageId(u"p"_s), 10)), QStringList{u"c"_s});
        QCOMPARE(cache.timeline(), QStringList{u"p"_s});
    }

    void commentsMoveAPostUp() {
        Cache cache;
        VERIFY_OK(cache.write(makeFeed));
        VERIFY_OK(cache.write(append(messages(1, 3))));
        QCOMPARE(cache.posts(), ids(3, 1));
        VERIFY_OK(cache.write(append({comment(u"c"_s, 9, u"m1"_s)})));
        QVERIFY(cache.touched().messages.value(place()).changed.contains(u"m1"_s));
        QCOMPARE(cache.posts(), (QStringList{u"m1"_s, u"m3"_s, u"m2"_s}));
        // An old comment that comes late pulls nothing down.
        VERIFY_OK(cache.write(fetched({comment(u"old"_s, 2, u"m1"_s)})));
        QCOMPARE(cache.posts(), (QStringList{u"m1"_s, u"m3"_s, u"m2"_s}));
        QCOMPARE(cache.stored(u"m1"_s).commentCount, 2);
    }

    void aConversationCanTurnOutToBeAFeed() {
        Cache cache;
        Message joined = message(u"joined"_s, 7);
        joined.kind = MessageKind::System;
        VERIFY_OK(cache.write(append(messages(1, 3) + QList{comment(u"c"_s, 9, u"m1"_s), joined})));
        QVERIFY(cache.posts().isEmpty());
        VERIFY_OK(cache.write(makeFeed));
        QCOMPARE(cache.posts(), (QStringList{u"m1"_s, u"m3"_s, u"m2"_s}));
    }

    void whatHappenedIsNoPost() {
        Cache cache;
        VERIFY_OK(cache.write(makeFeed));
        QList<Message> list = messages(1, 2);
        for (int i = 0; i < 40; ++i) {
            list.append(message(u"s%1"_s.arg(i), 10 + i));
            list.last().kind = MessageKind::System;
        }
        VERIFY_OK(cache.write(append(list)));
        const auto page = cache.reader().posts(place(), std::nullopt, 2);
        QCOMPARE(idsOf(page), ids(2, 1));
    }

    void postsArePaged() {
        Cache cache;
        VERIFY_OK(cache.write(makeFeed));
        VERIFY_OK(cache.write(append(messages(1, 9))));
        const auto first = cache.reader().posts(place(), std::nullopt, 4);
        QCOMPARE(idsOf(first), ids(9, 6));
        QCOMPARE(idsOf(cache.reader().posts(place(), first->last().activity, 4)), ids(5, 2));
    }

    void aRedactedPostIsNoPostAnyMore() {
        Cache cache;
        VERIFY_OK(cache.write(makeFeed));
        VERIFY_OK(cache.write(append(messages(1, 3))));
        VERIFY_OK(cache.write(
            [](WriteSession& s) { return redactMessage(s, place(), messageId(u"m2"_s)); }));
        QCOMPARE(cache.posts(), (QStringList{u"m3"_s, u"m1"_s}));
    }

    void commentsAreReadOldestFirst() {
        Cache cache;
        VERIFY_OK(cache.write(makeFeed));
        VERIFY_OK(cache.write(append({message(u"p"_s, 1), comment(u"b"_s, 3, u"p"_s),
                                      comment(u"a"_s, 2, u"p"_s), comment(u"c"_s, 4, u"p"_s)})));
        const MessageId root = messageId(u"p"_s);
        QCOMPARE(idsOf(cache.reader().thread(place(), root, 2)), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(idsOf(cache.reader().newestComments(place(), root, 2)),
                 (QStringList{u"b"_s, u"c"_s}));
    }

    void newestPostsComeFromJoinedGroupsOnly() {
        Cache cache;
        VERIFY_OK(cache.write([](WriteSession& s) -> Result<void> {
            if (const auto done = makeFeed(s); !done)
                return done;
            ConversationPatch other;
            other.id = place(u"!seen"_s);
            other.kind = ConversationKind::Feed;
            other.membership = Membership::None;
            if (const auto done = cache::write(s, other); !done)
                return done;
            Message outside = message(u"outside"_s, 99);
            outside.conversation = other.id;
            if (const auto done = appendMessages(s, other.id, {outside}, {}); !done)
                return done;
            return appendMessages(s, place(), messages(1, 3), {});
        }));
        const auto posts = cache.reader().newestPosts(10);
        VERIFY_OK(posts);
        QCOMPARE(posts->size(), 3);
        QCOMPARE(posts->first().message.id.remote, u"m3"_s);
    }
};

QTEST_GUILESS_MAIN(FeedTest)
#include "FeedTest.moc"
