#include "workspace/Backfill.h"

#include "base/Logging.h"

#include <QElapsedTimer>

#include <algorithm>

namespace parvis::workspace {

using namespace std::chrono_literals;

Backfill::Backfill(Backend& backend, cache::Writer& cache, std::function<bool()> isIdle)
    : Backfill(backend, cache, std::move(isIdle), Pace{}) {
}

Backfill::Backfill(Backend& backend, cache::Writer& cache, std::function<bool()> isIdle, Pace pace)
    : m_backend(backend)
    , m_cache(cache)
    , m_isIdle(std::move(isIdle))
    , m_pace(pace) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Backfill::work);
}

Backfill::~Backfill() {
    stopFetching();
}

void Backfill::setLimits(const BackfillLimits& limits, const cache::RetentionRules& rules) {
    if (m_hasLimits && limits == m_limits && rules == m_rules)
        return;
    m_limits = limits;
    m_rules = rules;
    m_hasLimits = true;
    m_refused.clear();
    stopFetching();
    lookAgain();
}

void Backfill::setAllowed(bool allowed) {
    if (allowed == m_allowed)
        return;
    m_allowed = allowed;
    m_refused.clear();
    stopFetching();
    lookAgain();
}

void Backfill::giveWay() {
    const bool wasBusy = m_working || m_next.isActive();
    stopFetching();
    if (wasBusy)
        schedule(m_pace.quiet);
}

void Backfill::lookAgain() {
    m_stale = true;
    if (m_hasLimits && m_allowed && !m_working && !m_next.isActive())
        schedule(m_pace.quiet);
    if (!mayWork())
        report();
}

bool Backfill::mayWork() const {
    return m_hasLimits && m_allowed && m_limits.span != BackfillSpan::Off;
}

void Backfill::stopFetching() {
    ++m_generation;
    m_working = false;
    m_stale = true;
    if (const auto cancel = std::exchange(m_cancelFetch, {}))
        cancel();
}

void Backfill::schedule(std::chrono::milliseconds pause) {
    m_next.start(pause);
}

Task<void> Backfill::work() {
    if (!m_hasLimits || !m_allowed || m_working)
        co_return ok();
    if (!m_isIdle()) {
        schedule(m_pace.quiet);
        co_return ok();
    }
    const int generation = ++m_generation;
    m_working = true;
    if (std::exchange(m_stale, false)) {
        auto looking = look();
        const auto looked = co_await std::move(looking);
        if (generation != m_generation)
            co_return ok();
        if (!looked) {
            m_working = false;
            m_stale = true;
            schedule(m_pace.trouble);
            co_return looked;
        }
    }
    if (!mayWork() || m_open.empty()) {
        m_working = false;
        report();
        co_return ok();
    }
    m_progress.fetching = true;
    report();
    auto fetching = fetch(m_open.front());
    const auto rest = co_await std::move(fetching);
    if (generation != m_generation)
        co_return ok();
    m_working = false;
    schedule(rest.value_or(m_pace.trouble));
    co_return ok();
}

Task<void> Backfill::look() {
    struct Found {
        int conversations = 0;
        QList<cache::OpenHistory> open;
    };
    auto reading =
        runOn(&m_cache, [cache = &m_cache, account = m_backend.account()]() -> Result<Found> {
            const auto all = cache::readableConversations(cache->database(), account);
            if (!all)
                return fail(all);
            const auto open = cache::openHistories(cache->database(), account);
            if (!open)
                return fail(open);
            return Found{*all, *open};
        });
    const auto found = co_await std::move(reading);
    if (!found)
        co_return fail(found);
    m_conversations = found->conversations;
    m_open.clear();
    for (const cache::OpenHistory& history : found->open) {
        if (!isDone(history))
            m_open.push_back(history);
    }
    co_return ok();
}

Task<std::chrono::milliseconds> Backfill::fetch(cache::OpenHistory next) {
    const int generation = m_generation;
    QElapsedTimer clock;
    clock.start();
    auto asking = m_backend.execute(LoadOlder{next.conversation, next.token, m_pace.page});
    m_cancelFetch = asking.canceller();
    const auto answer = co_await std::move(asking);
    if (generation != m_generation)
        co_return fail(ErrorKind::Cancelled);
    m_cancelFetch = {};
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        co_return fail(answer); // the backend stops
    if (!answer && (answer.error().isTransient() || answer.error().kind == ErrorKind::SignedOut)) {
        const auto asked = answer.error().retryAfter.value_or(m_pace.trouble);
        co_return std::max(asked, m_pace.pause);
    }
    // What came is stored before this is read: the writer works in order.
    auto reading = runOn(&m_cache, [cache = &m_cache, place = next.conversation] {
        return cache::openHistory(cache->database(), place);
    });
    const auto now = co_await std::move(reading);
    if (generation != m_generation)
        co_return fail(ErrorKind::Cancelled);
    if (!now)
        co_return fail(now);
    const bool stuck = *now && (*now)->token == next.token;
    if (!answer || stuck) {
        qCInfo(logWorkspace) << "no older messages of one conversation:"
                             << (answer ? QString() : answer.error().detail);
        m_refused.insert(next.conversation);
    }
    if (!m_open.empty() && m_open.front().conversation == next.conversation) {
        if (!*now || isDone(**now))
            m_open.pop_front();
        else
            m_open.front() = **now;
    }
    report();
    // A slow server gets as much rest as it had work.
    co_return std::max(m_pace.pause, std::chrono::milliseconds(clock.elapsed()));
}

bool Backfill::isDone(const cache::OpenHistory& history) const {
    const cache::KeepLimit kept = m_rules.limitOf(history.conversation, history.group);
    if (m_refused.contains(history.conversation) || history.messages >= mostWanted(m_limits, kept))
        return true;
    const QDateTime oldest = oldestWanted(m_limits, kept, QDateTime::currentDateTimeUtc());
    return oldest.isValid() && history.since.isValid() && history.since <= oldest;
}

void Backfill::report() {
    BackfillProgress now;
    now.conversations = m_conversations;
    now.done = m_conversations - static_cast<int>(m_open.size());
    now.fetching = mayWork() && !m_open.empty();
    m_progress = now;
    emit progressChanged(now);
}

} // namespace parvis::workspace
