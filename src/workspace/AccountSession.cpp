#include "workspace/AccountSession.h"

#include "base/Logging.h"
#include "cache/SyncWrites.h"
#include "workspace/ChangeApplier.h"

namespace parvis::workspace {

using namespace std::chrono_literals;

AccountSession::AccountSession(std::unique_ptr<Backend> backend, cache::Writer& cache,
                               cache::Writer& personal, const media::MediaStore& media)
    : m_backend(std::move(backend))
    , m_cache(cache)
    , m_outbox(std::make_unique<OutboxDelivery>(*m_backend, cache, personal, media)) {
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
    auto loadedTask = m_outbox->load();
    auto loaded = co_await std::move(loadedTask);
    if (!loaded)
        co_return loaded;
    auto lastStep = resumeBackend();
    co_return co_await std::move(lastStep);
}

Task<void> AccountSession::resumeBackend() {
    const AccountId account = m_backend->account();
    auto stateTask = runOn(
        &m_cache, [this, account] { return cache::readSyncState(m_cache.database(), account); });
    auto state = co_await std::move(stateTask);
    if (!state)
        co_return fail(state);
    m_backend->start({state->position, state->notes});
    co_return ok();
}

void AccountSession::onChanged(const ChangeBatchPtr& batch) {
    if (m_storageBroken)
        return; // it comes again after the restart from the stored position
    m_cache.write([batch](cache::WriteSession& session) { return applyBatch(session, *batch); })
        .then(this, [this, batch](Result<void> written) {
            if (written) {
                m_outbox->noteArrived(*batch);
                m_backend->committed(batch->serial);
                return;
            }
            if (written.error().kind == ErrorKind::BadAnswer) {
                qCWarning(logWorkspace) << "batch refused:" << written.error().detail;
                m_backend->committed(batch->serial);
                return;
            }
            if (!m_storageBroken) {
                m_storageBroken = true;
                emit storageFailed(written.error());
                waitForStorage();
            }
        });
}

Task<void> AccountSession::waitForStorage() {
    m_backend->stop();
    while (m_storageBroken) {
        auto restedTask = sleepFor(this, 15s);
        auto rested = co_await std::move(restedTask);
        if (!rested)
            co_return rested;
        m_storageBroken = false;
        auto resumedTask = resumeBackend();
        const auto resumed = co_await std::move(resumedTask);
        if (!resumed) {
            m_storageBroken = true;
            emit storageFailed(resumed.error());
        }
    }
    co_return ok();
}

void AccountSession::onConnectionChanged(const ConnectionState& state) {
    m_outbox->setOnline(state.phase == ConnectionState::Phase::Live);
    emit connectionChanged(m_backend->account(), state);
}

Task<Receipt> AccountSession::execute(Command command) {
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
