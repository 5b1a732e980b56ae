#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

namespace parvis::fakes {

/// One request as it came in.
struct ServedRequest {
    QByteArray method;
    QByteArray target; ///< Path and query, as sent.
    QByteArray head;   ///< The request line and all headers.
    QByteArray body;

    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// What goes over the wire, byte by byte.
struct ServedAnswer {
    QByteArray bytes;
    bool hang = false; ///< The connection stays open, and nothing further comes.

    [[nodiscard]] static ServedAnswer json(const QByteArray& body, int status = 200);
    [[nodiscard]] static ServedAnswer page(const QByteArray& body, const QByteArray& type,
                                           int status = 200, const QByteArray& headers = {});
};

/// An HTTP server on a free loopback port that answers as a test says; one request a connection.
class ScriptedServer final : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<ServedAnswer(const ServedRequest&)>;

    enum class Transport { Plain, SelfSigned };
    explicit ScriptedServer(Transport transport = Transport::Plain);

    /// For requests without a handler of their own; 404 until one is set.
    void onAny(Handler handler) { m_any = std::move(handler); }
    void on(const QByteArray& path, Handler handler) { m_handlers[path] = std::move(handler); }
    void on(const QByteArray& path, const ServedAnswer& answer) {
        m_handlers[path] = [answer](const ServedRequest&) {
            return answer;
        };
    }

    [[nodiscard]] QUrl url(const QString& path = {}) const;
    [[nodiscard]] const QList<ServedRequest>& requests() const { return m_requests; }
    /// Connections that the other side still holds open.
    [[nodiscard]] int openConnections() const { return m_open; }

private:
    void serve(QTcpSocket* socket);
    void read(QTcpSocket* socket, QByteArray& buffer);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QHash<QByteArray, Handler> m_handlers;
    Handler m_any;
    QList<ServedRequest> m_requests;
    int m_open = 0;
};

} // namespace parvis::fakes
