#pragma once

#include "engine/Engine.h"
#include "faults/support/Server.h"

#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace parvis::faults {

/// A computer with one profile folder on it, opened with a passphrase, and Ada's account in it.
class Home {
public:
    explicit Home(Server& server)
        : m_server(server) {}

    [[nodiscard]] static QByteArray passphrase() { return "seven cold stones"; }
    [[nodiscard]] static engine::EngineOptions optionsFor(const QString& folder, bool online);

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("profile")); }
    [[nodiscard]] QString file(const QString& name) const { return folder() + u'/' + name; }
    [[nodiscard]] QString elsewhere(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] engine::Engine& engine() { return *m_engine; }
    [[nodiscard]] static AccountId account() { return AccountId{1}; }
    [[nodiscard]] ConversationId chat() const { return {account(), m_server.room()}; }

    /// Opens the profile; without account it is signed in, and `online`.
    [[nodiscard]] Result<void> open(bool online = true);
    /// As open(), and waits until the chat is there and the connection live. False: in vain.
    [[nodiscard]] bool openAndWait();
    void close() { m_engine.reset(); }

    [[nodiscard]] SendMessage message(const QString& text) const;
    [[nodiscard]] Result<QString> post(const QString& text);
    /// Everything said in the chat, as the cache has it, oldest first, without files.
    [[nodiscard]] QStringList inCache();
    /// Words of what waits to be sent or was refused, in the order of sending.
    [[nodiscard]] QStringList inOutbox();
    [[nodiscard]] bool isLive();

    /// Waits for the condition while the profile runs, and has it try again at once what failed.
    [[nodiscard]] bool eventually(const std::function<bool()>& condition, int seconds = 40);

    /// Whole files by name, sub-folders included; to be put back with restore().
    using Files = QMap<QString, QByteArray>;
    [[nodiscard]] Files files() const;
    /// Makes the folder hold these and nothing else.
    void restore(const Files& files) const;

private:
    Server& m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<engine::Engine> m_engine;
};

} // namespace parvis::faults
