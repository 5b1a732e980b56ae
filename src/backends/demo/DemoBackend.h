#pragma once

#include "backends/demo/DemoWorld.h"
#include "backends/demo/Embedded.h"
#include "protocol/Adapter.h"
#include "protocol/MessageLinks.h"

#include <deque>
#include <memory>

class QTimer;

namespace parvis::demo {

/// How long a backend waits in trouble.
struct Patience {
    std::chrono::milliseconds answer{30'000}; ///< For an answer, before it counts as lost.
    std::chrono::milliseconds retry{5'000};   ///< Before the next try.
};

/// One account of the embedded organisation. Talks to the world as others talk to a server: its own
/// position in what happened, batches that wait for the disk, tries again after trouble.
class DemoBackend final : public Backend, public MessageLinks {
    Q_OBJECT
    Q_INTERFACES(parvis::MessageLinks)

public:
    /// `server` outlives the backend.
    DemoBackend(std::shared_ptr<Embedded> server, AccountId account,
                std::shared_ptr<const Session> session, Patience patience);
    ~DemoBackend() override;

    [[nodiscard]] AccountId account() const override { return m_account; }
    [[nodiscard]] PersonId self() const override { return {m_account, m_session->person}; }
    [[nodiscard]] Capabilities capabilities() const override { return DemoWorld::capabilities(); }
    [[nodiscard]] ConnectionState connection() const override { return m_connection; }

    void start(ResumePoint resume) override;
    void stop() override;
    void committed(quint64 serial) override;
    [[nodiscard]] Task<Receipt> execute(Command command) override;
    [[nodiscard]] Task<void> signOut() override;
    void retryNow() override;
    [[nodiscard]] QString linkTo(const MessagePlace& place) const override;
    [[nodiscard]] std::optional<MessagePlace> placeOf(const QString& link) const override;

private:
    struct Answer {
        std::vector<Change> changes;
        QByteArray position;
    };

    DemoWorld& world();
    void resumeAt(const QByteArray& position);
    void listen();
    void pull();
    [[nodiscard]] Result<Answer> receive();
    [[nodiscard]] Task<Receipt> meet(const Fault& fault, Command command);
    [[nodiscard]] Result<Receipt> perform(const Command& command);
    void hang(const Error& error);
    void wait(Error error);
    void loseSession(const Error& error);
    void queue(std::vector<Change> changes, std::optional<QByteArray> position);
    void flush();
    void report(std::vector<Change> changes, std::optional<QByteArray> position);
    void setPhase(ConnectionState::Phase phase, Error error = {}, QDateTime retryAt = {});
    void tellTyping(const QString& conversation);
    void tellPresence(const QString& person);

    std::shared_ptr<Embedded> m_server;
    AccountId m_account;
    std::shared_ptr<const Session> m_session;
    Patience m_patience;
    ConnectionState m_connection;
    std::unique_ptr<QObject> m_running; ///< What is under way hangs on it; replaced by stop().
    QTimer* m_retry = nullptr;
    bool m_started = false;
    bool m_hasPosition = false;
    bool m_caughtUp = false;
    bool m_more = false; ///< Something happened since the last answer was taken.
    bool m_here = false; ///< The world counts this device among those that receive.
    std::size_t m_position = 0;
    quint64 m_serial = 0;
    quint64 m_committed = 0;
    std::deque<ChangeBatch> m_queued;
};

} // namespace parvis::demo
