#pragma once

#include "base/Secret.h"
#include "base/Task.h"

#include <QString>

namespace parvis::secrets {

/// A small file that holds a key, wrapped by a passphrase: Argon2id (libsodium's MODERATE: 256 MiB,
/// about a second) and XChaCha20-Poly1305. The work happens in a thread of its own; call from any
/// thread. Passphrases are bytes, taken as they are: give UTF-8 in normal form C.
///
///     0   "PvVault"  then the format version, 1
///     8   cost       Argon2 passes and bytes of memory, 8 bytes each, little endian
///     24  salt       16 bytes
///     40  nonce      24 bytes
///     64  sealed key and 16 bytes of tag; what stands before is authenticated with it
///         checksum   16 bytes of BLAKE2b over all this: tells a damaged file from a wrong
///         passphrase
class PassphraseVault {
public:
    explicit PassphraseVault(QString path)
        : m_path(std::move(path)) {}

    [[nodiscard]] bool exists() const;

    /// Writes the file anew, all of it or nothing, readable by the owner alone. InvalidInput: empty
    /// passphrase or key. DiskFull, Storage.
    [[nodiscard]] Task<void> seal(Secret passphrase, Secret key) const;

    /// WrongKey: not this passphrase. Damaged, NewerVersion, NotFound, Storage.
    [[nodiscard]] Task<Secret> open(Secret passphrase) const;

private:
    QString m_path;
};

} // namespace parvis::secrets
