#pragma once

#include "base/Result.h"
#include "protocol/Adapter.h"

#include <QString>

#include <chrono>
#include <memory>

namespace parvis::contract {

/// Trouble between the client and its server, made on purpose.
struct Fault {
    enum class Kind {
        ExpiredToken, ///< The server no longer knows the session (HTTP: 401).
        RateLimited,  ///< The server asks for a pause of `retryAfter` (HTTP: 429).
        Hang,         ///< The connection is taken, and no answer comes.
        Cut,          ///< The connection breaks before the answer is complete.
        ServerError,  ///< The server fails (HTTP: 500).
        Malformed,    ///< The answer is no answer: truncated, of wrong types, not even text.
    };
    enum class Where {
        SignIn,   ///< Probing and signing in.
        Receive,  ///< The stream of what is new.
        Commands, ///< All that execute() asks for, files included.
    };
    Kind kind = Kind::Cut;
    Where where = Where::Receive;
    /// This many requests of that kind are hit, then the fault is over; -1: until clearFaults().
    int times = -1;
    std::chrono::milliseconds retryAfter{300}; ///< With RateLimited.
};

/// An account that the fixture made.
struct TestUser {
    QString name; ///< What the person types at the sign-in.
    QString password;
    QString person; ///< PersonId::remote of this person.
};

/// A message as the server holds it when some other, careless or hostile client wrote it: nothing
/// of it was cleaned on the way in.
struct RawMessage {
    QString text;
    QString html;
    QString fileName; ///< Not empty: the message is a small file of this name.
};

/// A server of one family for the contract suite, real where there is one to run. One fixture
/// serves a whole test executable; every test makes its own users. All calls are made in the thread
/// of the test, which is also the engine thread, and may spin its event loop.
class BackendFixture {
public:
    virtual ~BackendFixture() = default;

    /// Starts the server. Empty on success, otherwise the reason to skip the suite: what is missing
    /// on this computer. A server that is there and does not come up is a failure, not a reason.
    [[nodiscard]] virtual Result<QString> start() = 0;

    /// A new adapter. Its waiting times are short enough for tests: a hang is noticed within 4
    /// seconds, a new try after trouble comes within 2 seconds more.
    [[nodiscard]] virtual std::unique_ptr<Adapter> makeAdapter() = 0;

    /// What a person would type to reach the server.
    [[nodiscard]] virtual QString address() const = 0;

    /// A fresh account, called `displayName`. User names are unique for the whole run.
    [[nodiscard]] virtual Result<TestUser> newUser(const QString& displayName) = 0;

    /// The server goes away, and comes back with all it had. Between the two nothing answers.
    virtual void stopServer() = 0;
    virtual void startServer() = 0;

    /// Makes trouble for every client of this fixture, from now on. False: this fixture cannot, and
    /// the test is skipped.
    [[nodiscard]] virtual bool inject(const Fault& fault) = 0;
    virtual void clearFaults() = 0;

    /// Number of hostile answers this family has in stock: well-formed on the outside, and wrong
    /// within (impossible numbers, missing fields, foreign ids, deep nesting, ...).
    [[nodiscard]] virtual int hostileAnswers() const = 0;
    /// The next answer of the receiving stream is the hostile one with this index, once.
    virtual void injectHostile(int index) = 0;

    /// Puts a message on the server, past every client's own care. Returns its remote id.
    [[nodiscard]] virtual Result<QString>
    postRaw(const TestUser& author, const QString& conversation, const RawMessage& message) = 0;

    /// All that the server answers when somebody asks it past every client for a group, its posts
    /// and these messages, by every question its interface has. Nothing: this fixture cannot ask.
    [[nodiscard]] virtual std::optional<QByteArray> toldToStranger(const TestUser& stranger,
                                                                   const QString& group,
                                                                   const QString& feed,
                                                                   const QStringList& messages) {
        Q_UNUSED(stranger)
        Q_UNUSED(group)
        Q_UNUSED(feed)
        Q_UNUSED(messages)
        return std::nullopt;
    }

    /// The address of a page with title, description and picture that the server can look at;
    /// empty: there is none.
    [[nodiscard]] virtual QString page() { return {}; }

    /// How long a test waits for something that should happen soon.
    [[nodiscard]] virtual std::chrono::milliseconds patience() const {
        return std::chrono::seconds(10);
    }
};

} // namespace parvis::contract
