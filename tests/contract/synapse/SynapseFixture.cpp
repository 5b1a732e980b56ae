#include "contract/synapse/SynapseFixture.h"

#include "backends/matrix/MatrixAdapter.h"
#include "contract/Wait.h"
#include "contract/synapse/HostileAnswers.h"

#include <QBuffer>
#include <QImage>
#include <QJsonDocument>

namespace parvis::contract {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Result<QString> SynapseFixture::start() {
    if (m_proxy) // main() starts it before the suite does, to tell ctest what is missing
        return QString();
    auto missing = m_process.launch();
    if (missing && missing->isEmpty())
        m_proxy = std::make_unique<FaultProxy>(static_cast<quint16>(m_process.address().port()));
    return missing;
}

std::unique_ptr<Adapter> SynapseFixture::makeAdapter() {
    matrix::Timing timing;
    // Long enough for a server that shares its computer with a compiler, short enough to be waited
    // for where nothing answers at all.
    timing.longPoll = 800ms;
    timing.longPollSlack = 2200ms;
    timing.firstAnswer = 10s;
    timing.inactivity = 4s;
    timing.firstRetry = 100ms;
    timing.longestRetry = 1s;
    return std::make_unique<matrix::MatrixAdapter>(timing);
}

QString SynapseFixture::address() const {
    return m_proxy->url().toString();
}

Result<TestUser> SynapseFixture::newUser(const QString& displayName) {
    TestUser user;
    user.name = u"user%1"_s.arg(++m_users);
    user.password = u"secret-of-%1"_s.arg(user.name);
    const auto answer = m_process.order({{u"do"_s, u"user"_s},
                                         {u"name"_s, user.name},
                                         {u"password"_s, user.password},
                                         {u"display"_s, displayName}});
    if (!answer)
        return fail(answer);
    user.person = answer->value("user"_L1).toString();
    m_tokens.insert(user.person, answer->value("token"_L1).toString());
    return user;
}

void SynapseFixture::stopServer() {
    m_proxy->setDown(true);
    if (const auto stopped = m_process.order({{u"do"_s, u"stop"_s}}); !stopped)
        qFatal("the server did not stop: %s", qPrintable(stopped.error().detail));
}

void SynapseFixture::startServer() {
    if (const auto started = m_process.order({{u"do"_s, u"start"_s}}); !started)
        qFatal("the server did not start: %s", qPrintable(started.error().detail));
    m_proxy->setDown(false);
}

bool SynapseFixture::inject(const Fault& fault) {
    m_proxy->setFault(fault);
    return true;
}

void SynapseFixture::clearFaults() {
    m_proxy->clearFault();
    m_proxy->forgeNextSync({});
}

int SynapseFixture::hostileAnswers() const {
    return hostileAnswerCount();
}

void SynapseFixture::injectHostile(int index) {
    m_proxy->forgeNextSync(
        [index](const QByteArray& position) { return hostileAnswer(index, position); });
}

Result<net::HttpResponse> SynapseFixture::exchange(const QByteArray& method,
                                                   const QString& pathAndQuery,
                                                   const QString& token, const QByteArray& body) {
    net::HttpRequest request;
    request.method = method;
    request.url = m_process.address();
    request.url.setPath(pathAndQuery.section(u'?', 0, 0));
    request.url.setQuery(pathAndQuery.section(u'?', 1));
    request.headers = {net::HttpHeader("Authorization", "Bearer " + token.toLatin1()),
                       net::HttpHeader("Content-Type", "application/json")};
    request.body = body;
    std::optional<Result<net::HttpResponse>> answer;
    m_http.send(std::move(request)).then(&m_http, [&](Result<net::HttpResponse> result) {
        answer = std::move(result);
    });
    if (!waitUntil([&] { return answer.has_value(); }, patience()))
        return fail(ErrorKind::TimedOut);
    return *answer;
}

Result<QJsonObject> SynapseFixture::request(const QByteArray& method, const QString& path,
                                            const QString& token, const QByteArray& body) {
    const auto answer = exchange(method, path, token, body);
    if (!answer)
        return fail(answer);
    if (!answer->isSuccess())
        return fail(ErrorKind::Internal, {}, QString::fromUtf8(answer->body));
    return QJsonDocument::fromJson(answer->body).object();
}

QByteArray SynapseFixture::answerTo(const QByteArray& method, const QString& pathAndQuery,
                                    const QString& token, const QByteArray& body) {
    const auto answer = exchange(method, pathAndQuery, token, body);
    if (!answer)
        qFatal("no answer to %s: %s", qPrintable(pathAndQuery), qPrintable(answer.error().detail));
    return answer->body;
}

Result<QString> SynapseFixture::postRaw(const TestUser& author, const QString& conversation,
                                        const RawMessage& message) {
    const QString token = m_tokens.value(author.person);
    QJsonObject content{{u"msgtype"_s, u"m.text"_s}, {u"body"_s, message.text}};
    if (!message.html.isEmpty()) {
        content.insert("format"_L1, u"org.matrix.custom.html"_s);
        content.insert("formatted_body"_L1, message.html);
    }
    if (!message.fileName.isEmpty()) {
        const auto uploaded = request("POST", u"/_matrix/media/v3/upload"_s, token, "a small file");
        if (!uploaded)
            return fail(uploaded);
        content.insert("msgtype"_L1, u"m.file"_s);
        content.insert("filename"_L1, message.fileName);
        content.insert("url"_L1, uploaded->value("content_uri"_L1));
    }
    const QString path = u"/_matrix/client/v3/rooms/%1/send/m.room.message/raw%2"_s.arg(
        conversation, QString::number(++m_posts));
    const auto sent =
        request("PUT", path, token, QJsonDocument(content).toJson(QJsonDocument::Compact));
    if (!sent)
        return fail(sent);
    return sent->value("event_id"_L1).toString();
}

std::optional<QByteArray> SynapseFixture::toldToStranger(const TestUser& stranger,
                                                         const QString& group, const QString& feed,
                                                         const QStringList& messages) {
    const QString token = m_tokens.value(stranger.person);
    const QString v3 = u"/_matrix/client/v3/"_s;
    QStringList asked{v3 + u"publicRooms"_s, v3 + u"joined_rooms"_s, v3 + u"sync"_s,
                      u"/_matrix/client/v1/rooms/%1/hierarchy"_s.arg(group)};
    for (const QString& room : {group, feed}) {
        const QString here = v3 + u"rooms/%1/"_s.arg(room);
        for (const QString& what :
             {u"state"_s, u"members"_s, u"joined_members"_s, u"aliases"_s, u"messages?dir=b"_s,
              u"messages?dir=f"_s, u"initialSync"_s, u"threads"_s, u"state/m.room.name"_s,
              u"state/m.room.topic"_s, u"state/m.room.power_levels"_s})
            asked << here + what;
        asked << u"/_matrix/client/v1/rooms/%1/threads"_s.arg(room)
              << u"/_matrix/client/v1/rooms/%1/timestamp_to_event?ts=0&dir=f"_s.arg(room)
              << u"/_matrix/client/v1/room_summary/%1"_s.arg(room)
              << v3 + u"events?timeout=0&room_id="_s + room;
        for (const QString& message : messages)
            asked << here + u"event/"_s + message << here + u"context/"_s + message
                  << u"/_matrix/client/v1/rooms/%1/relations/%2"_s.arg(room, message);
    }
    QByteArray answers;
    for (const QString& question : std::as_const(asked))
        answers += answerTo("GET", question, token, {}) + '\n';
    answers += answerTo("POST", v3 + u"search"_s, token,
                        R"({"search_categories":{"room_events":{"search_term":"kept"}}})") +
               '\n';
    answers += answerTo("POST", v3 + u"publicRooms"_s, token, "{}") + '\n';
    // Writing there must not work either, and a refusal must not tell.
    answers += answerTo("POST", v3 + u"rooms/%1/join"_s.arg(feed), token, "{}") + '\n';
    for (const QString& message : messages)
        answers += answerTo("PUT", v3 + u"rooms/%1/send/m.reaction/x"_s.arg(feed), token,
                            R"({"m.relates_to":{"rel_type":"m.annotation","key":"+","event_id":")" +
                                message.toUtf8() + R"("}})") +
                   '\n';
    return answers;
}

QString SynapseFixture::page() {
    if (!m_web) {
        m_web = std::make_unique<fakes::ScriptedServer>();
        QImage picture(320, 200, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        picture.save(&png, "PNG");
        m_web->on("/page", fakes::ServedAnswer::page(
                               "<html><head><title>A page</title>"
                               "<meta property=\"og:title\" content=\"A page for a test\">"
                               "<meta property=\"og:description\" content=\"What it is about\">"
                               "<meta property=\"og:site_name\" content=\"The suite\">"
                               "<meta property=\"og:image\" content=\"/picture.png\"></head>"
                               "<body>Text</body></html>",
                               "text/html; charset=utf-8"));
        m_web->on("/picture.png", fakes::ServedAnswer::page(png.data(), "image/png"));
    }
    return m_web->url(u"/page"_s).toString();
}

std::chrono::milliseconds SynapseFixture::patience() const {
    return 60s;
}

} // namespace parvis::contract
