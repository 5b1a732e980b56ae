#include "contract/ContractSuite.h"

namespace parvis::contract {

using namespace Qt::StringLiterals;

namespace {

using Kind = Fault::Kind;

} // namespace

void ContractSuite::receivingSurvivesTrouble_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<QList<ErrorKind>>("kinds");
    QTest::newRow("pause") << int(Kind::RateLimited) << QList{ErrorKind::RateLimited};
    QTest::newRow("hang") << int(Kind::Hang) << QList{ErrorKind::TimedOut};
    QTest::newRow("cut") << int(Kind::Cut) << QList{ErrorKind::Offline};
    QTest::newRow("server error") << int(Kind::ServerError) << QList{ErrorKind::ServerFailure};
    QTest::newRow("malformed") << int(Kind::Malformed) << QList{ErrorKind::BadAnswer};
}

void ContractSuite::receivingSurvivesTrouble() {
    QFETCH(int, fault);
    QFETCH(QList<ErrorKind>, kinds);
    Pair pair;
    FINE(meet(pair));
    DONE(pair.a->say(pair.atA, u"before"_s));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"before"_s); }));
    Fault trouble;
    trouble.kind = Kind(fault);
    const qsizetype before = pair.b->phases.size();
    if (!m_fixture.inject(trouble))
        QSKIP("this fixture cannot make this trouble");
    DONE(pair.a->say(pair.atA, u"during"_s));
    // A request that was under way may meet a trouble of its own first.
    const auto state = pair.b->waitForTrouble(kinds, before);
    QVERIFY(state);
    QVERIFY(state->retryAt.isValid());
    QVERIFY(qAbs(state->retryAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    m_fixture.clearFaults();
    QVERIFY(pair.b->waitFor(ConnectionState::Phase::Live));
    DONE(pair.a->say(pair.atA, u"after"_s));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"after"_s); }));
    FINE(pair.b->loadAll(pair.atB));
    QCOMPARE(pair.b->state.texts(pair.atB), (QStringList{u"before"_s, u"during"_s, u"after"_s}));
}

void ContractSuite::expiredTokenSignsOut() {
    TestUser user;
    std::unique_ptr<Client> client;
    FINE(enter(client, user, u"Ada"_s));
    Fault expired;
    expired.kind = Kind::ExpiredToken;
    if (!m_fixture.inject(expired))
        QSKIP("this fixture cannot make this trouble");
    QVERIFY(client->waitFor(ConnectionState::Phase::SignedOut));
    QCOMPARE(client->backend().connection().error.kind, ErrorKind::SignedOut);
    m_fixture.clearFaults();
    // It does not come back by itself: only the person can.
    client->backend().retryNow();
    QTest::qWait(100);
    QCOMPARE(client->backend().connection().phase, ConnectionState::Phase::SignedOut);
}

void ContractSuite::commandsTellTrouble_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<QList<ErrorKind>>("kinds");
    QTest::newRow("expired") << int(Kind::ExpiredToken) << QList{ErrorKind::SignedOut};
    QTest::newRow("pause") << int(Kind::RateLimited) << QList{ErrorKind::RateLimited};
    QTest::newRow("hang") << int(Kind::Hang) << QList{ErrorKind::TimedOut};
    QTest::newRow("cut") << int(Kind::Cut) << QList{ErrorKind::Offline};
    QTest::newRow("server error") << int(Kind::ServerError) << QList{ErrorKind::ServerFailure};
    QTest::newRow("malformed") << int(Kind::Malformed) << QList{ErrorKind::BadAnswer};
}

void ContractSuite::commandsTellTrouble() {
    QFETCH(int, fault);
    QFETCH(QList<ErrorKind>, kinds);
    Pair pair;
    FINE(meet(pair));
    Fault trouble;
    trouble.kind = Kind(fault);
    trouble.where = Fault::Where::Commands;
    if (!m_fixture.inject(trouble))
        QSKIP("this fixture cannot make this trouble");
    const auto failed = inTime(kinds, [&] { return pair.a->say(pair.atA, u"x"_s); });
    QVERIFY2(!failed && kinds.contains(failed.error().kind), qPrintable(told(failed)));
    if (failed.error().kind == ErrorKind::RateLimited) {
        QVERIFY(failed.error().retryAfter.has_value());
        QVERIFY(*failed.error().retryAfter > std::chrono::milliseconds(0));
        QVERIFY(*failed.error().retryAfter < std::chrono::minutes(1));
    }
    m_fixture.clearFaults();
    if (Kind(fault) != Kind::ExpiredToken)
        DONE(pair.a->say(pair.atA, u"y"_s));
}

void ContractSuite::hangingCommandsEndWhenStopped() {
    Pair pair;
    FINE(meet(pair));
    Fault hang;
    hang.kind = Kind::Hang;
    hang.where = Fault::Where::Commands;
    if (!m_fixture.inject(hang))
        QSKIP("this fixture cannot make this trouble");
    MessageContent content;
    content.text = u"x"_s;
    QObject context;
    std::optional<Result<Receipt>> end;
    pair.a->backend()
        .execute(SendMessage{pair.atA, Client::transaction(), content})
        .then(&context, [&end](Result<Receipt> result) { end = std::move(result); });
    QTest::qWait(20);
    QVERIFY(!end);
    pair.a->backend().stop();
    QVERIFY(pair.a->wait([&end] { return end.has_value(); }));
    QCOMPARE(end->error().kind, ErrorKind::Cancelled);
}

void ContractSuite::serverRestartLosesNothing() {
    Pair pair;
    FINE(meet(pair));
    DONE(pair.a->say(pair.atA, u"before"_s));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(u"before"_s); }));
    m_fixture.stopServer();
    QVERIFY(pair.b->waitFor(ConnectionState::Phase::Waiting));
    QVERIFY(pair.b->backend().connection().error.isTransient());
    MessageContent content;
    content.text = u"written while it was away"_s;
    const SendMessage command{pair.atA, Client::transaction(), content};
    const auto failed = pair.a->run(command);
    QVERIFY2(!failed && failed.error().isTransient(), qPrintable(told(failed)));
    m_fixture.startServer();
    QVERIFY(pair.a->waitFor(ConnectionState::Phase::Live));
    QVERIFY(pair.b->waitFor(ConnectionState::Phase::Live));
    DONE(pair.a->run(command));
    QVERIFY(pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(content.text); }));
    FINE(pair.b->loadAll(pair.atB));
    QCOMPARE(pair.b->state.texts(pair.atB), (QStringList{u"before"_s, content.text}));
}

void ContractSuite::retryNowDoesNotWait() {
    TestUser user;
    std::unique_ptr<Client> client;
    FINE(enter(client, user, u"Ada"_s));
    Fault pause;
    pause.kind = Kind::RateLimited;
    pause.times = 1;
    pause.retryAfter = std::chrono::minutes(10);
    const qsizetype before = client->phases.size();
    if (!m_fixture.inject(pause))
        QSKIP("this fixture cannot make this trouble");
    QVERIFY(client->waitForTrouble({ErrorKind::RateLimited}, before));
    QCOMPARE(client->backend().connection().phase, ConnectionState::Phase::Waiting);
    QVERIFY(client->backend().connection().retryAt >
            QDateTime::currentDateTimeUtc().addSecs(5 * 60));
    m_fixture.clearFaults();
    client->backend().retryNow();
    QVERIFY(client->waitFor(ConnectionState::Phase::Live));
}

void ContractSuite::hostileAnswersAreSurvived() {
    if (m_fixture.hostileAnswers() == 0)
        QSKIP("this fixture has no hostile answers");
    Pair pair;
    FINE(meet(pair));
    QStringList expected;
    for (int i = 0; i < m_fixture.hostileAnswers(); ++i) {
        m_fixture.injectHostile(i);
        expected.append(u"after hostile answer %1"_s.arg(i));
        DONE(pair.a->say(pair.atA, expected.last()));
        QVERIFY2(
            pair.b->wait([&] { return pair.b->state.texts(pair.atB).contains(expected.last()); }),
            qPrintable(expected.last()));
        QVERIFY2(pair.b->state.faults.isEmpty(), qPrintable(pair.b->state.faults.join(u'\n')));
        QVERIFY2(pair.a->state.faults.isEmpty(), qPrintable(pair.a->state.faults.join(u'\n')));
    }
    FINE(pair.b->loadAll(pair.atB));
    QStringList texts = pair.b->state.texts(pair.atB);
    texts.removeIf([](const QString& text) { return !text.startsWith(u"after hostile"_s); });
    QCOMPARE(texts, expected);
}

} // namespace parvis::contract
