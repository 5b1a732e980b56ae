#pragma once

#include "contract/synapse/SynapseProcess.h"
#include "engine/Engine.h"
#include "net/HttpClient.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace parvis::faults {

/// A real Synapse with two people on it, Ada and Bo, and a chat between them. Ada uses Parvis, Bo
/// speaks to the server directly. Calls spin the event loop; what fails ends the program.
class Server {
public:
    /// Why there is no server here; empty when there is one. An error: there should be one.
    [[nodiscard]] Result<QString> start();

    [[nodiscard]] QString address() const { return m_process.address().toString(); }
    [[nodiscard]] const QString& room() const { return m_room; }
    [[nodiscard]] QString token() const { return m_tokens.value(QStringLiteral("bo")); }
    static QString user() { return QStringLiteral("ada"); }
    static QString password() { return QStringLiteral("word of ada"); }

    /// Bo says something.
    void say(const QString& text);
    /// Bo sends a file; its address.
    QString sayFile(const QString& name, const QByteArray& bytes);
    /// Everything said in the chat, oldest first, without files.
    [[nodiscard]] QStringList said();
    /// A chat of its own for a test.
    void newRoom(const QString& name);

    /// Signs Ada in.
    [[nodiscard]] Result<workspace::AccountInfo> signIn(engine::Engine& engine) const;

private:
    QJsonObject ask(const QByteArray& method, const QString& path, const QByteArray& body,
                    const QString& user = QStringLiteral("bo"));
    QJsonObject ask(const QByteArray& method, const QString& path, const QJsonObject& body,
                    const QString& user = QStringLiteral("bo"));

    contract::SynapseProcess m_process;
    net::HttpClient m_http;
    QHash<QString, QString> m_tokens;
    QString m_room;
    int m_number = 0;
};

} // namespace parvis::faults
