#include "contract/synapse/SynapseFixture.h"

#include "backends/matrix/MatrixAdapter.h"
#include "contract/Wait.h"
#include "contract/synapse/HostileAnswers.h"

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

Result<QJsonObject> SynapseFixture::request(const QByteArray& method, const QString& path,
                                            const QString& token, const QByteArray& body) {
    net::HttpRequest request;
    request.method = method;
    request.url = m_process.address();
    request.url.setPath(path);
    request.headers = {net::HttpHeader("Authorization", "Bearer " + token.toLatin1()),
                       net::HttpHeader("Content-Type", "application/json")};
    request.body = body;
    std::optional<Result<net::HttpResponse>> answer;
    m_http.send(std::move(request)).then(&m_http, [&](Result<net::HttpResponse> result) {
        answer = std::move(result);
    });
    if (!waitUntil([&] { return answer.has_value(); }, patience()))
        return fail(ErrorKind::TimedOut);
    if (!*answer)
        return fail(*answer);
    if (!(*answer)->isSuccess())
        return fail(ErrorKind::Internal, {}, QString::fromUtf8((*answer)->body));
    return QJsonDocument::fromJson((*answer)->body).object();
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

bool SynapseFixture::setRole(const TestUser& by, const QString& place, const QString& person,
                             Role role) {
    const QString token = m_tokens.value(by.person);
    const QString path = u"/_matrix/client/v3/rooms/%1/state/m.room.power_levels/"_s.arg(place);
    auto levels = request("GET", path, token, {});
    if (!levels)
        qFatal("no power levels: %s", qPrintable(levels.error().detail));
    QJsonObject users = levels->value("users"_L1).toObject();
    if (role == Role::Member)
        users.remove(person);
    else
        users.insert(person, role == Role::Admin ? 100 : 50);
    levels->insert("users"_L1, users);
    const auto set =
        request("PUT", path, token, QJsonDocument(*levels).toJson(QJsonDocument::Compact));
    if (!set)
        qFatal("power levels not set: %s", qPrintable(set.error().detail));
    return true;
}

std::chrono::milliseconds SynapseFixture::patience() const {
    return 60s;
}

} // namespace parvis::contract
