#include "backends/matrix/MatrixHttp.h"

#include "backends/matrix/Json.h"
#include "backends/matrix/MatrixError.h"

#include <QJsonDocument>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds patience{120'000};

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

MatrixHttp::MatrixHttp(QUrl address, Secret token, QObject* parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_token(std::move(token))
    , m_client(this) {
}

QUrl MatrixHttp::urlOf(const QString& path, const QUrlQuery& query) const {
    QByteArray encoded =
        m_address.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QByteArray base = m_address.path(QUrl::FullyEncoded).toLatin1();
    while (base.endsWith('/'))
        base.chop(1);
    encoded += base + path.toLatin1();
    QUrl url = QUrl::fromEncoded(encoded, QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(query.toString(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

void MatrixHttp::authorise(net::HttpRequest& request) const {
    if (!m_token.isEmpty())
        request.headers.append({"Authorization", "Bearer " + m_token.toByteArray()});
}

Error MatrixHttp::refusal(const net::HttpResponse& response) {
    const Error error = errorOf(response);
    if (error.kind == ErrorKind::SignedOut)
        emit sessionEnded(error);
    return error;
}

Task<QJsonObject> MatrixHttp::call(MatrixCall request) {
    net::HttpRequest http;
    http.method = request.method;
    http.url = urlOf(request.path, request.query);
    http.inactivity = request.inactivity;
    if (request.body) {
        http.body = json::bytes(*request.body);
        http.headers.append(net::HttpHeader("Content-Type", "application/json"));
    }
    authorise(http);
    auto responseTask = m_client.send(std::move(http));
    const Result<net::HttpResponse> response = co_await std::move(responseTask);
    if (!response)
        co_return fail(response);
    if (!response->isSuccess())
        co_return std::unexpected(refusal(*response));
    co_return json::parse(response->body);
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
    authorise(request);
    auto responseTask = m_client.send(std::move(request));
    Result<net::HttpResponse> response = co_await std::move(responseTask);
    if (response && !response->isSuccess())
        co_return std::unexpected(refusal(*response));
    co_return response;
}

} // namespace parvis::matrix
