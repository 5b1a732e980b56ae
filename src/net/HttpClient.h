#pragma once

#include "base/Task.h"
#include "net/Authorities.h"
#include "net/HttpRequest.h"
#include "net/HttpResponse.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>

namespace parvis::net {

/// Sends HTTP requests. Certificates are always verified; plain http goes to the loopback interface
/// only; redirects are followed for GET, at most five times, never from https to http, and an
/// Authorization header is never shown to another origin. No cookies, no cache, no HTTP log-in
/// dialogues. Lives in one thread; destroying it ends all requests as cancelled.
class HttpClient final : public QObject {
    Q_OBJECT

public:
    /// Trusts `further` besides the system's authorities.
    explicit HttpClient(const Authorities& further = {}, QObject* parent = nullptr);
    ~HttpClient() override;

    /// Ends with the answer whatever its status, or with Offline, TimedOut, Tls, TooLarge,
    /// BadAnswer (not HTTP, or a redirect that may not be followed), InvalidInput (an address that
    /// may not be used), Storage (the target refused a write) or Cancelled.
    [[nodiscard]] Task<HttpResponse> send(HttpRequest request);

private:
    QNetworkAccessManager m_manager;
    QSslConfiguration m_ssl;
};

} // namespace parvis::net
