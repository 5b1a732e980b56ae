#include "workspace/AccountSession.h"

#include "base/Logging.h"
#include "cache/SyncWrites.h"
#include "workspace/ChangeApplier.h"

#include <QPointer>
#include <QScopeGuard>

#include <algorithm>

namespace parvis::workspace {

using namespace std::chrono_literals;

namespace {

/// Whether history may be missing now that was not before.
bool opensHistory(const Change& change) {
    if (const auto* arrived = std::get_if<MessagesArrived>(&change))
        return arrived->gap.has_value();
    const auto* conversation = std::get_if<ConversationChanged>(&change);
    return conversation && conversation->conversation.membership.has_value();
}

} // namespace

AccountSession::AccountSession(std::unique_ptr<Backend> backend, cache::Writer& cache,
                               cache::Writer& personal, const media::MediaStore& media,
                               std::chrono::milliseconds storagePause)
    : m_backend(std::move(backend))
    , m_cache(cache)
    , m_outbox(std::make_unique<OutboxDelivery>(*m_backend, cache, personal, media))
    , m_backfill(std::make_unique<Backfill>(
          *m_backend, cache, [this] { return m_executing == 0 && m_outbox->isEmpty(); }))
    , m_storagePause(storagePause) {
    connect(m_backfill.get(), &Backfill::progressChanged, this,
            [this](const BackfillProgress& progress) {
                emit backfillChanged(m_backend->account(), progress);
            });
    connect(m_backend.get(), &Backend::changed, this, &AccountSession::onChanged);
    connect(m_backend.get(), &Backend::live, this, &AccountSession::live);
    connect(m_backend.get(), &Backend::connectionChanged, this,
            &AccountSession::onConnectionChanged);
    connect(m_backend.get(), &Backend::capabilitiesChanged, this,
            [this](const Capabilities& capabilities) {
                emit capabilitiesChanged(m_backend->account(), capabilities);
            });
}

AccountSession::~AccountSession() {
    m_backend->disconnect(this);
    m_backend->stop();
}

Task<void> AccountSession::start() {
    auto resumedTask = resume();
    auto resumed = co_await std::move(resumedTask);
    if (!resumed)
        waitForStorage(resumed.error());
    co_return resumed;
}

Task<void> AccountSession::resume() {
    if (!m_outbox->isLoaded()) {
        auto loadedTask = m_outbox->load();
        auto loaded = co_await std::move(loadedTask);
        if (!loaded)
            co_return loaded;
    }
    const AccountId account = m_backend->account();
    auto stateTask = runOn(
        &m_cache, [this, account] { return cache::readSyncState(m_cache.database(), account); });
    auto state = co_await std::move(stateTask);
    if (!state)
        co_return fail(state);
    m_intake = std::make_shared<Intake>();
    m_backend->start({state->position, state->notes});
    co_return ok();
}

void AccountSession::onChanged(const ChangeBatchPtr& batch) {
    if (!m_intake)
        return; // it comes again after the restart from the stored position
    // When one batch cannot be stored, none that comes after it may be: the position of a later one
    // would hide the loss for ever.
    runOn(&m_cache, [cache = &m_cache, intake = m_intake, batch]() -> Result<void> {
        if (intake->broken)
            return fail(ErrorKind::Cancelled);
        auto written = cache->writeNow(
            [&batch](cache::WriteSession& session) { return applyBatch(session, *batch); });
        intake->broken = !written && written.error().kind != ErrorKind::BadAnswer;
        return written;
    }).then(this, [this, intake = m_intake, batch](Result<void> written) {
        if (written) {
            m_outbox->noteArrived(*batch);
            if (std::ranges::any_of(batch->changes, opensHistory))
                m_backfill->lookAgain();
        }
        if (intake != m_intake)
            return; // from before a pause: the backend has begun to count anew
        if (written) {
            m_backend->committed(batch->serial);
        } else if (written.error().kind == ErrorKind::BadAnswer) {
            qCWarning(logWorkspace) << "batch refused:" << written.error().detail;
            m_backend->committed(batch->serial);
        } else {
            m_intake = nullptr;
            waitForStorage(written.error());
        }
    });
}

Task<void> AccountSession::waitForStorage(Error error) {
    m_backend->stop();
    while (true) {
        ConnectionState state;
        state.phase = ConnectionState::Phase::Waiting;
        state.retryAt = QDateTime::currentDateTimeUtc().addMSecs(m_storagePause.count());
        state.error = error;
        onConnectionChanged(state);
        emit storageFailed(error);
        auto restedTask = sleepFor(this, m_storagePause);
        m_endStoragePause = restedTask.canceller();
        // Cut short by retryNow(); when this object goes, the coroutine goes with it.
        (void)co_await std::move(restedTask);
        m_endStoragePause = {};
        auto resumedTask = resume();
        const auto resumed = co_await std::move(resumedTask);
        if (resumed)
            co_return ok();
        error = resumed.error();
    }
}

void AccountSession::onConnectionChanged(const ConnectionState& state) {
    m_live = state.phase == ConnectionState::Phase::Live;
    m_outbox->setOnline(m_live);
    m_backfill->setAllowed(m_live && !m_metered);
    emit connectionChanged(m_backend->account(), state);
}

void AccountSession::setMetered(bool metered) {
    m_metered = metered;
    m_backfill->setAllowed(m_live && !m_metered);
}

void AccountSession::retryNow() {
    if (const auto end = std::exchange(m_endStoragePause, {}))
        end();
    else
        m_backend->retryNow();
}

Task<Receipt> AccountSession::execute(Command command) {
    m_backfill->giveWay();
    ++m_executing;
    // Also when whoever asked gives up, and this coroutine ends here.
    const auto counted = qScopeGuard([self = QPointer(this)] {
        if (self)
            --self->m_executing;
    });
    auto receiptTask = m_backend->execute(std::move(command));
    auto receipt = co_await std::move(receiptTask);
    // The writer works in order: when it has done nothing more, what the command reported is
    // stored.
    auto writtenTask = m_cache.write([](cache::WriteSession&) { return ok(); });
    const auto written = co_await std::move(writtenTask);
    if (receipt && !written)
        co_return fail(written);
    co_return receipt;
}

} // namespace parvis::workspace
