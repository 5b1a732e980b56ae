#include "backends/matrix/SlidingSync.h"

#include "backends/matrix/MatrixBackend.h"
#include "fakes/ScriptedServer.h"
#include "unit/matrix/Transcript.h"

#include <QSignalSpy>

using namespace parvis;
using namespace parvis::fakes;
using namespace parvis::matrix;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr AccountId account{7};
const QByteArray versionsPath = "/_matrix/client/versions";
const QByteArray slidingPath = "/_matrix/client/unstable/org.matrix.simplified_msc3575/sync";
const QByteArray syncPath = "/_matrix/client/v3/sync";

QByteArray quoted(QByteArray text) {
    return text.replace('\'', '"');
}

/// An answer with one of each: a chat without a name, a group and its feed, an invitation, an
/// asking to join.
QByteArray answer() {
    return quoted(
        "{'pos':'1/2','lists':{'conversations':{'count':900,'ops':[]}},'rooms':{"
        "'!chat:x':{'initial':true,'limited':true,'prev_batch':'p1','joined_count':2,"
        "'notification_count':0,'highlight_count':0,"
        "'heroes':[{'user_id':'@bo:x','displayname':'Bo'}],"
        "'required_state':[" +
        state("m.room.create", "{'room_version':'11'}") + "," +
        state("m.room.member", "{'membership':'join','displayname':'Ada'}", "@ada:x") +
        "],'timeline':[" + message("{'msgtype':'m.text','body':'one'}", "$1") + "," +
        message("{'msgtype':'m.text','body':'two'}", "$2") +
        "]},"
        "'!space:x':{'initial':true,'required_state':[" +
        state("m.room.create", "{'type':'m.space','room_version':'11'}") + "," +
        state("m.room.name", "{'name':'Cryo'}") + "," +
        state("m.space.child", "{'via':['x']}", "!feed:x") +
        "],'timeline':[]},"
        "'!feed:x':{'initial':true,'notification_count':4,'highlight_count':1,"
        "'required_state':[" +
        state("m.room.create", "{'room_version':'11'}") + "," +
        state("m.room.name", "{'name':'Cryo'}") + "],'timeline':[" +
        message("{'msgtype':'m.text','body':'post'}", "$p") +
        "]},"
        "'!inv:x':{'invite_state':["
        "{'type':'m.room.name','state_key':'','sender':'@bo:x','content':{'name':'Tea'}},"
        "{'type':'m.room.member','state_key':'@bo:x','sender':'@bo:x',"
        "'content':{'membership':'join','displayname':'Bo'}},"
        "{'type':'m.room.member','state_key':'@me:x','sender':'@bo:x',"
        "'content':{'membership':'invite'}}]},"
        "'!ask:x':{'invite_state':["
        "{'type':'m.room.create','state_key':'','sender':'@bo:x','content':{'type':'m.space'}},"
        "{'type':'m.room.join_rules','state_key':'','sender':'@bo:x',"
        "'content':{'join_rule':'knock'}},"
        "{'type':'m.room.member','state_key':'@me:x','sender':'@me:x',"
        "'content':{'membership':'knock'}}]}"
        "},'extensions':{'account_data':{'global':[{'type':'m.direct','content':"
        "{'@bo:x':['!chat:x']}}],'rooms':{'!chat:x':[{'type':'m.tag','content':"
        "{'tags':{'m.favourite':{}}}}]}},"
        "'receipts':{'rooms':{'!chat:x':{'type':'m.receipt','content':{'$1':{'m.read':"
        "{'@me:x':{'ts':5}}}}}}}}}");
}

ConversationPatch patchOf(const std::vector<Change>& changes, const QString& id) {
    ConversationPatch merged;
    for (const auto& one : only<ConversationChanged>(changes)) {
        if (one.conversation.id.remote != id)
            continue;
        if (one.conversation.kind)
            merged.kind = one.conversation.kind;
        if (one.conversation.unread)
            merged.unread = one.conversation.unread;
        if (one.conversation.mentions)
            merged.mentions = one.conversation.mentions;
        if (one.conversation.membership)
            merged.membership = one.conversation.membership;
        if (one.conversation.favourite)
            merged.favourite = one.conversation.favourite;
        if (one.conversation.readUpTo)
            merged.readUpTo = one.conversation.readUpTo;
        if (one.conversation.peer)
            merged.peer = one.conversation.peer;
    }
    return merged;
}

/// A server with an account that /sync tells one message more of than sliding sync did.
class Home {
public:
    explicit Home(bool offered = true) {
        server.onAny([](const ServedRequest&) { return ServedAnswer::json("{}", 404); });
        server.on(versionsPath,
                  ServedAnswer::json(quoted("{'versions':['v1.12'],'unstable_features':{"
                                            "'org.matrix.simplified_msc3575':" +
                                            QByteArray(offered ? "true" : "false") + "}}")));
        server.on(slidingPath, ServedAnswer::json(answer()));
        server.on(syncPath, [this](const ServedRequest& request) {
            if (request.target.contains("since="))
                return ServedAnswer{{}, true};
            QByteArray whole = "{'next_batch':'s1','rooms':{'join':{'!chat:x':{'timeline':{"
                               "'limited':true,'prev_batch':'p2','events':[" +
                               message("{'msgtype':'m.text','body':'two'}", "$2") + "," +
                               message("{'msgtype':'m.text','body':'three'}", "$3") +
                               "]},'unread_notifications':{'notification_count':2}}}}}";
            return ServedAnswer::json(quoted(whole));
        });
        Timing timing;
        timing.inactivity = 500ms;
        timing.firstAnswer = 2s;
        timing.firstPaint = 300ms;
        timing.longPoll = 100ms;
        timing.firstRetry = 50ms;
        Session session;
        session.address = server.url();
        session.person = u"@me:x"_s;
        session.token = Secret::take("t0");
        backend = std::make_unique<MatrixBackend>(account, session, timing);
        QObject::connect(backend.get(), &Backend::changed, backend.get(),
                         [this](const ChangeBatchPtr& batch) {
                             batches.push_back(batch);
                             phases.append(backend->connection().phase);
                             backend->committed(batch->serial);
                         });
    }
    [[nodiscard]] bool isLive() const {
        return backend->connection().phase == ConnectionState::Phase::Live;
    }
    [[nodiscard]] qsizetype requests(const QByteArray& path) const {
        return std::ranges::count(server.requests(), path, &ServedRequest::path);
    }

    ScriptedServer server;
    std::unique_ptr<MatrixBackend> backend;
    std::vector<ChangeBatchPtr> batches;
    QList<ConnectionState::Phase> phases;
};

} // namespace

class SlidingSyncTest final : public QObject {
    Q_OBJECT

private slots:
    void anAnswerReadsAsOneOfSync() {
        Reader reader;
        const auto outcome = reader.parser.read(sliding::asSync(transcript(answer())));
        const auto arrived = only<MessagesArrived>(outcome.changes);
        QCOMPARE(arrived.size(), 2);
        QCOMPARE(arrived[0].conversation.remote, u"!chat:x"_s);
        QCOMPARE(arrived[0].messages.size(), 2);
        QCOMPARE(arrived[0].messages[1].text, u"two"_s);
        QCOMPARE(arrived[0].gap, std::optional(u"p1"_s));
        QVERIFY(!arrived[1].gap);
        const auto chat = patchOf(outcome.changes, u"!chat:x"_s);
        QCOMPARE(chat.kind, ConversationKind::Direct);
        QCOMPARE(chat.peer->remote, u"@bo:x"_s);
        QCOMPARE(chat.favourite, true);
        QCOMPARE(chat.readUpTo->remote, u"$1"_s);
        QVERIFY2(!chat.unread, "nobody counted");
        const auto feed = patchOf(outcome.changes, u"!feed:x"_s);
        QCOMPARE(feed.kind, ConversationKind::Feed);
        QCOMPARE(feed.unread, 4);
        QCOMPARE(feed.mentions, 1);
        QCOMPARE(patchOf(outcome.changes, u"!inv:x"_s).membership, Membership::Invited);
        QCOMPARE(reader.rooms.find(u"!ask:x"_s)->membership, Membership::Asked);
        QStringList names;
        for (const auto& person : only<PersonChanged>(outcome.changes))
            names.append(person.person.displayName.value_or(QString()));
        QVERIFY2(names.contains(u"Bo"_s) && names.contains(u"Ada"_s), qPrintable(names.join(u' ')));
    }

    void namelessRoomsAreCalledByTheirMembers() {
        Reader reader;
        QByteArray group = answer();
        group.replace("m.direct", "m.other");
        (void)reader.parser.read(sliding::asSync(transcript(group)));
        QVERIFY(reader.rooms.find(u"!chat:x"_s));
        QCOMPARE(reader.rooms.find(u"!chat:x"_s)->heroes.value(0).name, u"Bo"_s);
        // The same from /sync, where names are in the state.
        Reader plain;
        (void)plain.readRoom(
            "{'summary':{'m.heroes':['@bo:x']},'state':{'events':[" +
            state("m.room.member", "{'membership':'join','displayname':'Bo'}", "@bo:x") + "]}}");
        QCOMPARE(plain.rooms.find(u"!r:x"_s)->heroes.value(0).name, u"Bo"_s);
    }

    void nonsenseGivesNothing() {
        for (const QByteArray& text :
             {"{}"_qba, "{'rooms':7}"_qba, "{'rooms':{'!a:x':[],'b':{'invite_state':{}}}}"_qba,
              "{'rooms':{'!a:x':{'required_state':1,'timeline':{},'heroes':[[],{},3],"
              "'joined_count':'x'}},'extensions':{'account_data':[],'receipts':{'rooms':[]}}}"_qba,
              "{'rooms':{'!a:x':{'invite_state':[{'type':'m.room.member','content':"
              "{'membership':'ban'}}]}}}"_qba}) {
            Reader reader;
            const auto outcome = reader.parser.read(sliding::asSync(transcript(text)));
            QVERIFY(only<MessagesArrived>(outcome.changes).isEmpty());
        }
    }

    void aNewSignInShowsTheNewestFirst() {
        Home home;
        home.backend->start({});
        QTRY_VERIFY(home.isLive());
        QCOMPARE(home.requests(slidingPath), 1);
        QVERIFY(home.batches.size() >= 2);
        QVERIFY2(!home.batches[0]->position, "after a crash everything comes again");
        QCOMPARE(only<MessagesArrived>(home.batches[0]->changes).size(), 2);
        QVERIFY(home.phases.first() == ConnectionState::Phase::CatchingUp);
        QCOMPARE(home.batches.back()->position, std::optional("s1"_qba));
        const auto arrived = only<MessagesArrived>(home.batches.back()->changes);
        QCOMPARE(arrived.size(), 1);
        QCOMPARE(arrived[0].messages.last().id.remote, u"$3"_s);
        QCOMPARE(patchOf(home.batches.back()->changes, u"!chat:x"_s).unread, 2);
        // What the first answer listed, and the whole one did not, is gone.
        QCOMPARE(only<ConversationGone>(home.batches.back()->changes).size(), 2);
    }

    void aPositionIsGoneOnFrom() {
        Home home;
        home.server.on(syncPath, [](const ServedRequest& request) {
            return ServedAnswer::json(request.target.contains("timeout=0")
                                          ? quoted("{'next_batch':'s2'}")
                                          : QByteArray("{}"));
        });
        home.backend->start({"s1", {}});
        QTRY_VERIFY(home.isLive());
        QCOMPARE(home.requests(slidingPath), 0);
    }

    void aServerWithoutItIsAskedTheOldWay() {
        Home home(false);
        home.backend->start({});
        QTRY_VERIFY(home.isLive());
        QCOMPARE(home.requests(slidingPath), 0);
        QVERIFY(home.batches.front()->position);
    }

    void troubleWithItDoesNotBlockTheSignIn_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("hang");
        QTest::newRow("refused") << ServedAnswer::json("{}", 500).bytes << false;
        QTest::newRow("garbage") << ServedAnswer::json("[1,").bytes << false;
        QTest::newRow("cut") << QByteArray() << false;
        QTest::newRow("hang") << QByteArray() << true;
        QTest::newRow("rate limited")
            << ServedAnswer::json(quoted("{'errcode':'M_LIMIT_EXCEEDED','retry_after_ms':90000}"),
                                  429)
                   .bytes
            << false;
    }
    void troubleWithItDoesNotBlockTheSignIn() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, hang);
        for (const QByteArray& path : {slidingPath, versionsPath}) {
            Home home;
            home.server.on(path, ServedAnswer{bytes, hang});
            home.backend->start({});
            QTRY_VERIFY(home.isLive());
            QVERIFY(home.batches.back()->position);
        }
    }

    void aStopDuringItIsAStop() {
        Home home;
        home.server.on(slidingPath, ServedAnswer{{}, true});
        home.backend->start({});
        QTRY_COMPARE(home.requests(slidingPath), 1);
        home.backend->stop();
        QTest::qWait(500);
        QVERIFY(home.batches.empty());
        QCOMPARE(home.requests(syncPath), 0);
    }

    void aLargeAnswerIsReadInStepsAndStoredInSmallBatches() {
        Home home(false);
        // A day's absence: 400 rooms with 50 messages each.
        QByteArray rooms;
        for (int room = 0; room < 400; ++room) {
            QByteArray events;
            for (int i = 0; i < 50; ++i)
                events += (i ? "," : "") +
                          message("{'msgtype':'m.text','body':'text'}",
                                  "$" + QByteArray::number(room) + "-" + QByteArray::number(i));
            rooms += (room ? ",'!r" : "'!r") + QByteArray::number(room) +
                     ":x':{'timeline':{'events':[" + events + "]}}";
        }
        const QByteArray body = quoted("{'next_batch':'s2','rooms':{'join':{" + rooms + "}}}");
        home.server.on(syncPath, [&](const ServedRequest& request) {
            return request.target.contains("since=s1") ? ServedAnswer::json(body)
                                                       : ServedAnswer{{}, true};
        });
        int turns = 0; // of the event loop while the answer is read
        QTimer other;
        connect(&other, &QTimer::timeout, this, [&] { ++turns; });
        other.start(0);
        home.backend->start({"s1", {}});
        QTRY_VERIFY_WITH_TIMEOUT(home.isLive(), 20'000);
        qsizetype messages = 0;
        for (const auto& batch : home.batches) {
            qsizetype rows = 0;
            for (const auto& arrived : only<MessagesArrived>(batch->changes))
                rows += arrived.messages.size();
            QVERIFY2(rows <= 1050, qPrintable(QString::number(rows)));
            QCOMPARE(batch->position.has_value(), batch == home.batches.back());
            messages += rows;
        }
        QCOMPARE(messages, 20'000);
        QVERIFY(home.batches.size() >= 20);
        QVERIFY2(turns > 10, "the thread did nothing else meanwhile");
    }
};

QTEST_GUILESS_MAIN(SlidingSyncTest)
#include "SlidingSyncTest.moc"
