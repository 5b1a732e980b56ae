#pragma once

#include "contract/BackendFixture.h"
#include "contract/StateRecorder.h"
#include "contract/Wait.h"

#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace parvis::contract {

/// One person at one device: signs in, opens a backend and records what it reports. Every batch is
/// acknowledged at once, unless `holdBatches` is set. Waits by spinning the event loop, never
/// longer than the fixture's patience.
class Client : public QObject {
    Q_OBJECT

public:
    explicit Client(BackendFixture& fixture);
    ~Client() override;

    /// Probes and signs in with the password. Empty on success, else what went wrong.
    [[nodiscard]] QString signIn(const TestUser& user);
    /// Opens a backend for the session and starts it where the recorder stands; waits until Live.
    [[nodiscard]] QString start();
    /// Like start(), without waiting.
    void open();
    /// What the application going away looks like to the backend.
    void close();
    /// Signs in, then starts.
    [[nodiscard]] QString enter(const TestUser& user);

    /// Carries a command out and waits for its end.
    [[nodiscard]] Result<Receipt> run(Command command);
    [[nodiscard]] Result<Receipt> say(const ConversationId& place, const QString& text);
    [[nodiscard]] bool wait(const std::function<bool()>& condition) const;
    [[nodiscard]] bool waitFor(ConnectionState::Phase phase) const;
    /// Waits until the connection has told of such a trouble, be it among others, since it had told
    /// `since` states; nothing when it never does.
    [[nodiscard]] std::optional<ConnectionState> waitForTrouble(const QList<ErrorKind>& kinds,
                                                                qsizetype since) const;
    /// Pages back until the beginning of a conversation. Empty on success.
    [[nodiscard]] QString loadAll(const ConversationId& place);

    [[nodiscard]] Backend& backend() const { return *m_backend; }
    [[nodiscard]] PersonId id(const TestUser& user) const { return {m_account, user.person}; }
    /// Another client's id as this account sees it.
    template<class Tag>
    [[nodiscard]] Id<Tag> mine(const Id<Tag>& other) const {
        return {m_account, other.remote};
    }
    [[nodiscard]] static QString transaction();

    BackendFixture& fixture;
    StateRecorder state;
    std::shared_ptr<const Session> session;
    bool holdBatches = false;
    QList<ConnectionState> phases;

private:
    Client(BackendFixture& fixture, AccountId account);

    AccountId m_account;
    std::unique_ptr<Adapter> m_adapter;
    std::unique_ptr<Backend> m_backend;
};

/// Waits for the end of a task in the thread of the test.
template<class T>
Result<T> await(Task<T> task, std::chrono::milliseconds patience) {
    QObject context;
    std::optional<Result<T>> end;
    std::move(task).then(&context, [&end](Result<T> result) { end = std::move(result); });
    if (!waitUntil([&end] { return end.has_value(); }, patience))
        return fail(ErrorKind::Internal, {}, QStringLiteral("the test lost its patience"));
    return std::move(*end);
}

} // namespace parvis::contract
