#pragma once

#include "base/Task.h"
#include "protocol/Capabilities.h"
#include "protocol/Change.h"
#include "protocol/Command.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace parvis {

struct Session;

/// How the account stands to its server.
struct ConnectionState {
    enum class Phase {
        Stopped,
        Connecting, ///< First answer not there yet.
        CatchingUp, ///< Receiving what happened while away.
        Live,
        Waiting,   ///< Unreachable or failing; tries again by itself at `retryAt`.
        SignedOut, ///< The session has ended; signing in again is needed.
    };
    Phase phase = Phase::Stopped;
    QDateTime retryAt; ///< With Waiting.
    Error error;       ///< With Waiting and SignedOut: why.
    /// With SignedOut: the server knows the device still; signing in again can go on with it.
    bool deviceKept = false;
};

/// What a backend finds again after a restart.
struct ResumePoint {
    QByteArray position; ///< Empty: from the start.
    QHash<QString, QByteArray> notes;
};

/// One account on one server. Lives in the engine thread, every call and signal is there.
///
/// It reports what happens as changed() and live(), and does what execute() asks. It keeps trying
/// while the network is away, until stop(). It holds no state that has to survive but what it
/// stored with NoteStored and the position.
class Backend : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stores a session whose tokens were renewed; ends when it is on disk.
    using KeepSession = std::function<Task<void>(std::shared_ptr<const Session>)>;

    /// Whom to give renewed sessions, before they are used. For families whose tokens run out; to
    /// be called before start().
    virtual void setSessionKeeper(KeepSession keep) { Q_UNUSED(keep) }

    [[nodiscard]] virtual AccountId account() const = 0;
    /// The account's own person.
    [[nodiscard]] virtual PersonId self() const = 0;
    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    [[nodiscard]] virtual ConnectionState connection() const = 0;

    /// Begins to receive, from where `resume` stands. Works once after construction or stop().
    virtual void start(ResumePoint resume) = 0;

    /// Ends receiving; running commands end as cancelled. Nothing is reported afterwards.
    virtual void stop() = 0;

    /// The batch with this serial, and every one before it, is on disk. A backend may have a few
    /// batches under way, but not without bound.
    virtual void committed(quint64 serial) = 0;

    /// Carries a command out. Fails with the kinds of Error named there; RateLimited carries the
    /// time to wait. Works while stopped as far as the server allows.
    [[nodiscard]] virtual Task<Receipt> execute(Command command) = 0;

    /// Ends the session on the server. The backend is of no use afterwards, whatever the result.
    [[nodiscard]] virtual Task<void> signOut() = 0;

    /// Hint that the network came back, or that the person wants a new try now.
    virtual void retryNow() = 0;

signals:
    void changed(const parvis::ChangeBatchPtr& batch);
    void live(const parvis::LiveEvent& event);
    void connectionChanged(const parvis::ConnectionState& state);
    void capabilitiesChanged(const parvis::Capabilities& capabilities);
};

} // namespace parvis

Q_DECLARE_METATYPE(parvis::ConnectionState)
Q_DECLARE_METATYPE(parvis::Capabilities)
