#include "net/HttpClient.h"

#include "net/Address.h"
#include "net/HttpCall.h"

#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>

namespace parvis::net {

using namespace Qt::StringLiterals;

namespace {

/// The system's proxies, but never one for this computer itself.
class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

/// Keeps nothing.
class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl&) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie>&, const QUrl&) override { return false; }
};

} // namespace

HttpClient::HttpClient(const Authorities& further, QObject* parent)
    : QObject(parent)
    , m_ssl(QSslConfiguration::defaultConfiguration()) {
    m_ssl.setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_ssl.setProtocol(QSsl::TlsV1_2OrLater);
    m_ssl.addCaCertificates(further);
    m_manager.setCookieJar(new NoCookies(&m_manager));
    m_manager.setProxyFactory(new SystemProxies);
    m_manager.setAutoDeleteReplies(false);
}

HttpClient::~HttpClient() {
    // The calls hold replies of the manager: they go first.
    qDeleteAll(findChildren<HttpCall*>(Qt::FindDirectChildrenOnly));
}

Task<HttpResponse> HttpClient::send(HttpRequest request) {
    auto* call = new HttpCall(m_manager, m_ssl, std::move(request), this);
    return call->start();
}

} // namespace parvis::net
