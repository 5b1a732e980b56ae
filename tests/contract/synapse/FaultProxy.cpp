#include "contract/synapse/FaultProxy.h"

#include <QUrlQuery>

#include <array>

namespace parvis::contract {

using namespace Qt::StringLiterals;

struct FaultProxy::Request {
    QByteArray method;
    QByteArray target;
    QByteArray bytes; ///< The whole request, ready to be passed on.
    bool signedIn = false;

    [[nodiscard]] bool isSync() const { return target.startsWith("/_matrix/client/v3/sync"); }

    /// Nothing for what no test is to break: the backend asks it on its own, at times of its own.
    [[nodiscard]] std::optional<Fault::Where> where() const {
        if (isSync())
            return Fault::Where::Receive;
        if (!signedIn)
            return Fault::Where::SignIn;
        if (target.contains("/versions") || target.contains("/capabilities") ||
            target.contains("/media/config") || target.contains("/logout"))
            return std::nullopt;
        return Fault::Where::Commands;
    }
};

FaultProxy::FaultProxy(quint16 upstreamPort)
    : m_upstream(upstreamPort) {
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection())
            take(client);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

QUrl FaultProxy::url() const {
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void FaultProxy::setDown(bool down) {
    m_down = down;
    if (!down)
        return;
    const auto open = findChildren<QTcpSocket*>();
    for (QTcpSocket* socket : open)
        socket->abort();
}

void FaultProxy::take(QTcpSocket* client) {
    client->setParent(this);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    if (m_down)
        return client->abort();
    auto buffer = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::readyRead, this,
            [this, client, buffer] { read(client, *buffer); });
    read(client, *buffer);
}

void FaultProxy::read(QTcpSocket* client, QByteArray& buffer) {
    buffer += client->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    qsizetype length = 0;
    Request request;
    const auto lines = buffer.first(end).split('\n');
    QByteArray head = lines.first().trimmed() + "\r\n";
    for (const QByteArray& raw : lines.sliced(1)) {
        const QByteArray line = raw.trimmed();
        const QByteArray name = line.split(':').first().toLower();
        if (name == "content-length")
            length = line.sliced(name.size() + 1).trimmed().toLongLong();
        request.signedIn |= name == "authorization";
        if (name != "connection")
            head += line + "\r\n";
    }
    if (buffer.size() < end + 4 + length)
        return;
    const auto words = lines.first().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    request.bytes = head + "Connection: close\r\n\r\n" + buffer.sliced(end + 4, length);
    buffer.clear();
    answer(client, request);
}

void FaultProxy::answer(QTcpSocket* client, const Request& request) {
    if (request.isSync() && m_forgery) {
        const QUrlQuery query(QString::fromLatin1(request.target.split('?').value(1)));
        const QByteArray position = query.queryItemValue(u"since"_s).toUtf8();
        return send(client, 200, std::exchange(m_forgery, {})(position));
    }
    if (strikes(request))
        return strike(client, request);
    forward(client, request, false);
}

void FaultProxy::forward(QTcpSocket* client, const Request& request, bool cut) {
    auto* upstream = new QTcpSocket(client);
    connect(upstream, &QTcpSocket::connected, upstream,
            [upstream, bytes = request.bytes] { upstream->write(bytes); });
    if (!cut) {
        connect(upstream, &QTcpSocket::readyRead, client,
                [client, upstream] { client->write(upstream->readAll()); });
    }
    connect(upstream, &QTcpSocket::disconnected, client, [client, upstream, cut] {
        const QByteArray rest = upstream->readAll();
        client->write(cut ? rest.first(rest.size() - rest.size() / 4) : rest);
        client->disconnectFromHost();
    });
    connect(upstream, &QTcpSocket::errorOccurred, client, [client](QTcpSocket::SocketError error) {
        if (error != QTcpSocket::RemoteHostClosedError)
            client->abort();
    });
    upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), m_upstream);
}

bool FaultProxy::strikes(const Request& request) {
    if (!m_fault || request.where() != m_fault->where || m_fault->times == 0)
        return false;
    if (m_fault->times > 0)
        --m_fault->times;
    return true;
}

void FaultProxy::strike(QTcpSocket* client, const Request& request) {
    static const std::array<QByteArray, 4> nonsense{"{\"next_batch\":\"s1\",\"rooms\":{\"joi",
                                                    "[1,2,3]", QByteArray("\0\xFF\xFE\x80", 4),
                                                    "<html>It works!</html>"};
    switch (m_fault->kind) {
    case Fault::Kind::ExpiredToken:
        return send(client, 401, "{\"errcode\":\"M_UNKNOWN_TOKEN\",\"error\":\"gone\"}");
    case Fault::Kind::RateLimited:
        return send(client, 429,
                    "{\"errcode\":\"M_LIMIT_EXCEEDED\",\"error\":\"slow\",\"retry_after_ms\":" +
                        QByteArray::number(m_fault->retryAfter.count()) + "}");
    case Fault::Kind::Hang:
        return;
    case Fault::Kind::Cut: // the server has done it, and the client does not hear of it
        return forward(client, request, true);
    case Fault::Kind::ServerError:
        return send(client, 500, "{\"errcode\":\"M_UNKNOWN\",\"error\":\"oops\"}");
    case Fault::Kind::Malformed:
        return send(client, 200, nonsense[static_cast<size_t>(m_malformed++) % nonsense.size()]);
    }
}

void FaultProxy::send(QTcpSocket* client, int status, const QByteArray& body) {
    client->write("HTTP/1.1 " + QByteArray::number(status) +
                  " Answer\r\nContent-Type: application/json\r\nConnection: close\r\n"
                  "Content-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    client->disconnectFromHost();
}

} // namespace parvis::contract
