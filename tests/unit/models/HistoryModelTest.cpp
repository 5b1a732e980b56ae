// What TimelineModel and FeedModel share: a bounded part of the history that can be anywhere in it.
#include "models/FeedModel.h"
#include "models/TimelineModel.h"
#include "unit/models/support/Desk.h"

using namespace parvis;
using namespace parvis::models;
using namespace parvis::models::test;
using Kind = TimelineItem::Kind;

namespace {

constexpr int mostRows = 500; // of a chat, lines and the page that comes included

QStringList keysOf(const TimelineSource& model) {
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(keyOf(model.item(row)) + (model.item(row).startsRun ? u'+' : u' '));
    return keys;
}

Message comment(const QString& name, qint64 second, const QString& root) {
    Message result = message(name, second);
    result.threadRoot = messageId(root);
    return result;
}

/// Reads to one end as somebody does who scrolls without a pause: what is on the screen is ten rows
/// at that end. Returns the ids of all messages that were among the rows, as they appeared.
QStringList readOn(TimelineSource& model, bool toOld, bool endIsFirstRow, int most) {
    QStringList seen = rowsOf(model);
    QSet<QString> known(seen.begin(), seen.end());
    while (toOld ? model.hasOlder() : model.hasNewer()) {
        if (toOld)
            model.loadOlder();
        else
            model.loadNewer();
        const int last = model.rowCount() - 1;
        model.keepAround(endIsFirstRow ? 0 : last - 9, endIsFirstRow ? 9 : last);
        if (model.rowCount() > most) {
            qWarning("%d rows", model.rowCount());
            return {};
        }
        for (const QString& id : rowsOf(model)) {
            if (!known.contains(id))
                seen.append(id);
            known.insert(id);
        }
    }
    return seen;
}

} // namespace

class HistoryModelTest : public QObject {
    Q_OBJECT

private slots:
    void aTimelineStaysBoundedHoweverFarOneReads() {
        Desk desk;
        desk.arrive(messages(1, 3000));
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        const QStringList back = readOn(model, true, true, mostRows);
        QCOMPARE(back.size(), 3000);
        QCOMPARE(rowsOf(model).first(), u"m1"_s);
        QVERIFY(model.hasNewer());
        const QStringList forth = readOn(model, false, false, mostRows);
        QVERIFY(!forth.isEmpty());
        QCOMPARE(rowsOf(model).last(), u"m3000"_s);
        QVERIFY(!model.hasNewer() && model.hasOlder());
        QCOMPARE(QSet<QString>(forth.begin(), forth.end()).size(), 3000);
        // What is there hangs together.
        const QStringList rows = rowsOf(model);
        QCOMPARE(rows, ids(3001 - int(rows.size()), 3000));
    }

    void whatIsInUseStays() {
        Desk desk;
        desk.arrive(messages(1, 2000));
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        for (int i = 0; i < 12; ++i)
            model.loadOlder();
        QVERIFY(model.isCrowded());
        const QStringList all = keysOf(model);
        model.keepAround(0, model.rowCount() - 1);
        QCOMPARE(keysOf(model), all);
        const QString inUse = model.item(300).message.id.remote;
        const QString alsoInUse = model.item(340).message.id.remote;
        model.keepAround(300, 340);
        QVERIFY(!model.isCrowded());
        const QStringList rows = rowsOf(model);
        QVERIFY(rows.indexOf(inUse) >= 90);
        QVERIFY(rows.size() - rows.indexOf(alsoInUse) >= 90);
        QVERIFY(model.hasOlder() && model.hasNewer());
    }

    void anyMessageCanBeShownWithWhatStandsAroundIt() {
        Desk desk;
        desk.arrive(messages(1, 5000));
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy ends(&model, &TimelineSource::endsChanged);
        QVERIFY(!model.showAround(messageId(u"absent"_s)));
        QVERIFY(reset.isEmpty());
        QVERIFY(model.showAround(messageId(u"m700"_s)));
        QCOMPARE(reset.count(), 1);
        QVERIFY(!ends.isEmpty());
        QCOMPARE(rowsOf(model), ids(650, 750));
        QVERIFY(model.hasOlder() && model.hasNewer());
        QVERIFY(model.showAround(messageId(u"m740"_s))); // is there already
        QCOMPARE(reset.count(), 1);
        model.loadNewer();
        model.loadOlder();
        QCOMPARE(rowsOf(model), ids(600, 800));
        QVERIFY(model.showAround(messageId(u"m3"_s)));
        QCOMPARE(rowsOf(model), ids(1, 53));
        QVERIFY(!model.hasOlder());
        QVERIFY(model.showAround(messageId(u"m4990"_s)));
        QCOMPARE(rowsOf(model), ids(4940, 5000));
        QVERIFY(!model.hasNewer());
        model.showNewest();
        QCOMPARE(rowsOf(model), ids(4951, 5000));
    }

    void whatArrivesElsewhereDisturbsNothingAndIsCounted() {
        Desk desk;
        desk.arrive(messages(1, 1000));
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QSignalSpy arrived(&model, &TimelineSource::arrived);
        QVERIFY(model.showAround(messageId(u"m300"_s)));
        const QStringList before = keysOf(model);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        desk.arrive(messages(1001, 1002));
        Message own = message(u"own"_s, 700'000, u"@me"_s);
        desk.arrive({own, message(u"m1003"_s, 700'001)});
        desk.queue(u"txn"_s, u"not sent yet"_s);
        QCOMPARE(keysOf(model), before);
        QVERIFY(inserted.isEmpty() && changed.isEmpty());
        QCOMPARE(arrived.count(), 2);
        QCOMPARE(arrived.at(0).at(0).toInt(), 2);
        QCOMPARE(arrived.at(1).at(0).toInt(), 1); // one's own is no news
        QCOMPARE(model.newestMessage(), messageId(u"m1003"_s));
        QVERIFY(model.rowOf(messageId(u"txn"_s)) < 0);
        model.showNewest();
        QCOMPARE(rowsOf(model).mid(rowsOf(model).size() - 5),
                 (QStringList{u"m1001"_s, u"m1002"_s, u"own"_s, u"m1003"_s, u"txn"_s}));
        desk.arrive({message(u"m1004"_s, 700'002)});
        QCOMPARE(arrived.count(), 3);
        QCOMPARE(rowsOf(model).last(), u"txn"_s);
    }

    void scrollingToTheNewestEndBringsWhatArrivedAndWhatWaits() {
        Desk desk;
        desk.arrive(messages(1, 200));
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QVERIFY(model.showAround(messageId(u"m100"_s)));
        desk.arrive(messages(201, 210));
        desk.queue(u"txn"_s, u"not sent yet"_s);
        while (model.hasNewer())
            model.loadNewer();
        QCOMPARE(rowsOf(model), ids(50, 210) + QStringList{u"txn"_s});
    }

    void veryManyAtOnceLeaveTheRowsAsTheyAre() {
        Desk desk;
        desk.arrive(messages(1, 100));
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        desk.arrive(messages(101, 700));
        QCOMPARE(rowsOf(model), ids(51, 100));
        QVERIFY(model.hasNewer());
        model.showNewest();
        QCOMPARE(rowsOf(model), ids(651, 700));
        // Into an empty one they come at once.
        TimelineModel other(desk.reads(), place(u"!other"_s));
        QList<Message> list = messages(1, 700);
        for (Message& message : list)
            message.conversation = place(u"!other"_s);
        desk.arrive(list, {}, place(u"!other"_s));
        QCOMPARE(rowsOf(other), ids(651, 700));
        QVERIFY(!other.hasNewer());
    }

    void whatChangesInTheMiddleShows() {
        Desk desk;
        desk.arrive(messages(1, 1000));
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QVERIFY(model.showAround(messageId(u"m500"_s)));
        desk.apply({MessageEdited{
            place(), messageId(u"m490"_s), personId(u"@bo"_s), {}, u"edited"_s, {}, at(9000)}});
        QCOMPARE(model.item(model.rowOf(messageId(u"m490"_s))).message.text, u"edited"_s);
        const QStringList before = keysOf(model);
        cache::Touched everything;
        everything.messages[place()].history = true;
        emit desk.reads().touched(everything);
        QCOMPARE(keysOf(model), before);
        desk.apply({ConversationGone{place()}});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.hasOlder() && !model.hasNewer());
    }

    void linesStandWhereTheyWouldIfAllWereRead() {
        // The same rows, come to from both sides, say the same.
        Desk desk;
        QList<Message> list;
        for (int i = 0; i < 900; ++i)
            list.append(message(u"m%1"_s.arg(i), qint64(i) * 100 + i / 50 * 30'000,
                                i / 3 % 2 ? u"@bo"_s : u"@cy"_s));
        desk.arrive(list);
        ConversationPatch read;
        read.id = place();
        read.readUpTo = messageId(u"m500"_s);
        desk.change(read);
        TimelineModel down(desk.reads(), place());
        TimelineModel up(desk.reads(), place());
        QVERIFY(down.showAround(messageId(u"m420"_s)));
        QVERIFY(up.showAround(messageId(u"m580"_s)));
        for (int i = 0; i < 4; ++i) {
            down.loadNewer();
            up.loadOlder();
        }
        const auto between = [](const QStringList& keys) {
            const qsizetype first = keys.indexOf(u"m:m450+"_s);
            return keys.mid(first, keys.indexOf(u"m:m540+"_s) - first);
        };
        QVERIFY(between(keysOf(down)).size() > 90);
        QVERIFY(between(keysOf(down)).contains(u"u+"_s));
        QCOMPARE(between(keysOf(down)), between(keysOf(up)));
    }

    void aLongThreadIsAWindowToo() {
        Desk desk;
        desk.makeFeed();
        QList<Message> list = messages(1, 2);
        for (int i = 0; i < 1500; ++i)
            list.append(comment(u"c%1"_s.arg(i), 2000 + i, u"m1"_s));
        desk.arrive(list);
        TimelineModel model(desk.reads(), place(), messageId(u"m1"_s));
        Tester tester(&model, fatal);
        QCOMPARE(rowsOf(model).size(), 50);
        QCOMPARE(rowsOf(model).last(), u"c1499"_s);
        QCOMPARE(readOn(model, true, true, mostRows).size(), 1500);
        QCOMPARE(rowsOf(model).first(), u"c0"_s);
        QVERIFY(model.showAround(messageId(u"c700"_s)));
        QVERIFY(!model.showAround(messageId(u"m2"_s)));
    }

    void aFeedStaysBoundedAndInItsOrder() {
        Desk desk;
        desk.makeFeed();
        desk.arrive(messages(1, 900));
        FeedModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QCOMPARE(rowsOf(model), ids(900, 881));
        QCOMPARE(readOn(model, true, false, 220), ids(900, 1));
        QVERIFY(model.hasNewer() && !model.hasOlder());
        QCOMPARE(rowsOf(model).last(), u"m1"_s);
        // News while one reads far down: they wait, and do not come in from above either.
        desk.arrive({message(u"m901"_s, 901 * 600), comment(u"c"_s, 902 * 600, u"m700"_s)});
        QCOMPARE(model.waitingPosts(), 2);
        QVERIFY(!readOn(model, false, true, 220).contains(u"m901"_s));
        QCOMPARE(rowsOf(model).first(), u"m900"_s);
        QVERIFY(!model.hasNewer());
        QCOMPARE(model.waitingPosts(), 2);
        model.showNewest();
        QCOMPARE(rowsOf(model).first(2), (QStringList{u"m700"_s, u"m901"_s}));
        QCOMPARE(model.waitingPosts(), 0);
    }

    void anyPostCanBeShown() {
        Desk desk;
        desk.makeFeed();
        desk.arrive(messages(1, 500));
        FeedModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QVERIFY(!model.showAround(messageId(u"absent"_s)));
        QVERIFY(model.showAround(messageId(u"m100"_s)));
        QCOMPARE(rowsOf(model), ids(120, 80));
        QVERIFY(model.hasNewer() && model.hasOlder());
        m_own = message(u"mine"_s, 900'000, u"@me"_s);
        desk.arrive({m_own});
        QCOMPARE(rowsOf(model), ids(120, 80));
        QCOMPARE(model.waitingPosts(), 1);
        // One that waits is shown with all that is as new.
        QVERIFY(model.showAround(messageId(u"mine"_s)));
        QCOMPARE(rowsOf(model).first(2), (QStringList{u"mine"_s, u"m500"_s}));
        QVERIFY(!model.hasNewer());
    }

    void postsBeyondAGapWaitForWhatIsMissing() {
        Desk desk;
        desk.makeFeed();
        desk.arrive(messages(1, 30));
        desk.arrive(messages(101, 110), u"g"_s);
        bool online = false;
        desk.answerHistory([&](const ConversationId& feed, std::optional<std::int64_t>) {
            if (!online)
                return Task<bool>::finished(fail(ErrorKind::Offline));
            desk.apply({HistoryLoaded{feed, u"g"_s, messages(100, 30), std::nullopt}});
            return Task<bool>::finished(true);
        });
        FeedModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        online = true;
        QVERIFY(rowsOf(model).contains(u"…"_s));
        QTRY_COMPARE(desk.asked(), 1); // the first page reaches over it, and it is filled
        while (model.hasOlder())
            model.loadOlder();
        QCOMPARE(rowsOf(model), ids(110, 1));
    }

    void anIslandIsReadUpToItsGapsWhichClose_data() {
        QTest::addColumn<bool>("feed");
        QTest::newRow("timeline") << false;
        QTest::newRow("feed") << true;
    }
    void anIslandIsReadUpToItsGapsWhichClose() {
        QFETCH(bool, feed);
        Desk desk;
        if (feed)
            desk.makeFeed();
        desk.arrive(messages(1000, 1050), u"b"_s);
        desk.apply({HistoryFound{place(), messages(300, 320), u"o"_s, false}});
        int next = 321;
        desk.answerNewer([&](const ConversationId& conversation, std::optional<std::int64_t>) {
            const MessageId after = messageId(u"m%1"_s.arg(next - 1));
            desk.apply({HistoryContinued{conversation, after, messages(next, next + 99), false}});
            next += 100;
            return Task<bool>::finished(true);
        });
        std::unique_ptr<HistoryModel> model;
        if (feed)
            model = std::make_unique<FeedModel>(desk.reads(), place());
        else
            model = std::make_unique<TimelineModel>(desk.reads(), place());
        Tester tester(model.get(), fatal);
        const auto rows = [&] {
            QStringList all = rowsOf(*model);
            if (feed)
                std::ranges::reverse(all);
            return all;
        };
        QVERIFY(model->showAround(messageId(u"m310"_s)));
        QCOMPARE(rows(), ids(300, 320));
        QVERIFY(model->hasOlder() && model->hasNewer());
        model->loadNewer();
        QTRY_VERIFY(!model->isLoadingNewer());
        QCOMPARE(rows().first(), u"m300"_s);
        const int page = feed ? 20 : 50;
        QCOMPARE(rows().last(), u"m%1"_s.arg(320 + page));
        QVERIFY(!rows().contains(u"…"_s));
        for (int i = 0; i < 200 && model->hasNewer(); ++i) {
            model->loadNewer();
            QTRY_VERIFY(!model->isLoadingNewer());
        }
        QCOMPARE(rows(), ids(300, 1050));
        QCOMPARE(next, 1021); // until they met
    }

    void offlineWhatIsHereBehindAnIslandIsShownAndTheGapToo() {
        Desk desk;
        desk.arrive(messages(1000, 1050), u"b"_s);
        desk.apply({HistoryFound{place(), messages(300, 320), u"o"_s, false}});
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QVERIFY(model.showAround(messageId(u"m310"_s)));
        model.loadNewer();
        QTRY_VERIFY(!model.isLoadingNewer());
        while (model.hasNewer())
            model.loadNewer();
        QCOMPARE(rowsOf(model), ids(300, 320) + QStringList{u"…"_s} + ids(1000, 1050));
    }

    void whatTheServerRefusesIsNotAskedAgainAndAgain() {
        Desk desk;
        desk.arrive(messages(101, 120), u"g"_s);
        TimelineModel model(desk.reads(), place());
        Tester tester(&model, fatal);
        QSignalSpy failed(&model, &HistoryModel::loadFailed);
        QVERIFY(model.hasOlder());
        model.loadOlder();
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!model.hasOlder() && !model.isLoadingOlder());
        // When the connection is back there is something to ask for again.
        ConnectionState live;
        live.phase = ConnectionState::Phase::Live;
        desk.live().setConnection(account, live);
        QVERIFY(model.hasOlder());
    }

private:
    Message m_own;
};

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "HistoryModelTest.moc"
