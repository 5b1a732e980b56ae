#include "backends/demo/DemoAdapter.h"
#include "backends/demo/Liveliness.h"
#include "support/Await.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <deque>

using namespace parvis;
using namespace parvis::demo;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using test::await;

/// A backend and all it said.
struct Seat {
    explicit Seat(DemoAdapter& adapter, std::shared_ptr<const Session> session,
                  QByteArray position = {})
        : backend(adapter.open(AccountId{1}, std::move(session))) {
        QObject::connect(backend.get(), &Backend::changed, &context,
                         [this](const ChangeBatchPtr& batch) {
                             for (const Change& change : batch->changes)
                                 changes.push_back(change);
                             if (batch->position)
                                 last = *batch->position;
                             backend->committed(batch->serial);
                         });
        QObject::connect(backend.get(), &Backend::live, &context,
                         [this](const LiveEvent& event) { live.push_back(event); });
        backend->start({std::move(position), {}});
    }

    [[nodiscard]] bool isLive() const {
        return backend->connection().phase == ConnectionState::Phase::Live;
    }

    template<class T>
    [[nodiscard]] int count() const {
        return static_cast<int>(std::ranges::count_if(
            changes, [](const Change& change) { return std::holds_alternative<T>(change); }));
    }

    QObject context;
    std::unique_ptr<Backend> backend;
    std::vector<Change> changes;
    std::vector<LiveEvent> live;
    QByteArray last;
};

std::shared_ptr<Session> enter(DemoAdapter& adapter) {
    const auto probe = await(adapter.probe(u"demo"_s));
    if (!probe || probe->methods[0].kind != SignInMethod::Kind::None)
        return nullptr;
    auto request = std::make_shared<SignInRequest>();
    request->server = *probe;
    request->method = probe->methods[0];
    const auto session = await(adapter.signIn(request));
    return session ? *session : nullptr;
}

} // namespace

class WorldTest : public QObject {
    Q_OBJECT

private slots:
    void theSampleComesUpQuicklyAndWhole() {
        SystemClock clock;
        auto server = std::make_shared<Embedded>(clock, Embedded::Options{});
        QElapsedTimer timer;
        timer.start();
        server->world();
        qInfo("the world came up in %lld ms", timer.elapsed());
        DemoAdapter adapter(server);
        const auto session = enter(adapter);
        QVERIFY(session);
        QCOMPARE(session->person, SampleOrganisation::selfId());
        Seat seat(adapter, session);
        QTRY_VERIFY(seat.isLive());
        qInfo("live after %lld ms", timer.elapsed());
        QCOMPARE(seat.count<PersonChanged>(), 120);
        QCOMPARE(seat.count<ConversationGone>(), 0);
        int chats = 0;
        int secrets = 0;
        for (const Change& change : seat.changes) {
            if (const auto* place = std::get_if<ConversationChanged>(&change))
                chats += place->conversation.kind != ConversationKind::Feed;
            if (const auto* group = std::get_if<GroupChanged>(&change))
                secrets += group->group.privacy == Privacy::Secret;
            if (const auto* arrived = std::get_if<MessagesArrived>(&change))
                QVERIFY(arrived->messages.size() <= 20);
        }
        QCOMPARE(chats, 40);
        QCOMPARE(secrets, 1); // the other one is not ours to know
    }

    void aDiskThatIsSlowerThanTheServerIsGivenRestAfterwards() {
        SystemClock clock;
        DemoAdapter adapter(std::make_shared<Embedded>(clock, Embedded::Options{}));
        const auto session = enter(adapter);
        QVERIFY(session);
        const auto backend = adapter.open(AccountId{1}, session);
        std::deque<quint64> writing;
        quint64 batches = 0;
        QObject context;
        connect(backend.get(), &Backend::changed, &context, [&](const ChangeBatchPtr& batch) {
            writing.push_back(batch->serial);
            batches = batch->serial;
        });
        backend->start({});
        QTRY_VERIFY(writing.size() > 1);
        // One batch is written whenever several wait, as long as there is anything to write.
        for (int round = 0; round < 2000 && !writing.empty(); ++round) {
            const quint64 written = writing.front();
            writing.pop_front();
            backend->committed(written);
            QCoreApplication::processEvents();
        }
        QVERIFY(writing.empty());
        QCOMPARE(backend->connection().phase, ConnectionState::Phase::Live);
        QVERIFY2(batches < 200, qPrintable(QString::number(batches)));
    }

    void addressesOfOthersAreNotTaken() {
        SystemClock clock;
        DemoAdapter adapter(std::make_shared<Embedded>(clock, Embedded::Options{}));
        for (const QString& address :
             {u"example.org"_s, u"demo.example.org"_s, QString(), u"democracy"_s}) {
            const auto probe = await(adapter.probe(address));
            QVERIFY2(!probe && probe.error().kind == ErrorKind::NotAServer, qPrintable(address));
        }
        for (const QString& address : {u"demo"_s, u" Demo: "_s, u"demo:haute-vallee"_s})
            QVERIFY(await(adapter.probe(address)).has_value());
    }

    void aRestartGoesOnWhereItWas() {
        SystemClock clock;
        QByteArray position;
        std::shared_ptr<Session> session;
        QDateTime newest;
        const auto newestOf = [](const Seat& seat) {
            QDateTime latest;
            for (const Change& change : seat.changes) {
                if (const auto* arrived = std::get_if<MessagesArrived>(&change))
                    latest = qMax(latest, arrived->messages.last().sentAt);
            }
            return latest;
        };
        {
            DemoAdapter adapter(std::make_shared<Embedded>(clock, Embedded::Options{}));
            session = enter(adapter);
            Seat seat(adapter, session);
            QTRY_VERIFY(seat.isLive());
            newest = newestOf(seat);
            position = seat.last;
            QVERIFY(!position.isEmpty());
        }
        QTest::qWait(3);
        DemoAdapter adapter(std::make_shared<Embedded>(clock, Embedded::Options{}));
        Seat again(adapter, session, position);
        QTRY_VERIFY(again.isLive());
        QCOMPARE(again.count<MessagesArrived>(), 0);
        QCOMPARE(again.count<PersonChanged>(), 0);
        // An account without a past sees the world made for the same moment.
        Seat fresh(adapter, session);
        QTRY_VERIFY(fresh.isLive());
        QCOMPARE(newestOf(fresh), newest);
    }

    void aPositionThatMakesNoSenseIsNone_data() {
        QTest::addColumn<QByteArray>("position");
        QTest::newRow("words") << QByteArray("hello");
        QTest::newRow("half") << QByteArray("12:");
        QTest::newRow("negative") << QByteArray("-5:3");
        QTest::newRow("future") << QByteArray("99999999999999:3");
        QTest::newRow("zeroes") << QByteArray(3, '\0');
    }

    void aPositionThatMakesNoSenseIsNone() {
        QFETCH(QByteArray, position);
        SystemClock clock;
        DemoAdapter adapter(std::make_shared<Embedded>(clock, Embedded::Options{}));
        Seat seat(adapter, enter(adapter), position);
        QTRY_VERIFY(seat.isLive());
        QCOMPARE(seat.count<PersonChanged>(), 120);
    }

    void nothingIsWrittenIntoAnEncryptedConversation() {
        SystemClock clock;
        auto server = std::make_shared<Embedded>(clock, Embedded::Options{});
        DemoAdapter adapter(server);
        Seat seat(adapter, enter(adapter));
        QTRY_VERIFY(seat.isLive());
        ConversationId locked;
        for (const auto& [id, place] : server->world().conversations()) {
            if (place.facts.encrypted)
                locked = {AccountId{1}, id};
        }
        QVERIFY(locked.isValid());
        const std::size_t before = server->world().conversation(locked.remote)->messages.size();
        MessageContent content;
        content.text = u"clear text"_s;
        const auto refused = await(seat.backend->execute(SendMessage{locked, u"t"_s, content}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unsupported);
        QCOMPARE(server->world().conversation(locked.remote)->messages.size(), before);
    }

    void aPersonIsThereUntilTheLastDeviceLeaves() {
        SystemClock clock;
        auto server = std::make_shared<Embedded>(clock, Embedded::Options{});
        DemoAdapter adapter(server);
        const auto session = enter(adapter);
        const auto presence = [&] {
            return server->world().person(session->person)->presence;
        };
        Seat desk(adapter, session);
        Seat sofa(adapter, session);
        QTRY_VERIFY(desk.isLive() && sofa.isLive());
        QCOMPARE(presence(), Presence::Online);
        desk.backend->stop();
        QCOMPARE(presence(), Presence::Online);
        sofa.backend->stop();
        QCOMPARE(presence(), Presence::Offline);
    }

    void withoutLifeThereAreNoTimers() {
        SystemClock clock;
        auto server = std::make_shared<Embedded>(clock, Embedded::Options{});
        DemoAdapter adapter(server);
        Seat seat(adapter, enter(adapter));
        QTRY_VERIFY(seat.isLive());
        QVERIFY(server->world().findChildren<QTimer*>().isEmpty());
        QVERIFY(seat.backend->findChildren<QTimer*>().isEmpty());
    }

    void colleaguesAnswerAPerson() {
        SystemClock clock;
        Embedded::Options options;
        options.lively = true;
        auto server = std::make_shared<Embedded>(clock, options);
        DemoAdapter adapter(server);
        Seat seat(adapter, enter(adapter));
        QTRY_VERIFY(seat.isLive());
        ConversationId direct;
        for (const auto& [id, place] : server->world().conversations()) {
            if (place.facts.kind == ConversationKind::Direct && !place.facts.encrypted &&
                place.members.contains(u"@priya.raghunathan"_s))
                direct = {AccountId{1}, id};
        }
        QVERIFY(direct.isValid());
        const auto answered = [&] {
            const auto& last = server->world().conversation(direct.remote)->messages.back().message;
            return last.sender.remote == u"@priya.raghunathan"_s;
        };
        MessageContent content;
        content.text = u"Is the gauge on your desk?"_s;
        // One in ten stays without an answer, as in life: ask until there is one.
        bool heard = false;
        for (int i = 0; i < 4 && !heard; ++i) {
            QVERIFY(await(seat.backend->execute(SendMessage{direct, QString::number(i), content}))
                        .has_value());
            heard = QTest::qWaitFor(answered, 12'000);
        }
        QVERIFY(heard);
        QVERIFY(std::ranges::any_of(seat.live, [&](const LiveEvent& event) {
            const auto* typing = std::get_if<TypingChanged>(&event);
            return typing && typing->conversation == direct && !typing->people.isEmpty();
        }));
        QTRY_VERIFY(seat.count<ReceiptMoved>() > 0);
    }

    void aBackendMayBeStoppedFromItsOwnSignals() {
        SystemClock clock;
        DemoAdapter adapter(std::make_shared<Embedded>(clock, Embedded::Options{}));
        const auto session = enter(adapter);
        for (int stopAt = 1; stopAt < 6; ++stopAt) {
            auto backend = adapter.open(AccountId{1}, session);
            int signalsSeen = 0;
            const auto step = [&] {
                if (++signalsSeen == stopAt)
                    backend->stop();
            };
            QObject::connect(backend.get(), &Backend::changed, backend.get(), step);
            QObject::connect(backend.get(), &Backend::connectionChanged, backend.get(), step);
            backend->start({});
            QTest::qWait(10);
            QCOMPARE(signalsSeen, stopAt);
            QCOMPARE(backend->connection().phase, ConnectionState::Phase::Stopped);
        }
    }
};

QTEST_GUILESS_MAIN(WorldTest)
#include "WorldTest.moc"
