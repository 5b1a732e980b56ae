#include "engine/Wipe.h"

#include "base/WriteFailure.h"
#include "secrets/Keychain.h"
#include "secrets/OpenMasterKey.h"
#include "secrets/ProfileInfo.h"
#include "secrets/ProfileLock.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace parvis::engine {

using namespace Qt::StringLiterals;

namespace {

QString markIn(const QString& folder) {
    return folder + u"/wiping"_s;
}

Result<void> mark(const QString& folder) {
    QSaveFile file(markIn(folder));
    if (!file.open(QIODevice::WriteOnly) || file.write("1\n") != 2)
        return fail(writeFailure(), {}, u"mark the wipe"_s);
    return commit(file, u"mark the wipe"_s);
}

/// Ours are the databases, with what was set aside of them, the media, and what says which key it
/// is. That goes last, and the mark after it: as long as it stands, there is something to do.
Result<void> removeFiles(const QString& folder) {
    const QDir dir(folder);
    bool gone = QDir(folder + u"/media"_s).removeRecursively();
    for (const QString& name :
         dir.entryList({u"cache.db*"_s, u"personal.db*"_s}, QDir::Files | QDir::Hidden))
        gone = QFile::remove(dir.filePath(name)) && gone;
    const auto remove = [](const QString& path) {
        return !QFile::exists(path) || QFile::remove(path);
    };
    gone = gone && remove(secrets::ProfileInfo::vaultIn(folder)) &&
           remove(secrets::ProfileInfo::fileIn(folder)) && remove(markIn(folder));
    if (!gone)
        return fail(ErrorKind::Storage, {}, u"files that cannot be removed"_s);
    return ok();
}

} // namespace

Task<void> wipeProfile(QObject& context, QString folder) {
    // Asked first: locking makes a file in the folder.
    if (!QFile::exists(markIn(folder))) {
        const auto info = secrets::ProfileInfo::load(folder);
        if (info && !*info)
            co_return fail(ErrorKind::NotFound, {}, u"no profile"_s);
    }
    auto lock = secrets::ProfileLock::acquire(folder);
    if (!lock)
        co_return fail(lock);
    if (const auto marked = mark(folder); !marked)
        co_return marked;
    auto finishing = finishWipe(context, folder);
    const Result<void> finished = co_await std::move(finishing);
    if (!finished && finished.error().kind == ErrorKind::NoKeychain)
        QFile::remove(markIn(folder)); // the person was told that nothing happened
    co_return finished;
}

Task<void> finishWipe(QObject& context, QString folder) {
    if (!QFile::exists(markIn(folder)))
        co_return ok();
    secrets::Keychain keychain;
    auto destroying = secrets::destroyMasterKey(context, folder, &keychain);
    const Result<void> destroyed = co_await std::move(destroying);
    if (!destroyed)
        co_return destroyed;
    co_return removeFiles(folder);
}

} // namespace parvis::engine
