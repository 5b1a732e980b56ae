#include "backends/demo/DemoBackend.h"

#include "backends/demo/Intake.h"
#include "backends/demo/WorldView.h"
#include "base/Logging.h"

#include <QTimer>
#include <QUrl>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t changesPerBatch = 200;
constexpr quint64 batchesUnderWay = 4;

bool isQuestion(const Command& command) {
    return std::holds_alternative<LoadOlder>(command) ||
           std::holds_alternative<LoadAround>(command) ||
           std::holds_alternative<LoadNewer>(command) ||
           std::holds_alternative<LoadThread>(command) ||
           std::holds_alternative<LoadMembers>(command) ||
           std::holds_alternative<FetchPerson>(command) ||
           std::holds_alternative<SearchPeople>(command) ||
           std::holds_alternative<DiscoverGroups>(command) ||
           std::holds_alternative<LoadChannels>(command) ||
           std::holds_alternative<SearchMessages>(command);
}

/// Nothing answers there; the sample lives in this program.
constexpr auto linkBegin = "https://sample.parvis.example/#/"_L1;

Error trouble(const Fault& fault) {
    switch (fault.kind) {
    case Fault::Kind::ExpiredToken:
        return {ErrorKind::SignedOut, {}, {}, {}};
    case Fault::Kind::RateLimited:
        return {ErrorKind::RateLimited, {}, {}, fault.retryAfter};
    case Fault::Kind::Hang:
        return {ErrorKind::TimedOut, {}, {}, {}};
    case Fault::Kind::Cut:
        return {ErrorKind::Offline, {}, {}, {}};
    case Fault::Kind::ServerError:
        return {ErrorKind::ServerFailure, {}, {}, {}};
    case Fault::Kind::Malformed:
        break;
    }
    return {ErrorKind::BadAnswer, {}, {}, {}};
}

void stamp(Receipt& receipt, AccountId account) {
    const auto one = [account](auto& id) {
        if (!id.remote.isEmpty())
            id.account = account;
    };
    one(receipt.message);
    one(receipt.group);
    one(receipt.conversation);
    if (receipt.link && !receipt.link->picture.uri.isEmpty())
        receipt.link->picture.account = account;
    for (PersonId& id : receipt.people)
        one(id);
    for (GroupId& id : receipt.groups)
        one(id);
    for (MessagePlace& place : receipt.messages) {
        one(place.conversation);
        one(place.message);
    }
    if (!receipt.media.uri.isEmpty())
        receipt.media.account = account;
}

} // namespace

DemoBackend::DemoBackend(std::shared_ptr<Embedded> server, AccountId account,
                         std::shared_ptr<const Session> session, Patience patience)
    : m_server(std::move(server))
    , m_account(account)
    , m_session(std::move(session))
    , m_patience(patience)
    , m_running(std::make_unique<QObject>()) {
}

DemoBackend::~DemoBackend() {
    stop();
}

DemoWorld& DemoBackend::world() {
    return m_server->world();
}

// Receiving

void DemoBackend::start(ResumePoint resume) {
    if (m_started)
        return;
    m_started = true;
    m_caughtUp = false;
    m_serial = 0;
    m_committed = 0;
    setPhase(ConnectionState::Phase::Connecting);
    QMetaObject::invokeMethod(
        m_running.get(),
        [this, position = std::move(resume.position)] {
            resumeAt(position);
            listen();
            pull();
        },
        Qt::QueuedConnection);
}

void DemoBackend::resumeAt(const QByteArray& position) {
    // "epoch:index"; anything else, or another world's, is no position at all.
    bool epochOk = false;
    bool indexOk = false;
    const qsizetype colon = position.indexOf(':');
    const qint64 epoch = position.left(qMax(qsizetype(0), colon)).toLongLong(&epochOk);
    const qulonglong index = position.mid(colon + 1).toULongLong(&indexOk);
    const bool wellFormed = colon > 0 && epochOk && indexOk;
    DemoWorld& there = m_server->world(wellFormed ? std::optional(epoch) : std::nullopt);
    m_hasPosition = wellFormed && epoch == m_server->epoch();
    m_position = m_hasPosition ? qMin<std::size_t>(index, there.log().size()) : 0;
    if (m_server->isSample() && !there.session(m_session->token.toByteArray()))
        there.admit(m_session->person, m_session->token.toByteArray(), m_session->device);
}

void DemoBackend::listen() {
    DemoWorld* there = &world();
    const auto more = [this] {
        if (m_caughtUp)
            pull();
        else
            m_more = true;
    };
    connect(there, &DemoWorld::advanced, m_running.get(), more);
    connect(there, &DemoWorld::disturbed, m_running.get(), more);
    connect(there, &DemoWorld::typingChanged, m_running.get(),
            [this](const QString& conversation) { tellTyping(conversation); });
    connect(there, &DemoWorld::presenceChanged, m_running.get(),
            [this](const QString& person) { tellPresence(person); });
}

void DemoBackend::stop() {
    if (!m_started && m_connection.phase == ConnectionState::Phase::Stopped) {
        m_running = std::make_unique<QObject>();
        return;
    }
    const bool wasHere = std::exchange(m_here, false);
    m_started = false;
    m_caughtUp = false;
    m_retry = nullptr;
    m_running = std::make_unique<QObject>();
    m_queued.clear();
    m_connection = {};
    if (wasHere)
        world().depart(m_session->person);
}

Result<DemoBackend::Answer> DemoBackend::receive() {
    DemoWorld& there = world();
    if (!there.isReachable())
        return fail(ErrorKind::Offline);
    if (const auto fault = there.strike(Fault::Where::Receive))
        return std::unexpected(trouble(*fault));
    const auto session = there.session(m_session->token.toByteArray());
    if (!session)
        return fail(session);
    const WorldView view(there, *session);
    Answer answer;
    answer.changes = m_hasPosition ? view.since(m_position) : view.everything();
    for (Change& change : there.takeHostile())
        answer.changes.push_back(std::move(change));
    m_position = there.log().size();
    m_hasPosition = true;
    answer.position = QByteArray::number(m_server->epoch()) + ':' +
                      QByteArray::number(static_cast<qulonglong>(m_position));
    return answer;
}

void DemoBackend::pull() {
    if (!m_started || m_connection.phase == ConnectionState::Phase::SignedOut)
        return;
    if (!m_queued.empty()) { // goes on when the disk has caught up
        m_more = true;
        return;
    }
    m_more = false;
    auto answer = receive();
    if (!answer) {
        if (answer.error().kind == ErrorKind::SignedOut)
            loseSession(answer.error());
        else if (answer.error().kind == ErrorKind::TimedOut)
            hang(answer.error());
        else
            wait(answer.error());
        return;
    }
    if (!m_caughtUp)
        setPhase(ConnectionState::Phase::CatchingUp);
    if (!m_started)
        return; // stopped by whoever heard of it
    queue(admitted(std::move(answer->changes), m_account), answer->position);
    flush();
}

void DemoBackend::queue(std::vector<Change> changes, std::optional<QByteArray> position) {
    ChangeBatch batch;
    for (Change& change : changes) {
        if (batch.changes.size() >= changesPerBatch)
            m_queued.push_back(std::exchange(batch, {}));
        batch.changes.push_back(std::move(change));
    }
    batch.position = std::move(position);
    m_queued.push_back(std::move(batch));
}

void DemoBackend::flush() {
    while (!m_queued.empty() && m_serial - m_committed < batchesUnderWay) {
        ChangeBatch batch = std::move(m_queued.front());
        m_queued.pop_front();
        report(std::move(batch.changes), std::move(batch.position));
    }
    if (!m_started || !m_queued.empty() || m_caughtUp)
        return;
    m_caughtUp = true;
    DemoWorld& there = world();
    setPhase(ConnectionState::Phase::Live);
    if (!m_started)
        return;
    if (!std::exchange(m_here, true))
        there.arrive(m_session->person);
    for (const auto& [id, person] : there.people()) {
        if (person.presence != Presence::Offline)
            tellPresence(id);
    }
}

void DemoBackend::report(std::vector<Change> changes, std::optional<QByteArray> position) {
    auto batch = std::make_shared<ChangeBatch>();
    batch->account = m_account;
    batch->serial = ++m_serial;
    batch->changes = std::move(changes);
    batch->position = std::move(position);
    emit changed(batch);
}

void DemoBackend::committed(quint64 serial) {
    m_committed = qMax(m_committed, qMin(serial, m_serial));
    if (!m_started || m_queued.empty())
        return;
    flush();
    if (m_queued.empty() && m_more)
        pull();
}

void DemoBackend::hang(const Error& error) {
    // No answer comes, and that shows only when the time for it is over.
    m_caughtUp = false;
    QTimer::singleShot(m_patience.answer, m_running.get(), [this, error] { wait(error); });
}

void DemoBackend::wait(Error error) {
    m_caughtUp = false;
    const auto pause = error.retryAfter.value_or(m_patience.retry);
    const QDateTime retryAt = QDateTime::currentDateTimeUtc().addMSecs(pause.count());
    if (!m_retry) {
        m_retry = new QTimer(m_running.get());
        m_retry->setSingleShot(true);
        connect(m_retry, &QTimer::timeout, m_running.get(), [this] { retryNow(); });
    }
    m_retry->start(pause);
    setPhase(ConnectionState::Phase::Waiting, std::move(error), retryAt);
}

void DemoBackend::retryNow() {
    if (m_connection.phase != ConnectionState::Phase::Waiting)
        return;
    if (m_retry) {
        m_retry->deleteLater();
        m_retry = nullptr;
    }
    setPhase(ConnectionState::Phase::Connecting);
    pull();
}

void DemoBackend::loseSession(const Error& error) {
    m_caughtUp = false;
    setPhase(ConnectionState::Phase::SignedOut, error);
}

void DemoBackend::setPhase(ConnectionState::Phase phase, Error error, QDateTime retryAt) {
    m_connection = {phase, std::move(retryAt), std::move(error)};
    emit connectionChanged(m_connection);
}

void DemoBackend::tellTyping(const QString& conversation) {
    const WorldConversation* place = world().conversation(conversation);
    if (!m_caughtUp || !place || !world().isJoined(m_session->person, *place))
        return;
    TypingChanged typing{{m_account, conversation}, {}};
    for (const QString& person : place->typing) {
        if (person != m_session->person)
            typing.people.append({m_account, person});
    }
    emit live(typing);
}

void DemoBackend::tellPresence(const QString& person) {
    const WorldPerson* found = world().person(person);
    if (m_caughtUp && found)
        emit live(PresenceChanged{{m_account, person}, found->presence, found->lastActive});
}

// Acting

Task<Receipt> DemoBackend::execute(Command command) {
    if (const auto fault = world().strike(Fault::Where::Commands))
        return meet(*fault, std::move(command));
    return runOn(m_running.get(),
                 [this, command = std::move(command)] { return perform(command); });
}

Task<Receipt> DemoBackend::meet(const Fault& fault, Command command) {
    Error error = trouble(fault);
    QObject* context = m_running.get();
    if (fault.kind == Fault::Kind::Hang)
        return sleepFor(context, m_patience.answer)
            .then(context, [error](const Result<void>&) -> Result<Receipt> {
                return std::unexpected(error);
            });
    return runOn(context, [this, fault, error, command = std::move(command)]() -> Result<Receipt> {
        // The server heard the command, only its answer was lost on the way.
        const bool heard = fault.kind == Fault::Kind::Cut || fault.kind == Fault::Kind::Malformed;
        if (heard && !isQuestion(command))
            (void)perform(command);
        if (error.kind == ErrorKind::SignedOut)
            loseSession(error);
        return std::unexpected(error);
    });
}

Result<Receipt> DemoBackend::perform(const Command& command) {
    DemoWorld& there = world();
    if (!there.isReachable())
        return fail(ErrorKind::Offline);
    if (m_server->isSample() && !there.session(m_session->token.toByteArray()))
        there.admit(m_session->person, m_session->token.toByteArray(), m_session->device);
    const auto session = there.session(m_session->token.toByteArray());
    if (!session) {
        if (m_started)
            loseSession(session.error());
        return fail(session);
    }
    if (isQuestion(command) && !m_started)
        return fail(ErrorKind::Cancelled, {}, u"not started"_s);
    auto outcome = there.perform(*session, command);
    if (!outcome)
        return fail(outcome);
    stamp(outcome->receipt, m_account);
    if (!outcome->found.empty())
        report(admitted(std::move(outcome->found), m_account), {});
    return std::move(outcome->receipt);
}

Task<void> DemoBackend::signOut() {
    return runOn(this, [this]() -> Result<void> {
        stop();
        DemoWorld& there = world();
        if (!there.isReachable())
            return fail(ErrorKind::Offline);
        if (const auto fault = there.strike(Fault::Where::Commands))
            return std::unexpected(trouble(*fault));
        there.endSession(m_session->token.toByteArray());
        return ok();
    });
}

QString DemoBackend::linkTo(const MessagePlace& place) const {
    const auto encoded = [](const QString& id) {
        return QString::fromLatin1(QUrl::toPercentEncoding(id));
    };
    return linkBegin + encoded(place.conversation.remote) + u'/' + encoded(place.message.remote);
}

std::optional<MessagePlace> DemoBackend::placeOf(const QString& link) const {
    const QStringList parts = link.sliced(std::min(link.size(), linkBegin.size())).split(u'/');
    if (!link.startsWith(linkBegin) || parts.size() != 2 || parts.contains(QString()))
        return std::nullopt;
    const auto decoded = [](const QString& part) {
        return QUrl::fromPercentEncoding(part.toUtf8());
    };
    return MessagePlace{{m_account, decoded(parts[0])}, {m_account, decoded(parts[1])}};
}

} // namespace parvis::demo
