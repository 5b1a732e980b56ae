#include "engine/Profile.h"

#include "base/WriteFailure.h"
#include "cache/Database.h"
#include "engine/Wipe.h"
#include "secrets/Keychain.h"
#include "secrets/MasterKey.h"
#include "secrets/OpenMasterKey.h"
#include "secrets/ProfileInfo.h"
#include "secrets/ProfileLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace parvis::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr auto cacheFile = "/cache.db"_L1;
constexpr auto personalFile = "/personal.db"_L1;
constexpr auto mediaFolder = "/media"_L1;

/// Makes a folder of one's own fit for the sample organisation, whose key is kept nowhere: what an
/// earlier one left in it can never be read again and goes. Any other profile is left alone.
Result<void> prepareForSample(const QString& folder) {
    using Info = secrets::ProfileInfo;
    const auto info = Info::load(folder);
    const bool isNew = info && !*info;
    if (isNew)
        return Info::create(Info::KeySource::Sample).save(folder);
    const bool isSample = info && (*info)->keySource == Info::KeySource::Sample;
    if (!isSample) {
        return fail(ErrorKind::InvalidInput,
                    QCoreApplication::translate(
                        "parvis::engine",
                        "There is a profile in this folder, and the sample organisation would "
                        "overwrite it. Choose an empty folder with --data-dir, or leave it out."),
                    u"a profile that is not the sample organisation's"_s);
    }
    for (const QString& database : {folder + cacheFile, folder + personalFile}) {
        for (const QString& file : cache::Database::filesOf(database))
            QFile::remove(file);
    }
    QDir(folder + mediaFolder).removeRecursively();
    return ok();
}

} // namespace

struct Profile::Parts {
    std::unique_ptr<QTemporaryDir> temporary; // the last to go
    QString folder;
    secrets::ProfileLock lock;
    secrets::MasterKey key;
    KeySource keySource;
};

Profile::Profile(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts)) {
}

Profile::~Profile() = default;

Task<std::unique_ptr<Profile>> Profile::open(QObject& context, QString folder,
                                             std::shared_ptr<const Secret> passphrase,
                                             bool temporary) {
    std::unique_ptr<QTemporaryDir> holder;
    if (folder.isEmpty() && temporary) {
        holder = std::make_unique<QTemporaryDir>();
        if (!holder->isValid())
            co_return fail(writeFailure(), {}, holder->errorString());
        folder = holder->path();
    }
    if (!QDir().mkpath(folder))
        co_return fail(writeFailure(), {}, u"profile folder cannot be made"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = secrets::ProfileLock::acquire(folder);
    if (!lock)
        co_return fail(lock);
    auto wiping = finishWipe(context, folder);
    const auto wiped = co_await std::move(wiping);
    if (!wiped)
        co_return fail(wiped);
    const bool ownFolder = temporary && !holder;
    if (ownFolder) {
        if (const auto prepared = prepareForSample(folder); !prepared)
            co_return fail(prepared);
    }
    auto key = Result<secrets::MasterKey>(secrets::MasterKey::generate());
    if (!temporary) {
        secrets::Keychain keychain;
        Secret given = passphrase ? passphrase->clone() : Secret();
        auto opening = secrets::openMasterKey(context, folder, &keychain, std::move(given));
        key = co_await std::move(opening);
    }
    if (!key)
        co_return fail(key);
    KeySource source = KeySource::Temporary;
    if (!temporary) {
        const auto info = secrets::ProfileInfo::load(folder);
        if (!info)
            co_return fail(info);
        const bool wrapped =
            *info && (*info)->keySource == secrets::ProfileInfo::KeySource::Passphrase;
        source = wrapped ? KeySource::Passphrase : KeySource::Keychain;
    }
    co_return std::unique_ptr<Profile>(new Profile(std::unique_ptr<Parts>(
        new Parts{std::move(holder), folder, std::move(*lock), std::move(*key), source})));
}

QString Profile::folder() const {
    return m_parts->folder;
}

KeySource Profile::keySource() const {
    return m_parts->keySource;
}

QString Profile::cachePath() const {
    return m_parts->folder + cacheFile;
}

QString Profile::personalPath() const {
    return m_parts->folder + personalFile;
}

QString Profile::mediaPath() const {
    return m_parts->folder + mediaFolder;
}

Secret Profile::cacheKey() const {
    return m_parts->key.subkey(secrets::MasterKey::Purpose::Database);
}

Secret Profile::personalKey() const {
    return m_parts->key.subkey(secrets::MasterKey::Purpose::Outbox);
}

Secret Profile::mediaKey(AccountId account, const QByteArray& salt) const {
    auto key = m_parts->key.mediaKey(
        account, Secret::copyOf({reinterpret_cast<const unsigned char*>(salt.constData()),
                                 static_cast<std::size_t>(salt.size())}));
    // A salt that is no salt cannot come from our own file; files under this key just stay closed.
    return key ? std::move(*key) : Secret::random(secrets::MasterKey::size);
}

} // namespace parvis::engine
