#include "engine/Stores.h"

#include "base/Logging.h"

#include <QDateTime>
#include <QFile>

namespace parvis::engine {

namespace {

/// Renames every file of the database; the newest set kept aside replaces an older one.
Result<void> setAside(const QString& path) {
    for (const QString& file : cache::Database::filesOf(path)) {
        if (!QFile::exists(file))
            continue;
        const QString aside = file + QStringLiteral(".damaged");
        QFile::remove(aside);
        if (!QFile::rename(file, aside))
            return fail(ErrorKind::Storage, {}, QStringLiteral("damaged cache cannot be renamed"));
    }
    return ok();
}

} // namespace

Result<Stores> openStores(const Profile& profile) {
    Stores stores;
    auto personal = cache::Writer::openPersonal(profile.personalPath(), profile.personalKey());
    if (!personal)
        return fail(personal);
    stores.personal = std::move(*personal);
    auto cache = cache::Writer::openCache(profile.cachePath(), profile.cacheKey());
    if (!cache &&
        (cache.error().kind == ErrorKind::Damaged || cache.error().kind == ErrorKind::WrongKey)) {
        qCWarning(logCache) << "cache set aside:" << cache.error().detail;
        if (const auto done = setAside(profile.cachePath()); !done)
            return fail(done);
        stores.cacheWasRebuilt = true;
        cache = cache::Writer::openCache(profile.cachePath(), profile.cacheKey());
    }
    if (!cache)
        return fail(cache);
    stores.cache = std::move(*cache);
    return stores;
}

} // namespace parvis::engine
