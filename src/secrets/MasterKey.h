#pragma once

#include "base/Id.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <cstddef>

namespace parvis::secrets {

/// The random key of a profile, from which every other key is derived (crypto_kdf, BLAKE2b). Keys
/// of different purposes tell nothing about each other or about the master key. Move-only.
class MasterKey {
public:
    static constexpr std::size_t size = 32;
    /// Least length of an account's salt.
    static constexpr std::size_t saltSize = 16;

    enum class Purpose { // numbers are part of the profile's format
        Database = 1,    ///< the cache
        Outbox = 2,      ///< outbox and drafts
        Settings = 3,    ///< accounts, session tokens, settings
        Media = 4,       ///< attachments that belong to no account
    };

    [[nodiscard]] static MasterKey generate();
    /// Damaged unless it has `size` bytes.
    [[nodiscard]] static Result<MasterKey> from(Secret secret);

    /// 32 bytes.
    [[nodiscard]] Secret subkey(Purpose purpose) const;
    /// 32 bytes, for an account's media. `salt` is random, made when the account is added, and kept
    /// in the encrypted settings: deleting it there on sign-out makes this key, and with it the
    /// files, unrecoverable while the profile lives on. InvalidInput: no account, or a short salt.
    [[nodiscard]] Result<Secret> mediaKey(AccountId account, const Secret& salt) const;

    /// The key itself, to be put into a keychain or a vault and nowhere else.
    [[nodiscard]] const Secret& secret() const { return m_secret; }

private:
    explicit MasterKey(Secret secret)
        : m_secret(std::move(secret)) {}

    Secret m_secret;
};

} // namespace parvis::secrets
