#pragma once

#include "base/Task.h"
#include "net/HttpRequest.h"
#include "net/HttpResponse.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

namespace parvis::net {

/// One request on its way, redirects included. Deletes itself when it has ended.
class HttpCall final : public QObject {
    Q_OBJECT

public:
    HttpCall(QNetworkAccessManager& manager, const QSslConfiguration& ssl, HttpRequest request,
             QObject* parent);
    ~HttpCall() override;

    [[nodiscard]] Task<HttpResponse> start();

private:
    void sendTo(const QUrl& url);
    [[nodiscard]] QNetworkReply* dispatch(const QNetworkRequest& request);
    void onHeaders();
    void onBytes();
    void onFinished();
    [[nodiscard]] bool follow(const QUrl& location);
    void end(Result<HttpResponse> result);
    void dropReply();
    [[nodiscard]] Error transportError() const;
    [[nodiscard]] Error tlsError() const;

    QNetworkAccessManager& m_manager;
    QSslConfiguration m_ssl;
    HttpRequest m_request;
    Promise<HttpResponse> m_promise;
    QNetworkReply* m_reply = nullptr;
    HttpResponse m_response;
    QList<QSslError> m_sslErrors;
    QTimer m_inactivity;
    qint64 m_receivedBytes = 0;
    int m_redirects = 0;
    bool m_ended = false;
};

} // namespace parvis::net
