#include "models/TimelineModel.h"

#include "unit/models/support/Desk.h"

using namespace parvis;
using namespace parvis::models;
using namespace parvis::models::test;
using Kind = TimelineItem::Kind;

namespace {

int countOf(const TimelineSource& model, Kind kind) {
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        count += model.item(row).kind == kind ? 1 : 0;
    return count;
}

} // namespace

class TimelineModelTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyTimelineFillsItself() {
        Desk desk;
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.hasOlder());
        QVERIFY(!model.newestMessage().isValid());
        desk.arrive(messages(1, 3));
        QCOMPARE(rowsOf(model), ids(1, 3));
        QCOMPARE(model.newestMessage(), messageId(u"m3"_s));
        desk.arrive(messages(4, 4));
        QCOMPARE(rowsOf(model), ids(1, 4));
    }

    void theWindowGrowsAtItsOldEnd() {
        Desk desk;
        desk.arrive(messages(1, 130));
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QCOMPARE(rowsOf(model), ids(81, 130));
        QVERIFY(model.hasOlder());
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.loadOlder();
        QCOMPARE(rowsOf(model), ids(31, 130));
        for (const auto& signal : inserted)
            QVERIFY(signal.at(1).toInt() < 60);
        model.loadOlder();
        QCOMPARE(rowsOf(model), ids(1, 130));
        model.loadOlder();
        QVERIFY(!model.hasOlder());
        QVERIFY(reset.isEmpty());
        QVERIFY(removed.count() <= 2); // only the line of the day that was first
        // It keeps what it has while new ones come.
        desk.arrive(messages(131, 140));
        QCOMPARE(rowsOf(model), ids(1, 140));
    }

    void pagesThatComeBeforeJoinAsIfAllWereReadAtOnce() {
        // Runs of one sender, days that begin inside and between pages, and the line of what is
        // new.
        Desk desk;
        QList<Message> list;
        for (int i = 0; i < 437; ++i) {
            const QString sender = i / 3 % 2 ? u"@bo"_s : u"@cy"_s;
            list.append(message(u"m%1"_s.arg(i), qint64(i) * 100 + i / 50 * 30'000, sender));
        }
        desk.arrive(list);
        ConversationPatch read;
        read.id = place();
        read.readUpTo = messageId(u"m300"_s);
        desk.change(read);
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        desk.queue(u"unsent"_s, u"waits"_s);
        while (model.hasOlder())
            model.loadOlder();
        const auto rows = [&model] {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all.append(keyOf(model.item(row)) + (model.item(row).startsRun ? u'+' : u' '));
            return all;
        };
        const QStringList paged = rows();
        QCOMPARE(model.item(1).message.id, messageId(u"m0"_s));
        QVERIFY(paged.contains(u"u "_s) || paged.contains(u"u+"_s));
        cache::Touched everything;
        everything.messages[place()].history = true;
        emit desk.reads().touched(everything);
        QCOMPARE(rows(), paged);
    }

    void anUnsentMessageBecomesTheSentOneWithoutMoving() {
        Desk desk;
        desk.arrive(messages(1, 3));
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        desk.queue(u"txn"_s, u"mine"_s);
        QCOMPARE(rowsOf(model).last(), u"txn"_s);
        const int row = model.rowCount() - 1;
        QVERIFY(model.item(row).own);
        QCOMPARE(model.item(row).sendState, SendState::Waiting);
        desk.live().setSending(u"txn"_s, true);
        QCOMPARE(model.item(row).sendState, SendState::Sending);
        desk.personal([](cache::WriteSession& s) {
            return cache::markAcknowledged(s, u"txn"_s, u"$sent"_s);
        });
        desk.live().setSending(u"txn"_s, false);
        QCOMPARE(model.item(row).sendState, SendState::Sent);

        QPersistentModelIndex index(model.index(row));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        Message echo = message(u"$sent"_s, 1'000'000, u"@me"_s);
        echo.text = u"mine"_s;
        echo.transactionId = u"txn"_s;
        desk.arrive({echo});
        desk.personal([](cache::WriteSession& s) { return cache::dequeue(s, u"txn"_s); });
        QVERIFY(index.isValid());
        QCOMPARE(index.row(), row);
        QVERIFY(inserted.isEmpty() && removed.isEmpty());
        QCOMPARE(model.item(row).message.id.remote, u"$sent"_s);
        QCOMPARE(rowsOf(model).count(u"$sent"_s), 1);
    }

    void aFailedMessageSaysWhyAndCanGo() {
        Desk desk;
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        desk.queue(u"txn"_s, u"mine"_s);
        desk.personal([](cache::WriteSession& s) {
            return cache::markFailed(s, u"txn"_s, {ErrorKind::Forbidden, u"Not here."_s, {}, {}});
        });
        const int row = model.rowOf(messageId(u"txn"_s));
        QCOMPARE(model.item(row).sendState, SendState::Failed);
        QCOMPARE(model.item(row).failure.message, u"Not here."_s);
        desk.personal([](cache::WriteSession& s) { return cache::dequeue(s, u"txn"_s); });
        QCOMPARE(model.rowCount(), 0);
    }

    void progressOfAnUploadIsShown() {
        Desk desk;
        TimelineModel model(desk.reads(), place());
        desk.queue(u"txn"_s, u"mine"_s);
        desk.live().setSending(u"txn"_s, true);
        desk.live().setUpload(u"txn"_s, 30, 100);
        const TimelineItem& item = model.item(model.rowOf(messageId(u"txn"_s)));
        QCOMPARE(item.uploadedBytes, 30);
        QCOMPARE(item.uploadBytes, 100);
    }

    void daysAndTheUnreadLineStandBetween() {
        Desk desk;
        desk.arrive({message(u"a"_s, 0), message(u"b"_s, 60), message(u"c"_s, 3 * 86'400),
                     message(u"d"_s, 3 * 86'400 + 10)});
        ConversationPatch patch;
        patch.id = place();
        patch.readUpTo = messageId(u"b"_s);
        desk.change(patch);
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QList<Kind> kinds;
        for (int row = 0; row < model.rowCount(); ++row)
            kinds.append(model.item(row).kind);
        QCOMPARE(kinds, (QList<Kind>{Kind::DateLine, Kind::Message, Kind::Message, Kind::DateLine,
                                     Kind::UnreadLine, Kind::Message, Kind::Message}));
        QVERIFY(model.item(1).startsRun);
        QVERIFY(!model.item(2).startsRun);
        QVERIFY(model.item(5).startsRun);
        QVERIFY(!model.item(6).startsRun);
        // Reading on does not move the line while the conversation is open.
        patch.readUpTo = messageId(u"d"_s);
        desk.change(patch);
        desk.arrive({message(u"e"_s, 3 * 86'400 + 20)});
        QCOMPARE(model.item(4).kind, Kind::UnreadLine);
        QCOMPARE(countOf(model, Kind::UnreadLine), 1);
    }

    void aClockThatRunsBackwardsMakesNoSecondDay() {
        Desk desk;
        desk.arrive({message(u"a"_s, 0), message(u"b"_s, 2 * 86'400), message(u"c"_s, 10),
                     message(u"d"_s, 2 * 86'400 + 10)});
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QCOMPARE(countOf(model, Kind::DateLine), 2);
        desk.arrive({message(u"e"_s, 20), message(u"f"_s, 2 * 86'400 + 30)});
        QCOMPARE(countOf(model, Kind::DateLine), 2);
        QCOMPARE(rowsOf(model), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
    }

    void editsReactionsAndRemovalsShow() {
        Desk desk;
        desk.arrive(messages(1, 3));
        Message reply = message(u"reply"_s, 4000);
        reply.replyTo = messageId(u"m2"_s);
        desk.arrive({reply});
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        const auto item = [&](const QString& id) {
            return model.item(model.rowOf(messageId(id)));
        };
        QCOMPARE(item(u"reply"_s).quote.text, u"text of m2"_s);
        desk.apply({MessageEdited{
            place(), messageId(u"m2"_s), personId(u"@bo"_s), {}, u"edited"_s, {}, at(9000)}});
        QCOMPARE(item(u"m2"_s).message.text, u"edited"_s);
        QCOMPARE(item(u"reply"_s).quote.text, u"edited"_s);
        desk.apply(
            {ReactionAdded{place(),
                           {u"r1"_s, messageId(u"m2"_s), personId(u"@me"_s), u"👍"_s, at(1)}},
             ReactionAdded{place(),
                           {u"r2"_s, messageId(u"m2"_s), personId(u"@bo"_s), u"👍"_s, at(2)}}});
        QCOMPARE(item(u"m2"_s).reactions, (QList<ReactionSummary>{{u"👍"_s, 2, true}}));
        desk.apply({ReactionRemoved{place(), u"r1"_s}});
        QCOMPARE(item(u"m2"_s).reactions, (QList<ReactionSummary>{{u"👍"_s, 1, false}}));
        desk.apply({MessageRedacted{place(), messageId(u"m2"_s), personId(u"@bo"_s)}});
        QVERIFY(item(u"m2"_s).message.redacted);
        QVERIFY(item(u"m2"_s).message.text.isEmpty());
        QVERIFY(item(u"m2"_s).reactions.isEmpty());
        PersonPatch bo;
        bo.id = personId(u"@bo"_s);
        bo.displayName = u"Bo Engel"_s;
        desk.apply({PersonChanged{bo}});
        QCOMPARE(item(u"m3"_s).sender.name, u"Bo Engel"_s);
    }

    void historyIsAskedOfTheServerWhereTheCacheEnds() {
        Desk desk;
        desk.arrive(messages(101, 150), u"g"_s);
        desk.answerHistory([&](const ConversationId& conversation, std::optional<std::int64_t>) {
            desk.apply({HistoryLoaded{conversation, u"g"_s, messages(100, 91), std::nullopt}});
            return Task<bool>::finished(true);
        });
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QCOMPARE(desk.asked(), 0); // nobody scrolled there yet
        QVERIFY(model.hasOlder());
        model.loadOlder();
        QTRY_COMPARE(rowsOf(model), ids(91, 150));
        QTRY_VERIFY(!model.isLoadingOlder());
        model.loadOlder();
        QVERIFY(!model.hasOlder());
        QCOMPARE(desk.asked(), 1);
    }

    void offlineTheCacheBeyondAGapIsShownAndTheGapToo() {
        Desk desk;
        desk.arrive(messages(1, 20));
        desk.arrive(messages(101, 150), u"g"_s);
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QCOMPARE(rowsOf(model), ids(101, 150));
        model.loadOlder();
        QTRY_COMPARE(rowsOf(model), ids(1, 20) + QStringList{u"…"_s} + ids(101, 150));
    }

    void aGapThatOpensAmongTheRowsShowsAndIsFilled() {
        Desk desk;
        desk.arrive(messages(1, 20));
        int page = 0;
        desk.answerHistory([&](const ConversationId& conversation, std::optional<std::int64_t>) {
            ++page;
            if (page == 1)
                desk.apply({HistoryLoaded{conversation, u"g"_s, messages(99, 60), u"g2"_s}});
            else
                desk.apply({HistoryLoaded{conversation, u"g2"_s, messages(59, 20), u"g3"_s}});
            return Task<bool>::finished(true);
        });
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        desk.arrive(messages(100, 105), u"g"_s);
        QTRY_COMPARE(page, 2);
        QTRY_COMPARE(rowsOf(model), ids(1, 105));
        QTest::qWait(20);
        QCOMPARE(page, 2);
    }

    void aYearOfAbsenceIsNotFetchedUnasked() {
        Desk desk;
        desk.arrive(messages(1, 20));
        int next = 100'000;
        desk.answerHistory([&](const ConversationId& conversation, std::optional<std::int64_t>) {
            const QString token = u"g%1"_s.arg(next);
            next -= 2;
            desk.apply(
                {HistoryLoaded{conversation, token, messages(next + 1, next), u"g%1"_s.arg(next)}});
            return Task<bool>::finished(true);
        });
        TimelineModel model(desk.reads(), place());
        desk.arrive({message(u"newest"_s, 100'000 * 600)}, u"g100000"_s);
        QTest::qWait(100);
        QVERIFY(desk.asked() > 5);
        QVERIFY(desk.asked() <= 20);
        QCOMPARE(countOf(model, Kind::Gap), 1);
    }

    void aThreadShowsItsCommentsOnly() {
        Desk desk;
        desk.makeFeed();
        Message first = message(u"c1"_s, 700);
        Message second = message(u"c2"_s, 800);
        first.threadRoot = second.threadRoot = messageId(u"m1"_s);
        desk.arrive(messages(1, 2) + QList{first});
        TimelineModel model(desk.reads(), place(), messageId(u"m1"_s));
        Tester tester(&model, fatal);
        QCOMPARE(rowsOf(model), QStringList{u"c1"_s});
        desk.arrive({second});
        QCOMPARE(rowsOf(model), (QStringList{u"c1"_s, u"c2"_s}));
        desk.queue(u"t"_s, u"mine"_s, u"m1"_s);
        desk.queue(u"other"_s, u"elsewhere"_s);
        QCOMPARE(rowsOf(model), (QStringList{u"c1"_s, u"c2"_s, u"t"_s}));
    }

    void aConversationThatGoesEmptiesTheTimeline() {
        Desk desk;
        desk.arrive(messages(1, 30));
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        desk.apply({ConversationGone{place()}});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyConversationOfTheSampleCanBeShown() {
        Desk desk;
        desk.fill();
        const auto chats = desk.reads().cache().chats();
        QVERIFY(chats->size() > 10);
        for (const cache::ConversationRow& row : *chats) {
            TimelineModel model(desk.reads(), row.conversation.id);
            Tester tester(&model, fatal);
            for (int i = 0; i < 3; ++i)
                model.loadOlder();
            QSet<QString> keys;
            for (int r = 0; r < model.rowCount(); ++r)
                keys.insert(keyOf(model.item(r)));
            QCOMPARE(keys.size(), model.rowCount());
        }
    }
};

QTEST_GUILESS_MAIN(TimelineModelTest)
#include "TimelineModelTest.moc"
