#include "cache/PersonalWrites.h"
#include "unit/workspace/support/House.h"

using namespace parvis;
using namespace parvis::workspace;
using namespace parvis::workspace::test;
using demo::Fault;

class OutboxTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_house = std::make_unique<House>(); }
    void cleanup() { m_house.reset(); }

    void messagesArriveInOrderOnce() {
        start();
        QSignalSpy delivered(&m_house->outbox(), &OutboxDelivery::delivered);
        for (int i = 0; i < 20; ++i)
            VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(QString::number(i)))));
        QTRY_COMPARE(m_house->onServer().size(), 20);
        QCOMPARE(m_house->onServer(), numbers(20));
        QTRY_VERIFY(m_house->entries().isEmpty());
        QTRY_COMPARE(m_house->inCache(), numbers(20));
        QTRY_COMPARE(delivered.count(), 20); // told after the entry is gone from the disk
        QTRY_VERIFY(m_house->outbox().isEmpty());
    }

    void whatWaitsOfflineGoesOutInOrder() {
        m_house->world().setReachable(false);
        m_house->open();
        for (int i = 0; i < 5; ++i)
            VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(QString::number(i)))));
        QCOMPARE(m_house->entries().size(), 5);
        QVERIFY(m_house->onServer().isEmpty());
        m_house->world().setReachable(true);
        m_house->session().backend().retryNow();
        QTRY_COMPARE(m_house->onServer(), numbers(5));
        QTRY_VERIFY(m_house->entries().isEmpty());
    }

    void oneConversationDoesNotHoldUpAnother() {
        const ConversationId other = m_house->newChat(u"Other"_s);
        start();
        m_house->world().inject({Fault::Kind::RateLimited, Fault::Where::Commands, 1, 3000ms});
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"held"_s))));
        SendMessage free = m_house->message(u"free"_s);
        free.conversation = other;
        VERIFY_OK(await(m_house->outbox().enqueue(free)));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->onServer(other), QStringList{u"free"_s}, 2000);
        QVERIFY(m_house->onServer().isEmpty());
    }

    void troubleThatPassesIsTriedAgain_data() {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::newRow("cut after the server heard it") << Fault::Kind::Cut;
        QTest::newRow("500") << Fault::Kind::ServerError;
        QTest::newRow("garbage") << Fault::Kind::Malformed;
        QTest::newRow("no answer") << Fault::Kind::Hang;
        QTest::newRow("429") << Fault::Kind::RateLimited;
    }
    void troubleThatPassesIsTriedAgain() {
        QFETCH(Fault::Kind, kind);
        start();
        m_house->world().inject({kind, Fault::Where::Commands, 1});
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"a"_s))));
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"b"_s))));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->onServer(), (QStringList{u"a"_s, u"b"_s}), 8000);
        QTRY_VERIFY(m_house->entries().isEmpty());
    }

    void thePauseThatTheServerNamedIsKept() {
        start();
        m_house->world().inject({Fault::Kind::RateLimited, Fault::Where::Commands, 1, 700ms});
        QElapsedTimer timer;
        timer.start();
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"0"_s))));
        // Neither a further message nor a new connection shortens it.
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"1"_s))));
        QTest::qWait(50);
        m_house->outbox().setOnline(false);
        m_house->outbox().setOnline(true);
        QTRY_COMPARE(m_house->onServer(), numbers(2));
        QVERIFY2(timer.elapsed() >= 700, qPrintable(QString::number(timer.elapsed())));
    }

    void aNewConnectionEndsARestOfOurOwn() {
        start();
        m_house->world().inject({Fault::Kind::ServerError, Fault::Where::Commands, 1});
        QElapsedTimer timer;
        timer.start();
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"0"_s))));
        QTest::qWait(50);
        m_house->outbox().setOnline(false);
        m_house->outbox().setOnline(true);
        QTRY_COMPARE(m_house->onServer(), numbers(1));
        QVERIFY(timer.elapsed() < 1000);
    }

    void aRefusedMessageWaitsAndTheOthersGoOn() {
        start();
        QSignalSpy refused(&m_house->outbox(), &OutboxDelivery::refused);
        const SendMessage empty = m_house->message(u" "_s);
        VERIFY_OK(await(m_house->outbox().enqueue(empty)));
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"after"_s))));
        QTRY_COMPARE(m_house->onServer(), QStringList{u"after"_s});
        QTRY_COMPARE(m_house->entries().size(), 1);
        QTRY_COMPARE(refused.count(), 1);
        const cache::OutboxEntry failed = m_house->entries().first();
        QCOMPARE(failed.state, cache::OutboxState::Failed);
        QCOMPARE(failed.errorKind, ErrorKind::InvalidInput);
        // It stays failed over a restart, and is not sent by itself.
        m_house->reopenFiles();
        start();
        QTest::qWait(50);
        QCOMPARE(m_house->entries().first().state, cache::OutboxState::Failed);
        QSignalSpy refusedAgain(&m_house->outbox(), &OutboxDelivery::refused);
        VERIFY_OK(await(m_house->outbox().retry(empty.transactionId)));
        QTRY_COMPARE(refusedAgain.count(), 1);
        QCOMPARE(m_house->entries().first().state, cache::OutboxState::Failed);
        VERIFY_OK(await(m_house->outbox().discard(empty.transactionId)));
        QVERIFY(m_house->entries().isEmpty());
        COMPARE_KIND(await(m_house->outbox().retry(u"unknown"_s)), ErrorKind::NotFound);
    }

    void aFailedMessageCanBeTriedAgainWithSuccess() {
        start();
        // Bo's chat without Ada: refused until she is in it.
        const auto bo = House::must(m_house->world().signIn(u"bo"_s, u"pw"_s, "another token"));
        const auto made = House::must(m_house->world().perform(
            bo, CreateConversation{u"Closed"_s, {{House::account, u"@bo"_s}}}));
        SendMessage early = m_house->message(u"early"_s);
        early.conversation = {House::account, made.receipt.conversation.remote};
        VERIFY_OK(await(m_house->outbox().enqueue(early)));
        QTRY_COMPARE(m_house->entries().size(), 1);
        QTRY_COMPARE(m_house->entries().first().state, cache::OutboxState::Failed);
        House::must(m_house->world().perform(
            bo, InviteToConversation{early.conversation, {House::account, u"@ada"_s}}));
        VERIFY_OK(await(m_house->session().execute(JoinConversation{early.conversation})));
        VERIFY_OK(await(m_house->outbox().retry(early.transactionId)));
        QTRY_COMPARE(m_house->onServer(early.conversation), QStringList{u"early"_s});
        QTRY_VERIFY(m_house->entries().isEmpty());
    }

    void whatWaitsCanBeTakenBack() {
        m_house->world().setReachable(false);
        m_house->open();
        const SendMessage first = m_house->message(u"first"_s);
        VERIFY_OK(await(m_house->outbox().enqueue(first)));
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"second"_s))));
        VERIFY_OK(await(m_house->outbox().discard(first.transactionId)));
        QCOMPARE(m_house->entries().size(), 1);
        m_house->world().setReachable(true);
        m_house->session().backend().retryNow();
        QTRY_COMPARE(m_house->onServer(), QStringList{u"second"_s});
    }

    void whatRestsAfterTroubleCanBeTakenBackButNotWhatIsOnItsWay() {
        start();
        m_house->world().inject({Fault::Kind::Hang, Fault::Where::Commands, 1});
        const SendMessage first = m_house->message(u"first"_s);
        VERIFY_OK(await(m_house->outbox().enqueue(first)));
        COMPARE_KIND(await(m_house->outbox().discard(first.transactionId)), ErrorKind::Conflict);
        QTest::qWait(300); // the answer is given up; a rest of two seconds follows
        VERIFY_OK(await(m_house->outbox().discard(first.transactionId)));
        QVERIFY(m_house->entries().isEmpty());
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"second"_s))));
        QTRY_COMPARE(m_house->onServer(), QStringList{u"second"_s});
    }

    void signedOutKeepsEverything() {
        start();
        m_house->world().inject({Fault::Kind::ExpiredToken, Fault::Where::Commands, -1});
        for (int i = 0; i < 3; ++i)
            VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(QString::number(i)))));
        QTRY_COMPARE(m_house->session().backend().connection().phase,
                     ConnectionState::Phase::SignedOut);
        QCOMPARE(m_house->entries().size(), 3);
        for (const cache::OutboxEntry& entry : m_house->entries())
            QCOMPARE(entry.state, cache::OutboxState::Waiting);
        m_house->world().clearFaults();
        m_house->close();
        start();
        QTRY_COMPARE(m_house->onServer(), numbers(3));
        QTRY_VERIFY(m_house->entries().isEmpty());
    }

    void aRestartInTheMiddleLosesAndDoublesNothing() {
        start();
        int written = 0;
        for (int round = 0; round < 12; ++round) {
            if (round % 3 == 0)
                m_house->world().inject({Fault::Kind::Cut, Fault::Where::Commands, 1});
            for (int i = 0; i < 3; ++i)
                VERIFY_OK(
                    await(m_house->outbox().enqueue(m_house->message(QString::number(written++)))));
            for (int events = 0; events < round; ++events)
                QCoreApplication::processEvents();
            m_house->reopenFiles();
            m_house->world().clearFaults();
            start();
        }
        QTRY_COMPARE(m_house->onServer(), numbers(written));
        QTRY_VERIFY(m_house->entries().isEmpty());
        QTRY_COMPARE(m_house->inCache(), numbers(written));
    }

    void whatIsWrittenBeforeTheOutboxIsReadStandsBehindWhatWaits() {
        m_house->world().setReachable(false);
        m_house->open();
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"0"_s))));
        m_house->reopenFiles();
        m_house->world().setReachable(true);
        m_house->open(false);
        auto early = m_house->outbox().enqueue(m_house->message(u"1"_s));
        (void)m_house->session().start();
        VERIFY_OK(await(std::move(early)));
        QTRY_COMPARE(m_house->onServer(), numbers(2));
        QTRY_VERIFY(m_house->entries().isEmpty());
    }

    void anAcknowledgedMessageStaysUntilTheSyncBringsIt() {
        start();
        // The stream is cut before the message, the commands are not.
        m_house->world().inject({Fault::Kind::Cut, Fault::Where::Receive, -1});
        m_house->session().backend().retryNow();
        m_house->outbox().setOnline(true);
        const SendMessage sent = m_house->message(u"sent"_s);
        VERIFY_OK(await(m_house->outbox().enqueue(sent)));
        m_house->outbox().setOnline(true);
        QTRY_COMPARE(m_house->onServer(), QStringList{u"sent"_s});
        QTRY_COMPARE(m_house->entries().value(0).state, cache::OutboxState::Acknowledged);
        QVERIFY(m_house->inCache().isEmpty());
        // The next run knows that it must not go out again, even if the server forgot the id.
        const QString remote = m_house->entries().first().acknowledged;
        QVERIFY(!remote.isEmpty());
        m_house->reopenFiles();
        m_house->open();
        QSignalSpy delivered(&m_house->outbox(), &OutboxDelivery::delivered);
        m_house->outbox().setOnline(true);
        QTest::qWait(50);
        QCOMPARE(m_house->entries().size(), 1);
        QCOMPARE(delivered.count(), 0);
        m_house->world().clearFaults();
        m_house->session().backend().retryNow();
        QTRY_VERIFY(m_house->entries().isEmpty());
        QTRY_COMPARE(m_house->inCache(), QStringList{u"sent"_s});
        QCOMPARE(m_house->onServer(), QStringList{u"sent"_s});
    }

    void anAcknowledgedMessageThatIsHereAlreadyIsDoneAtTheNextStart() {
        start();
        const QString remote = m_house->hear(u"heard"_s);
        QTRY_COMPARE(m_house->inCache().size(), 1);
        m_house->close();
        const SendMessage sent = m_house->message(u"heard"_s);
        VERIFY_OK(m_house->personal().writeNow([&](cache::WriteSession& s) -> Result<void> {
            cache::OutboxEntry entry;
            entry.conversation = m_house->chat();
            entry.transactionId = sent.transactionId;
            entry.command = encodeCommand(sent);
            if (const auto done = cache::enqueue(s, entry); !done)
                return done;
            return cache::markAcknowledged(s, sent.transactionId, remote);
        }));
        start();
        QTRY_VERIFY(m_house->entries().isEmpty());
        QCOMPARE(m_house->onServer(), QStringList{u"heard"_s});
    }

    void whatWasAcknowledgedInAGapIsNotWaitedForForEver() {
        start();
        m_house->world().inject({Fault::Kind::Cut, Fault::Where::Receive, -1});
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"sent"_s))));
        QTRY_VERIFY(!m_house->isLive());
        m_house->outbox().setOnline(true);
        QTRY_COMPARE(m_house->entries().value(0).state, cache::OutboxState::Acknowledged);
        ChangeBatch gap;
        gap.account = House::account;
        gap.changes.push_back(MessagesArrived{m_house->chat(), {}, u"token"_s});
        m_house->outbox().noteArrived(gap);
        QTRY_VERIFY(m_house->entries().isEmpty());
    }

    void readMarksReplaceEachOther() {
        const QString first = m_house->hear(u"one"_s);
        const QString second = m_house->hear(u"two"_s);
        const QString third = m_house->hear(u"three"_s);
        m_house->world().inject({Fault::Kind::Cut, Fault::Where::Receive, -1});
        m_house->open();
        for (const QString& id : {first, second})
            VERIFY_OK(await(
                m_house->outbox().enqueue(MarkRead{m_house->chat(), {House::account, id}, false})));
        QCOMPARE(m_house->entries().size(), 1);
        m_house->world().clearFaults();
        m_house->session().backend().retryNow();
        QTRY_VERIFY(m_house->entries().isEmpty());
        QCOMPARE(readUpTo(), second);
        QTRY_COMPARE((*m_house->reads().conversation(m_house->chat()))->unread, 1);
        VERIFY_OK(await(
            m_house->outbox().enqueue(MarkRead{m_house->chat(), {House::account, third}, false})));
        QTRY_COMPARE((*m_house->reads().conversation(m_house->chat()))->unread, 0);
        QTRY_COMPARE(readUpTo(), third);
    }

    void aReadMarkThatMovesOnWhileOneIsOnItsWayIsNotLost() {
        const QString first = m_house->hear(u"one"_s);
        const QString second = m_house->hear(u"two"_s);
        start();
        m_house->world().inject({Fault::Kind::Hang, Fault::Where::Commands, 1});
        VERIFY_OK(await(
            m_house->outbox().enqueue(MarkRead{m_house->chat(), {House::account, first}, false})));
        VERIFY_OK(await(
            m_house->outbox().enqueue(MarkRead{m_house->chat(), {House::account, second}, false})));
        QTRY_COMPARE_WITH_TIMEOUT(readUpTo(), second, 8000);
        QTRY_VERIFY(m_house->entries().isEmpty());
    }

    void theFirstReadMarkDoneDoesNotTakeTheSecondFromTheDisk() {
        const QString first = m_house->hear(u"one"_s);
        const QString second = m_house->hear(u"two"_s);
        start();
        auto one =
            m_house->outbox().enqueue(MarkRead{m_house->chat(), {House::account, first}, false});
        auto two =
            m_house->outbox().enqueue(MarkRead{m_house->chat(), {House::account, second}, false});
        VERIFY_OK(await(std::move(one)));
        VERIFY_OK(await(std::move(two)));
        // Whatever has been done by now: it is on the server, or on disk.
        const QList<cache::OutboxEntry> left = m_house->entries();
        QVERIFY(readUpTo() == second ||
                (left.size() == 1 &&
                 left.first().command ==
                     encodeCommand(MarkRead{m_house->chat(), {House::account, second}, false})));
        QTRY_COMPARE(readUpTo(), second);
        QTRY_VERIFY(m_house->entries().isEmpty());
    }

    void refusedReadMarksAndReactionsLeaveNoTrace() {
        start();
        QSignalSpy refused(&m_house->outbox(), &OutboxDelivery::refused);
        const MessageId nowhere{House::account, u"nowhere"_s};
        VERIFY_OK(await(m_house->outbox().enqueue(MarkRead{m_house->chat(), nowhere, false})));
        VERIFY_OK(await(m_house->outbox().enqueue(
            AddReaction{m_house->chat(), nowhere, newTransactionId(), u"👍"_s})));
        VERIFY_OK(await(m_house->outbox().enqueue(
            RedactMessage{m_house->chat(), nowhere, newTransactionId(), {}})));
        QTRY_COMPARE(refused.count(), 3);
        QTRY_VERIFY(m_house->entries().isEmpty());
        // An edit holds words that a person wrote.
        EditMessage edit{m_house->chat(), nowhere, newTransactionId(), {}};
        edit.content.text = u"words"_s;
        VERIFY_OK(await(m_house->outbox().enqueue(edit)));
        QTRY_COMPARE(refused.count(), 4);
        QTRY_COMPARE(m_house->entries().value(0).state, cache::OutboxState::Failed);
    }

    void editsReactionsAndRemovalsShowAtOnce() {
        start();
        VERIFY_OK(await(m_house->outbox().enqueue(m_house->message(u"typo"_s))));
        QTRY_COMPARE(m_house->inCache(), QStringList{u"typo"_s});
        const MessageId id = m_house->reads().before(m_house->chat(), {}, 1)->first().message.id;
        EditMessage edit{m_house->chat(), id, newTransactionId(), {}};
        edit.content.text = u"right"_s;
        VERIFY_OK(await(m_house->outbox().enqueue(edit)));
        VERIFY_OK(await(m_house->outbox().enqueue(
            AddReaction{m_house->chat(), id, newTransactionId(), u"👍"_s})));
        QTRY_COMPARE(m_house->onServer(), QStringList{u"right"_s});
        QTRY_VERIFY(m_house->entries().isEmpty());
        QCOMPARE(m_house->inCache(), QStringList{u"right"_s});
        QTRY_COMPARE(m_house->reads().reactions(m_house->chat(), id)->size(), 1);
        const QString reaction = m_house->reads().reactions(m_house->chat(), id)->first().remoteId;
        VERIFY_OK(await(m_house->outbox().enqueue(
            RemoveReaction{m_house->chat(), reaction, newTransactionId()})));
        VERIFY_OK(await(
            m_house->outbox().enqueue(RedactMessage{m_house->chat(), id, newTransactionId(), {}})));
        QTRY_VERIFY(m_house->entries().isEmpty());
        QTRY_VERIFY(m_house->reads().message(id, m_house->chat())->value().message.redacted);
        QVERIFY(m_house->reads().reactions(m_house->chat(), id)->isEmpty());
    }

private:
    void start() { m_house->openAndWait(); }
    static QStringList numbers(int count) {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list.append(QString::number(i));
        return list;
    }
    QString readUpTo() {
        const auto* place = m_house->world().conversation(m_house->chat().remote);
        const qsizetype own = place->receipts.value(u"@ada"_s).own;
        return own < 0 ? QString() : place->messages[std::size_t(own)].message.id.remote;
    }

    std::unique_ptr<House> m_house;
};

QTEST_GUILESS_MAIN(OutboxTest)
#include "OutboxTest.moc"
