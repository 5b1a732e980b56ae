#include "cache/Writer.h"

#include "base/Logging.h"
#include "cache/Schema.h"
#include "cache/SearchIndex.h"
#include "cache/Transaction.h"
#include "cache/WordRemoval.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace parvis::cache {

using namespace std::chrono_literals;

namespace {

// A slice takes a few milliseconds, whatever the computer; a write that arrives meanwhile waits no
// longer than that. Between slices the disk and the processor are somebody else's.
constexpr auto slice = 3ms;
constexpr auto betweenSlices = 20ms;
constexpr auto afterStart = 5s;
constexpr auto afterError = 60s;
// After so long without a write the page cache is given back.
constexpr auto untilRest = 10s;

} // namespace

Writer::Writer(Database database)
    : m_database(std::move(database))
    , m_tidying(this)
    , m_resting(this)
    , m_emptying(this) {
    m_emptying.setSingleShot(true);
    m_emptying.setInterval(0ms); // after those who wait for the commit have heard of it
    connect(&m_emptying, &QTimer::timeout, this, &Writer::emptyLog);
    m_resting.setSingleShot(true);
    m_resting.setInterval(untilRest);
    connect(&m_resting, &QTimer::timeout, this, [this] { m_database.releaseMemory(); });
    m_tidying.setSingleShot(true);
    connect(&m_tidying, &QTimer::timeout, this, [this] {
        const auto more = tidy();
        if (!more) {
            qCWarning(logCache) << "not tidied:" << more.error().detail;
            tidySoon(afterError);
        } else if (*more) {
            tidySoon(betweenSlices);
        }
    });
}

Result<std::unique_ptr<Writer>> Writer::openCache(const QString& path, const Secret& key,
                                                  const QByteArray& innerVfs) {
    DatabaseOptions options;
    options.innerVfs = innerVfs;
    // Much history at once touches pages all over the search index; each that the cache has no room
    // for is encrypted and read again. It is given back when nothing is written: see m_resting.
    options.cacheBytes = 24 * 1024 * 1024;
    auto writer = open(path, key, options, cacheMigrations());
    if (!writer)
        return writer;
    (*writer)->m_hasSearch = true;
    // Whether there is something to do is found out then.
    (*writer)->tidySoon(afterStart);
    return writer;
}

Result<std::unique_ptr<Writer>> Writer::openPersonal(const QString& path, const Secret& key) {
    DatabaseOptions options;
    options.synchronousFull = true;
    options.cacheBytes = 1024 * 1024;
    auto writer = open(path, key, options, personalMigrations());
    if (writer)
        (*writer)->m_keepsLogEmpty = true;
    return writer;
}

Result<std::unique_ptr<Writer>> Writer::open(const QString& path, const Secret& key,
                                             const DatabaseOptions& options,
                                             const Migrations& migrations) {
    auto database = Database::open(path, key, options);
    if (!database)
        return fail(database);
    if (const auto version = migrations.apply(*database); !version)
        return fail(version);
    return std::unique_ptr<Writer>(new Writer(std::move(*database)));
}

Task<void> Writer::write(Work work) {
    return runOn(this, [this, work = std::move(work)] { return writeNow(work); });
}

Result<void> Writer::writeNow(const Work& work) {
    Touched touched;
    WriteSession session{m_database, m_keys, touched};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction);
    auto done = work(session);
    if (done)
        done = writeIndexedWords(session);
    if (done)
        done = transaction->commit();
    if (!done) {
        transaction->rollback();
        m_keys.clear(); // rows it remembers may be gone
        return done;
    }
    m_resting.start();
    if (m_keepsLogEmpty)
        m_emptying.start();
    if (session.tidyDue)
        tidySoon(betweenSlices);
    if (!touched.isEmpty())
        emit committed(touched);
    return ok();
}

void Writer::emptyLog() {
    // What does not go now, because the disk is full, say, goes with the next commit.
    const auto done = m_database.checkpoint(Database::Checkpoint::Passive);
    if (!done && done.error().kind != ErrorKind::Busy)
        qCWarning(logCache) << "log not emptied:" << done.error().detail;
}

void Writer::tidySoon(std::chrono::milliseconds pause) {
    if (!m_tidying.isActive() || m_tidying.remainingTimeAsDuration() > pause)
        m_tidying.start(pause);
}

Result<void> Writer::keepOnly(const RetentionRules& rules, const QDateTime& now) {
    m_retention.begin(rules, now);
    tidySoon(betweenSlices);
    return writeNow([](WriteSession& session) { return beginWordRemoval(session); });
}

void Writer::SliceSize::adapt(bool quick) {
    now = std::clamp(quick ? now + std::max(1, now / growth) : now / 2, fewest, most);
}

/// One of the steps, in the order in which they leave work to each other. `size` becomes the one
/// that was used.
Result<bool> Writer::tidySlice(WriteSession& session, SliceSize*& size) {
    size = &m_removedRows;
    auto more = removeSomeLeaving(session, size->now);
    if (!more || *more)
        return more;
    size = &m_readRows;
    more = m_retention.step(session, size->now);
    if (!more || *more)
        return more;
    more = m_unusedMedia.step(session, size->now);
    if (!more || *more)
        return more;
    size = &m_mergedPages;
    return removeSomeWords(session, size->now);
}

Result<bool> Writer::tidy() {
    if (!m_hasSearch)
        return false;
    QElapsedTimer clock;
    clock.start();
    const auto changesBefore = m_database.totalChanges();
    bool more = false;
    SliceSize* size = nullptr;
    const auto done = writeNow([&](WriteSession& session) -> Result<void> {
        const auto some = tidySlice(session, size);
        if (!some)
            return fail(some);
        more = *some;
        return ok();
    });
    if (!done) {
        m_retention.undo();
        m_unusedMedia.undo();
        return fail(done);
    }
    m_hasTidied = m_hasTidied || m_database.totalChanges() > changesBefore;
    if (more) {
        size->adapt(clock.elapsed() < slice.count());
        return true;
    }
    if (!std::exchange(m_hasTidied, false))
        return false;
    // The log still holds the old pages. A reader that is in the way for long means that they go
    // with a later checkpoint.
    const auto emptied = m_database.checkpoint(Database::Checkpoint::Truncate);
    if (!emptied && emptied.error().kind != ErrorKind::Busy)
        return fail(emptied);
    emit mediaUnused();
    return false;
}

} // namespace parvis::cache
