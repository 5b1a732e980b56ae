#pragma once

#include "backends/demo/DemoAdapter.h"
#include "cache/CacheReader.h"
#include "cache/PersonalReader.h"
#include "support/Await.h"
#include "unit/cache/support/CacheFiles.h"
#include "workspace/AccountSession.h"
#include "workspace/CommandCodec.h"
#include "workspace/Compose.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace parvis::workspace::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using cache::test::keyOf;

using parvis::test::await;

/// A server with two people and a chat between them, and a computer with one account on it. The
/// account can be opened, closed and opened again on the same files.
class House {
public:
    /// `cacheVfs`: see DatabaseOptions::innerVfs.
    explicit House(QByteArray cacheVfs = {})
        : m_world(std::make_shared<demo::DemoWorld>(m_clock))
        , m_server(std::make_shared<demo::Embedded>(m_world))
        , m_adapter(m_server, demo::Patience{150ms, 40ms})
        , m_cacheVfs(std::move(cacheVfs)) {
        must(m_world->addUser(u"ada"_s, u"Ada"_s, u"pw"_s));
        must(m_world->addUser(u"bo"_s, u"Bo"_s, u"pw"_s));
        m_bo = must(m_world->signIn(u"bo"_s, u"pw"_s, "bo's token"));
        SignInRequest request;
        request.user = u"ada"_s;
        request.password = Secret::take("pw"_qba);
        m_session =
            must(await(m_adapter.signIn(std::make_shared<SignInRequest>(std::move(request)))));
        openStores();
        m_chat = newChat(u"Chat"_s);
    }
    ~House() { close(); }

    template<class T>
    static T must(Result<T> result) {
        if (!result)
            qFatal("%s", qPrintable(cache::test::describe(result.error())));
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }

    static constexpr AccountId account{1};

    demo::DemoWorld& world() { return *m_world; }
    cache::Writer& cache() { return *m_cache; }
    cache::Writer& personal() { return *m_personal; }
    cache::CacheReader& reads() { return *m_reads; }
    cache::PersonalReader& personalReads() { return *m_personalReads; }
    media::MediaStore& media() { return *m_media; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    AccountSession& session() { return *m_open; }
    OutboxDelivery& outbox() { return m_open->outbox(); }
    [[nodiscard]] ConversationId chat() const { return m_chat; }

    /// A further chat of Ada and Bo.
    ConversationId newChat(const QString& name) {
        const auto made = must(m_world->perform(
            m_bo, CreateConversation{name, {{account, u"@ada"_s}, {account, u"@bo"_s}}}));
        const QString id = made.receipt.conversation.remote;
        const auto ada = must(m_world->session(m_session->token.toByteArray()));
        must(m_world->perform(ada, JoinConversation{{account, id}}));
        return {account, id};
    }

    /// Makes the account anew; it runs when `start` is set.
    void open(bool start = true, std::chrono::milliseconds storagePause = 50ms) {
        m_open = std::make_unique<AccountSession>(m_adapter.open(account, m_session), *m_cache,
                                                  *m_personal, *m_media, storagePause);
        if (start)
            (void)m_open->start();
    }
    /// Returns once the account is live; fails the test when it does not become so.
    void openAndWait() {
        open();
        QTRY_VERIFY(isLive());
    }
    void close() {
        m_open.reset();
        QCoreApplication::processEvents();
    }
    /// As close(), and the files too, as after the end of the program.
    void reopenFiles() {
        close();
        m_reads.reset();
        m_personalReads.reset();
        m_cache.reset();
        m_personal.reset();
        openStores();
    }
    [[nodiscard]] bool isLive() const {
        return m_open->backend().connection().phase == ConnectionState::Phase::Live;
    }

    [[nodiscard]] SendMessage message(const QString& text, const QString& transaction = {}) const {
        SendMessage send;
        send.conversation = m_chat;
        send.transactionId = transaction.isEmpty() ? newTransactionId() : transaction;
        send.content.text = text;
        return send;
    }
    /// Writes as Bo does, from somewhere else.
    QString hear(const QString& text) {
        return must(m_world->perform(m_bo, message(text))).receipt.message.remote;
    }

    /// Texts on the server, oldest first; System messages left out.
    QStringList onServer(const ConversationId& place) const {
        QStringList texts;
        for (const auto& row : m_world->conversation(place.remote)->messages) {
            if (row.message.kind != MessageKind::System && !row.message.redacted)
                texts.append(row.message.text);
        }
        return texts;
    }
    QStringList onServer() const { return onServer(m_chat); }
    /// The same in the cache.
    QStringList inCache(const ConversationId& place) {
        QStringList texts;
        const auto rows = m_reads->before(place, std::nullopt, 1000);
        for (const auto& row : rows.value_or(QList<cache::StoredMessage>())) {
            if (row.message.kind != MessageKind::System)
                texts.prepend(row.message.text);
        }
        return texts;
    }
    QStringList inCache() { return inCache(m_chat); }
    QList<cache::OutboxEntry> entries() { return must(m_personalReads->outbox(account)); }

private:
    void openStores() {
        const Secret key = keyOf(5);
        m_cache = must(cache::Writer::openCache(m_folder.filePath(u"cache.db"_s), key, m_cacheVfs));
        m_personal = must(cache::Writer::openPersonal(m_folder.filePath(u"personal.db"_s), key));
        m_reads = must(cache::CacheReader::open(m_folder.filePath(u"cache.db"_s), key));
        m_personalReads =
            must(cache::PersonalReader::open(m_folder.filePath(u"personal.db"_s), key));
        m_media = std::make_unique<media::MediaStore>(m_folder.filePath(u"media"_s));
        m_media->addAccount(account, key.clone());
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::shared_ptr<demo::DemoWorld> m_world;
    std::shared_ptr<demo::Embedded> m_server;
    demo::DemoAdapter m_adapter;
    demo::WorldSession m_bo;
    std::shared_ptr<Session> m_session;
    QByteArray m_cacheVfs;
    ConversationId m_chat;
    std::unique_ptr<cache::Writer> m_cache;
    std::unique_ptr<cache::Writer> m_personal;
    std::unique_ptr<cache::CacheReader> m_reads;
    std::unique_ptr<cache::PersonalReader> m_personalReads;
    std::unique_ptr<media::MediaStore> m_media;
    std::unique_ptr<AccountSession> m_open;
};

} // namespace parvis::workspace::test
