#include "backends/matrix/MatrixHttp.h"

#include "backends/matrix/Json.h"
#include "backends/matrix/MatrixError.h"
#include "protocol/Adapter.h"

#include <QThreadPool>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds patience{120'000};
constexpr qsizetype tokenLength = 5000;

/// From here on the parsing would be felt by whoever sends something meanwhile.
constexpr qsizetype largeAnswer = 500'000;

Task<QJsonObject> parseAside(const QByteArray& body) {
    Promise<QJsonObject> promise;
    QThreadPool::globalInstance()->start([promise, body] { promise.finish(json::parse(body)); });
    return promise.task();
}

Session copyOf(const Session& session) {
    return {session.family, session.address,       session.organisation,        session.person,
            session.device, session.token.clone(), session.refreshToken.clone()};
}

bool isSoftLogout(const net::HttpResponse& response) {
    const auto body = json::parse(response.body);
    return body && json::text(*body, u"errcode") == "M_UNKNOWN_TOKEN"_L1 &&
           json::flag(*body, u"soft_logout");
}

} // namespace

QString pathUnder(const QString& prefix, const QStringList& segments) {
    QString result = prefix;
    for (const QString& segment : segments)
        result += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    return result;
}

QString path(const QStringList& segments) {
    return pathUnder(u"/_matrix/client/v3"_s, segments);
}

MatrixHttp::MatrixHttp(const Session& session, const net::Authorities& further, QObject* parent)
    : QObject(parent)
    , m_session(std::make_shared<Session>(copyOf(session)))
    , m_client(further) {
}

QUrl MatrixHttp::urlOf(const QString& path, const QUrlQuery& query) const {
    QByteArray encoded =
        m_session->address.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QByteArray base = m_session->address.path(QUrl::FullyEncoded).toLatin1();
    while (base.endsWith('/'))
        base.chop(1);
    encoded += base + path.toLatin1();
    QUrl url = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(query.toString(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

void MatrixHttp::authorise(net::HttpRequest& request) const {
    if (!m_session->token.isEmpty())
        request.headers.append({"Authorization", "Bearer " + m_session->token.toByteArray()});
}

Task<net::HttpResponse> MatrixHttp::send(net::HttpRequest request) {
    const quint64 used = m_tokenNumber;
    net::HttpRequest first = request;
    authorise(first);
    auto firstTask = m_client.send(std::move(first));
    Result<net::HttpResponse> response = co_await std::move(firstTask);
    if (!response || response->status != 401)
        co_return response;
    m_deviceKept = isSoftLogout(*response);
    // Anything else than a soft one ended the refresh token with the session.
    if (!m_deviceKept || m_session->refreshToken.isEmpty())
        co_return response;
    auto renewingTask = renew(used);
    const Result<void> renewed = co_await std::move(renewingTask);
    if (!renewed)
        co_return fail(renewed);
    authorise(request);
    auto secondTask = m_client.send(std::move(request));
    co_return co_await std::move(secondTask);
}

Task<void> MatrixHttp::renew(quint64 used) {
    if (used != m_tokenNumber)
        return Task<void>::finished({});
    Promise<void> promise;
    m_renewing.append(promise);
    if (m_renewing.size() == 1) {
        renewNow().then(this, [this](Result<void> renewed) {
            const auto waiting = std::exchange(m_renewing, {});
            for (const Promise<void>& one : waiting)
                one.finish(renewed);
        });
    }
    return promise.task();
}

Task<void> MatrixHttp::renewNow() {
    net::HttpRequest http;
    http.method = "POST";
    http.url = urlOf(path({u"refresh"_s}), {});
    http.headers = {net::HttpHeader("Content-Type", "application/json")};
    http.body = json::bytes(
        {{u"refresh_token"_s, QString::fromUtf8(m_session->refreshToken.toByteArray())}});
    auto responseTask = m_client.send(std::move(http));
    const Result<net::HttpResponse> response = co_await std::move(responseTask);
    if (!response)
        co_return fail(response);
    if (!response->isSuccess()) {
        Error error = errorOf(*response);
        if (!error.isTransient()) {
            m_deviceKept = isSoftLogout(*response);
            error.kind = ErrorKind::SignedOut;
        }
        co_return std::unexpected(error);
    }
    const Result<QJsonObject> answer = json::parse(response->body);
    const QString token = answer ? json::text(*answer, u"access_token", tokenLength) : QString();
    if (token.isEmpty())
        co_return fail(ErrorKind::BadAnswer, {}, u"a renewal without token"_s);
    auto renewed = std::make_shared<Session>(copyOf(*m_session));
    renewed->token = Secret::take(token.toUtf8());
    // Without a new one the old one stays good.
    if (const QString next = json::text(*answer, u"refresh_token", tokenLength); !next.isEmpty())
        renewed->refreshToken = Secret::take(next.toUtf8());
    if (m_keep) {
        // First on disk: the old tokens end with the first use of the new ones.
        auto keepingTask = m_keep(renewed);
        const Result<void> kept = co_await std::move(keepingTask);
        if (!kept)
            co_return kept;
    }
    m_session = std::move(renewed);
    ++m_tokenNumber;
    m_deviceKept = false;
    co_return ok();
}

Task<QJsonObject> MatrixHttp::call(MatrixCall request) {
    net::HttpRequest http;
    http.method = request.method;
    http.url = urlOf(request.path, request.query);
    http.inactivity = request.inactivity;
    http.maxAnswerBytes = request.maxAnswerBytes;
    if (request.body) {
        http.body = json::bytes(*request.body);
        http.headers.append(net::HttpHeader("Content-Type", "application/json"));
    }
    auto responseTask = send(std::move(http));
    const Result<net::HttpResponse> response = co_await std::move(responseTask);
    if (!response)
        co_return fail(response);
    if (!response->isSuccess())
        co_return std::unexpected(errorOf(*response));
    if (response->body.size() < largeAnswer)
        co_return json::parse(response->body);
    auto parsing = parseAside(response->body);
    co_return co_await std::move(parsing);
}

Task<QJsonObject> MatrixHttp::callPatiently(MatrixCall request) {
    std::chrono::milliseconds waited{0};
    while (true) {
        auto answerTask = call(request);
        Result<QJsonObject> answer = co_await std::move(answerTask);
        if (answer || answer.error().kind != ErrorKind::RateLimited)
            co_return answer;
        const auto pause = answer.error().retryAfter.value_or(std::chrono::milliseconds(1'000));
        waited += pause;
        if (waited > patience)
            co_return answer;
        auto sleptTask = sleepFor(this, pause);
        const Result<void> slept = co_await std::move(sleptTask);
        if (!slept)
            co_return fail(slept);
    }
}

Task<net::HttpResponse> MatrixHttp::transfer(net::HttpRequest request, QString path,
                                             QUrlQuery query) {
    request.url = urlOf(path, query);
    auto responseTask = send(std::move(request));
    Result<net::HttpResponse> response = co_await std::move(responseTask);
    if (response && !response->isSuccess())
        co_return std::unexpected(errorOf(*response));
    co_return response;
}

} // namespace parvis::matrix
