#pragma once

#include "base/Secret.h"
#include "base/Task.h"
#include "net/HttpClient.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

namespace parvis::matrix {

/// A request for the client-server API.
struct MatrixCall {
    QByteArray method = "GET";
    QString path; ///< See path(): encoded, begins with "/_matrix".
    QUrlQuery query;
    std::optional<QJsonObject> body;
    std::chrono::milliseconds inactivity{60'000};
};

/// "/_matrix/client/v3" and the segments, each encoded so that no id can break out of its place.
[[nodiscard]] QString path(const QStringList& segments);
/// The same under another prefix, such as "/_matrix/client/v1".
[[nodiscard]] QString pathUnder(const QString& prefix, const QStringList& segments);

/// Talks to one server for one session; turns refusals into errors. Lives in the engine thread.
class MatrixHttp final : public QObject {
    Q_OBJECT

public:
    /// `token` may be empty: nobody is signed in yet.
    MatrixHttp(QUrl address, Secret token, QObject* parent = nullptr);

    [[nodiscard]] net::HttpClient& client() { return m_client; }

    /// The answer's JSON object; a refusal as errorOf() reads it; transport errors as HttpClient's.
    [[nodiscard]] Task<QJsonObject> call(MatrixCall request);

    /// As call(), but sits out pauses that the server asks for, up to two minutes in all: for the
    /// later steps of a command that has begun.
    [[nodiscard]] Task<QJsonObject> callPatiently(MatrixCall request);

    /// A request whose body or answer is not JSON; the url is filled from `path`. Fails on
    /// refusals.
    [[nodiscard]] Task<net::HttpResponse> transfer(net::HttpRequest request, QString path,
                                                   QUrlQuery query);

signals:
    /// The server no longer accepts the token.
    void sessionEnded(const parvis::Error& error);

private:
    [[nodiscard]] QUrl urlOf(const QString& path, const QUrlQuery& query) const;
    void authorise(net::HttpRequest& request) const;
    [[nodiscard]] Error refusal(const net::HttpResponse& response);

    QUrl m_address;
    Secret m_token;
    net::HttpClient m_client;
};

} // namespace parvis::matrix
