#pragma once

#include "cache/Writer.h"
#include "protocol/Backend.h"
#include "workspace/Backfill.h"
#include "workspace/OutboxDelivery.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace parvis::workspace {

/// One account at work: its backend, the writing of what it reports, and its outbox. Engine thread.
class AccountSession : public QObject {
    Q_OBJECT

public:
    /// `cache`, `personal` and `media` outlive this object. `storagePause`: how long to wait before
    /// trying again to store what could not be stored.
    AccountSession(std::unique_ptr<Backend> backend, cache::Writer& cache, cache::Writer& personal,
                   const media::MediaStore& media,
                   std::chrono::milliseconds storagePause = std::chrono::seconds(15));
    ~AccountSession() override;

    [[nodiscard]] Backend& backend() { return *m_backend; }
    [[nodiscard]] OutboxDelivery& outbox() { return *m_outbox; }

    /// How much older history to fetch; none before this was called.
    void setBackfill(const BackfillLimits& limits) {
        m_backfillLimits = limits;
        m_backfill->setLimits(limits, m_rules);
    }
    /// What is kept on this computer: nothing beyond it is fetched unasked.
    void setRetention(const cache::RetentionRules& rules) {
        m_rules = rules;
        if (m_backfillLimits)
            m_backfill->setLimits(*m_backfillLimits, rules);
    }
    /// The connection costs money by the byte: only what the person asks for.
    void setMetered(bool metered);
    /// The person does something that needs the server.
    void giveWay() { m_backfill->giveWay(); }

    /// Reads where the last run stood and goes on from there. When the storage fails it tries again
    /// by itself, whatever this returns.
    [[nodiscard]] Task<void> start();

    /// The person wants a new try now, or the network came back.
    void retryNow();

    /// Carries a command out now. What it found is in the cache when the task ends.
    [[nodiscard]] Task<Receipt> execute(Command command);

signals:
    void live(const parvis::LiveEvent& event);
    void connectionChanged(parvis::AccountId account, const parvis::ConnectionState& state);
    void capabilitiesChanged(parvis::AccountId account, const parvis::Capabilities& capabilities);
    void backfillChanged(parvis::AccountId account,
                         const parvis::workspace::BackfillProgress& progress);
    /// What the server said cannot be stored, for instance because the disk is full. Nothing is
    /// lost: synchronisation stands still and goes on from the last stored position by itself.
    void storageFailed(const parvis::Error& error);

private:
    /// Whether batches of one run of the backend can still be stored. Written in the writer thread.
    struct Intake {
        std::atomic<bool> broken = false;
    };

    void onChanged(const ChangeBatchPtr& batch);
    void onConnectionChanged(const ConnectionState& state);
    [[nodiscard]] Task<void> resume();
    Task<void> waitForStorage(Error error);

    std::unique_ptr<Backend> m_backend;
    cache::Writer& m_cache;
    std::unique_ptr<OutboxDelivery> m_outbox;
    std::unique_ptr<Backfill> m_backfill;
    std::optional<BackfillLimits> m_backfillLimits; ///< Nothing: none is fetched yet.
    cache::RetentionRules m_rules;
    bool m_live = false;
    bool m_metered = false;
    int m_executing = 0; ///< Commands that the person waits for.
    std::chrono::milliseconds m_storagePause;
    std::function<void()> m_endStoragePause;
    std::shared_ptr<Intake> m_intake = std::make_shared<Intake>();
};

} // namespace parvis::workspace
