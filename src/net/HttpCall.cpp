#include "net/HttpCall.h"

#include "base/Logging.h"
#include "net/Address.h"
#include "net/CertificateWords.h"
#include "net/OnceOnly.h"

#include <QCoreApplication>
#include <QSslSocket>

namespace parvis::net {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRedirects = 5;
constexpr qint64 readBufferBytes = 1024 * 1024;

std::unexpected<Error> tooLarge(const QString& detail) {
    return fail(ErrorKind::TooLarge,
                QCoreApplication::translate("parvis::net",
                                            "The server sends more at once than Parvis takes."),
                detail);
}

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

HttpCall::HttpCall(QNetworkAccessManager& manager, const QSslConfiguration& ssl,
                   HttpRequest request, QObject* parent)
    : QObject(parent)
    , m_manager(manager)
    , m_ssl(ssl)
    , m_request(std::move(request)) {
    m_inactivity.setSingleShot(true);
    m_inactivity.setInterval(m_request.inactivity);
    connect(&m_inactivity, &QTimer::timeout, this,
            [this] { end(fail(ErrorKind::TimedOut, {}, u"nothing moved in time"_s)); });
}

HttpCall::~HttpCall() {
    dropReply();
}

Task<HttpResponse> HttpCall::start() {
    Task<HttpResponse> task = m_promise.task();
    m_promise.onCancel([remote = RemoteObject(this), this] {
        remote.run([this] { end(fail(ErrorKind::Cancelled)); });
    });
    sendTo(m_request.url);
    return task;
}

void HttpCall::sendTo(const QUrl& url) {
    if (const auto allowed = checkAddress(url); !allowed)
        return end(fail(allowed));
    QNetworkRequest request(url);
    request.setSslConfiguration(m_ssl);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // One connection a request: ending a long poll must not disturb an upload beside it.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // The limit below counts decompressed bytes, so Qt's own guess at bombs is not needed.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QStringLiteral("Parvis/") + QStringLiteral(PARVIS_VERSION));
    const bool sameOrigin = isSameOrigin(url, m_request.url);
    for (const auto& [name, value] : std::as_const(m_request.headers)) {
        if (sameOrigin || name.compare("Authorization", Qt::CaseInsensitive) != 0)
            request.setRawHeader(name, value);
    }

    m_response = {};
    m_sslErrors.clear();
    m_receivedBytes = 0;
    m_reply = dispatch(request);
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::onFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_sslErrors = errors; });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 done, qint64 total) {
        m_inactivity.start();
        if (m_request.sent && total > 0)
            m_request.sent(done, total);
    });
    m_inactivity.start();
}

QNetworkReply* HttpCall::dispatch(const QNetworkRequest& request) {
    if (m_request.bodyDevice) {
        m_request.bodyDevice->seek(0);
        return m_manager.sendCustomRequest(request, m_request.method, m_request.bodyDevice.get());
    }
    if (m_request.method == "GET")
        return m_manager.get(request);
    if (m_request.method == "POST" && !m_request.body.isEmpty()) {
        QNetworkRequest once(request);
        once.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        return m_manager.sendCustomRequest(once, m_request.method,
                                           new OnceOnly(m_request.body, this));
    }
    return m_manager.sendCustomRequest(request, m_request.method, m_request.body);
}

void HttpCall::onHeaders() {
    m_inactivity.start();
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    bool known = false;
    const qint64 announced =
        m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&known);
    if (known && m_request.maxAnswerBytes > 0 && announced > m_request.maxAnswerBytes)
        end(tooLarge(u"the answer announces too many bytes"_s));
}

void HttpCall::onBytes() {
    if (m_ended)
        return;
    m_inactivity.start();
    if (m_response.status == 0)
        onHeaders();
    const bool toTarget = m_request.target && m_response.isSuccess();
    while (!m_ended && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(readBufferBytes);
        if (bytes.isEmpty())
            break;
        m_receivedBytes += bytes.size();
        if (m_request.maxAnswerBytes > 0 && m_receivedBytes > m_request.maxAnswerBytes)
            return end(tooLarge(u"the answer has too many bytes"_s));
        if (!toTarget)
            m_response.body += bytes;
        else if (m_request.target->write(bytes) != bytes.size())
            return end(fail(ErrorKind::Storage, {}, u"the target refused the bytes"_s));
    }
    if (m_request.received && m_response.isSuccess()) {
        bool known = false;
        const qint64 total =
            m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&known);
        m_request.received(m_receivedBytes, known ? total : -1);
    }
}

void HttpCall::onFinished() {
    if (m_ended)
        return;
    onBytes();
    if (m_ended)
        return;
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt's content and server errors only repeat the status; below are failures of
    // the transport, which can strike after a status has arrived, too.
    const auto error = m_reply->error();
    const bool transportFailed =
        error != QNetworkReply::NoError && (error < QNetworkReply::ContentAccessDenied ||
                                            error == QNetworkReply::ProtocolUnknownError ||
                                            error == QNetworkReply::ProtocolInvalidOperationError ||
                                            error == QNetworkReply::ProtocolFailure);
    const bool restatesStatus = m_response.status >= 400;
    if (m_response.status == 0 || (transportFailed && !restatesStatus))
        return end(std::unexpected(transportError()));
    if (isRedirect(m_response.status)) {
        const QUrl location = QUrl::fromEncoded(m_reply->rawHeader("Location"));
        if (follow(m_reply->url().resolved(location)))
            return;
        return end(fail(ErrorKind::BadAnswer, {}, u"a redirect that may not be followed"_s));
    }
    m_response.url = m_reply->url();
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto& [name, value] : pairs)
        m_response.headers.append({name, value});
    end(std::move(m_response));
}

bool HttpCall::follow(const QUrl& location) {
    if (m_request.method != "GET" || ++m_redirects > maxRedirects)
        return false;
    const bool lessSafe = m_reply->url().scheme() == "https"_L1 && location.scheme() != "https"_L1;
    if (lessSafe || !checkAddress(location))
        return false;
    dropReply();
    sendTo(location);
    return true;
}

void HttpCall::end(Result<HttpResponse> result) {
    if (std::exchange(m_ended, true))
        return;
    m_inactivity.stop();
    if (!result)
        qCDebug(logNet) << "request ended:" << name(result.error().kind) << result.error().detail;
    m_promise.finish(std::move(result));
    dropReply();
    deleteLater();
}

void HttpCall::dropReply() {
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

Error HttpCall::transportError() const {
    const auto error = m_reply->error();
    const QString detail = u"transport error %1"_s.arg(int(error));
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError();
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ErrorKind::TimedOut, {}, detail, {}};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return {ErrorKind::BadAnswer, {}, detail, {}};
    default:
        return {ErrorKind::Offline, {}, detail, {}};
    }
}

Error HttpCall::tlsError() const {
    QStringList details{m_reply->errorString()};
    for (const QSslError& error : m_sslErrors) {
        if (const QString text = error.errorString(); !details.first().contains(text))
            details.append(text);
    }
    return {ErrorKind::Tls,
            certificateWords(m_reply->url().host(), m_sslErrors),
            details.join(u"; "_s),
            {}};
}

} // namespace parvis::net
