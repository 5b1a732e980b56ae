#include "engine/Stores.h"

#include "base/Logging.h"
#include "cache/PersonalReader.h"
#include "cache/SyncWrites.h"

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

QString rebuildMark(const Profile& profile) {
    return profile.cachePath() + QStringLiteral(".rebuild");
}

bool cannotBeUsed(const Error& error) {
    return error.kind == ErrorKind::Damaged || error.kind == ErrorKind::WrongKey;
}

} // namespace

void markCacheForRebuild(const Profile& profile) {
    QFile mark(rebuildMark(profile));
    if (!mark.open(QIODevice::WriteOnly))
        qCWarning(logCache) << "cache not marked for rebuilding";
}

Result<Stores> openStores(const Profile& profile) {
    Stores stores;
    const bool hadCache = QFile::exists(profile.cachePath());
    // It is made before the cache: without it, what a person wrote is gone, and to begin anew
    // would hide that.
    if (!QFile::exists(profile.personalPath()) && hadCache)
        return fail(ErrorKind::Damaged, {}, QStringLiteral("the personal store is missing"));
    auto personal = cache::Writer::openPersonal(profile.personalPath(), profile.personalKey());
    if (!personal)
        return fail(personal);
    stores.personal = std::move(*personal);
    if (const auto intact = stores.personal->database().integrityCheck(); !intact)
        return fail(intact);
    stores.personalLostItsEnd = stores.personal->database().rejectedWalFrames() > 0;
    const auto accounts = cache::PersonalReader::accounts(stores.personal->database());
    if (!accounts)
        return fail(accounts);
    stores.cacheWasRebuilt = !hadCache && !accounts->isEmpty();
    const QString mark = rebuildMark(profile);
    const bool marked = QFile::exists(mark);
    Result<std::unique_ptr<cache::Writer>> cache = fail(ErrorKind::Damaged, {}, mark);
    if (!marked)
        cache = cache::Writer::openCache(profile.cachePath(), profile.cacheKey());
    // A damaged log can leave older pages beside newer ones: what is read whole and fits together
    // is used on, but whether it is all there only the servers know.
    if (cache && (*cache)->rejectedWalFrames() > 0) {
        qCWarning(logCache) << "the end of the cache's log was lost";
        auto checked = (*cache)->database().integrityCheck();
        if (checked)
            checked = (*cache)->writeNow(cache::forgetPositions);
        stores.cacheLostItsEnd = checked.has_value();
        if (!checked)
            cache = fail(checked);
    }
    if (!cache && cannotBeUsed(cache.error())) {
        qCWarning(logCache) << "cache set aside:" << cache.error().detail;
        if (const auto done = setAside(profile.cachePath()); !done)
            return fail(done);
        stores.cacheWasRebuilt = true;
        cache = cache::Writer::openCache(profile.cachePath(), profile.cacheKey());
    }
    if (cache)
        QFile::remove(mark);
    if (!cache)
        return fail(cache);
    stores.cache = std::move(*cache);
    return stores;
}

} // namespace parvis::engine
