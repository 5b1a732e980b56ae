#pragma once

#include "base/Result.h"

#include <QString>

#include <optional>

namespace parvis::secrets {

/// What a profile folder says about itself before its key is known: the file profile.json. Not
/// secret, and a plain value.
struct ProfileInfo {
    enum class KeySource {
        Keychain,
        Passphrase,
        Sample, ///< The sample organisation's: random, and kept nowhere.
    };

    QString id; ///< 32 random hexadecimal digits; names the key in the keychain.
    KeySource keySource = KeySource::Keychain;

    /// A new id.
    [[nodiscard]] static ProfileInfo create(KeySource source);

    /// Nothing: a new folder. Damaged: the file is broken, or it is missing although the folder
    /// holds databases or a passphrase file. NewerVersion, Storage.
    [[nodiscard]] static Result<std::optional<ProfileInfo>> load(const QString& folder);
    /// Written whole or not at all. DiskFull, Storage.
    [[nodiscard]] Result<void> save(const QString& folder) const;

    [[nodiscard]] static QString fileIn(const QString& folder);
    /// Where the key lies when a passphrase wraps it; with a keychain, too, as a second way in.
    [[nodiscard]] static QString vaultIn(const QString& folder);
    /// Name of the master key in a KeyStore.
    [[nodiscard]] QString keyName() const;
};

} // namespace parvis::secrets
