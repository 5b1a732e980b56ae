#pragma once

#include "contract/BackendFixture.h"

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace parvis::contract {

/// An HTTP proxy in front of one Matrix server: passes requests on, one a connection, and breaks
/// those that a test asked to be broken.
class FaultProxy final : public QObject {
    Q_OBJECT

public:
    /// Makes the body of an answer to /sync out of the position that the client sent.
    using Forgery = std::function<QByteArray(const QByteArray& position)>;

    explicit FaultProxy(quint16 upstreamPort);

    [[nodiscard]] QUrl url() const;
    void setFault(const Fault& fault) { m_fault = fault; }
    void clearFault() { m_fault.reset(); }
    /// The next answer to /sync is this one.
    void forgeNextSync(Forgery forgery) { m_forgery = std::move(forgery); }
    /// Refuses every connection, as a machine that was switched off.
    void setDown(bool down);

private:
    struct Request;

    void take(QTcpSocket* client);
    void read(QTcpSocket* client, QByteArray& buffer);
    void answer(QTcpSocket* client, const Request& request);
    void forward(QTcpSocket* client, const Request& request, bool cut);
    [[nodiscard]] bool strikes(const Request& request);
    void strike(QTcpSocket* client, const Request& request);
    void send(QTcpSocket* client, int status, const QByteArray& body);

    QTcpServer m_server;
    quint16 m_upstream;
    std::optional<Fault> m_fault;
    Forgery m_forgery;
    bool m_down = false;
    int m_malformed = 0;
};

} // namespace parvis::contract
