#include "bench/ServerRows.h"

#include "backends/matrix/MatrixAdapter.h"
#include "backends/matrix/MatrixHttp.h"
#include "backends/matrix/SlidingSync.h"
#include "engine/Engine.h"
#include "models/ChatListModel.h"
#include "support/Await.h"
#include "workspace/Compose.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace parvis::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using parvis::test::await;

namespace {

constexpr auto patience = 300s;

/// Lets the event loop run.
void rest(std::chrono::milliseconds time) {
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The server, in a process of its own.
class Server {
public:
    ~Server() {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(20'000))
            m_process.kill();
    }

    /// What is missing, or nothing.
    [[nodiscard]] QString start(int rooms) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"python3"_s, {QStringLiteral(BENCH_ROOMS), QString::number(rooms)});
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(3'600'000))
                return u"the server did not start"_s;
        }
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        m_address = line.value("address"_L1).toString();
        m_user = line.value("user"_L1).toString();
        m_password = line.value("password"_L1).toString().toUtf8();
        return line.value("missing"_L1).toString();
    }

    [[nodiscard]] std::shared_ptr<SignInRequest> request(const ServerProbe& probe) const {
        auto request = std::make_shared<SignInRequest>();
        request->server = probe;
        request->method = probe.methods.value(0);
        request->user = m_user;
        request->password = Secret::take(QByteArray(m_password));
        request->deviceName = u"Measuring"_s;
        return request;
    }
    [[nodiscard]] QString address() const { return m_address; }

private:
    QProcess m_process;
    QString m_address;
    QString m_user;
    QByteArray m_password;
};

/// A session of its own, without anything of Parvis above HTTP: what the server takes.
struct Bare {
    std::shared_ptr<Session> session;
    std::unique_ptr<matrix::MatrixHttp> http;
};

Result<Bare> signInBare(const Server& server) {
    matrix::MatrixAdapter adapter;
    const auto probe = await(adapter.probe(server.address()), patience);
    if (!probe)
        return fail(probe);
    const auto session = await(adapter.signIn(server.request(*probe)), patience);
    if (!session)
        return fail(session);
    return Bare{*session, std::make_unique<matrix::MatrixHttp>(**session, net::Authorities{})};
}

Result<double> timed(matrix::MatrixHttp& http, matrix::MatrixCall call) {
    QElapsedTimer clock;
    clock.start();
    const auto answer = await(http.call(std::move(call)), patience);
    if (!answer)
        return fail(answer);
    return double(clock.nsecsElapsed()) / 1e6;
}

/// A new computer on which somebody signs in.
struct Computer {
    QTemporaryDir folder;
    engine::Engine engine;
    double toRows = -1; ///< From the open account to the first rows with their messages.
    double toLive = -1;
    AccountId account;

    Result<void> signIn(const Server& server) {
        engine::EngineOptions options;
        options.dataDir = folder.path();
        options.passphrase = std::make_shared<const Secret>(Secret::take("measuring"));
        if (const auto opened = await(engine.open(options), patience); !opened)
            return opened;
        const auto probe = await(engine.probe(server.address()), patience);
        if (!probe)
            return fail(probe);
        const models::ChatListModel chats(engine.reads());
        QElapsedTimer clock;
        workspace::LiveState& live = engine.reads().live();
        QObject context;
        // The first request goes out when the account opens, after the signing in itself.
        QObject::connect(&live, &workspace::LiveState::accountsChanged, &context, [&] {
            if (!clock.isValid())
                clock.start();
        });
        const auto look = [&] {
            if (toRows < 0 && chats.rowCount() > 0 && clock.isValid())
                toRows = double(clock.nsecsElapsed()) / 1e6;
        };
        QObject::connect(&chats, &QAbstractItemModel::rowsInserted, &context, look);
        QObject::connect(&chats, &QAbstractItemModel::modelReset, &context, look);
        const auto info = await(engine.signIn(server.request(*probe)), patience);
        if (!info)
            return fail(info);
        account = info->id;
        const auto isLive = [&] {
            return live.connection(account).phase == ConnectionState::Phase::Live;
        };
        while ((toRows < 0 || !isLive()) && !clock.hasExpired(300'000))
            rest(5ms);
        toLive = double(clock.elapsed());
        return isLive() && toRows >= 0 ? ok() : fail(ErrorKind::TimedOut);
    }
};

Result<void> measureSignIn(const Server& server, int rooms, Report& report) {
    std::vector<double> bare;
    std::vector<double> ours;
    std::vector<double> live;
    for (int i = 0; i < 4; ++i) {
        const auto session = signInBare(server);
        if (!session)
            return fail(session);
        matrix::MatrixCall call;
        call.method = "POST";
        call.path = matrix::sliding::path();
        call.body = matrix::sliding::request();
        const auto answer = timed(*session->http, call);
        if (!answer)
            return fail(answer);
        Computer computer;
        if (const auto done = computer.signIn(server); !done)
            return done;
        if (i == 0)
            continue; // warms the server
        bare.push_back(*answer);
        ours.push_back(computer.toRows);
        live.push_back(computer.toLive);
    }
    const QString name = u"signin_%1"_s.arg(rooms);
    const double server_ = percentile(bare, 0.5);
    const double rows = percentile(ours, 0.5);
    report.add({name, rows, u"ms"_s, u"server-answer"_s, rows / server_, int(ours.size()), 0, 2});
    report.add({name + u"_all"_s, percentile(live, 0.5), u"ms"_s, {}, 0, int(live.size())});
    return ok();
}

Result<void> measureSending(const Server& server, Computer& computer, Report& report) {
    const auto bare = signInBare(server);
    if (!bare)
        return fail(bare);
    const auto chats = computer.engine.reads().cache().chats();
    if (!chats || chats->isEmpty())
        return fail(ErrorKind::NotFound);
    const ConversationId place = chats->first().conversation.id;
    std::vector<double> theirs;
    std::vector<double> ours;
    for (int i = 0; i < 110; ++i) {
        const QString transaction = workspace::newTransactionId();
        matrix::MatrixCall call;
        call.method = "PUT";
        call.path =
            matrix::path({u"rooms"_s, place.remote, u"send"_s, u"m.room.message"_s, transaction});
        call.body = QJsonObject{{u"msgtype"_s, u"m.text"_s},
                                {u"body"_s, u"a line"_s},
                                {u"m.mentions"_s, QJsonObject()}};
        const auto theirTime = timed(*bare->http, call);
        if (!theirTime)
            return fail(theirTime);
        // The server tells Parvis of it, with the one thread that it has: neither waits for that.
        rest(100ms);
        SendMessage send;
        send.conversation = place;
        send.transactionId = workspace::newTransactionId();
        send.content.text = u"a line"_s;
        QElapsedTimer clock;
        clock.start();
        const auto sent = await(computer.engine.postAndWait(send), patience);
        const double ourTime = double(clock.nsecsElapsed()) / 1e6;
        if (!sent)
            return fail(sent);
        rest(100ms);
        if (i < 10)
            continue;
        theirs.push_back(*theirTime);
        ours.push_back(ourTime);
    }
    const double server_ = percentile(theirs, 0.5);
    const double own = percentile(ours, 0.5);
    report.add({u"send_text"_s, own - server_, u"ms"_s, u"server-answer"_s, own / server_,
                int(ours.size()), 5});
    return ok();
}

#ifdef Q_OS_UNIX
struct Used {
    double computed = 0; ///< Milliseconds, all threads.
    long woken = 0;      ///< How often a thread waited and went on.

    static Used now() {
        rusage used{};
        getrusage(RUSAGE_SELF, &used);
        const auto milliseconds = [](const timeval& time) {
            return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
        };
        return {milliseconds(used.ru_utime) + milliseconds(used.ru_stime), used.ru_nvcsw};
    }
};

void measureIdle(Report& report) {
    rest(15s); // what follows the work before
    constexpr int seconds = 60;
    const Used before = Used::now();
    rest(std::chrono::seconds(seconds));
    const Used after = Used::now();
    report.add({u"idle_cpu"_s,
                (after.computed - before.computed) / (seconds * 1000) * 100,
                u"% of a core"_s,
                {},
                0,
                seconds,
                0.1});
    report.add({u"idle_wakeups"_s,
                double(after.woken - before.woken) / seconds,
                u"per s"_s,
                {},
                0,
                seconds});
}
#else
void measureIdle(Report& report) {
    report.skip(u"idle_cpu"_s, u"not told by this system"_s);
}
#endif

} // namespace

Result<void> measureWithServer(const QStringList& wanted, int rooms, Report& report) {
    Server server;
    progress(u"filling a server with %1 rooms"_s.arg(rooms));
    if (const QString missing = server.start(rooms); !missing.isEmpty()) {
        for (const QString& row : wanted)
            report.skip(row, missing);
        return ok();
    }
    if (wanted.contains(u"signin_%1"_s.arg(rooms))) {
        if (const auto done = measureSignIn(server, rooms, report); !done)
            return done;
    }
    if (!wanted.contains(u"send_text"_s) && !wanted.contains(u"idle_cpu"_s))
        return ok();
    Computer computer;
    if (const auto done = computer.signIn(server); !done)
        return done;
    if (wanted.contains(u"send_text"_s)) {
        if (const auto done = measureSending(server, computer, report); !done)
            return done;
    }
    if (wanted.contains(u"idle_cpu"_s)) {
        const models::ChatListModel chats(computer.engine.reads());
        measureIdle(report);
    }
    return ok();
}

} // namespace parvis::bench
