#pragma once

#include "base/Task.h"
#include "cache/HistoryReads.h"
#include "cache/Writer.h"
#include "protocol/Backend.h"
#include "workspace/BackfillLimits.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>

namespace parvis::workspace {

/// Fetches older messages of an account's conversations while nothing else is to do: the most
/// recently active first, a page at a time, with pauses, within limits. It gives way at once to
/// whatever the person does. Where it stands is in the cache, as the places where history is
/// missing: after a restart it goes on there. Engine thread.
class Backfill : public QObject {
    Q_OBJECT

public:
    struct Pace {
        std::chrono::milliseconds quiet{10'000}; ///< Nothing happened for so long: go on.
        std::chrono::milliseconds pause{1'000};  ///< Between pages, at least.
        std::chrono::milliseconds trouble{60'000};
        int page = 200;
    };

    /// `isIdle`: nothing that the person did is under way. The arguments outlive this object.
    Backfill(Backend& backend, cache::Writer& cache, std::function<bool()> isIdle);
    Backfill(Backend& backend, cache::Writer& cache, std::function<bool()> isIdle, Pace pace);
    ~Backfill() override;

    /// Does nothing before this was called. `rules`: what this computer keeps.
    void setLimits(const BackfillLimits& limits, const cache::RetentionRules& rules);
    /// Connected, caught up, and the connection costs nothing by the byte.
    void setAllowed(bool allowed);
    /// The person does something: what is under way ends, and nothing begins before it is quiet.
    void giveWay();
    /// There may be more missing history, or another conversation.
    void lookAgain();

    [[nodiscard]] const BackfillProgress& progress() const { return m_progress; }

signals:
    void progressChanged(const parvis::workspace::BackfillProgress& progress);

private:
    [[nodiscard]] bool mayWork() const;
    void stopFetching();
    void schedule(std::chrono::milliseconds pause);
    Task<void> work();
    [[nodiscard]] Task<void> look();
    /// Asks for one page and says how long to rest.
    [[nodiscard]] Task<std::chrono::milliseconds> fetch(cache::OpenHistory next);
    /// Whether the limits want no more of it.
    [[nodiscard]] bool isDone(const cache::OpenHistory& history) const;
    void report();

    Backend& m_backend;
    cache::Writer& m_cache;
    std::function<bool()> m_isIdle;
    Pace m_pace;
    BackfillLimits m_limits;
    cache::RetentionRules m_rules;
    bool m_hasLimits = false;
    bool m_allowed = false;
    bool m_stale = true; ///< The list is not what the cache says.
    int m_conversations = 0;
    std::deque<cache::OpenHistory> m_open; ///< What is to be fetched, in this order.
    QSet<ConversationId> m_refused;        ///< The server gives no more of them in this run.
    QTimer m_next;
    std::function<void()> m_cancelFetch;
    int m_generation = 0; ///< Tells work that was stopped from that which runs.
    bool m_working = false;
    BackfillProgress m_progress;
};

} // namespace parvis::workspace
