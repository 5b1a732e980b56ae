#include "ui/app/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace parvis::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 2s;
constexpr qint64 longestLine = 1024;
constexpr auto question = "raise";
constexpr auto answer = "raised\n";

/// One name for a folder, by whichever way it was reached.
QString nameFor(const QString& dataDir) {
    if (dataDir.isEmpty())
        return {};
    const QDir dir(dataDir);
    const QString canonical = dir.canonicalPath(); // empty until the folder is there
    const QByteArray folder = (canonical.isEmpty() ? dir.absolutePath() : canonical).toUtf8();
    const QString name =
        u"parvis-"_s +
        QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex())
            .first(16);
#ifdef Q_OS_WIN
    return name;
#else
    // Not in /tmp, where anybody could answer in our name.
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent) {
    if (!dataDir.isEmpty())
        QDir().mkpath(dataDir);
    m_name = nameFor(dataDir);
}

void SingleInstance::raiseOther() {
    const bool wouldAskOurselves = m_server && m_server->isListening();
    if (m_name.isEmpty() || wouldAskOurselves) {
        QMetaObject::invokeMethod(this, &SingleInstance::nobody, Qt::QueuedConnection);
        return;
    }
    auto* socket = new QLocalSocket(this);
    const auto end = [this, socket](bool heard) {
        socket->disconnect(this);
        socket->deleteLater();
        if (heard)
            emit raised();
        else
            emit nobody();
    };
    connect(socket, &QLocalSocket::connected, this,
            [socket] { socket->write(question + (' ' + qgetenv("XDG_ACTIVATION_TOKEN")) + '\n'); });
    connect(socket, &QLocalSocket::readyRead, this, [socket, end] {
        if (socket->canReadLine())
            end(socket->readLine(longestLine) == answer);
    });
    connect(socket, &QLocalSocket::disconnected, this, [end] { end(false); });
    connect(
        socket, &QLocalSocket::errorOccurred, this, [end] { end(false); }, Qt::QueuedConnection);
    QTimer::singleShot(patience, socket, [end] { end(false); });
    socket->connectToServer(m_name);
}

void SingleInstance::listen() {
    // A socket that is there may be of one that just begins, and a second would push it aside.
    if (m_name.isEmpty() || m_server || QFile::exists(m_name))
        return;
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
    m_server->listen(m_name);
}

void SingleInstance::takeOver() {
    if (m_name.isEmpty() || m_server)
        return;
    QLocalServer::removeServer(m_name);
    listen();
}

void SingleInstance::onConnection() {
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        const auto read = [this, socket] {
            if (!socket->canReadLine())
                return;
            const QByteArray line = socket->readLine(longestLine).trimmed();
            if (line.startsWith(question)) {
                socket->write(answer);
                emit asked(line.mid(qsizetype(qstrlen(question))).trimmed());
            }
            socket->disconnectFromServer();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        read(); // it may be here already
    }
}

} // namespace parvis::ui
