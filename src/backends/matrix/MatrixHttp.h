#pragma once

#include "base/Secret.h"
#include "base/Task.h"
#include "net/HttpClient.h"
#include "protocol/Backend.h"

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
    qint64 maxAnswerBytes = qint64{64} * 1024 * 1024;
};

/// "/_matrix/client/v3" and the segments, each encoded so that no id can break out of its place.
[[nodiscard]] QString path(const QStringList& segments);
/// The same under another prefix, such as "/_matrix/client/v1".
[[nodiscard]] QString pathUnder(const QString& prefix, const QStringList& segments);

/// Talks to one server for one session; turns refusals into errors. A token that has run out is
/// renewed with the refresh token, where there is one (spec "Refreshing access tokens"), and the
/// request goes out again. Lives in the engine thread.
class MatrixHttp final : public QObject {
    Q_OBJECT

public:
    /// `further`: certificate authorities besides the system's.
    MatrixHttp(const Session& session, const net::Authorities& further, QObject* parent = nullptr);

    void setSessionKeeper(Backend::KeepSession keep) { m_keep = std::move(keep); }
    /// After SignedOut: the server said that it knows the device still ("soft_logout").
    [[nodiscard]] bool isDeviceKept() const { return m_deviceKept; }

    /// The answer's JSON object; a refusal as errorOf() reads it; transport errors as HttpClient's.
    [[nodiscard]] Task<QJsonObject> call(MatrixCall request);

    /// As call(), but sits out pauses that the server asks for, up to two minutes in all: for the
    /// later steps of a command that has begun.
    [[nodiscard]] Task<QJsonObject> callPatiently(MatrixCall request);

    /// A request whose body or answer is not JSON; the url is filled from `path`. Fails on
    /// refusals.
    [[nodiscard]] Task<net::HttpResponse> transfer(net::HttpRequest request, QString path,
                                                   QUrlQuery query);

private:
    [[nodiscard]] QUrl urlOf(const QString& path, const QUrlQuery& query) const;
    void authorise(net::HttpRequest& request) const;
    /// Sends it with a token that the server accepts, as far as one can be had.
    [[nodiscard]] Task<net::HttpResponse> send(net::HttpRequest request);
    /// Ends when another token than number `used` is there; one renewal serves all who wait.
    [[nodiscard]] Task<void> renew(quint64 used);
    [[nodiscard]] Task<void> renewNow();

    std::shared_ptr<Session> m_session;
    net::HttpClient m_client;
    Backend::KeepSession m_keep;
    quint64 m_tokenNumber = 0; ///< Counts renewals.
    QList<Promise<void>> m_renewing;
    bool m_deviceKept = false;
};

} // namespace parvis::matrix
