#pragma once

#include "base/Secret.h"
#include "base/Task.h"
#include "cache/Database.h"
#include "cache/KeyCache.h"
#include "cache/Migrations.h"
#include "cache/Removal.h"
#include "cache/Retention.h"
#include "cache/Touched.h"
#include "cache/WriteSession.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace parvis::cache {

/// The one connection that writes a database. Lives in the writer thread; write() may be called
/// from any thread.
class Writer : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Result<void>(WriteSession&)>;

    /// Opens or creates the cache (cacheMigrations) and brings it to the newest version. Errors as
    /// Database::open(), and NewerVersion. `innerVfs` as in DatabaseOptions.
    [[nodiscard]] static Result<std::unique_ptr<Writer>>
    openCache(const QString& path, const Secret& key, const QByteArray& innerVfs = {});

    /// The same for what exists only on this computer (personalMigrations): every commit reaches
    /// the disk before it counts, and goes from the log into the file itself right afterwards: what
    /// happens to the log later then takes nothing with it.
    [[nodiscard]] static Result<std::unique_ptr<Writer>> openPersonal(const QString& path,
                                                                      const Secret& key);

    /// Runs `work` in one transaction in the writer thread, after everything asked before. The task
    /// ends when it is committed, or rolled back because `work` or the commit failed.
    [[nodiscard]] Task<void> write(Work work);

    /// As write(), but in the calling thread, which must be this object's.
    [[nodiscard]] Result<void> writeNow(const Work& work);

    /// Does a slice of what can wait: messages of conversations that are gone, and those that
    /// keepOnly() does not keep, leave the file; their words leave the search index. True when
    /// there is more to do. Happens by itself while the thread's event loop runs, between writes,
    /// and goes on after the next start; keepOnly() has to be said again. In the writer thread
    /// only.
    [[nodiscard]] Result<bool> tidy();

    /// Begins a pass that removes what `rules` do not keep at the time `now`, and the last words of
    /// what was deleted or edited. In the writer thread only.
    [[nodiscard]] Result<void> keepOnly(const RetentionRules& rules, const QDateTime& now);

    /// Frames of the log that were lost; see Database::rejectedWalFrames().
    [[nodiscard]] std::uint64_t rejectedWalFrames() const { return m_database.rejectedWalFrames(); }

    /// Reading through this connection: in the writer thread only.
    [[nodiscard]] Database& database() { return m_database; }

signals:
    /// A transaction was committed. Emitted in the writer thread, in order.
    void committed(const parvis::cache::Touched& touched);
    /// There are files that nothing refers to any more: see UnusedMedia::found().
    void mediaUnused();

private:
    [[nodiscard]] static Result<std::unique_ptr<Writer>> open(const QString& path,
                                                              const Secret& key,
                                                              const DatabaseOptions& options,
                                                              const Migrations& migrations);
    explicit Writer(Database database);

    void emptyLog();
    void tidySoon(std::chrono::milliseconds pause);

    /// How much a slice takes on: more while it is quick, half as much when it was not.
    struct SliceSize {
        int now;
        int fewest;
        int most;
        int growth; ///< A quick slice is followed by one larger by this part, at least by one.

        void adapt(bool quick);
    };
    [[nodiscard]] Result<bool> tidySlice(WriteSession& session, SliceSize*& size);

    Database m_database;
    KeyCache m_keys;
    QTimer m_tidying;
    QTimer m_resting;
    QTimer m_emptying;
    bool m_keepsLogEmpty = false;
    Retention m_retention;
    UnusedMedia m_unusedMedia;
    SliceSize m_removedRows{8, 8, 512, 8};
    SliceSize m_readRows{64, 16, 4096, 4};
    SliceSize m_mergedPages{2, 2, 256, 256};
    bool m_hasSearch = false;
    bool m_hasTidied = true; ///< The log may hold pages of what is gone, of the last run too.
};

} // namespace parvis::cache
