#include "cache/PageCipher.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace parvis::cache {

namespace {

constexpr std::size_t shortTag = 16;

// GCM keys should not seal more than 2^32 records; a new prefix brings a new key.
constexpr std::uint64_t recordsPerPrefix = std::uint64_t(1) << 32;

static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == PageCipher::nonceBytes);
static_assert(crypto_aead_xchacha20poly1305_ietf_ABYTES == shortTag);
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == PageCipher::keyBytes);
static_assert(crypto_aead_aes256gcm_ABYTES == shortTag);
static_assert(crypto_aead_aes256gcm_KEYBYTES == PageCipher::keyBytes);

#ifdef crypto_aead_aegis256_KEYBYTES
static_assert(crypto_aead_aegis256_KEYBYTES == PageCipher::keyBytes);
static_assert(crypto_aead_aegis256_ABYTES + PageCipher::nonceBytes == PageCipher::maxOverhead);

using AegisNonce = std::array<unsigned char, crypto_aead_aegis256_NPUBBYTES>;

AegisNonce aegisNonce(const unsigned char* nonce) {
    AegisNonce wide{};
    std::memcpy(wide.data(), nonce, PageCipher::nonceBytes);
    return wide;
}
#endif

using GcmNonce = std::array<unsigned char, crypto_aead_aes256gcm_NPUBBYTES>;

GcmNonce gcmNonce(const unsigned char* nonce) {
    GcmNonce narrow{};
    constexpr std::size_t counterBytes = PageCipher::nonceBytes - PageCipher::prefixBytes;
    std::memcpy(narrow.data() + (narrow.size() - counterBytes), nonce + PageCipher::prefixBytes,
                counterBytes);
    return narrow;
}

} // namespace

PageCipher::Suite PageCipher::preferred() {
    // AEGIS in software is slower than XChaCha; both AES suites want the processor's AES unit.
    if (isAvailable(Suite::Aes256Gcm))
        return isAvailable(Suite::Aegis256) ? Suite::Aegis256 : Suite::Aes256Gcm;
    return Suite::XChaCha20Poly1305;
}

bool PageCipher::isAvailable(Suite suite) {
    if (sodium_init() < 0)
        return false;
    switch (suite) {
    case Suite::XChaCha20Poly1305:
        return true;
    case Suite::Aes256Gcm:
        return crypto_aead_aes256gcm_is_available() == 1;
    case Suite::Aegis256:
#ifdef crypto_aead_aegis256_KEYBYTES
        return true;
#else
        return false;
#endif
    }
    return false;
}

std::size_t PageCipher::overhead(Suite suite) {
    return suite == Suite::Aegis256 ? maxOverhead : nonceBytes + shortTag;
}

PageCipher::PageCipher(Suite suite, std::shared_ptr<const Secret> key)
    : m_suite(suite)
    , m_key(std::move(key)) {
    if (suite == Suite::Aes256Gcm)
        m_aesStates = Secret(aesSlots * sizeof(crypto_aead_aes256gcm_state));
}

Result<PageCipher> PageCipher::create(Suite suite, std::shared_ptr<const Secret> key) {
    if (key->size() != keyBytes)
        return fail(ErrorKind::InvalidInput, {}, QStringLiteral("page key size"));
    if (!isAvailable(suite))
        return fail(ErrorKind::Unsupported, {}, QStringLiteral("cipher suite not available"));
    return PageCipher(suite, std::move(key));
}

void PageCipher::nextNonce(std::span<unsigned char> nonce) {
    if (m_counter % recordsPerPrefix == 0)
        randombytes_buf(m_prefix.data(), m_prefix.size());
    ++m_counter;
    std::memcpy(nonce.data(), m_prefix.data(), prefixBytes);
    for (std::size_t i = 0; i < nonceBytes - prefixBytes; ++i)
        nonce[prefixBytes + i] = static_cast<unsigned char>(m_counter >> (8 * i));
}

const unsigned char* PageCipher::aesKey(std::span<const unsigned char> prefix) {
    const std::size_t slot = prefix[0] % aesSlots;
    unsigned char* state =
        m_aesStates.writable().data() + slot * sizeof(crypto_aead_aes256gcm_state);
    if (m_aesFilled[slot] && std::ranges::equal(m_aesPrefixes[slot], prefix))
        return state;
    // On the stack and wiped: locked memory for some nanoseconds costs more than all the rest here.
    std::array<unsigned char, keyBytes> derived;
    crypto_generichash(derived.data(), derived.size(), prefix.data(), prefix.size(),
                       m_key->bytes().data(), m_key->size());
    crypto_aead_aes256gcm_beforenm(reinterpret_cast<crypto_aead_aes256gcm_state*>(state),
                                   derived.data());
    sodium_memzero(derived.data(), derived.size());
    std::ranges::copy(prefix, m_aesPrefixes[slot].begin());
    m_aesFilled[slot] = true;
    return state;
}

void PageCipher::seal(std::span<const unsigned char> plain,
                      std::span<const unsigned char> associated, std::span<unsigned char> sealed,
                      std::span<unsigned char> record) {
    Q_ASSERT(plain.size() == sealed.size() && record.size() == overhead());
    nextNonce(record.first(nonceBytes));
    const unsigned char* nonce = record.data();
    unsigned char* tag = record.data() + nonceBytes;
    switch (m_suite) {
    case Suite::XChaCha20Poly1305:
        crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
            sealed.data(), tag, nullptr, plain.data(), plain.size(), associated.data(),
            associated.size(), nullptr, nonce, m_key->bytes().data());
        return;
    case Suite::Aes256Gcm:
        crypto_aead_aes256gcm_encrypt_detached_afternm(
            sealed.data(), tag, nullptr, plain.data(), plain.size(), associated.data(),
            associated.size(), nullptr, gcmNonce(nonce).data(),
            reinterpret_cast<const crypto_aead_aes256gcm_state*>(
                aesKey(record.first(prefixBytes))));
        return;
    case Suite::Aegis256:
#ifdef crypto_aead_aegis256_KEYBYTES
        crypto_aead_aegis256_encrypt_detached(
            sealed.data(), tag, nullptr, plain.data(), plain.size(), associated.data(),
            associated.size(), nullptr, aegisNonce(nonce).data(), m_key->bytes().data());
#endif
        return;
    }
}

bool PageCipher::open(std::span<const unsigned char> sealed,
                      std::span<const unsigned char> associated,
                      std::span<const unsigned char> record, std::span<unsigned char> plain) {
    Q_ASSERT(plain.size() == sealed.size() && record.size() == overhead());
    const unsigned char* nonce = record.data();
    const unsigned char* tag = record.data() + nonceBytes;
    switch (m_suite) {
    case Suite::XChaCha20Poly1305:
        return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
                   plain.data(), nullptr, sealed.data(), sealed.size(), tag, associated.data(),
                   associated.size(), nonce, m_key->bytes().data()) == 0;
    case Suite::Aes256Gcm:
        return crypto_aead_aes256gcm_decrypt_detached_afternm(
                   plain.data(), nullptr, sealed.data(), sealed.size(), tag, associated.data(),
                   associated.size(), gcmNonce(nonce).data(),
                   reinterpret_cast<const crypto_aead_aes256gcm_state*>(
                       aesKey(record.first(prefixBytes)))) == 0;
    case Suite::Aegis256:
#ifdef crypto_aead_aegis256_KEYBYTES
        return crypto_aead_aegis256_decrypt_detached(
                   plain.data(), nullptr, sealed.data(), sealed.size(), tag, associated.data(),
                   associated.size(), aegisNonce(nonce).data(), m_key->bytes().data()) == 0;
#else
        return false;
#endif
    }
    return false;
}

} // namespace parvis::cache
