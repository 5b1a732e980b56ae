#include "cache/SyncWrites.h"
#include "unit/cache/support/FaultyVfs.h"
#include "unit/workspace/support/House.h"
#include "workspace/ChangeApplier.h"

using namespace parvis;
using namespace parvis::workspace;
using namespace parvis::workspace::test;
using cache::test::FaultyVfs;
using demo::Fault;

class SyncTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { FaultyVfs::disarm(); }

    void whatHappensIsInTheCache() {
        House house;
        house.hear(u"before"_s);
        house.open();
        QTRY_COMPARE(house.inCache(), QStringList{u"before"_s});
        house.hear(u"live"_s);
        QTRY_COMPARE(house.inCache(), (QStringList{u"before"_s, u"live"_s}));
        house.reopenFiles();
        house.hear(u"away"_s);
        house.open();
        QTRY_COMPARE(house.inCache(), (QStringList{u"before"_s, u"live"_s, u"away"_s}));
        QCOMPARE((*house.reads().conversation(house.chat()))->name, u"Chat"_s);
    }

    void aQuestionsAnswerIsInTheCacheWhenItEnds() {
        House house;
        for (int i = 0; i < 100; ++i)
            house.hear(QString::number(i));
        house.open();
        QTRY_VERIFY(house.isLive());
        QTRY_VERIFY(!house.inCache().isEmpty());
        const auto gaps = house.reads().gaps(house.chat());
        if (gaps->isEmpty())
            QSKIP("the server sent everything at once");
        const qsizetype before = house.inCache().size();
        VERIFY_OK(await(house.session().execute(LoadOlder{house.chat(), gaps->last().token, 10})));
        QCOMPARE(house.inCache().size(), before + 10);
    }

    void aFullDiskPausesTheSyncAndNothingIsLost() {
        House house(FaultyVfs::name());
        house.open();
        QTRY_VERIFY(house.isLive());
        house.hear(u"0"_s);
        QTRY_COMPARE(house.inCache().size(), 1);
        QSignalSpy failed(&house.session(), &AccountSession::storageFailed);
        QSignalSpy states(&house.session(), &AccountSession::connectionChanged);
        FaultyVfs::arm(1, FaultyVfs::Fault::DiskFull, true);
        QStringList all{u"0"_s};
        for (int i = 1; i < 6; ++i) {
            all.append(QString::number(i));
            house.hear(all.last());
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY(failed.count() > 0);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::DiskFull);
        const auto state = states.last().at(1).value<ConnectionState>();
        QVERIFY(state.phase == ConnectionState::Phase::Waiting);
        QTRY_VERIFY(failed.count() > 2); // it keeps trying
        QCOMPARE(house.inCache(), QStringList{u"0"_s});
        FaultyVfs::disarm();
        QTRY_COMPARE(house.inCache(), all);
        QTRY_VERIFY(house.isLive());
        house.hear(u"after"_s);
        QTRY_COMPARE(house.inCache().last(), u"after"_s);
        VERIFY_OK(house.cache().database().integrityCheck());
    }

    void aSingleFailedWriteAnywhereLosesNothing() {
        // Later batches of the same run stand in the queue while an earlier one fails.
        for (int n = 1; n <= 24; ++n) {
            House house(FaultyVfs::name());
            house.open(true, 1ms);
            QTRY_VERIFY(house.isLive());
            FaultyVfs::arm(n, n % 2 ? FaultyVfs::Fault::TornWrite : FaultyVfs::Fault::WriteError,
                           false);
            QStringList all;
            for (int i = 0; i < 12; ++i) {
                all.append(QString::number(i));
                house.hear(all.last());
                if (i % 3 == 0)
                    QCoreApplication::processEvents();
            }
            QTRY_COMPARE(house.inCache(), all);
            FaultyVfs::disarm();
            house.hear(u"after"_s);
            all.append(u"after"_s);
            QTRY_COMPARE(house.inCache(), all);
        }
    }

    void manyBatchesBehindAFailedOneAreNotStoredBeforeIt() {
        // Enough for many batches to stand in the writer's queue when one of them fails.
        constexpr int chats = 1000;
        for (const int n : {3, 9, 17, 30}) {
            House house(FaultyVfs::name());
            for (int i = 1; i < chats; ++i)
                house.newChat(u"Chat %1"_s.arg(i));
            FaultyVfs::arm(n, FaultyVfs::Fault::WriteError, false);
            house.open(true, 1ms);
            QTRY_VERIFY(FaultyVfs::struck());
            QTRY_COMPARE(house.reads().chats()->size(), chats);
            QTRY_VERIFY(house.isLive());
            FaultyVfs::disarm();
            const auto rows = house.reads().chats();
            for (const cache::ConversationRow& row : *rows) {
                QCOMPARE(house.reads().conversationMembers(row.conversation.id, 0, 9)->size(), 2);
                QVERIFY(!row.conversation.name.isEmpty());
            }
        }
    }

    void theOutboxRestsWhileNothingCanBeStored() {
        House house(FaultyVfs::name());
        house.open();
        QTRY_VERIFY(house.isLive());
        FaultyVfs::arm(1, FaultyVfs::Fault::DiskFull, true);
        house.hear(u"heard"_s);
        QSignalSpy failed(&house.session(), &AccountSession::storageFailed);
        QTRY_VERIFY(failed.count() > 0);
        // The personal file is on another disk here: writing is possible and is kept.
        VERIFY_OK(await(house.outbox().enqueue(house.message(u"mine"_s))));
        FaultyVfs::disarm();
        QTRY_COMPARE(house.onServer(), (QStringList{u"heard"_s, u"mine"_s}));
        QTRY_COMPARE(house.inCache(), (QStringList{u"heard"_s, u"mine"_s}));
        QTRY_VERIFY(house.entries().isEmpty());
    }

    void theSameBatchTwiceChangesNothing() {
        House house;
        QList<ChangeBatchPtr> batches;
        house.open(false);
        connect(&house.session().backend(), &Backend::changed, this,
                [&](const ChangeBatchPtr& batch) { batches.append(batch); });
        (void)house.session().start();
        QTRY_VERIFY(house.isLive());
        for (int i = 0; i < 5; ++i)
            house.hear(QString::number(i));
        QTRY_COMPARE(house.inCache().size(), 5);
        const QStringList before = house.inCache();
        const auto people = *house.reads().findPeople({}, 1000);
        for (const ChangeBatchPtr& batch : batches) {
            for (int twice = 0; twice < 2; ++twice) {
                VERIFY_OK(house.cache().writeNow(
                    [&](cache::WriteSession& s) { return applyBatch(s, *batch); }));
            }
        }
        QCOMPARE(house.inCache(), before);
        QCOMPARE(*house.reads().findPeople({}, 1000), people);
        VERIFY_OK(house.cache().database().integrityCheck());
    }

    void noServerSpeaksForAnotherAccount() {
        House house;
        const AccountId other{2};
        const ConversationId mine = house.chat();
        Message message;
        message.id = {House::account, u"m"_s};
        message.conversation = mine;
        message.sender = {other, u"@x"_s};
        message.sentAt = QDateTime::currentDateTimeUtc();
        PersonPatch foreign;
        foreign.id = {other, u"@x"_s};
        std::vector<std::vector<Change>> bad;
        bad.push_back({PersonChanged{foreign}});
        bad.push_back({MessagesArrived{{other, u"c"_s}, {}, {}}});
        bad.push_back({MessagesArrived{mine, {message}, {}}});
        bad.push_back({MembersChanged{{}, mine, {{foreign.id}}, false}});
        bad.push_back({ReactionAdded{mine, {u"r"_s, message.id, foreign.id, u"x"_s, {}}}});
        bad.push_back({ReceiptMoved{mine, foreign.id, message.id, message.sentAt}});
        bad.push_back({ConversationGone{{other, u"c"_s}}});
        message.sender = {House::account, u"@x"_s};
        message.conversation.remote = u"elsewhere"_s;
        bad.push_back({MessagesFetched{mine, {message}}});
        for (auto& changes : bad) {
            ChangeBatch batch;
            batch.account = House::account;
            batch.changes = changes;
            batch.position = "p"_qba;
            COMPARE_KIND(house.cache().writeNow(
                             [&](cache::WriteSession& s) { return applyBatch(s, batch); }),
                         ErrorKind::BadAnswer);
        }
        QVERIFY(!house.reads().person(foreign.id)->has_value());
        QVERIFY(cache::readSyncState(house.cache().database(), House::account)->position.isEmpty());
    }

    void aNetworkCutForAWhileIsCaughtUp() {
        House house;
        house.open();
        QTRY_VERIFY(house.isLive());
        QStringList all;
        for (const Fault::Kind kind :
             {Fault::Kind::Cut, Fault::Kind::ServerError, Fault::Kind::RateLimited,
              Fault::Kind::Malformed, Fault::Kind::Hang}) {
            house.world().inject({kind, Fault::Where::Receive, 2, 20ms});
            all.append(QString::number(int(kind)));
            house.hear(all.last());
            QTRY_COMPARE(house.inCache(), all);
        }
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "SyncTest.moc"
