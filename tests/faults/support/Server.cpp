#include "faults/support/Server.h"

#include "support/Await.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace parvis::faults {

using namespace Qt::StringLiterals;
using test::await;

Result<QString> Server::start() {
    const auto missing = m_process.launch();
    if (!missing || !missing->isEmpty())
        return missing;
    for (const QString& name : {u"ada"_s, u"bo"_s}) {
        const auto made = m_process.order(
            {{u"do"_s, u"user"_s},
             {u"name"_s, name},
             {u"password"_s, u"word of "_s + name},
             {u"display"_s, name == u"ada"_s ? u"Ada Lindqvist"_s : u"Bo Okafor"_s}});
        if (!made)
            return fail(made);
        m_tokens.insert(name, made->value("token"_L1).toString());
    }
    newRoom(u"Faults"_s);
    return QString();
}

void Server::newRoom(const QString& name) {
    const QJsonObject made = ask("POST", u"/_matrix/client/v3/createRoom"_s,
                                 QJsonObject{{u"name"_s, name}, {u"preset"_s, u"public_chat"_s}});
    m_room = made.value("room_id"_L1).toString();
    ask("POST", u"/_matrix/client/v3/join/"_s + m_room, QJsonObject{}, u"ada"_s);
}

void Server::say(const QString& text) {
    ask("PUT",
        u"/_matrix/client/v3/rooms/%1/send/m.room.message/bo-%2"_s.arg(m_room).arg(++m_number),
        QJsonObject{{u"msgtype"_s, u"m.text"_s}, {u"body"_s, text}});
}

QString Server::sayFile(const QString& name, const QByteArray& bytes) {
    const QJsonObject uploaded = ask("POST", u"/_matrix/media/v3/upload"_s, bytes);
    const QString address = uploaded.value("content_uri"_L1).toString();
    ask("PUT",
        u"/_matrix/client/v3/rooms/%1/send/m.room.message/bo-%2"_s.arg(m_room).arg(++m_number),
        QJsonObject{{u"msgtype"_s, u"m.file"_s},
                    {u"body"_s, name},
                    {u"filename"_s, name},
                    {u"url"_s, address}});
    return address;
}

QStringList Server::said() {
    QStringList texts;
    QString from;
    while (true) {
        const QJsonObject page =
            ask("GET",
                u"/_matrix/client/v3/rooms/%1/messages?dir=b&limit=500%2"_s.arg(
                    m_room, from.isEmpty() ? QString() : u"&from="_s + from),
                QByteArray());
        const QJsonArray events = page.value("chunk"_L1).toArray();
        for (const auto& event : events) {
            if (event["content"_L1]["msgtype"_L1] == "m.text"_L1)
                texts.prepend(event["content"_L1]["body"_L1].toString());
        }
        from = page.value("end"_L1).toString();
        if (from.isEmpty() || events.isEmpty())
            return texts;
    }
}

Result<workspace::AccountInfo> Server::signIn(engine::Engine& engine) const {
    auto probe = await(engine.probe(address()));
    if (!probe)
        return fail(probe);
    auto request = std::make_shared<SignInRequest>();
    request->server = *probe;
    request->method = probe->methods.value(0);
    request->user = user();
    request->password = Secret::take(password().toUtf8());
    request->deviceName = u"Test"_s;
    return await(engine.signIn(request));
}

QJsonObject Server::ask(const QByteArray& method, const QString& path, const QJsonObject& body,
                        const QString& user) {
    return ask(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact), user);
}

QJsonObject Server::ask(const QByteArray& method, const QString& path, const QByteArray& body,
                        const QString& user) {
    net::HttpRequest request;
    request.method = method;
    request.url = m_process.address();
    request.url.setPath(path.section(u'?', 0, 0));
    request.url.setQuery(path.section(u'?', 1));
    request.headers = {
        net::HttpHeader("Authorization", "Bearer " + m_tokens.value(user).toLatin1()),
        net::HttpHeader("Content-Type", "application/json")};
    request.body = body;
    const auto answer = await(m_http.send(std::move(request)));
    if (!answer)
        qFatal("%s: %s", qPrintable(path), qPrintable(answer.error().detail));
    if (!answer->isSuccess())
        qFatal("%s: %s", qPrintable(path), answer->body.constData());
    return QJsonDocument::fromJson(answer->body).object();
}

} // namespace parvis::faults
