#include "secrets/MasterKey.h"

#include <QtEndian>

#include <array>
#include <sodium.h>

namespace parvis::secrets {

static_assert(crypto_kdf_KEYBYTES == MasterKey::size);
static_assert(crypto_kdf_CONTEXTBYTES == 8);

MasterKey MasterKey::generate() {
    return MasterKey(Secret::random(size));
}

Result<MasterKey> MasterKey::from(Secret secret) {
    if (secret.size() != size)
        return fail(ErrorKind::Damaged, {}, QStringLiteral("master key size"));
    return MasterKey(std::move(secret));
}

Secret MasterKey::subkey(Purpose purpose) const {
    Secret key(size);
    crypto_kdf_derive_from_key(key.writable().data(), key.size(),
                               static_cast<std::uint64_t>(purpose), "prvprofl",
                               m_secret.bytes().data());
    return key;
}

Result<Secret> MasterKey::mediaKey(AccountId account, const Secret& salt) const {
    if (!account.isValid() || salt.size() < saltSize)
        return fail(ErrorKind::InvalidInput, {}, QStringLiteral("media key of an account"));
    Secret base(size);
    crypto_kdf_derive_from_key(base.writable().data(), base.size(), account.value, "prvmedia",
                               m_secret.bytes().data());
    Secret key(size);
    crypto_generichash(key.writable().data(), key.size(), salt.bytes().data(), salt.size(),
                       base.bytes().data(), base.size());
    return key;
}

} // namespace parvis::secrets
