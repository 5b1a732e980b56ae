#include "backends/matrix/MatrixAdapter.h"

#include "backends/matrix/Address.h"
#include "backends/matrix/Ids.h"
#include "backends/matrix/Json.h"
#include "backends/matrix/MatrixBackend.h"
#include "backends/matrix/MatrixError.h"
#include "net/Address.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestProbeAnswer = 1024 * 1024;
constexpr qsizetype tokenLength = 5000;

SignInMethod password() {
    return {SignInMethod::Kind::Password, u"m.login.password"_s, {}};
}

QList<SignInMethod> readFlows(const QJsonObject& json) {
    QList<SignInMethod> methods;
    const QJsonArray flows = json::list(json, u"flows");
    for (const auto& value : flows) {
        const QString type = json::text(value.toObject(), u"type");
        if (type == "m.login.password"_L1)
            methods.prepend(password());
        else if (type == "m.login.sso"_L1)
            methods.append({SignInMethod::Kind::Browser, type, {}});
    }
    return methods;
}

/// Answers that are no Matrix server's mean: something else is there.
Error asProbeError(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Tls:
    case ErrorKind::Cancelled:
    case ErrorKind::InvalidInput:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFailure:
        return error;
    default:
        return {ErrorKind::NotAServer, {}, error.detail, {}};
    }
}

QUrl extended(const QUrl& base, const QString& path) {
    QUrl url = base;
    QString before = base.path();
    while (before.endsWith(u'/'))
        before.chop(1);
    url.setPath(before + path);
    return url;
}

QJsonObject identifier(const QString& user) {
    if (user.contains(u'@') && !user.startsWith(u'@')) {
        return {{u"type"_s, u"m.id.thirdparty"_s},
                {u"medium"_s, u"email"_s},
                {u"address"_s, user.trimmed()}};
    }
    return {{u"type"_s, u"m.id.user"_s}, {u"user"_s, user.trimmed()}};
}

} // namespace

MatrixAdapter::MatrixAdapter(Timing timing, net::Authorities further, QObject* parent)
    : Adapter(parent)
    , m_timing(timing)
    , m_authorities(std::move(further))
    , m_http(m_authorities) {
}

QString MatrixAdapter::family() const {
    return u"matrix"_s;
}

Task<QJsonObject> MatrixAdapter::get(QUrl base, QString path) {
    net::HttpRequest request;
    request.url = extended(base, path);
    request.inactivity = std::min(m_timing.inactivity, std::chrono::milliseconds(20'000));
    request.maxAnswerBytes = largestProbeAnswer;
    auto responseTask = m_http.send(std::move(request));
    const Result<net::HttpResponse> response = co_await std::move(responseTask);
    if (!response)
        co_return fail(response);
    if (!response->isSuccess())
        co_return std::unexpected(errorOf(*response));
    co_return json::parse(response->body);
}

Task<QUrl> MatrixAdapter::discover(QUrl server) {
    auto answerTask = get(server, u"/.well-known/matrix/client"_s);
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer) {
        const ErrorKind kind = answer.error().kind;
        const bool nobodyThere = kind == ErrorKind::Offline || kind == ErrorKind::TimedOut ||
                                 kind == ErrorKind::Tls || kind == ErrorKind::Cancelled;
        if (nobodyThere)
            co_return fail(answer);
        co_return server; // no such file: the API is at the address itself
    }
    const QString named =
        json::text(json::child(*answer, u"m.homeserver"), u"base_url", json::lineLength);
    const QUrl base(named, QUrl::StrictMode);
    if (named.isEmpty() || !net::checkAddress(base))
        co_return server;
    // A server on the network must not send anybody to their own computer.
    if (net::isLoopback(base.host()) && !net::isLoopback(server.host()))
        co_return server;
    co_return base.adjusted(QUrl::StripTrailingSlash);
}

Task<ServerProbe> MatrixAdapter::probeAt(QUrl server) {
    auto baseTask = discover(server);
    const Result<QUrl> base = co_await std::move(baseTask);
    if (!base)
        co_return fail(base);
    auto versionsTask = get(*base, u"/_matrix/client/versions"_s);
    const Result<QJsonObject> versions = co_await std::move(versionsTask);
    if (!versions)
        co_return std::unexpected(asProbeError(versions.error()));
    if (json::texts(*versions, u"versions").isEmpty())
        co_return fail(ErrorKind::NotAServer, {}, u"no versions"_s);
    auto loginTask = get(*base, u"/_matrix/client/v3/login"_s);
    const Result<QJsonObject> login = co_await std::move(loginTask);
    if (!login)
        co_return std::unexpected(asProbeError(login.error()));
    ServerProbe probe;
    probe.family = family();
    probe.address = *base;
    probe.software = u"Matrix"_s;
    probe.methods = readFlows(*login);
    probe.plainHttp = base->scheme() == "http"_L1;
    co_return probe;
}

Task<ServerProbe> MatrixAdapter::probe(QString address) {
    const Result<TypedAddress> typed = readAddress(address);
    if (!typed)
        co_return fail(typed);
    Error error;
    for (const QUrl& server : typed->tries) {
        auto probeTask = probeAt(server);
        Result<ServerProbe> probe = co_await std::move(probeTask);
        if (probe) {
            probe->organisation = typed->name;
            probe->user = typed->user;
            co_return probe;
        }
        // What the first try heard from a server counts more than a second try's silence.
        const bool nobody = error.kind == ErrorKind::Internal || error.kind == ErrorKind::Offline;
        if (nobody)
            error = probe.error();
    }
    co_return std::unexpected(error);
}

Task<std::shared_ptr<Session>> MatrixAdapter::signIn(std::shared_ptr<SignInRequest> request) {
    if (request->method.kind != SignInMethod::Kind::Password) {
        co_return fail(ErrorKind::Unsupported,
                       tr("Parvis can sign in to this kind of server with a password only."));
    }
    QJsonObject body{{u"type"_s, u"m.login.password"_s},
                     {u"identifier"_s, identifier(request->user)},
                     {u"password"_s, QString::fromUtf8(request->password.toByteArray())},
                     {u"initial_device_display_name"_s, request->deviceName},
                     {u"refresh_token"_s, true}};
    if (!request->device.isEmpty())
        body.insert("device_id"_L1, request->device);
    net::HttpRequest http;
    http.method = "POST";
    http.url = extended(request->server.address, u"/_matrix/client/v3/login"_s);
    http.inactivity = m_timing.inactivity;
    http.headers.append(net::HttpHeader("Content-Type", "application/json"));
    http.body = json::bytes(body);
    http.maxAnswerBytes = largestProbeAnswer;
    auto responseTask = m_http.send(std::move(http));
    const Result<net::HttpResponse> response = co_await std::move(responseTask);
    if (!response)
        co_return fail(response);
    if (!response->isSuccess()) {
        Error error = errorOf(*response);
        // Here a plain "forbidden" can only mean the password.
        if (error.kind == ErrorKind::Forbidden && error.message.isEmpty())
            error.kind = ErrorKind::WrongCredentials;
        co_return std::unexpected(error);
    }
    const Result<QJsonObject> answer = json::parse(response->body);
    if (!answer)
        co_return fail(answer);
    auto session = std::make_shared<Session>();
    session->family = family();
    session->address = request->server.address;
    session->organisation = request->server.organisation;
    session->person = json::text(*answer, u"user_id");
    session->device = json::text(*answer, u"device_id");
    const QString token = json::text(*answer, u"access_token", tokenLength);
    session->token = Secret::take(token.toUtf8());
    session->refreshToken =
        Secret::take(json::text(*answer, u"refresh_token", tokenLength).toUtf8());
    if (!isUserId(session->person) || session->token.isEmpty())
        co_return fail(ErrorKind::BadAnswer, {}, u"a sign-in without user or token"_s);
    co_return session;
}

std::unique_ptr<Backend> MatrixAdapter::open(AccountId account,
                                             std::shared_ptr<const Session> session) {
    return std::make_unique<MatrixBackend>(account, *session, m_timing, m_authorities);
}

} // namespace parvis::matrix
