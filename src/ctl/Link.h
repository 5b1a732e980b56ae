#pragma once

#include "ctl/CommandLine.h"
#include "ctl/Output.h"
#include "engine/Engine.h"

#include <QDeadlineTimer>
#include <QObject>

namespace parvis::ctl {

/// What became of something that was written.
struct Written {
    bool queued = false; ///< It waits in the outbox; otherwise the server has it.
    QString transactionId;
    Receipt receipt;
};

/// What every command needs of the engine: being connected or not within the time that was given,
/// and bringing what is written to the server or into the outbox.
class Link : public QObject {
    Q_OBJECT

public:
    /// The references outlive this object.
    Link(engine::Engine& engine, Output& output, const CommandLine& line, policy::Reading policies);

    [[nodiscard]] engine::Engine& engine() const { return m_engine; }
    [[nodiscard]] cache::CacheReader& cache() const { return m_engine.reads().cache(); }
    [[nodiscard]] Output& output() const { return m_output; }
    [[nodiscard]] const CommandLine& line() const { return m_line; }

    /// What the organisation decided, as it was read.
    [[nodiscard]] const policy::Reading& policies() const { return m_policies; }

    /// The profile folder that the command line names.
    [[nodiscard]] QString folder() const;
    /// Opens the profile folder. The time limit begins when it is open.
    [[nodiscard]] Task<void> open();

    /// The accounts that the command is about: all, or the one of --account. WrongCredentials when
    /// nobody is signed in, NotFound when --account names none of them.
    [[nodiscard]] Result<QList<workspace::AccountInfo>> accounts() const;
    /// The account for something that belongs to one: Conflict when --account has to choose.
    [[nodiscard]] Result<workspace::AccountInfo> account() const;
    [[nodiscard]] bool concerns(AccountId account) const;
    [[nodiscard]] bool isLive(AccountId account) const;

    /// Ends when each account is connected and has caught up, or cannot be. Then everything that
    /// arrived is in the cache.
    [[nodiscard]] Task<void> settle();
    /// For reading: as settle(), and says it when what follows comes from the cache.
    [[nodiscard]] Task<void> refresh();
    /// For what only a server can do. Fails with the reason why `account` is not connected.
    [[nodiscard]] Task<void> needServer(AccountId account);

    /// Carries out a question or a command that cannot wait, within the time limit.
    [[nodiscard]] Task<Receipt> execute(Command command, AccountId account);
    /// Loads history at the newest gap at or below `position`, within the time limit.
    [[nodiscard]] Task<bool> loadOlder(ConversationId conversation,
                                       std::optional<std::int64_t> position, int limit);
    /// Writes a command that can wait. What the server refuses is taken out of the outbox again:
    /// the caller is told, and can do it anew.
    [[nodiscard]] Task<Written> post(Command command);

    /// What waits in the outbox of an account, or was refused.
    [[nodiscard]] Result<QList<cache::OutboxEntry>> outbox(AccountId account) const;
    /// Ends when `done` says true, asked whenever something changed, or with TimedOut at the limit.
    [[nodiscard]] Task<void> until(std::function<bool()> done, std::chrono::milliseconds limit);
    [[nodiscard]] std::chrono::milliseconds remaining() const;
    /// What keeps an account that is not live from being so.
    [[nodiscard]] Error whyNot(AccountId account) const;

private:
    [[nodiscard]] bool isSettled() const;

    engine::Engine& m_engine;
    Output& m_output;
    const CommandLine& m_line;
    const policy::Reading m_policies;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
};

} // namespace parvis::ctl
