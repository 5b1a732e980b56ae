#include "backends/matrix/Attachments.h"
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

QByteArray quoted(QByteArray text) {
    return text.replace('\'', '"');
}

Timing quick() {
    Timing timing;
    timing.inactivity = 500ms;
    timing.firstAnswer = 500ms;
    timing.longPoll = 50ms;
    timing.firstRetry = 50ms;
    return timing;
}

Session sessionAt(const ScriptedServer& server, const QByteArray& refreshToken = {}) {
    Session session;
    session.address = server.url();
    session.person = u"@me:x"_s;
    session.device = u"D"_s;
    session.token = Secret::take("t0");
    session.refreshToken = Secret::take(QByteArray(refreshToken));
    return session;
}

template<class T>
Result<T> wait(Task<T> task) {
    QObject context;
    std::optional<Result<T>> result;
    std::move(task).then(&context, [&](Result<T> r) { result = std::move(r); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
        return fail(ErrorKind::Internal, {}, u"never ended"_s);
    return std::move(*result);
}

ServedAnswer softLogout(bool soft = true) {
    return ServedAnswer::json(quoted("{'errcode':'M_UNKNOWN_TOKEN','soft_logout':" +
                                     QByteArray(soft ? "true" : "false") + "}"),
                              401);
}

qsizetype requestsFor(const ScriptedServer& server, const QByteArray& path) {
    return std::ranges::count(server.requests(), path, &ServedRequest::path);
}

const QByteArray refreshPath = "/_matrix/client/v3/refresh";
const QByteArray joinedPath = "/_matrix/client/v3/joined_rooms";
const QByteArray createPath = "/_matrix/client/v3/createRoom";

/// Answers only those who come with the token.
ServedAnswer guarded(const ServedRequest& request, const QByteArray& token) {
    return request.header("Authorization") == "Bearer " + token ? ServedAnswer::json("{}")
                                                                : softLogout();
}

} // namespace

class BackendTest final : public QObject {
    Q_OBJECT

private slots:
    void aTokenThatRanOutIsRenewed() {
        ScriptedServer server;
        server.on(joinedPath, [](const ServedRequest& r) { return guarded(r, "t1"); });
        QByteArrayList order;
        server.on(refreshPath, [&](const ServedRequest& request) {
            order.append("asked");
            return request.body.contains("\"r0\"") && request.header("Authorization").isEmpty()
                       ? ServedAnswer::json(quoted("{'access_token':'t1','refresh_token':'r1',"
                                                   "'expires_in_ms':300000}"))
                       : softLogout();
        });
        MatrixHttp http(sessionAt(server, "r0"), {});
        std::shared_ptr<const Session> kept;
        http.setSessionKeeper([&](const std::shared_ptr<const Session>& session) {
            order.append("kept");
            kept = session;
            return Task<void>::finished({});
        });
        const auto call = [&] {
            MatrixCall request;
            request.path = path({u"joined_rooms"_s});
            return http.call(request);
        };
        // Three at once, one renewal.
        auto first = call();
        auto second = call();
        auto third = call();
        QVERIFY(wait(std::move(first)));
        QVERIFY(wait(std::move(second)));
        QVERIFY(wait(std::move(third)));
        QCOMPARE(order, (QByteArrayList{"asked", "kept"}));
        QCOMPARE(requestsFor(server, refreshPath), 1);
        QCOMPARE(kept->token.toByteArray(), "t1");
        QCOMPARE(kept->refreshToken.toByteArray(), "r1");
        QCOMPARE(kept->device, u"D"_s);
        QVERIFY(wait(call()));
        QCOMPARE(requestsFor(server, refreshPath), 1);
    }

    void aSessionThatWasEndedIsNotRenewed() {
        ScriptedServer server;
        server.on(joinedPath, softLogout(false));
        MatrixHttp http(sessionAt(server, "r0"), {});
        MatrixCall request;
        request.path = path({u"joined_rooms"_s});
        const auto refused = wait(http.call(request));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SignedOut);
        QVERIFY(!http.isDeviceKept());
        QCOMPARE(requestsFor(server, refreshPath), 0);

        ScriptedServer old; // without refresh tokens
        old.on(joinedPath, softLogout());
        MatrixHttp plain(sessionAt(old), {});
        const auto ended = wait(plain.call(request));
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::SignedOut);
        QVERIFY(plain.isDeviceKept());
    }

    void aRenewalThatFailsTellsWhy() {
        ScriptedServer server;
        server.on(joinedPath, softLogout());
        MatrixCall request;
        request.path = path({u"joined_rooms"_s});
        const auto kindWhen = [&](const ServedAnswer& answer) {
            server.on(refreshPath, answer);
            MatrixHttp http(sessionAt(server, "r0"), {});
            const auto refused = wait(http.call(request));
            return refused ? ErrorKind::Internal : refused.error().kind;
        };
        QCOMPARE(kindWhen(softLogout(false)), ErrorKind::SignedOut);
        QCOMPARE(kindWhen(ServedAnswer::json(quoted("{'errcode':'M_FORBIDDEN'}"), 403)),
                 ErrorKind::SignedOut);
        QCOMPARE(kindWhen(ServedAnswer::json("{}", 502)), ErrorKind::ServerFailure);
        QCOMPARE(kindWhen(ServedAnswer{}), ErrorKind::Offline);
        QCOMPARE(kindWhen(ServedAnswer::json("{}")), ErrorKind::BadAnswer);
        // What could not be stored is not used: after a crash only the old tokens are there.
        server.on(refreshPath, ServedAnswer::json(quoted("{'access_token':'t1'}")));
        MatrixHttp http(sessionAt(server, "r0"), {});
        http.setSessionKeeper([](const std::shared_ptr<const Session>&) {
            return Task<void>::finished(fail(ErrorKind::DiskFull));
        });
        const auto refused = wait(http.call(request));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::DiskFull);
        QCOMPARE(server.requests().last().path(), refreshPath);
    }

    void aRemovalIsAskedAbout() {
        ScriptedServer server;
        const auto event = [](const QByteArray& type) {
            return ServedAnswer::json(quoted("{'type':'" + type +
                                             "','event_id':'$e','sender':'@bo:x',"
                                             "'origin_server_ts':1,'content':{}}"));
        };
        server.on("/_matrix/client/v3/rooms/%21r%3Ax/event/%24reaction", event("m.reaction"));
        server.on("/_matrix/client/v3/rooms/%21r%3Ax/event/%24message", event("m.room.message"));
        MatrixHttp http(sessionAt(server), {});
        Originals originals(http, account, quick());
        const auto told = [&](const QString& id) {
            Unchecked unchecked;
            unchecked.removals = {{u"!r:x"_s, id, {account, u"@bo:x"_s}, {}}};
            const auto changes = wait(originals.check(unchecked));
            return changes ? std::pair(only<ReactionRemoved>(*changes).size(),
                                       only<MessageRedacted>(*changes).size())
                           : std::pair<qsizetype, qsizetype>(-1, -1);
        };
        QCOMPARE(told(u"$reaction"_s), (std::pair<qsizetype, qsizetype>(1, 0)));
        QCOMPARE(told(u"$message"_s), (std::pair<qsizetype, qsizetype>(0, 1)));
        QCOMPARE(told(u"$nobody-knows"_s), (std::pair<qsizetype, qsizetype>(1, 1)));
    }

    void aGroupWhoseAnswerWasLostIsFoundAgain() {
        ScriptedServer server;
        QByteArrayList made; // transactions of the rooms the server has
        QStringList rooms;
        int lost = 2; // so many answers do not arrive
        server.on(createPath, [&](const ServedRequest& request) {
            const QJsonObject body = json::parse(request.body).value_or(QJsonObject());
            made.append(
                json::text(json::child(body, u"creation_content"), roomTransactionKey).toLatin1());
            rooms.append(u"!room%1:x"_s.arg(made.size()));
            server.on(
                "/_matrix/client/v3/rooms/%21room" + QByteArray::number(made.size()) +
                    "%3Ax/state/m.room.create/",
                ServedAnswer::json(quoted("{'org.parvis.transaction':'" + made.last() + "'}")));
            if (lost-- > 0)
                return ServedAnswer{}; // the connection ends
            return ServedAnswer::json(quoted("{'room_id':'" + rooms.last().toLatin1() + "'}"));
        });
        bool reachable = false;
        server.on(joinedPath, [&](const ServedRequest&) {
            if (!reachable)
                return ServedAnswer{};
            return ServedAnswer::json(
                json::bytes({{u"joined_rooms"_s, QJsonArray::fromStringList(rooms)}}));
        });
        server.onAny([](const ServedRequest& request) {
            return ServedAnswer::json(request.method == "PUT" ? "{\"event_id\":\"$s\"}" : "{}");
        });
        MatrixBackend backend(account, sessionAt(server), quick());
        CreateGroup command;
        command.name = u"Cryo"_s;
        command.transactionId = u"txn"_s;
        const auto first = wait(backend.execute(command)); // nothing answers at all
        QVERIFY(!first && first.error().isTransient());
        QCOMPARE(made, QByteArrayList{"txn"});
        reachable = true;
        // The space is found, the feed's answer is lost, and the feed found as well.
        const auto second = wait(backend.execute(command));
        QVERIFY2(second, second ? "" : qPrintable(second.error().detail));
        QCOMPARE(second->group.remote, rooms[0]);
        QCOMPARE(second->conversation.remote, rooms[1]);
        QCOMPARE(made, (QByteArrayList{"txn", "txn/feed"}));
        command.transactionId = u"another"_s;
        const auto other = wait(backend.execute(command));
        QVERIFY(other);
        QCOMPARE(other->group.remote, rooms[2]);
    }

    void aGroupThatWasEnteredByHalfIsEntered() {
        ScriptedServer server;
        const QByteArray space = "'!s:x':{'state':{'events':[" +
                                 state("m.room.create", "{'type':'m.space'}") + "," +
                                 state("org.parvis.group", "{'feed':'!f:x'}") + "," +
                                 state("m.room.member", "{'membership':'join'}", "@me:x") + "]}}";
        int answers = 0;
        server.on("/_matrix/client/v3/sync", [&](const ServedRequest&) {
            const QByteArray id = QByteArray::number(++answers);
            const QByteArray news = "'!o:x':{'timeline':{'events':[" +
                                    message("{'msgtype':'m.text','body':'x'}", "$" + id) + "]}}";
            return ServedAnswer::json(quoted("{'next_batch':'s" + id + "','rooms':{'join':{" +
                                             (answers == 1 ? space : news) + "}}}"));
        });
        const QByteArray joinFeed = "/_matrix/client/v3/join/%21f%3Ax";
        bool reachable = false;
        server.on(joinFeed, [&](const ServedRequest&) {
            return reachable ? ServedAnswer::json(quoted("{'room_id':'!f:x'}"))
                             : ServedAnswer{}; // the connection ends
        });
        server.onAny([](const ServedRequest&) { return ServedAnswer::json("{}"); });
        MatrixBackend backend(account, sessionAt(server), quick());
        connect(&backend, &Backend::changed, &backend,
                [&](const ChangeBatchPtr& batch) { backend.committed(batch->serial); });
        backend.start({});
        // Not in vain for ever: a server in trouble is asked again.
        QTRY_VERIFY(requestsFor(server, joinFeed) > 1);
        reachable = true;
        QTRY_VERIFY(answers > 3);
        const qsizetype asked = requestsFor(server, joinFeed);
        const int before = answers;
        QTRY_VERIFY(answers > before + 3);
        QVERIFY(requestsFor(server, joinFeed) <= asked + 1);
        backend.stop();
    }

    void historyAroundAMessageIsInItsOrder() {
        ScriptedServer server;
        const QByteArray place = "/_matrix/client/v3/rooms/%21r%3Ax/context/";
        const auto text = [](const QByteArray& id) {
            return message("{'msgtype':'m.text','body':'x'}", id);
        };
        server.on(place + "%24m3",
                  ServedAnswer::json(quoted("{'start':'s','end':'e','event':" + text("$m3") +
                                            ",'events_before':[" + text("$m2") + "," + text("$m1") +
                                            "],'events_after':[" + text("$m4") + "]}")));
        server.on(place + "%24last",
                  ServedAnswer::json(quoted("{'start':'s','end':'e','event':" + text("$last") +
                                            ",'events_before':[]}")));
        server.on(place + "%24other", ServedAnswer::json(quoted(
                                          "{'start':'s','end':'e','event':" + text("$m3") + "}")));
        MatrixBackend backend(account, sessionAt(server), quick());
        backend.start({}); // otherwise it reports nothing
        QList<HistoryFound> found;
        QObject::connect(&backend, &Backend::changed, &backend, [&](const ChangeBatchPtr& batch) {
            found += only<HistoryFound>(batch->changes);
        });
        const ConversationId room{account, u"!r:x"_s};
        QVERIFY(wait(backend.execute(LoadAround{room, {account, u"$m3"_s}, 4})));
        QCOMPARE(found.size(), 1);
        QStringList ids;
        for (const Message& one : found.first().messages)
            ids.append(one.id.remote);
        QCOMPARE(ids, (QStringList{u"$m1"_s, u"$m2"_s, u"$m3"_s, u"$m4"_s}));
        QCOMPARE(found.first().older, u"s"_s);
        QVERIFY(!found.first().reachesNewest);
        QVERIFY(wait(backend.execute(LoadAround{room, {account, u"$last"_s}, 4})));
        QVERIFY(!found.last().older && found.last().reachesNewest);
        const auto other = wait(backend.execute(LoadAround{room, {account, u"$other"_s}, 4}));
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(found.size(), 2);
    }

    void historyGoesOnForwardOverWhatIsNoMessage() {
        ScriptedServer server;
        server.on("/_matrix/client/v3/rooms/%21r%3Ax/context/%24m1",
                  ServedAnswer::json(quoted("{'end':'1'}")));
        const QByteArray reaction =
            "{'type':'m.reaction','event_id':'$r','sender':'@bo:x','origin_server_ts':1,"
            "'content':{'m.relates_to':{'rel_type':'m.annotation','event_id':'$m1','key':'+'}}}";
        int emptyPages = 3;
        QByteArrayList asked;
        server.on("/_matrix/client/v3/rooms/%21r%3Ax/messages", [&](const ServedRequest& request) {
            asked.append(request.target);
            const bool isEmpty = asked.size() <= emptyPages;
            return ServedAnswer::json(
                quoted("{'chunk':[" +
                       (isEmpty ? reaction : message("{'msgtype':'m.text','body':'x'}", "$m2")) +
                       "],'end':'" + QByteArray::number(asked.size() + 1) + "'}"));
        });
        MatrixBackend backend(account, sessionAt(server), quick());
        backend.start({}); // otherwise it reports nothing
        QList<HistoryContinued> told;
        QObject::connect(&backend, &Backend::changed, &backend, [&](const ChangeBatchPtr& batch) {
            told += only<HistoryContinued>(batch->changes);
        });
        const LoadNewer question{{account, u"!r:x"_s}, {account, u"$m1"_s}, 10};
        QVERIFY(wait(backend.execute(question)));
        QCOMPARE(asked.size(), 4);
        for (int page = 0; page < 4; ++page) {
            QVERIFY(asked[page].contains("dir=f"));
            QVERIFY(asked[page].contains("from=" + QByteArray::number(page + 1)));
        }
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().after.remote, u"$m1"_s);
        QCOMPARE(told.first().messages.size(), 1);
        QVERIFY(!told.first().isEnd);
        // A server that never comes to a message is not asked for ever.
        asked.clear();
        emptyPages = 1'000'000;
        QVERIFY(wait(backend.execute(question)));
        QVERIFY(asked.size() <= 20);
        QVERIFY(told.last().messages.isEmpty() && !told.last().isEnd);
    }

    void filesOfAMessageGoOneByOneAndGoAwayTogether() {
        ScriptedServer server;
        QList<QPair<QByteArray, QJsonObject>> sent; // transaction and content
        QByteArrayList removed;
        server.onAny([&](const ServedRequest& request) {
            const QByteArrayList steps = request.path().split('/');
            if (request.path().contains("/send/m.room.message/")) {
                sent.append({steps.last(), json::parse(request.body).value_or(QJsonObject())});
                return ServedAnswer::json("{\"event_id\":\"$" + steps.last() + "\"}");
            }
            if (request.path().contains("/event/"))
                return ServedAnswer::json(json::bytes({{u"content"_s, sent.last().second}}));
            if (request.path().contains("/redact/")) {
                removed.append(steps[steps.size() - 2]);
                return ServedAnswer::json("{\"event_id\":\"$gone\"}");
            }
            return ServedAnswer::json("{}");
        });
        MatrixBackend backend(account, sessionAt(server), quick());
        SendMessage command;
        command.conversation = {account, u"!r:x"_s};
        command.transactionId = u"t"_s;
        command.content.text = u"two"_s;
        for (const QString& name : {u"a"_s, u"b"_s}) {
            Attachment file;
            file.media = {account, u"mxc://x/"_s + name};
            file.fileName = name;
            command.content.attachments.append(file);
        }
        const auto receipt = wait(backend.execute(command));
        QVERIFY(receipt);
        QCOMPARE(receipt->message.remote, u"$t"_s);
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0].first, "t.0");
        QCOMPARE(sent[1].first, "t");
        QCOMPARE(partsOf(sent[1].second), QStringList{u"$t.0"_s});
        RedactMessage removal;
        removal.conversation = command.conversation;
        removal.message = receipt->message;
        removal.transactionId = u"x"_s;
        QVERIFY(wait(backend.execute(removal)));
        QCOMPARE(removed, (QByteArrayList{"%24t.0", "%24t"}));
    }
};

QTEST_GUILESS_MAIN(BackendTest)
#include "BackendTest.moc"
