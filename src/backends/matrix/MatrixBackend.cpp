#include "backends/matrix/MatrixBackend.h"

#include "backends/matrix/Ids.h"
#include "backends/matrix/Links.h"

namespace parvis::matrix {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 batchesUnderWay = 2;
constexpr size_t rowsInBatch = 1000; // one transaction of the cache stays short

/// About how many rows a change writes.
size_t rowsOf(const Change& change) {
    if (const auto* arrived = std::get_if<MessagesArrived>(&change))
        return 1 + static_cast<size_t>(arrived->messages.size());
    if (const auto* members = std::get_if<MembersChanged>(&change))
        return 1 + static_cast<size_t>(members->members.size());
    return 1;
}

} // namespace

MatrixBackend::MatrixBackend(AccountId account, const Session& session, Timing timing,
                             const net::Authorities& further)
    : m_account(account)
    , m_self(session.person)
    , m_timing(timing)
    , m_http(session, further)
    , m_features(m_http)
    , m_rooms(account, session.person)
    , m_timelines(account, session.person)
    , m_people(account)
    , m_parser(account, session.person, m_rooms, m_timelines, m_people)
    , m_originals(m_http, account, timing)
    , m_sync(m_http, m_parser, m_originals, timing,
             [this](SyncOutcome outcome, QByteArray position) {
                 return deliver(std::move(outcome), std::move(position));
             })
    , m_context{account,
                session.person,
                timing,
                m_http,
                m_sync,
                m_rooms,
                m_timelines,
                m_originals,
                m_people,
                m_features,
                [this](std::vector<Change> changes) {
                    report(std::move(changes), {});
                }}
    , m_commands(m_context) {
    connect(&m_sync, &SyncLoop::stateChanged, this, &MatrixBackend::onState);
    connect(&m_features, &ServerFeatures::changed, this, &Backend::capabilitiesChanged);
}

MatrixBackend::~MatrixBackend() {
    m_started = false;
}

void MatrixBackend::start(ResumePoint resume) {
    if (m_started)
        return;
    m_started = true;
    m_serial = 0;
    m_committed = 0;
    m_people.startOver();
    m_parser.startOver();
    m_rooms.load(resume.notes);
    m_sync.start(resume.position);
}

void MatrixBackend::stop() {
    if (!m_started)
        return;
    m_sync.stop();
    m_started = false;
    m_waiting.reset();
    const auto running = std::exchange(m_running, {});
    for (const auto& cancel : running)
        cancel();
}

void MatrixBackend::onState(const ConnectionState& state) {
    emit connectionChanged(state);
    // The server tells of others; of the person only when it changes.
    if (state.phase == ConnectionState::Phase::Live && m_started &&
        m_features.capabilities().presence)
        emit live(PresenceChanged{{m_account, m_self}, m_sync.presence(), {}});
    const bool reachable = state.phase == ConnectionState::Phase::CatchingUp ||
                           state.phase == ConnectionState::Phase::Live;
    if (!reachable || m_detecting || m_features.isDetected())
        return;
    m_detecting = true;
    m_features.detect(m_timing.inactivity).then(this, [this](const Result<Capabilities>&) {
        m_detecting = false;
    });
}

void MatrixBackend::committed(quint64 serial) {
    m_committed = std::max(m_committed, serial);
    if (m_waiting && m_serial - m_committed < batchesUnderWay) {
        const auto waiting = std::exchange(m_waiting, {});
        waiting->finish({});
    }
}

Task<void> MatrixBackend::roomForBatch() {
    if (m_serial - m_committed < batchesUnderWay)
        return Task<void>::finished({});
    m_waiting.emplace();
    return m_waiting->task();
}

Task<void> MatrixBackend::deliver(SyncOutcome outcome, QByteArray position) {
    auto& changes = outcome.changes;
    size_t at = 0;
    do {
        auto freeTask = roomForBatch();
        const Result<void> free = co_await std::move(freeTask);
        if (!free)
            co_return free;
        size_t end = at;
        for (size_t rows = 0; end < changes.size() && (end == at || rows < rowsInBatch); ++end)
            rows += rowsOf(changes[end]);
        std::vector<Change> part(std::move_iterator(changes.begin() + static_cast<qsizetype>(at)),
                                 std::move_iterator(changes.begin() + static_cast<qsizetype>(end)));
        at = end;
        const bool last = at == changes.size();
        report(std::move(part),
               last && !position.isEmpty() ? std::optional(position) : std::nullopt);
    } while (at < changes.size());
    for (const LiveEvent& event : outcome.live) {
        if (m_started)
            emit live(event);
    }
    followUp(outcome);
    if (!position.isEmpty()) {
        // Before it counts as caught up: whoever only looks in, as scripts do, comes in, too.
        auto entering = enterGroups(outcome.answered);
        (void)co_await std::move(entering);
    }
    co_return ok();
}

Task<void> MatrixBackend::enterGroups(QStringList answered) {
    // A yes to asking is an invitation: the one who asked is expected to come.
    QStringList groups = std::move(answered);
    if (!m_enteredAll) {
        m_enteredAll = true;
        groups += m_rooms.halfEntered();
    }
    groups.removeDuplicates();
    for (const QString& group : std::as_const(groups)) {
        if (!m_started)
            co_return fail(ErrorKind::Cancelled);
        auto joining = execute(JoinGroup{{m_account, group}});
        const Result<Receipt> joined = co_await std::move(joining);
        if (!joined && joined.error().isTransient())
            m_enteredAll = false; // once more with the next news
    }
    co_return ok();
}

void MatrixBackend::report(std::vector<Change> changes, std::optional<QByteArray> position) {
    if (!m_started)
        return;
    auto batch = std::make_shared<ChangeBatch>();
    batch->account = m_account;
    batch->serial = ++m_serial;
    batch->changes = std::move(changes);
    batch->position = std::move(position);
    emit changed(batch);
}

/// What the account would have to do by hand otherwise.
void MatrixBackend::followUp(const SyncOutcome& outcome) {
    if (!m_started)
        return;
    // A room one was removed from stays in sight as it was then unless it is forgotten.
    for (const QString& room : outcome.left) {
        MatrixCall call =
            m_context.call("POST", path({u"rooms"_s, room, u"forget"_s}), QJsonObject());
        (void)m_http.call(std::move(call));
    }
}

Task<Receipt> MatrixBackend::execute(Command command) {
    const quint64 number = ++m_nextCommand;
    Task<Receipt> task = m_commands.run(std::move(command));
    m_running.insert(number, task.canceller());
    return std::move(task).then(this, [this, number](Result<Receipt> result) {
        m_running.remove(number);
        return result;
    });
}

Task<void> MatrixBackend::signOut() {
    stop();
    MatrixCall call = m_context.call("POST", path({u"logout"_s}), QJsonObject());
    auto answerTask = m_http.call(std::move(call));
    const Result<QJsonObject> answer = co_await std::move(answerTask);
    if (!answer && answer.error().kind != ErrorKind::SignedOut)
        co_return fail(answer);
    co_return ok();
}

void MatrixBackend::retryNow() {
    m_sync.retryNow();
}

QString MatrixBackend::linkTo(const MessagePlace& place) const {
    return matrix::linkTo({place.conversation.remote, place.message.remote}, serverOf(m_self));
}

std::optional<MessagePlace> MatrixBackend::placeOf(const QString& link) const {
    const auto named = matrix::placeOf(link);
    if (!named)
        return std::nullopt;
    return MessagePlace{{m_account, named->room}, {m_account, named->event}};
}

} // namespace parvis::matrix
