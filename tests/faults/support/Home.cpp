#include "faults/support/Home.h"

#include "support/Await.h"
#include "workspace/CommandCodec.h"
#include "workspace/Compose.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

namespace parvis::faults {

using namespace Qt::StringLiterals;
using test::await;

engine::EngineOptions Home::optionsFor(const QString& folder, bool online) {
    engine::EngineOptions options;
    options.dataDir = folder;
    options.passphrase = std::make_shared<const Secret>(Secret::take(passphrase()));
    options.online = online;
    return options;
}

Result<void> Home::open(bool online) {
    m_engine = std::make_unique<engine::Engine>();
    const auto opened = await(m_engine->open(optionsFor(folder(), online)));
    if (!opened || !m_engine->reads().live().accounts().isEmpty())
        return opened;
    const auto signedIn = m_server.signIn(*m_engine);
    return signedIn ? ok() : Result<void>(fail(signedIn));
}

bool Home::openAndWait() {
    const auto opened = open();
    if (!opened) {
        qWarning("not opened: %s", qPrintable(opened.error().detail));
        return false;
    }
    return eventually([this] { return isLive() && !m_engine->reads().cache().chats()->isEmpty(); });
}

bool Home::isLive() {
    return m_engine->reads().live().connection(account()).phase == ConnectionState::Phase::Live;
}

SendMessage Home::message(const QString& text) const {
    SendMessage send;
    send.conversation = chat();
    send.transactionId = workspace::newTransactionId();
    send.content = workspace::compose(text);
    return send;
}

Result<QString> Home::post(const QString& text) {
    return await(m_engine->post(message(text)));
}

QStringList Home::inCache() {
    QStringList texts;
    const auto rows = m_engine->reads().cache().before(chat(), std::nullopt, 100'000);
    if (!rows)
        return {u"unreadable: "_s + rows.error().detail};
    for (const cache::StoredMessage& row : *rows) {
        if (row.message.kind == MessageKind::Text && row.message.attachments.isEmpty())
            texts.prepend(row.message.text);
    }
    return texts;
}

QStringList Home::inOutbox() {
    QStringList texts;
    const auto entries = m_engine->reads().personal().outbox(account());
    if (!entries)
        return {u"unreadable: "_s + entries.error().detail};
    for (const cache::OutboxEntry& entry : *entries) {
        const auto command = workspace::decodeCommand(entry.command, account());
        const auto* send = command ? std::get_if<SendMessage>(&*command) : nullptr;
        texts += send ? send->content.text : u"no message"_s;
    }
    return texts;
}

bool Home::eventually(const std::function<bool()>& condition, int seconds) {
    QElapsedTimer clock;
    clock.start();
    qint64 nextTry = 0;
    while (!condition()) {
        if (clock.elapsed() > seconds * 1000)
            return false;
        if (m_engine && clock.elapsed() >= nextTry) {
            m_engine->retryNow();
            nextTry = clock.elapsed() + 300;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(2);
    }
    return true;
}

Home::Files Home::files() const {
    Files files;
    QDirIterator found(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile one(found.next());
        if (!one.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(one.fileName()));
        files.insert(one.fileName().sliced(folder().size() + 1), one.readAll());
    }
    return files;
}

void Home::restore(const Files& files) const {
    QDir(folder()).removeRecursively();
    for (auto one = files.cbegin(); one != files.cend(); ++one) {
        QFile out(file(one.key()));
        QDir().mkpath(QFileInfo(out).path());
        if (!out.open(QIODevice::WriteOnly) || out.write(one.value()) != one.value().size())
            qFatal("cannot write %s", qPrintable(out.fileName()));
    }
}

} // namespace parvis::faults
