#include "cache/FileHeader.h"

#include <algorithm>
#include <sodium.h>

namespace parvis::cache {

namespace {

constexpr std::array<unsigned char, 3> magic{'P', 'v', 'C'};
constexpr std::size_t suiteAt = 3;
constexpr std::size_t idAt = 4;
constexpr std::size_t checkAt = 12;

// Two uses of one key are kept apart by these (BLAKE2b personalisation, 16 bytes).
constexpr char forPages[] = "parvis-db-pages.";
constexpr char forCheck[] = "parvis-db-check.";
static_assert(sizeof(forPages) == crypto_generichash_blake2b_PERSONALBYTES + 1);

void derive(std::span<unsigned char> out, std::span<const unsigned char> input, const Secret& key,
            const char* use) {
    crypto_generichash_blake2b_salt_personal(out.data(), out.size(), input.data(), input.size(),
                                             key.bytes().data(), key.size(), nullptr,
                                             reinterpret_cast<const unsigned char*>(use));
}

} // namespace

FileHeader FileHeader::create(PageCipher::Suite suite, const Secret& key) {
    FileHeader header;
    std::ranges::copy(magic, header.m_bytes.begin());
    header.m_bytes[suiteAt] = static_cast<unsigned char>(suite);
    randombytes_buf(header.m_bytes.data() + idAt, checkAt - idAt);
    std::ranges::copy(header.checkOf(key), header.m_bytes.begin() + checkAt);
    return header;
}

Result<FileHeader> FileHeader::parse(std::span<const unsigned char> start) {
    if (start.size() < plainEnd || !std::ranges::equal(start.first(magic.size()), magic))
        return fail(ErrorKind::Damaged, {}, QStringLiteral("not an encrypted database"));
    FileHeader header;
    std::ranges::copy(start.first(size), header.m_bytes.begin());
    switch (header.suite()) {
    case PageCipher::Suite::XChaCha20Poly1305:
    case PageCipher::Suite::Aes256Gcm:
    case PageCipher::Suite::Aegis256:
        return header;
    }
    return fail(ErrorKind::NewerVersion, {}, QStringLiteral("unknown cipher suite"));
}

PageCipher::Suite FileHeader::suite() const {
    return static_cast<PageCipher::Suite>(m_bytes[suiteAt]);
}

std::array<unsigned char, 4> FileHeader::checkOf(const Secret& key) const {
    std::array<unsigned char, crypto_generichash_BYTES> full{};
    derive(full, std::span(m_bytes).first(checkAt), key, forCheck);
    std::array<unsigned char, 4> check{};
    std::copy_n(full.begin(), check.size(), check.begin());
    return check;
}

bool FileHeader::matches(const Secret& key) const {
    const auto check = checkOf(key);
    return sodium_memcmp(check.data(), m_bytes.data() + checkAt, check.size()) == 0;
}

Secret FileHeader::pageKey(const Secret& key) const {
    Secret derived(PageCipher::keyBytes);
    derive(derived.writable(), std::span(m_bytes).first(checkAt), key, forPages);
    return derived;
}

} // namespace parvis::cache
