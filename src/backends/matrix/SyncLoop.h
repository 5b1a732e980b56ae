#pragma once

#include "backends/matrix/MatrixHttp.h"
#include "backends/matrix/Originals.h"
#include "backends/matrix/SyncParser.h"
#include "backends/matrix/Timing.h"
#include "net/Backoff.h"
#include "protocol/Backend.h"

#include <QObject>

namespace parvis::matrix {

/// Asks /sync again and again, from a position on, and hands out what came of each answer. Without
/// a position, a server that can is asked first for what a person sees first; see SlidingSync.h.
/// Waits with growing pauses while the server cannot be reached. Lives in the engine thread.
class SyncLoop final : public QObject {
    Q_OBJECT

public:
    /// Takes an outcome with the position that follows it, empty when none does; ends when the
    /// next may come.
    using Deliver = std::function<Task<void>(SyncOutcome, QByteArray)>;

    SyncLoop(MatrixHttp& http, SyncParser& parser, Originals& originals, Timing timing,
             Deliver deliver, QObject* parent = nullptr);

    void start(const QByteArray& position);
    void stop();
    /// Ends a pause.
    void retryNow();
    /// What the server is told of the person by the way; see SetPresence.
    void setPresence(Presence presence) { m_presence = presence; }
    [[nodiscard]] Presence presence() const { return m_presence; }
    [[nodiscard]] const ConnectionState& state() const { return m_state; }

signals:
    void stateChanged(const parvis::ConnectionState& state);

private:
    [[nodiscard]] Task<void> run(int generation);
    [[nodiscard]] MatrixCall request() const;
    /// Whatever comes of it, the ordinary synchronisation goes on from the start.
    [[nodiscard]] Task<void> paintFirst();
    [[nodiscard]] Task<SyncOutcome> read(QJsonObject answer, bool whole);
    [[nodiscard]] Task<void> take(QJsonObject answer);
    [[nodiscard]] Task<void> pause(Error error);
    void setState(ConnectionState::Phase phase, const QDateTime& retryAt = {},
                  const Error& error = {});

    MatrixHttp& m_http;
    SyncParser& m_parser;
    Originals& m_originals;
    Timing m_timing;
    Deliver m_deliver;
    net::Backoff m_backoff;
    ConnectionState m_state;
    QString m_position;
    Presence m_presence = Presence::Online;
    int m_generation = 0; ///< Tells a loop that was stopped from the one that runs.
    bool m_running = false;
    bool m_mayHold = false; ///< The server may hold its answer until something happens.
    std::function<void()> m_cancelRun;
    std::function<void()> m_cancelPause;
};

} // namespace parvis::matrix
