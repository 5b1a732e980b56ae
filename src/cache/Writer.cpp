#include "cache/Writer.h"

#include "cache/Schema.h"
#include "cache/Transaction.h"

namespace parvis::cache {

Result<std::unique_ptr<Writer>> Writer::openCache(const QString& path, const Secret& key,
                                                  const QByteArray& innerVfs) {
    DatabaseOptions options;
    options.innerVfs = innerVfs;
    options.cacheBytes = 8 * 1024 * 1024;
    return open(path, key, options, cacheMigrations());
}

Result<std::unique_ptr<Writer>> Writer::openPersonal(const QString& path, const Secret& key) {
    DatabaseOptions options;
    options.synchronousFull = true;
    options.cacheBytes = 1024 * 1024;
    return open(path, key, options, personalMigrations());
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
        done = transaction->commit();
    if (!done) {
        transaction->rollback();
        m_keys.clear(); // rows it remembers may be gone
        return done;
    }
    if (!touched.isEmpty())
        emit committed(touched);
    return ok();
}

} // namespace parvis::cache
