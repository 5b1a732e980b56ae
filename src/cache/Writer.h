#pragma once

#include "base/Secret.h"
#include "base/Task.h"
#include "cache/Database.h"
#include "cache/KeyCache.h"
#include "cache/Migrations.h"
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
    /// the disk before it counts.
    [[nodiscard]] static Result<std::unique_ptr<Writer>> openPersonal(const QString& path,
                                                                      const Secret& key);

    /// Runs `work` in one transaction in the writer thread, after everything asked before. The task
    /// ends when it is committed, or rolled back because `work` or the commit failed.
    [[nodiscard]] Task<void> write(Work work);

    /// As write(), but in the calling thread, which must be this object's.
    [[nodiscard]] Result<void> writeNow(const Work& work);

    /// Does a slice of what can wait: words of removed messages leave the search index. True when
    /// there is more to do. Happens by itself while the thread's event loop runs, between writes,
    /// and goes on after the next start. In the writer thread only.
    [[nodiscard]] Result<bool> tidy();

    /// Frames of the log that were lost; see Database::rejectedWalFrames().
    [[nodiscard]] std::uint64_t rejectedWalFrames() const { return m_database.rejectedWalFrames(); }

    /// Reading through this connection: in the writer thread only.
    [[nodiscard]] Database& database() { return m_database; }

signals:
    /// A transaction was committed. Emitted in the writer thread, in order.
    void committed(const parvis::cache::Touched& touched);

private:
    [[nodiscard]] static Result<std::unique_ptr<Writer>> open(const QString& path,
                                                              const Secret& key,
                                                              const DatabaseOptions& options,
                                                              const Migrations& migrations);
    explicit Writer(Database database);

    void tidySoon(std::chrono::milliseconds pause);

    Database m_database;
    KeyCache m_keys;
    QTimer m_tidying;
    int m_tidyPages;
    bool m_hasSearch = false;
};

} // namespace parvis::cache
