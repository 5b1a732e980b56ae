#include "secrets/OpenMasterKey.h"

#include "base/Logging.h"
#include "secrets/PassphraseVault.h"
#include "secrets/ProfileInfo.h"

#include <QCoreApplication>
#include <QFile>

namespace parvis::secrets {

using namespace Qt::StringLiterals;

namespace {

Task<Secret> unlockVault(const QString& folder, const Secret& passphrase) {
    if (passphrase.isEmpty())
        return Task<Secret>::finished(fail(
            ErrorKind::WrongKey,
            QCoreApplication::translate("parvis::secrets", "This profile opens with a passphrase."),
            u"passphrase needed"_s));
    const PassphraseVault vault(ProfileInfo::vaultIn(folder));
    if (!vault.exists())
        return Task<Secret>::finished(
            fail(ErrorKind::Damaged, {}, u"the passphrase file is missing"_s));
    return vault.open(passphrase.clone());
}

/// Puts a key into the keychain and makes sure that it can be had back: some keychains accept what
/// they do not keep.
Task<void> storeVerified(QObject&, KeyStore* keychain, QString name, Secret secret) {
    auto writing = keychain->write(name, secret.clone());
    const Result<void> written = co_await std::move(writing);
    if (!written)
        co_return written;
    auto reading = keychain->read(name);
    const Result<Secret> back = co_await std::move(reading);
    if (!back)
        co_return fail(ErrorKind::NoKeychain, {}, back.error().detail);
    if (!(*back == secret))
        co_return fail(ErrorKind::NoKeychain, {}, u"the keychain returns another key"_s);
    co_return ok();
}

Task<MasterKey> createKey(QObject& context, QString folder, KeyStore* keychain, Secret passphrase) {
    MasterKey key = MasterKey::generate();
    ProfileInfo info = ProfileInfo::create(ProfileInfo::KeySource::Keychain);
    auto storing = storeVerified(context, keychain, info.keyName(), key.secret().clone());
    const Result<void> stored = co_await std::move(storing);
    if (!stored) {
        qCInfo(logSecrets, "no keychain: %s", qUtf8Printable(stored.error().detail));
        if (passphrase.isEmpty())
            co_return fail(stored);
        info.keySource = ProfileInfo::KeySource::Passphrase;
        const PassphraseVault vault(ProfileInfo::vaultIn(folder));
        auto sealing = vault.seal(std::move(passphrase), key.secret().clone());
        const Result<void> sealed = co_await std::move(sealing);
        if (!sealed)
            co_return fail(sealed);
    }
    const Result<void> saved = info.save(folder);
    if (!saved) { // an unused key or vault would make the folder look like a damaged profile
        QFile::remove(ProfileInfo::vaultIn(folder));
        if (stored) {
            auto removing = keychain->remove(info.keyName());
            (void)co_await std::move(removing);
        }
        co_return fail(saved);
    }
    co_return Result<MasterKey>(std::move(key));
}

Task<Secret> fetchKey(QObject&, QString folder, ProfileInfo info, KeyStore* keychain,
                      Secret passphrase) {
    if (info.keySource == ProfileInfo::KeySource::Passphrase) {
        auto unlocking = unlockVault(folder, passphrase);
        Result<Secret> opened = co_await std::move(unlocking);
        co_return opened;
    }
    auto reading = keychain->read(info.keyName());
    Result<Secret> read = co_await std::move(reading);
    if (read)
        co_return read;
    if (!passphrase.isEmpty() && PassphraseVault(ProfileInfo::vaultIn(folder)).exists()) {
        auto unlocking = unlockVault(folder, passphrase);
        Result<Secret> opened = co_await std::move(unlocking);
        co_return opened;
    }
    if (read.error().kind == ErrorKind::NotFound)
        co_return fail(ErrorKind::NoKeychain,
                       QCoreApplication::translate(
                           "parvis::secrets",
                           "The keychain does not give out the key of this profile. Unlock the "
                           "keychain and try again."),
                       read.error().detail);
    co_return read;
}

} // namespace

Task<MasterKey> openMasterKey(QObject& context, QString folder, KeyStore* keychain,
                              Secret passphrase) {
    const auto info = ProfileInfo::load(folder);
    if (!info)
        co_return fail(info);
    if (!*info) {
        auto creating = createKey(context, folder, keychain, std::move(passphrase));
        Result<MasterKey> created = co_await std::move(creating);
        co_return created;
    }
    if ((*info)->keySource == ProfileInfo::KeySource::Sample)
        co_return fail(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "parvis::secrets",
                           "This folder belongs to the sample organisation. Start with --demo, or "
                           "choose another folder with --data-dir."),
                       u"a folder of the sample organisation"_s);
    auto fetching = fetchKey(context, folder, **info, keychain, std::move(passphrase));
    Result<Secret> secret = co_await std::move(fetching);
    if (!secret)
        co_return fail(secret);
    co_return MasterKey::from(std::move(*secret));
}

Task<void> destroyMasterKey(QObject&, QString folder, KeyStore* keychain) {
    const auto info = ProfileInfo::load(folder);
    Result<void> outcome = ok();
    const QString vault = ProfileInfo::vaultIn(folder);
    if (QFile::exists(vault) && !QFile::remove(vault))
        outcome = fail(ErrorKind::Storage, {}, u"remove the passphrase file"_s);
    if (info && *info && (*info)->keySource == ProfileInfo::KeySource::Keychain) {
        auto removing = keychain->remove((*info)->keyName());
        const Result<void> removed = co_await std::move(removing);
        if (!removed && outcome)
            outcome = removed;
    }
    co_return outcome;
}

} // namespace parvis::secrets
