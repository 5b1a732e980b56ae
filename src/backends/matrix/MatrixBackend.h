#pragma once

#include "backends/matrix/Commands.h"
#include "backends/matrix/SyncLoop.h"
#include "backends/matrix/SyncParser.h"
#include "protocol/Adapter.h"
#include "protocol/Backend.h"
#include "protocol/MessageLinks.h"

namespace parvis::matrix {

/// One account on a Matrix server, over the client-server API. Between two runs it remembers a
/// note for each room, so that it never needs a server's full state twice.
class MatrixBackend final : public Backend, public MessageLinks {
    Q_OBJECT
    Q_INTERFACES(parvis::MessageLinks)

public:
    MatrixBackend(AccountId account, const Session& session, Timing timing,
                  const net::Authorities& further = {});
    ~MatrixBackend() override;

    [[nodiscard]] AccountId account() const override { return m_account; }
    [[nodiscard]] PersonId self() const override { return {m_account, m_self}; }
    [[nodiscard]] Capabilities capabilities() const override { return m_features.capabilities(); }
    [[nodiscard]] ConnectionState connection() const override { return m_sync.state(); }
    void setSessionKeeper(KeepSession keep) override { m_http.setSessionKeeper(std::move(keep)); }
    void start(ResumePoint resume) override;
    void stop() override;
    void committed(quint64 serial) override;
    [[nodiscard]] Task<Receipt> execute(Command command) override;
    [[nodiscard]] Task<void> signOut() override;
    void retryNow() override;
    [[nodiscard]] QString linkTo(const MessagePlace& place) const override;
    [[nodiscard]] std::optional<MessagePlace> placeOf(const QString& link) const override;

private:
    [[nodiscard]] Task<void> deliver(SyncOutcome outcome, QByteArray position);
    /// Ends when another batch may go out.
    [[nodiscard]] Task<void> roomForBatch();
    void report(std::vector<Change> changes, std::optional<QByteArray> position);
    void followUp(const SyncOutcome& outcome);
    /// Enters groups that said yes, and once a run those that were entered by half.
    [[nodiscard]] Task<void> enterGroups(QStringList answered);
    void onState(const ConnectionState& state);

    AccountId m_account;
    QString m_self;
    Timing m_timing;
    MatrixHttp m_http;
    ServerFeatures m_features;
    RoomDirectory m_rooms;
    TimelineReader m_timelines;
    People m_people;
    SyncParser m_parser;
    Originals m_originals;
    SyncLoop m_sync;
    CommandContext m_context;
    Commands m_commands;
    bool m_started = false;
    bool m_detecting = false;
    bool m_enteredAll = false;
    quint64 m_serial = 0;
    quint64 m_committed = 0;
    std::optional<Promise<void>> m_waiting;
    quint64 m_nextCommand = 0;
    QHash<quint64, std::function<void()>> m_running; ///< Cancellers of what execute() has begun.
};

} // namespace parvis::matrix
