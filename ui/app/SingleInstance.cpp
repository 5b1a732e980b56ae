#include "ui/app/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent) {
    const QByteArray folder = QDir(dataDir).absolutePath().toUtf8();
    m_name = u"parvis-"_s +
             QString::fromLatin1(
                 QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(16));
}

void SingleInstance::raiseOther() {
    auto* socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this, [this, socket] {
        socket->write("raise\n");
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::bytesWritten, this, &SingleInstance::raised);
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] {
        socket->deleteLater();
        emit nobody();
    });
    socket->connectToServer(m_name);
}

void SingleInstance::listen() {
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // What a killed process left behind is in the way; the folder's lock is ours already.
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->canReadLine() && socket->readLine(16) == "raise\n")
                    emit asked();
                socket->disconnectFromServer();
            });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            QTimer::singleShot(5s, socket, &QLocalSocket::abort);
        }
    });
}

} // namespace parvis::ui
