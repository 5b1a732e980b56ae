#include "backends/matrix/MatrixAdapter.h"
#include "contract/Client.h"
#include "contract/synapse/SynapseProcess.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

using namespace parvis;
using namespace parvis::contract;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int roomCount = 50; // more than a first paint brings
constexpr int lineCount = 25; // more than it brings of one room

/// One computer of a person.
struct Computer {
    explicit Computer(AccountId number)
        : account(number)
        , state(number) {}

    Result<void> enter(const SynapseProcess& server, const QString& user) {
        const auto probe = await(adapter.probe(server.address().toString()), 20s);
        if (!probe)
            return fail(probe);
        auto request = std::make_shared<SignInRequest>();
        request->server = *probe;
        request->method = probe->methods.value(0);
        request->user = user;
        request->password = Secret::take("secret");
        request->deviceName = u"Test"_s;
        const auto session = await(adapter.signIn(request), 20s);
        if (!session)
            return fail(session);
        backend = adapter.open(account, *session);
        QObject::connect(backend.get(), &Backend::changed, backend.get(),
                         [this](const ChangeBatchPtr& batch) {
                             batches.push_back(batch);
                             state.apply(*batch);
                             backend->committed(batch->serial);
                         });
        backend->start({});
        return ok();
    }
    [[nodiscard]] bool isLive() const {
        return backend->connection().phase == ConnectionState::Phase::Live;
    }
    Result<Receipt> run(const Command& command) { return await(backend->execute(command), 30s); }
    Result<Receipt> say(const QString& room, const QString& text) {
        MessageContent content;
        content.text = text;
        return run(SendMessage{{account, room}, Client::transaction(), content});
    }

    AccountId account;
    matrix::MatrixAdapter adapter;
    std::unique_ptr<Backend> backend;
    StateRecorder state;
    std::vector<ChangeBatchPtr> batches;
};

} // namespace

/// A new sign-in of somebody with many rooms.
class FirstPaintTest final : public QObject {
    Q_OBJECT

public:
    explicit FirstPaintTest(SynapseProcess& server)
        : m_server(server) {}

private slots:
    void initTestCase() {
        for (const QString& name : {u"ada"_s, u"bo"_s}) {
            QVERIFY(m_server.order({{u"do"_s, u"user"_s},
                                    {u"name"_s, name},
                                    {u"password"_s, u"secret"_s},
                                    {u"display"_s, name.toUpper()}}));
        }
        Computer first(AccountId{1});
        QVERIFY(first.enter(m_server, u"ada"_s));
        QTRY_VERIFY_WITH_TIMEOUT(first.isLive(), 30'000);
        Computer other(AccountId{2});
        QVERIFY(other.enter(m_server, u"bo"_s));
        const auto group = first.run(CreateGroup{u"Cryo"_s, {}, Privacy::Secret, {}});
        QVERIFY(group);
        m_feed = group->conversation.remote;
        for (int i = 0; i < roomCount; ++i) {
            const auto made = first.run(CreateConversation{u"Room %1"_s.arg(i), {}});
            QVERIFY(made);
            m_rooms.append(made->conversation.remote);
            QVERIFY(first.say(m_rooms.last(), u"hello"_s));
        }
        const PersonId bo{{1}, u"@bo:localhost"_s};
        QVERIFY(first.run(InviteToConversation{{{1}, m_rooms.last()}, bo}));
        QTRY_VERIFY_WITH_TIMEOUT(other.state.conversations.contains(m_rooms.last()), 20'000);
        QVERIFY(other.run(JoinConversation{{{2}, m_rooms.last()}}));
        for (int i = 0; i < lineCount; ++i)
            QVERIFY(other.say(m_rooms.last(), u"line %1"_s.arg(i)));
        // Only the feed's room is among the newest, its group is not.
        QVERIFY(first.say(m_feed, u"post"_s));
    }

    void theNewestIsThereFirstAndEverythingLater() {
        Computer computer(AccountId{3});
        QVERIFY(computer.enter(m_server, u"ada"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!computer.batches.empty(), 30'000);
        QVERIFY2(!computer.batches.front()->position, "this was the whole, not the first paint");
        QVERIFY(computer.backend->connection().phase == ConnectionState::Phase::CatchingUp);
        const qsizetype painted = computer.state.conversations.size();
        QVERIFY2(painted > 20 && painted < roomCount, qPrintable(QString::number(painted)));
        const ConversationId newest{{3}, m_rooms.last()};
        QCOMPARE(computer.state.texts(newest).last(), u"line %1"_s.arg(lineCount - 1));
        QCOMPARE(computer.state.conversations.value(m_feed).kind, ConversationKind::Feed);
        QVERIFY(!computer.state.groups.isEmpty());
        QCOMPARE(computer.state.people.value(u"@bo:localhost"_s).displayName, u"BO"_s);

        QTRY_VERIFY_WITH_TIMEOUT(computer.isLive(), 60'000);
        QVERIFY(!computer.state.position.isEmpty());
        for (const QString& room : std::as_const(m_rooms)) {
            QVERIFY(computer.state.conversations.contains(room));
            QVERIFY(computer.state.texts({{3}, room}).count(u"hello"_s) <= 1);
        }
        QCOMPARE(computer.state.conversations.value(m_rooms.last()).unread, lineCount);
        // Nothing is doubled, and what is missing is where the gap says.
        for (int pages = 0; !computer.state.gap(newest).isEmpty() && pages < 10; ++pages)
            QVERIFY(computer.run(LoadOlder{newest, computer.state.gap(newest), 10}));
        QStringList expected{u"hello"_s};
        for (int i = 0; i < lineCount; ++i)
            expected.append(u"line %1"_s.arg(i));
        QCOMPARE(computer.state.texts(newest), expected);
        QVERIFY2(computer.state.faults.isEmpty(), qPrintable(computer.state.faults.join(u'\n')));
        // It goes on from there.
        QVERIFY(computer.say(m_rooms.first(), u"on"_s));
        QTRY_VERIFY_WITH_TIMEOUT(computer.state.texts({{3}, m_rooms.first()}).contains(u"on"_s),
                                 20'000);
    }

private:
    SynapseProcess& m_server;
    QStringList m_rooms;
    QString m_feed;
};

int main(int argc, char** argv) {
    constexpr int skipped = 77;
    const QCoreApplication application(argc, argv);
    SynapseProcess server;
    const auto missing = server.launch();
    if (!missing || !missing->isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(missing ? *missing : missing.error().detail));
        return missing ? skipped : 1;
    }
    FirstPaintTest test(server);
    return QTest::qExec(&test, argc, argv);
}

#include "FirstPaintTest.moc"
