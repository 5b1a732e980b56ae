#include "backends/matrix/MatrixAdapter.h"
#include "fakes/ScriptedServer.h"
#include "support/Await.h"

#include <QTest>

using namespace parvis;
using namespace parvis::fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

matrix::Timing quick() {
    matrix::Timing timing;
    timing.inactivity = 500ms;
    return timing;
}

/// JSON with single quotes, which reads better between double ones.
QByteArray json(const char* text) {
    return QByteArray(text).replace('\'', '"');
}

void serveMatrix(ScriptedServer& server, const QString& under = {}) {
    const QByteArray base = under.toUtf8();
    server.on(base + "/_matrix/client/versions",
              ServedAnswer::json(json("{'versions':['v1.1','v1.11']}")));
    server.on(base + "/_matrix/client/v3/login",
              ServedAnswer::json(
                  json("{'flows':[{'type':'m.login.sso'},{'type':'m.login.password'},7,{}]}")));
}

} // namespace

class AdapterTest final : public QObject {
    Q_OBJECT

private slots:
    void recognisesAServer() {
        ScriptedServer server;
        serveMatrix(server);
        matrix::MatrixAdapter adapter(quick());
        const auto probe = test::await(adapter.probe(server.url().toString()));
        QVERIFY(probe);
        QCOMPARE(probe->family, u"matrix"_s);
        QCOMPARE(probe->address, server.url());
        QCOMPARE(probe->organisation, u"127.0.0.1"_s);
        QVERIFY(probe->plainHttp);
        QCOMPARE(probe->methods.size(), 2);
        QCOMPARE(probe->methods.first().kind, SignInMethod::Kind::Password);
    }

    void understandsHostsAndFullIds() {
        ScriptedServer server;
        serveMatrix(server);
        matrix::MatrixAdapter adapter(quick());
        const QString host = u"127.0.0.1:%1"_s.arg(server.url().port());
        const auto byHost = test::await(adapter.probe(u"  "_s + host + u"/ "_s));
        QVERIFY(byHost);
        QVERIFY(byHost->user.isEmpty());
        const auto byId = test::await(adapter.probe(u"@ada:"_s + host));
        QVERIFY(byId);
        QCOMPARE(byId->user, u"@ada:"_s + host);
    }

    void followsTheWellKnownFile() {
        ScriptedServer front;
        ScriptedServer api;
        serveMatrix(api, u"/matrix"_s);
        const QByteArray file =
            "{\"m.homeserver\":{\"base_url\":\"" + api.url(u"/matrix/"_s).toEncoded() + "\"}}";
        front.on("/.well-known/matrix/client", ServedAnswer::json(file));
        matrix::MatrixAdapter adapter(quick());
        const auto probe = test::await(adapter.probe(front.url().toString()));
        QVERIFY(probe);
        QCOMPARE(probe->address, api.url(u"/matrix"_s));
    }

    void doesNotFollowAWellKnownFileOffTls_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("http elsewhere")
            << (json("{'m.homeserver':{'base_url':'http://example.org'}}"));
        QTest::newRow("no url") << (json("{'m.homeserver':{'base_url':7}}"));
        QTest::newRow("wrong shape") << (json("{'m.homeserver':[]}"));
        QTest::newRow("no JSON") << QByteArray("<html>");
    }
    void doesNotFollowAWellKnownFileOffTls() {
        QFETCH(QByteArray, file);
        ScriptedServer server;
        serveMatrix(server);
        server.on("/.well-known/matrix/client", ServedAnswer::json(file));
        matrix::MatrixAdapter adapter(quick());
        const auto probe = test::await(adapter.probe(server.url().toString()));
        QVERIFY(probe);
        QCOMPARE(probe->address, server.url());
    }

    void tellsWhatElseIsThere_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("hang");
        QTest::addColumn<ErrorKind>("kind");
        const auto page = [](const QByteArray& body, int status = 200) {
            return ServedAnswer::page(body, "text/html", status).bytes;
        };
        QTest::newRow("web page") << page("<html>Welcome</html>") << false << ErrorKind::NotAServer;
        QTest::newRow("404") << page("no", 404) << false << ErrorKind::NotAServer;
        QTest::newRow("login page") << page("no", 401) << false << ErrorKind::NotAServer;
        QTest::newRow("wrong JSON") << ServedAnswer::json(json("{'versions':{'a':1}}")).bytes
                                    << false << ErrorKind::NotAServer;
        QTest::newRow("a list") << ServedAnswer::json("[1]").bytes << false
                                << ErrorKind::NotAServer;
        QTest::newRow("oversized")
            << page(QByteArray(3'000'000, ' ')) << false << ErrorKind::NotAServer;
        QTest::newRow("another protocol")
            << QByteArray("+OK POP3 ready\r\n\r\n") << false << ErrorKind::NotAServer;
        QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{") << false
                             << ErrorKind::Offline;
        QTest::newRow("silence") << QByteArray() << true << ErrorKind::TimedOut;
        QTest::newRow("failing") << page("oops", 502) << false << ErrorKind::ServerFailure;
    }
    void tellsWhatElseIsThere() {
        QFETCH(QByteArray, answer);
        QFETCH(bool, hang);
        QFETCH(ErrorKind, kind);
        ScriptedServer server;
        server.onAny([&](const ServedRequest&) { return ServedAnswer{answer, hang}; });
        matrix::MatrixAdapter adapter(quick());
        const auto probe = test::await(adapter.probe(server.url().toString()));
        QVERIFY(!probe);
        if (kind == ErrorKind::NotAServer && answer.startsWith("+OK"))
            QVERIFY(probe.error().kind == kind || probe.error().kind == ErrorKind::Offline);
        else
            QCOMPARE(probe.error().kind, kind);
    }

    void refusesAForgedCertificate() {
        ScriptedServer server(ScriptedServer::Transport::SelfSigned);
        serveMatrix(server);
        matrix::MatrixAdapter adapter(quick());
        const auto probe = test::await(adapter.probe(server.url().toString()));
        QVERIFY(!probe);
        QCOMPARE(probe.error().kind, ErrorKind::Tls);
        QVERIFY(server.requests().isEmpty());
    }

    void refusesWhatIsNoAddress_data() {
        QTest::addColumn<QString>("address");
        for (const auto& address :
             {u""_s, u"   "_s, u"http://example.org"_s, u"ftp://example.org"_s, u"@ada"_s, u"@:x"_s,
              u"a b"_s, u"https://"_s, u"https://u:p@example.org"_s, u"ada@example.org"_s,
              u"x/y"_s})
            QTest::newRow(qPrintable(address.isEmpty() ? u"empty"_s : address)) << address;
    }
    void refusesWhatIsNoAddress() {
        QFETCH(QString, address);
        matrix::MatrixAdapter adapter(quick());
        const auto probe = test::await(adapter.probe(address));
        QVERIFY(!probe);
        QCOMPARE(probe.error().kind, ErrorKind::InvalidInput);
    }

    void signsIn() {
        ScriptedServer server;
        serveMatrix(server);
        matrix::MatrixAdapter adapter(quick());
        const auto probe = test::await(adapter.probe(server.url().toString()));
        QVERIFY(probe);
        const auto attempt = [&](const QByteArray& answer, int status) {
            server.on("/_matrix/client/v3/login", ServedAnswer::json(answer, status));
            auto request = std::make_shared<SignInRequest>();
            request->server = *probe;
            request->method = probe->methods.first();
            request->user = u"ada"_s;
            request->password = Secret::take("s3cret");
            request->deviceName = u"Desk"_s;
            return test::await(adapter.signIn(request));
        };
        const auto session =
            attempt(json("{'user_id':'@ada:x.org','access_token':'t0','device_id':'D'}"), 200);
        QVERIFY(session);
        QCOMPARE((*session)->person, u"@ada:x.org"_s);
        QCOMPARE((*session)->token.toByteArray(), "t0");
        QVERIFY(
            server.requests().last().body.contains(json("'initial_device_display_name':'Desk'")));
        QVERIFY((*session)->refreshToken.isEmpty());
        const QByteArray asked = server.requests().last().body;
        QVERIFY(asked.contains(json("'refresh_token':true")) && !asked.contains("device_id"));
        const auto renewable =
            attempt(json("{'user_id':'@ada:x.org','access_token':'t0','refresh_token':'r0'}"), 200);
        QVERIFY(renewable);
        QCOMPARE((*renewable)->refreshToken.toByteArray(), "r0");
        const auto kindOf = [&](const QByteArray& answer, int status) {
            const auto failed = attempt(answer, status);
            return failed ? ErrorKind::Internal : failed.error().kind;
        };
        QCOMPARE(kindOf(json("{'errcode':'M_FORBIDDEN'}"), 403), ErrorKind::WrongCredentials);
        QCOMPARE(kindOf(json("{'errcode':'M_USER_DEACTIVATED'}"), 403), ErrorKind::Forbidden);
        QCOMPARE(kindOf(json("{'errcode':'M_LIMIT_EXCEEDED','retry_after_ms':9}"), 429),
                 ErrorKind::RateLimited);
        QCOMPARE(kindOf(json("{'user_id':'nonsense','access_token':'t0'}"), 200),
                 ErrorKind::BadAnswer);
        QCOMPARE(kindOf(json("{'user_id':'@ada:x.org'}"), 200), ErrorKind::BadAnswer);
        QCOMPARE(kindOf("[]", 200), ErrorKind::BadAnswer);
    }
};

QTEST_GUILESS_MAIN(AdapterTest)
#include "AdapterTest.moc"
