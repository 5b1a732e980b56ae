#include "net/HttpClient.h"

#include "fakes/ScriptedServer.h"
#include "fakes/TestCertificate.h"
#include "support/Await.h"

#include <QBuffer>
#include <QTemporaryFile>
#include <QTest>

using namespace parvis;
using namespace parvis::fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Answer = Result<net::HttpResponse>;

namespace {

net::HttpRequest request(const QUrl& url) {
    net::HttpRequest result;
    result.url = url;
    result.inactivity = 2s;
    return result;
}

Answer run(net::HttpClient& client, net::HttpRequest request) {
    return test::await(client.send(std::move(request)), 10s);
}

ErrorKind kindOf(const Answer& answer) {
    return answer ? ErrorKind::Internal : answer.error().kind;
}

/// "data" through gzip, a million times.
QByteArray gzipped(const QByteArray& data) {
    // zlib's format is two bytes, the deflated data, and four bytes of checksum, behind Qt's four.
    const QByteArray zlib = qCompress(data, 9).sliced(4);
    QByteArray result =
        QByteArray::fromHex("1f8b0800000000000003") + zlib.sliced(2, zlib.size() - 6);
    quint32 crc = 0xFFFFFFFF;
    for (const char c : data) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320 : 0);
    }
    crc = ~crc;
    for (const quint32 word : {crc, static_cast<quint32>(data.size())}) {
        for (int i = 0; i < 4; ++i)
            result += static_cast<char>((word >> (8 * i)) & 0xFF);
    }
    return result;
}

} // namespace

class HttpClientTest final : public QObject {
    Q_OBJECT

private slots:
    void bringsStatusHeadersAndBody() {
        ScriptedServer server;
        server.on("/x", ServedAnswer::page("hello", "text/plain", 418, "Retry-After: 7\r\n"));
        net::HttpClient client;
        const Answer answer = run(client, request(server.url(u"/x?a=%2Fb"_s)));
        QVERIFY(answer);
        QCOMPARE(answer->status, 418);
        QCOMPARE(answer->body, "hello");
        QCOMPARE(answer->header("content-type"), "text/plain");
        QCOMPARE(answer->retryAfter(), 7000ms);
        QCOMPARE(server.requests().first().target, "/x?a=%2Fb");
    }

    void sendsMethodHeadersAndBody() {
        ScriptedServer server;
        server.onAny([](const ServedRequest&) { return ServedAnswer::json("{}"); });
        net::HttpClient client;
        net::HttpRequest put = request(server.url(u"/y"_s));
        put.method = "PUT";
        put.body = "{\"a\":1}";
        put.headers.append(net::HttpHeader("Authorization", "Bearer x"));
        QVERIFY(run(client, put));
        const ServedRequest& seen = server.requests().first();
        QCOMPARE(seen.method, "PUT");
        QCOMPARE(seen.body, "{\"a\":1}");
        QCOMPARE(seen.header("Authorization"), "Bearer x");
        QVERIFY(seen.header("Cookie").isEmpty());
    }

    void keepsNoCookies() {
        ScriptedServer server;
        server.onAny([](const ServedRequest&) {
            return ServedAnswer::page("", "text/plain", 200, "Set-Cookie: a=b\r\n");
        });
        net::HttpClient client;
        QVERIFY(run(client, request(server.url())));
        QVERIFY(run(client, request(server.url())));
        QCOMPARE(server.requests().size(), 2);
        QVERIFY(server.requests().last().header("Cookie").isEmpty());
    }

    void streamsUpWithProgress() {
        const QByteArray large(20'000'000, 'x');
        ScriptedServer server;
        server.onAny([](const ServedRequest&) { return ServedAnswer::json("{}"); });
        net::HttpClient client;
        net::HttpRequest post = request(server.url());
        post.method = "POST";
        auto source = std::make_shared<QBuffer>();
        source->setData(large);
        QVERIFY(source->open(QIODevice::ReadOnly));
        post.bodyDevice = source;
        qint64 sent = 0;
        post.sent = [&](qint64 done, qint64 total) {
            QVERIFY(done >= sent);
            QCOMPARE(total, large.size());
            sent = done;
        };
        QVERIFY(run(client, post));
        QCOMPARE(sent, large.size());
        QVERIFY(server.requests().last().body == large);
    }

    void streamsDownWithProgress() {
        const QByteArray large(20'000'000, 'x');
        ScriptedServer server;
        server.on("/", ServedAnswer::page(large, "application/octet-stream"));
        net::HttpClient client;
        net::HttpRequest get = request(server.url(u"/"_s));
        auto target = std::make_shared<QBuffer>();
        QVERIFY(target->open(QIODevice::WriteOnly));
        get.target = target;
        qint64 received = 0;
        get.received = [&](qint64 done, qint64 total) {
            received = done;
            QCOMPARE(total, large.size());
        };
        const Answer answer = run(client, get);
        QVERIFY(answer);
        QVERIFY(answer->body.isEmpty());
        QVERIFY(target->data() == large);
        QCOMPARE(received, large.size());
    }

    void refusalsDoNotReachTheTarget() {
        ScriptedServer server;
        server.onAny([](const ServedRequest&) { return ServedAnswer::json("{\"no\":1}", 404); });
        net::HttpClient client;
        net::HttpRequest get = request(server.url());
        auto target = std::make_shared<QBuffer>();
        QVERIFY(target->open(QIODevice::WriteOnly));
        get.target = target;
        const Answer answer = run(client, get);
        QVERIFY(answer);
        QCOMPARE(answer->status, 404);
        QCOMPARE(answer->body, "{\"no\":1}");
        QVERIFY(target->data().isEmpty());
    }

    void stopsAtTheLimit_data() {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        const QByteArray large(200'000, 'x');
        QTest::newRow("announced") << QByteArray("Content-Length: 200000\r\n") << large;
        QTest::newRow("not announced") << QByteArray() << large;
        QTest::newRow("small on the wire")
            << QByteArray("Content-Encoding: gzip\r\n") << gzipped(QByteArray(5'000'000, 'x'));
    }
    void stopsAtTheLimit() {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        ScriptedServer server;
        server.onAny([&](const ServedRequest&) {
            return ServedAnswer{
                "HTTP/1.1 200 OK\r\n" + headers + "Connection: close\r\n\r\n" + body, false};
        });
        net::HttpClient client;
        net::HttpRequest get = request(server.url());
        get.maxAnswerBytes = 100'000;
        QCOMPARE(kindOf(run(client, get)), ErrorKind::TooLarge);
    }

    void unpacksCompressedAnswers() {
        const QByteArray text = QByteArray("all the words of the world ").repeated(100'000);
        ScriptedServer server;
        server.onAny([&](const ServedRequest&) {
            return ServedAnswer::page(gzipped(text), "text/plain", 200,
                                      "Content-Encoding: gzip\r\n");
        });
        net::HttpClient client;
        const Answer answer = run(client, request(server.url()));
        QVERIFY(answer);
        QCOMPARE(answer->body.size(), text.size());
        QVERIFY(answer->body == text);
    }

    void noticesAHangAndACut() {
        ScriptedServer server;
        server.on("/silent", ServedAnswer{{}, true});
        server.on("/half", ServedAnswer{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", true});
        server.on("/cut", ServedAnswer{"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", false});
        server.on("/nothing", ServedAnswer{{}, false});
        net::HttpClient client;
        net::HttpRequest silent = request(server.url(u"/silent"_s));
        silent.inactivity = 100ms;
        QCOMPARE(kindOf(run(client, silent)), ErrorKind::TimedOut);
        silent.url = server.url(u"/half"_s);
        QCOMPARE(kindOf(run(client, silent)), ErrorKind::TimedOut);
        QCOMPARE(kindOf(run(client, request(server.url(u"/cut"_s)))), ErrorKind::Offline);
        QCOMPARE(kindOf(run(client, request(server.url(u"/nothing"_s)))), ErrorKind::Offline);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void asksOnceWhereTwiceWouldBeTooMuch() {
        ScriptedServer server;
        server.onAny([](const ServedRequest&) { return ServedAnswer{}; }); // ends without a word
        net::HttpClient client;
        net::HttpRequest post = request(server.url(u"/make"_s));
        post.method = "POST";
        for (const qsizetype size : {2, 200'000}) {
            post.body = QByteArray(size, 'b');
            const qsizetype before = server.requests().size();
            QCOMPARE(kindOf(run(client, post)), ErrorKind::Offline);
            QTest::qWait(50);
            QCOMPARE(server.requests().size(), before + 1);
            QCOMPARE(server.requests().last().body, post.body);
        }
        server.onAny([](const ServedRequest&) { return ServedAnswer::json("{}"); });
        QVERIFY(run(client, post));
        QCOMPARE(server.requests().last().body, post.body);
    }

    void tellsWhatIsNotThere() {
        quint16 port = 0;
        {
            QTcpServer closed;
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            port = closed.serverPort();
        }
        net::HttpClient client;
        QCOMPARE(kindOf(run(client, request(QUrl(u"http://127.0.0.1:%1"_s.arg(port))))),
                 ErrorKind::Offline);
        QCOMPARE(kindOf(run(client, request(QUrl(u"http://example.org"_s)))),
                 ErrorKind::InvalidInput);
    }

    void tellsWhatIsNotHttp() {
        ScriptedServer server;
        server.onAny([](const ServedRequest&) {
            return ServedAnswer{"SSH-2.0-OpenSSH_9.2\r\n\r\n", false};
        });
        net::HttpClient client;
        const ErrorKind kind = kindOf(run(client, request(server.url())));
        QVERIFY(kind == ErrorKind::BadAnswer || kind == ErrorKind::Offline);
    }

    void cancellingEndsTheConnection() {
        ScriptedServer server;
        server.onAny([](const ServedRequest&) { return ServedAnswer{{}, true}; });
        net::HttpClient client;
        std::optional<Answer> answer;
        Task<net::HttpResponse> task = client.send(request(server.url()));
        const auto cancel = task.canceller();
        std::move(task).then(&client, [&](Answer result) { answer = std::move(result); });
        QTRY_COMPARE(server.requests().size(), 1);
        cancel();
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(kindOf(*answer), ErrorKind::Cancelled);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void destroyingTheClientEndsEverything() {
        ScriptedServer server;
        server.onAny([](const ServedRequest&) { return ServedAnswer{{}, true}; });
        std::optional<Answer> answer;
        auto client = std::make_unique<net::HttpClient>();
        client->send(request(server.url())).then(this, [&](Answer r) { answer = std::move(r); });
        QTRY_COMPARE(server.requests().size(), 1);
        client.reset();
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(kindOf(*answer), ErrorKind::Cancelled);
    }

    void followsRedirectsThatAreSafe() {
        ScriptedServer server;
        ScriptedServer other;
        const auto redirect = [](const QByteArray& location) {
            return ServedAnswer::page("", "text/plain", 307, "Location: " + location + "\r\n");
        };
        server.on("/here", redirect("/there"));
        server.on("/there", ServedAnswer::json("{}"));
        server.on("/away", redirect(other.url(u"/in"_s).toEncoded()));
        server.on("/loop", redirect("/loop"));
        server.on("/unsafe", redirect("http://example.org/"));
        server.on("/file", redirect("file:///etc/passwd"));
        other.on("/in", ServedAnswer::json("{}"));
        net::HttpClient client;
        net::HttpRequest get = request(server.url(u"/here"_s));
        get.headers.append(net::HttpHeader("Authorization", "Bearer x"));
        const Answer answer = run(client, get);
        QVERIFY(answer);
        QCOMPARE(answer->url, server.url(u"/there"_s));
        QCOMPARE(server.requests().last().header("Authorization"), "Bearer x");
        get.url = server.url(u"/away"_s);
        QVERIFY(run(client, get));
        QVERIFY(other.requests().last().header("Authorization").isEmpty());
        for (const QString& path : {u"/loop"_s, u"/unsafe"_s, u"/file"_s}) {
            get.url = server.url(path);
            QCOMPARE(kindOf(run(client, get)), ErrorKind::BadAnswer);
        }
        get.url = server.url(u"/here"_s);
        get.method = "POST";
        QCOMPARE(kindOf(run(client, get)), ErrorKind::BadAnswer);
    }

    void refusesCertificatesThatNobodySigned() {
        ScriptedServer server(ScriptedServer::Transport::SelfSigned);
        server.onAny([](const ServedRequest&) { return ServedAnswer::json("{}"); });
        net::HttpClient client;
        QCOMPARE(kindOf(run(client, request(server.url()))), ErrorKind::Tls);
        QVERIFY(server.requests().isEmpty());
    }

    void trustsTheAuthorityItIsGiven() {
        ScriptedServer server(ScriptedServer::Transport::SelfSigned);
        server.onAny([](const ServedRequest&) { return ServedAnswer::json("{}"); });
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(selfSignedCertificate());
        file.close();
        const auto missing = net::readAuthorities(u"/nonexistent"_s);
        QVERIFY(!missing && missing.error().kind == ErrorKind::InvalidInput);
        const auto authorities = net::readAuthorities(file.fileName());
        QVERIFY(authorities);
        net::HttpClient client(*authorities);
        QVERIFY(run(client, request(server.url())));
        QTemporaryFile empty;
        QVERIFY(empty.open());
        const auto none = net::readAuthorities(empty.fileName());
        QVERIFY(!none && none.error().kind == ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "HttpClientTest.moc"
