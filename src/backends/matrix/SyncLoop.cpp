#include "backends/matrix/SyncLoop.h"

#include "backends/matrix/Json.h"
#include "backends/matrix/SlidingSync.h"
#include "base/Logging.h"

#include <QRandomGenerator>

#include <algorithm>
#include <iterator>

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr int timelineLength = 20;
constexpr qint64 largestAnswer = qint64{128} * 1024 * 1024; // a first one with 15,000 rooms
constexpr std::chrono::milliseconds readingStep{10};

using Phase = ConnectionState::Phase;

QString filter() {
    const QJsonObject room{
        {u"timeline"_s, QJsonObject{{u"limit"_s, timelineLength}, {u"lazy_load_members"_s, true}}},
        {u"state"_s, QJsonObject{{u"lazy_load_members"_s, true}}},
        {u"account_data"_s,
         QJsonObject{{u"types"_s, QJsonArray{u"m.tag"_s, savedDataType.toString(),
                                             followedDataType.toString()}}}},
    };
    const QJsonObject filter{
        {u"room"_s, room},
        {u"account_data"_s,
         QJsonObject{{u"types"_s, QJsonArray{u"m.direct"_s, u"m.push_rules"_s}}}},
    };
    return QString::fromUtf8(json::bytes(filter));
}

QString word(Presence presence) {
    switch (presence) {
    case Presence::Offline:
    case Presence::Unknown:
        return u"offline"_s;
    case Presence::Away:
        return u"unavailable"_s;
    case Presence::Online:
    case Presence::Busy:
        break;
    }
    return u"online"_s;
}

} // namespace

SyncLoop::SyncLoop(MatrixHttp& http, SyncParser& parser, Originals& originals, Timing timing,
                   Deliver deliver, QObject* parent)
    : QObject(parent)
    , m_http(http)
    , m_parser(parser)
    , m_originals(originals)
    , m_timing(timing)
    , m_deliver(std::move(deliver))
    , m_backoff(timing.firstRetry, timing.longestRetry) {
}

void SyncLoop::start(const QByteArray& position) {
    stop();
    m_position = QString::fromUtf8(position);
    m_running = true;
    m_mayHold = false;
    m_backoff.reset();
    setState(Phase::Connecting);
    Task<void> task = run(++m_generation);
    m_cancelRun = task.canceller();
}

void SyncLoop::stop() {
    if (!std::exchange(m_running, false))
        return;
    ++m_generation;
    if (const auto cancel = std::exchange(m_cancelRun, {}))
        cancel();
    if (m_state.phase != Phase::SignedOut)
        setState(Phase::Stopped);
}

void SyncLoop::retryNow() {
    m_backoff.reset();
    if (const auto cancel = std::exchange(m_cancelPause, {}))
        cancel();
}

Task<void> SyncLoop::run(int generation) {
    if (m_position.isEmpty()) {
        auto painting = paintFirst();
        const Result<void> painted = co_await std::move(painting);
        if (generation != m_generation)
            co_return ok();
        if (!painted)
            qCInfo(logBackend) << "no first paint:" << painted.error().detail;
    }
    while (true) {
        MatrixCall call = request();
        auto answerTask = m_http.call(std::move(call));
        Result<QJsonObject> answer = co_await std::move(answerTask);
        if (generation != m_generation)
            co_return ok();
        if (answer && json::text(*answer, u"next_batch", 5000).isEmpty())
            answer = fail(ErrorKind::BadAnswer, {}, u"no next_batch"_s);
        if (answer) {
            m_backoff.reset();
            if (m_state.phase == Phase::Connecting)
                setState(Phase::CatchingUp);
            auto takenTask = take(std::move(*answer));
            const Result<void> taken = co_await std::move(takenTask);
            if (generation != m_generation || !taken)
                co_return taken;
            setState(Phase::Live);
            m_mayHold = true;
            continue;
        }
        const Error error = answer.error();
        if (error.kind == ErrorKind::SignedOut) {
            m_running = false;
            setState(Phase::SignedOut, {}, error);
            co_return std::unexpected(error);
        }
        if (error.kind == ErrorKind::InvalidInput && !m_position.isEmpty()) {
            // The server does not know the position, for example because it was set back: from the
            // start, then. What is known stays known.
            qCWarning(logBackend) << "position refused, starting over";
            m_position.clear();
        }
        auto pausing = pause(error);
        (void)co_await std::move(pausing);
        if (generation != m_generation)
            co_return ok();
    }
}

MatrixCall SyncLoop::request() const {
    static const QString wanted = filter();
    MatrixCall call;
    call.path = path({u"sync"_s});
    call.maxAnswerBytes = largestAnswer;
    call.query.addQueryItem(u"filter"_s, QString::fromLatin1(QUrl::toPercentEncoding(wanted)));
    call.query.addQueryItem(u"set_presence"_s, word(m_presence));
    if (m_position.isEmpty()) {
        // Answered at once whatever it says; but Synapse gives the answer of the last two minutes
        // again to the same question, which is older than what the first paint has shown.
        call.query.addQueryItem(u"timeout"_s,
                                QString::number(QRandomGenerator::global()->bounded(1, 1'000'000)));
        call.inactivity = m_timing.firstAnswer;
        return call;
    }
    const auto hold = m_mayHold ? m_timing.longPoll : std::chrono::milliseconds(0);
    call.query.addQueryItem(u"since"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_position)));
    call.query.addQueryItem(u"timeout"_s, QString::number(hold.count()));
    call.inactivity = hold + m_timing.longPollSlack;
    return call;
}

Task<void> SyncLoop::paintFirst() {
    MatrixCall ask;
    ask.path = u"/_matrix/client/versions"_s;
    ask.inactivity = m_timing.firstPaint;
    auto versionsTask = m_http.call(ask);
    const Result<QJsonObject> versions = co_await std::move(versionsTask);
    if (!versions)
        co_return fail(versions);
    if (!sliding::isOffered(*versions))
        co_return ok();
    ask.method = "POST";
    ask.path = sliding::path();
    ask.body = sliding::request();
    auto answerTask = m_http.call(ask);
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer)
        co_return fail(answer);
    auto readingTask = read(sliding::asSync(*answer), false);
    Result<SyncOutcome> outcome = co_await std::move(readingTask);
    if (!outcome)
        co_return fail(outcome);
    // What is to be looked up comes again with the ordinary synchronisation.
    outcome->unchecked = {};
    setState(Phase::CatchingUp);
    auto deliveredTask = m_deliver(std::move(*outcome), {});
    const Result<void> delivered = co_await std::move(deliveredTask);
    co_return delivered;
}

/// In small steps: what a person sends does not wait for the end of a large answer.
Task<SyncOutcome> SyncLoop::read(QJsonObject answer, bool whole) {
    const std::shared_ptr<SyncParser::Reading> reading = m_parser.begin(answer, whole);
    while (m_parser.step(*reading, readingStep)) {
        auto otherWork = sleepFor(this, std::chrono::milliseconds(0));
        const Result<void> done = co_await std::move(otherWork);
        if (!done)
            co_return fail(done);
    }
    co_return m_parser.finish(*reading);
}

Task<void> SyncLoop::take(QJsonObject answer) {
    const bool whole = m_position.isEmpty();
    auto readingTask = read(answer, whole);
    Result<SyncOutcome> outcome = co_await std::move(readingTask);
    if (!outcome)
        co_return fail(outcome);
    const QString next = json::text(answer, u"next_batch", 5000);
    auto checkedTask = m_originals.check(std::move(outcome->unchecked));
    Result<std::vector<Change>> checked = co_await std::move(checkedTask);
    if (!checked)
        co_return fail(checked);
    std::ranges::move(*checked, std::back_inserter(outcome->changes));
    // The first answer of a run is handed on in any case: it says that all is known now.
    const bool nothing = m_mayHold && outcome->changes.empty() && outcome->live.empty() && !whole;
    m_position = next;
    if (nothing)
        co_return ok();
    auto deliveredTask = m_deliver(std::move(*outcome), next.toUtf8());
    const Result<void> delivered = co_await std::move(deliveredTask);
    co_return delivered;
}

Task<void> SyncLoop::pause(Error error) {
    const auto length = m_backoff.next(error.retryAfter);
    setState(Phase::Waiting, QDateTime::currentDateTimeUtc().addMSecs(length.count()), error);
    m_mayHold = false; // the first answer after trouble tells how things stand
    Task<void> sleep = sleepFor(this, length);
    m_cancelPause = sleep.canceller();
    const Result<void> slept = co_await std::move(sleep);
    m_cancelPause = {};
    co_return slept;
}

void SyncLoop::setState(Phase phase, const QDateTime& retryAt, const Error& error) {
    if (m_state.phase == phase && phase != Phase::Waiting)
        return;
    const bool deviceKept = phase == Phase::SignedOut && m_http.isDeviceKept();
    m_state = {phase, retryAt, error, deviceKept};
    emit stateChanged(m_state);
}

} // namespace parvis::matrix
