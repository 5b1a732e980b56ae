#include "secrets/PassphraseVault.h"

#include <QFile>
#include <QSaveFile>
#include <QThreadPool>
#include <QtEndian>

#include <memory>
#include <sodium.h>

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

const unsigned char* bytesAt(const QByteArray& data, qsizetype offset) {
    return reinterpret_cast<const unsigned char*>(data.constData()) + offset;
}

unsigned char* writableAt(QByteArray& data, qsizetype offset) {
    return reinterpret_cast<unsigned char*>(data.data()) + offset;
}

QByteArray checksum(const QByteArray& data) {
    QByteArray sum(checksumBytes, Qt::Uninitialized);
    crypto_generichash(writableAt(sum, 0), checksumBytes, bytesAt(data, 0),
                       static_cast<unsigned long long>(data.size()), nullptr, 0);
    return sum;
}

Result<Secret> stretch(const Secret& passphrase, const QByteArray& header) {
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const auto passes = qFromLittleEndian<quint64>(bytesAt(header, costAt));
    const auto memory = qFromLittleEndian<quint64>(bytesAt(header, costAt + 8));
    const int code = crypto_pwhash(key.writable().data(), key.size(),
                                   reinterpret_cast<const char*>(passphrase.bytes().data()),
                                   passphrase.size(), bytesAt(header, saltAt), passes,
                                   static_cast<std::size_t>(memory), crypto_pwhash_ALG_ARGON2ID13);
    if (code != 0)
        return fail(ErrorKind::Storage, {}, u"not enough memory for the passphrase"_s);
    return key;
}

Result<void> sealNow(const QString& path, const Secret& passphrase, const Secret& key) {
    if (passphrase.isEmpty() || key.isEmpty() || sodium_init() < 0)
        return fail(ErrorKind::InvalidInput, {}, u"empty passphrase or key"_s);
    QByteArray file(sealedAt, '\0');
    file.replace(0, sizeof(magic), QByteArray(magic, sizeof(magic)));
    file[versionAt] = version;
    qToLittleEndian<quint64>(crypto_pwhash_OPSLIMIT_MODERATE, file.data() + costAt);
    qToLittleEndian<quint64>(crypto_pwhash_MEMLIMIT_MODERATE, file.data() + costAt + 8);
    randombytes_buf(file.data() + saltAt, static_cast<std::size_t>(sealedAt - saltAt));
    const auto wrapping = stretch(passphrase, file);
    if (!wrapping)
        return fail(wrapping);
    file.resize(sealedAt + static_cast<qsizetype>(key.size()) + tagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        writableAt(file, sealedAt), nullptr, key.bytes().data(), key.size(), bytesAt(file, 0),
        sealedAt, nullptr, bytesAt(file, nonceAt), wrapping->bytes().data());
    file += checksum(file);
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, {}, u"create the passphrase file"_s);
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (out.write(file) != file.size() || !out.commit())
        return fail(out.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull
                                                              : ErrorKind::Storage,
                    {}, u"write the passphrase file"_s);
    return ok();
}

Result<QByteArray> load(const QString& path) {
    QFile in(path);
    if (!in.exists())
        return fail(ErrorKind::NotFound, {}, u"no passphrase file"_s);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, {}, u"read the passphrase file"_s);
    QByteArray file = in.read(4096);
    const auto damaged = fail(ErrorKind::Damaged, {}, u"passphrase file"_s);
    if (file.size() <= versionAt || !file.startsWith(magic))
        return damaged;
    if (file.at(versionAt) > version)
        return fail(ErrorKind::NewerVersion, {}, u"passphrase file"_s);
    if (file.size() <= sealedAt + tagBytes + checksumBytes)
        return damaged;
    const QByteArray body = file.chopped(checksumBytes);
    if (checksum(body) != file.last(checksumBytes))
        return damaged;
    if (qFromLittleEndian<quint64>(bytesAt(body, costAt)) > maxPasses ||
        qFromLittleEndian<quint64>(bytesAt(body, costAt + 8)) > maxMemory)
        return damaged;
    return body;
}

Result<Secret> openNow(const QString& path, const Secret& passphrase) {
    const auto body = load(path);
    if (!body)
        return fail(body);
    if (sodium_init() < 0)
        return fail(ErrorKind::Internal);
    const auto wrapping = stretch(passphrase, *body);
    if (!wrapping)
        return fail(wrapping);
    const auto sealedBytes = static_cast<std::size_t>(body->size() - sealedAt);
    Secret key(sealedBytes - tagBytes);
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt(
        key.writable().data(), nullptr, nullptr, bytesAt(*body, sealedAt), sealedBytes,
        bytesAt(*body, 0), sealedAt, bytesAt(*body, nonceAt), wrapping->bytes().data());
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
