#include "secrets/PassphraseVault.h"

#include "base/WriteFailure.h"

#include <QFile>
#include <QSaveFile>
#include <QThreadPool>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <memory>
#include <sodium.h>
#include <span>
#include <vector>

namespace parvis::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr char magic[] = "PvVault";
constexpr char version = 1;
constexpr qsizetype versionAt = 7;
constexpr qsizetype costAt = 8;
constexpr qsizetype saltAt = 24;
constexpr qsizetype nonceAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype sealedAt = nonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype checksumBytes = 16;
static_assert(sealedAt == 64);

// A file that asks for more was not written by us; it must not be able to stall the computer.
constexpr quint64 maxPasses = 64;
constexpr quint64 maxMemory = quint64(1) << 30;

using Bytes = std::vector<unsigned char>;

quint64 numberAt(const Bytes& data, qsizetype at) {
    return qFromLittleEndian<quint64>(data.data() + at);
}

std::array<unsigned char, checksumBytes> checksum(std::span<const unsigned char> data) {
    std::array<unsigned char, checksumBytes> sum{};
    crypto_generichash(sum.data(), sum.size(), data.data(), data.size(), nullptr, 0);
    return sum;
}

Result<Secret> stretch(const Secret& passphrase, const Bytes& header) {
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int code = crypto_pwhash(
        key.writable().data(), key.size(), reinterpret_cast<const char*>(passphrase.bytes().data()),
        passphrase.size(), header.data() + saltAt, numberAt(header, costAt),
        static_cast<std::size_t>(numberAt(header, costAt + 8)), crypto_pwhash_ALG_ARGON2ID13);
    if (code != 0)
        return fail(ErrorKind::Storage, {}, u"not enough memory for the passphrase"_s);
    return key;
}

/// A header with a fresh salt and nonce.
Bytes newHeader() {
    Bytes header(sealedAt);
    std::copy_n(magic, versionAt, header.begin());
    header[versionAt] = version;
    qToLittleEndian<quint64>(crypto_pwhash_OPSLIMIT_MODERATE, header.data() + costAt);
    qToLittleEndian<quint64>(crypto_pwhash_MEMLIMIT_MODERATE, header.data() + costAt + 8);
    randombytes_buf(header.data() + saltAt, sealedAt - saltAt);
    return header;
}

Result<void> sealNow(const QString& path, const Secret& passphrase, const Secret& key) {
    if (passphrase.isEmpty() || key.isEmpty() || sodium_init() < 0)
        return fail(ErrorKind::InvalidInput, {}, u"empty passphrase or key"_s);
    Bytes file = newHeader();
    const auto wrapping = stretch(passphrase, file);
    if (!wrapping)
        return fail(wrapping);
    file.resize(sealedAt + key.size() + tagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(file.data() + sealedAt, nullptr, key.bytes().data(),
                                               key.size(), file.data(), sealedAt, nullptr,
                                               file.data() + nonceAt, wrapping->bytes().data());
    const auto sum = checksum(file);
    file.insert(file.end(), sum.begin(), sum.end());
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return fail(writeFailure(), {}, u"create the passphrase file"_s);
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto size = static_cast<qint64>(file.size());
    if (out.write(reinterpret_cast<const char*>(file.data()), size) != size)
        return fail(writeFailure(), {}, u"write the passphrase file"_s);
    return commit(out, u"write the passphrase file"_s);
}

/// The file without its checksum.
Result<Bytes> load(const QString& path) {
    QFile in(path);
    if (!in.exists())
        return fail(ErrorKind::NotFound, {}, u"no passphrase file"_s);
    Bytes file(4096); // more than any file of ours
    qint64 size = -1;
    if (in.open(QIODevice::ReadOnly))
        size = in.read(reinterpret_cast<char*>(file.data()), static_cast<qint64>(file.size()));
    if (size < 0)
        return fail(ErrorKind::Storage, {}, u"read the passphrase file"_s);
    const auto damaged = fail(ErrorKind::Damaged, {}, u"passphrase file"_s);
    if (size <= versionAt || !std::equal(magic, magic + versionAt, file.begin()))
        return damaged;
    if (file[versionAt] > version)
        return fail(ErrorKind::NewerVersion, {}, u"passphrase file"_s);
    if (size <= sealedAt + tagBytes + checksumBytes)
        return damaged;
    const auto bodySize = static_cast<std::size_t>(size - checksumBytes);
    const auto sum = checksum(std::span(file).first(bodySize));
    if (!std::ranges::equal(sum, std::span(file).subspan(bodySize, checksumBytes)))
        return damaged;
    file.resize(bodySize);
    if (numberAt(file, costAt) > maxPasses || numberAt(file, costAt + 8) > maxMemory)
        return damaged;
    return file;
}

Result<Secret> openNow(const QString& path, const Secret& passphrase) {
    const auto file = load(path);
    if (!file)
        return fail(file);
    if (passphrase.isEmpty()) // seals nothing, see above
        return fail(ErrorKind::WrongKey, {}, u"empty passphrase"_s);
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal);
    const auto wrapping = stretch(passphrase, *file);
    if (!wrapping)
        return fail(wrapping);
    const std::size_t sealedBytes = file->size() - sealedAt;
    Secret key(sealedBytes - tagBytes);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        key.writable().data(), nullptr, nullptr, file->data() + sealedAt, sealedBytes, file->data(),
        sealedAt, file->data() + nonceAt, wrapping->bytes().data());
    if (code != 0)
        return fail(ErrorKind::WrongKey, {}, u"passphrase"_s);
    return key;
}

/// Runs `work` in a pool thread; Argon2 would hold up any thread with an event loop.
template<class T, class Work>
Task<T> away(Work work) {
    Promise<T> promise;
    Task<T> task = promise.task();
    auto shared = std::make_shared<Work>(std::move(work)); // secrets move, std::function copies
    QThreadPool::globalInstance()->start([promise, shared] { promise.finish((*shared)()); });
    return task;
}

} // namespace

bool PassphraseVault::exists() const {
    return QFile::exists(m_path);
}

Task<void> PassphraseVault::seal(Secret passphrase, Secret key) const {
    return away<void>([path = m_path, passphrase = std::move(passphrase), key = std::move(key)] {
        return sealNow(path, passphrase, key);
    });
}

Task<Secret> PassphraseVault::open(Secret passphrase) const {
    return away<Secret>(
        [path = m_path, passphrase = std::move(passphrase)] { return openNow(path, passphrase); });
}

} // namespace parvis::secrets
