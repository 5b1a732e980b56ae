#include "contract/ContractSuite.h"

namespace parvis::contract {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<SignInRequest> requestFor(const ServerProbe& probe, const TestUser& user) {
    auto request = std::make_shared<SignInRequest>();
    request->server = probe;
    for (const SignInMethod& method : probe.methods) {
        if (method.kind == SignInMethod::Kind::Password)
            request->method = method;
    }
    request->user = user.name;
    request->password = Secret::take(user.password.toUtf8());
    request->deviceName = u"Contract suite"_s;
    return request;
}

} // namespace

void ContractSuite::probeTellsWhatRunsThere() {
    const auto adapter = m_fixture.makeAdapter();
    const auto probe = await(adapter->probe(m_fixture.address()), m_fixture.patience());
    DONE(probe);
    QCOMPARE(probe->family, adapter->family());
    QVERIFY(!probe->organisation.isEmpty());
    QVERIFY(probe->address.isValid());
    QVERIFY(std::ranges::any_of(probe->methods, [](const SignInMethod& method) {
        return method.kind == SignInMethod::Kind::Password;
    }));
    const auto nonsense = await(adapter->probe(u"  "_s), m_fixture.patience());
    REFUSED(nonsense, ErrorKind::InvalidInput, ErrorKind::NotAServer);
}

void ContractSuite::wrongPasswordIsRefused() {
    const auto adapter = m_fixture.makeAdapter();
    auto user = m_fixture.newUser(u"Ada"_s);
    DONE(user);
    const auto probe = await(adapter->probe(m_fixture.address()), m_fixture.patience());
    DONE(probe);
    user->password += u"x"_s;
    REFUSED(await(adapter->signIn(requestFor(*probe, *user)), m_fixture.patience()),
            ErrorKind::WrongCredentials);
}

void ContractSuite::unknownUserIsRefused() {
    const auto adapter = m_fixture.makeAdapter();
    const auto probe = await(adapter->probe(m_fixture.address()), m_fixture.patience());
    DONE(probe);
    const TestUser nobody{u"nobody-at-all"_s, u"wrong"_s, {}};
    REFUSED(await(adapter->signIn(requestFor(*probe, nobody)), m_fixture.patience()),
            ErrorKind::WrongCredentials);
}

void ContractSuite::signInTellsTrouble_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<QList<ErrorKind>>("kinds");
    using Kind = Fault::Kind;
    QTest::newRow("pause") << int(Kind::RateLimited) << QList{ErrorKind::RateLimited};
    QTest::newRow("hang") << int(Kind::Hang) << QList{ErrorKind::TimedOut};
    QTest::newRow("cut") << int(Kind::Cut) << QList{ErrorKind::Offline};
    QTest::newRow("server error") << int(Kind::ServerError) << QList{ErrorKind::ServerFailure};
    QTest::newRow("malformed") << int(Kind::Malformed)
                               << QList{ErrorKind::BadAnswer, ErrorKind::NotAServer};
}

void ContractSuite::signInTellsTrouble() {
    QFETCH(int, fault);
    QFETCH(QList<ErrorKind>, kinds);
    const auto adapter = m_fixture.makeAdapter();
    const auto user = m_fixture.newUser(u"Ada"_s);
    DONE(user);
    const auto probe = await(adapter->probe(m_fixture.address()), m_fixture.patience());
    DONE(probe);
    Fault trouble;
    trouble.kind = Fault::Kind(fault);
    trouble.where = Fault::Where::SignIn;
    if (!m_fixture.inject(trouble))
        QSKIP("this fixture cannot make this trouble");
    const auto failed = inTime(kinds, [&] {
        return await(adapter->signIn(requestFor(*probe, *user)), m_fixture.patience());
    });
    QVERIFY2(!failed && kinds.contains(failed.error().kind), qPrintable(told(failed)));
    if (failed.error().kind == ErrorKind::RateLimited)
        QVERIFY(failed.error().retryAfter.has_value());
    m_fixture.clearFaults();
    DONE(await(adapter->signIn(requestFor(*probe, *user)), m_fixture.patience()));
}

void ContractSuite::sessionSurvivesClosing() {
    TestUser user;
    std::unique_ptr<Client> client;
    FINE(enter(client, user, u"Ada"_s));
    QVERIFY(!client->session->token.isEmpty());
    QCOMPARE(client->session->person, user.person);
    client->close();
    FINE(client->start());
    QCOMPARE(client->backend().self(), client->id(user));
}

void ContractSuite::signOutEndsTheSession() {
    TestUser user;
    std::unique_ptr<Client> client;
    FINE(enter(client, user, u"Ada"_s));
    DONE(await(client->backend().signOut(), m_fixture.patience()));
    client->close();
    client->open();
    QVERIFY(client->waitFor(ConnectionState::Phase::SignedOut));
    QCOMPARE(client->backend().connection().error.kind, ErrorKind::SignedOut);
}

void ContractSuite::selfIsKnownFromTheStart() {
    TestUser user;
    std::unique_ptr<Client> client;
    FINE(enter(client, user, u"Ada Ångström"_s));
    DONE(client->run(FetchPerson{client->backend().self()}));
    QVERIFY(client->wait(
        [&] { return client->state.people.value(user.person).displayName == u"Ada Ångström"_s; }));
    QVERIFY2(client->state.faults.isEmpty(), qPrintable(client->state.faults.join(u'\n')));
}

} // namespace parvis::contract
