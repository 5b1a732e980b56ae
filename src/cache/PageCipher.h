#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace parvis::cache {

/// Authenticated encryption of pages and log frames with libsodium. Each sealed record carries its
/// nonce and tag in `overhead()` bytes: 16 random bytes, a counter of 8, then the tag.
///
/// The random prefix is drawn anew by each object that seals, so nonces never meet across runs,
/// connections or copies of a file. AES-GCM's own nonce is too short for that, so there each prefix
/// has a key of its own, derived from prefix and file key, and the counter is the nonce.
///
/// Not thread-safe: one object a connection.
class PageCipher {
public:
    /// Numbers are part of the file format.
    enum class Suite : std::uint8_t {
        XChaCha20Poly1305 = 1,
        Aes256Gcm = 2,
        Aegis256 = 3,
    };

    static constexpr std::size_t prefixBytes = 16;
    static constexpr std::size_t nonceBytes = prefixBytes + 8;
    static constexpr std::size_t keyBytes = 32;
    static constexpr std::size_t maxOverhead = nonceBytes + 32;

    /// The fastest suite that this build and this processor have.
    [[nodiscard]] static Suite preferred();
    /// Whether this build and this processor can read the suite.
    [[nodiscard]] static bool isAvailable(Suite suite);
    /// Bytes that a sealed record adds: 40, or 56 with AEGIS-256.
    [[nodiscard]] static std::size_t overhead(Suite suite);

    /// `key` has keyBytes bytes and serves this suite and one file only; connections to the file
    /// share it, for locked memory is dear. Unsupported when the suite is not available here.
    [[nodiscard]] static Result<PageCipher> create(Suite suite, std::shared_ptr<const Secret> key);

    [[nodiscard]] std::size_t overhead() const { return overhead(m_suite); }

    /// Encrypts `plain`, which is not empty, to `sealed` (same size, no overlap) and writes
    /// `overhead()` bytes to `record`.
    void seal(std::span<const unsigned char> plain, std::span<const unsigned char> associated,
              std::span<unsigned char> sealed, std::span<unsigned char> record);

    /// The reverse. False when anything of it was changed; `plain` holds nothing of use then.
    [[nodiscard]] bool open(std::span<const unsigned char> sealed,
                            std::span<const unsigned char> associated,
                            std::span<const unsigned char> record, std::span<unsigned char> plain);

private:
    PageCipher(Suite suite, std::shared_ptr<const Secret> key);

    using Prefix = std::array<unsigned char, prefixBytes>;

    void nextNonce(std::span<unsigned char> nonce);
    /// The expanded AES key of a prefix; valid until the next call.
    [[nodiscard]] const unsigned char* aesKey(std::span<const unsigned char> prefix);

    static constexpr std::size_t aesSlots = 32;

    Suite m_suite;
    std::shared_ptr<const Secret> m_key;
    Prefix m_prefix{};
    std::uint64_t m_counter = 0;
    Secret m_aesStates; // aesSlots expanded keys, found by the prefix's first byte
    std::array<Prefix, aesSlots> m_aesPrefixes{};
    std::array<bool, aesSlots> m_aesFilled{};
};

} // namespace parvis::cache
