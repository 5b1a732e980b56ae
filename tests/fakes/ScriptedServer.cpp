#include "fakes/ScriptedServer.h"

#include "fakes/TestCertificate.h"

#include <QSslServer>
#include <QTcpSocket>

namespace parvis::fakes {

using namespace Qt::StringLiterals;

QByteArray ServedRequest::header(const QByteArray& name) const {
    const auto lines = head.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

ServedAnswer ServedAnswer::page(const QByteArray& body, const QByteArray& type, int status,
                                const QByteArray& headers) {
    return {"HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nContent-Type: " + type +
                "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers +
                "Connection: close\r\n\r\n" + body,
            false};
}

ServedAnswer ServedAnswer::json(const QByteArray& body, int status) {
    return page(body, "application/json", status);
}

ScriptedServer::ScriptedServer(Transport transport)
    : m_tls(transport == Transport::SelfSigned)
    , m_any([](const ServedRequest&) { return ServedAnswer::page("nothing", "text/plain", 404); }) {
    if (m_tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(selfSignedConfiguration());
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            serve(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no free port");
}

QUrl ScriptedServer::url(const QString& path) const {
    const QString scheme = m_tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_server->serverPort()).arg(path));
}

void ScriptedServer::serve(QTcpSocket* socket) {
    ++m_open;
    auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        --m_open;
        socket->deleteLater();
    });
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, buffer] { read(socket, *buffer); });
    read(socket, *buffer);
}

void ScriptedServer::read(QTcpSocket* socket, QByteArray& buffer) {
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ServedRequest request;
    request.head = buffer.first(end);
    const auto words = request.head.split('\r').first().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.sliced(end + 4, length);
    buffer.clear();
    m_requests.append(request);
    const Handler handler = m_handlers.value(request.path(), m_any);
    const ServedAnswer answer = handler(request);
    socket->write(answer.bytes);
    if (!answer.hang)
        socket->disconnectFromHost();
}

} // namespace parvis::fakes
