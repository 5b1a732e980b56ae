#include "media/EncryptedFile.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <sodium.h>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <unistd.h>
#endif

namespace parvis::media {

namespace {

constexpr qint64 blockSize = 64 * 1024;
constexpr qint64 tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 storedBlock = blockSize + tagSize;
constexpr qsizetype nonceSize = 16;
constexpr char magic[8] = {'P', 'V', 'M', 'E', 'D', 'I', 'A', '1'};
constexpr qint64 headerSize = sizeof(magic) + nonceSize;

const unsigned char* bytes(const QByteArray& array) {
    return reinterpret_cast<const unsigned char*>(array.constData());
}

unsigned char* writable(QByteArray& array) {
    return reinterpret_cast<unsigned char*>(array.data());
}

/// Why the last write of this thread failed. QFile keeps no word of its own for it.
bool isDiskFull() {
#ifdef Q_OS_WIN
    const DWORD error = ::GetLastError();
    return error == ERROR_DISK_FULL || error == ERROR_HANDLE_DISK_FULL;
#else
    return errno == ENOSPC || errno == EDQUOT;
#endif
}

Error writeError(const QFile& file) {
    return {isDiskFull() ? ErrorKind::DiskFull : ErrorKind::Storage, {}, file.errorString(), {}};
}

bool syncToDisk(QFile& file) {
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

EncryptedFile::EncryptedFile(const QString& path, const Secret& key, bool writing)
    : m_key(key.clone())
    , m_writing(writing)
    , m_path(path) {
}

EncryptedFile::~EncryptedFile() {
    if (m_writing && !m_fileNonce.isEmpty()) // it was made; a failed renaming closes it
        m_file.remove();
}

Result<std::unique_ptr<EncryptedFile>> EncryptedFile::open(const QString& path, const Secret& key) {
    std::unique_ptr<EncryptedFile> file(new EncryptedFile(path, key, false));
    file->m_file.setFileName(path);
    if (!file->m_file.exists())
        return fail(ErrorKind::NotFound);
    if (!file->m_file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, {}, file->m_file.errorString());
    if (const auto done = file->start(); !done)
        return fail(done);
    file->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return file;
}

Result<std::unique_ptr<EncryptedFile>> EncryptedFile::create(const QString& path,
                                                             const Secret& key) {
    std::unique_ptr<EncryptedFile> file(new EncryptedFile(path, key, true));
    file->m_file.setFileName(
        path + QStringLiteral(".%1.part")
                   .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')));
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return std::unexpected(writeError(file->m_file));
    file->m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file->m_fileNonce.resize(nonceSize);
    randombytes_buf(writable(file->m_fileNonce), nonceSize);
    const QByteArray header = QByteArray(magic, sizeof(magic)) + file->m_fileNonce;
    if (file->m_file.write(header) != header.size())
        return std::unexpected(writeError(file->m_file));
    file->m_block = 0;
    file->QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    return file;
}

Result<void> EncryptedFile::start() {
    const QByteArray header = m_file.read(headerSize);
    if (header.size() != headerSize || std::memcmp(header.constData(), magic, sizeof(magic)) != 0)
        return fail(ErrorKind::Damaged, {}, QStringLiteral("media header"));
    m_fileNonce = header.sliced(sizeof(magic));
    const qint64 stored = m_file.size() - headerSize;
    const qint64 blocks = (stored + storedBlock - 1) / storedBlock;
    m_size = stored - blocks * tagSize;
    // Only an empty file has an empty block. Otherwise a file cut there would read to its seeming
    // end without anybody asking for the block that was cut.
    const qint64 lastBlock = stored - (blocks - 1) * storedBlock;
    if (blocks < 1 || lastBlock < tagSize || (blocks > 1 && lastBlock == tagSize))
        return fail(ErrorKind::Damaged, {}, QStringLiteral("media length"));
    // The last block proves that nothing was cut off; the first one that the key is right.
    if (const auto first = load(0); !first || blocks == 1)
        return first;
    const auto last = load(blocks - 1);
    if (last && m_plain.isEmpty())
        return fail(ErrorKind::Damaged, {}, QStringLiteral("media last block"));
    return last;
}

QByteArray EncryptedFile::nonceOf(qint64 block) const {
    QByteArray nonce = m_fileNonce;
    for (int shift = 56; shift >= 0; shift -= 8)
        nonce.append(static_cast<char>((block >> shift) & 0xff));
    return nonce;
}

Result<void> EncryptedFile::load(qint64 block) {
    m_block = -1;
    if (!m_file.seek(headerSize + block * storedBlock))
        return fail(ErrorKind::Storage, {}, m_file.errorString());
    const QByteArray stored = m_file.read(storedBlock);
    if (stored.size() < tagSize)
        return fail(ErrorKind::Damaged, {}, QStringLiteral("media block missing"));
    const unsigned char last = m_file.atEnd() ? 1 : 0;
    m_plain.resize(stored.size() - tagSize);
    const QByteArray nonce = nonceOf(block);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            writable(m_plain), nullptr, nullptr, bytes(stored),
            static_cast<unsigned long long>(stored.size()), &last, 1, bytes(nonce),
            m_key.bytes().data()) != 0) {
        m_plain.clear();
        return fail(block == 0 ? ErrorKind::WrongKey : ErrorKind::Damaged, {},
                    QStringLiteral("media block %1").arg(block));
    }
    m_block = block;
    return ok();
}

Result<void> EncryptedFile::verify() {
    for (qint64 block = 0; block == 0 || block * blockSize < m_size; ++block) {
        if (const auto loaded = load(block); !loaded)
            return loaded;
    }
    return ok();
}

Result<void> EncryptedFile::store(bool last) {
    const unsigned char flag = last ? 1 : 0;
    QByteArray stored(m_plain.size() + tagSize, Qt::Uninitialized);
    const QByteArray nonce = nonceOf(m_block);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        writable(stored), nullptr, bytes(m_plain), static_cast<unsigned long long>(m_plain.size()),
        &flag, 1, nullptr, bytes(nonce), m_key.bytes().data());
    if (m_file.write(stored) != stored.size())
        return std::unexpected(writeError(m_file));
    ++m_block;
    m_plain.clear();
    return ok();
}

void EncryptedFile::note(const Error& error) {
    m_error = error;
    setErrorString(error.forPerson());
}

qint64 EncryptedFile::readData(char* data, qint64 maxSize) {
    qint64 done = 0;
    qint64 at = pos();
    while (done < maxSize && at < m_size) {
        const qint64 block = at / blockSize;
        if (block != m_block) {
            if (const auto loaded = load(block); !loaded) {
                note(loaded.error());
                return done > 0 ? done : -1;
            }
        }
        const qint64 offset = at % blockSize;
        const qint64 count = std::min(maxSize - done, static_cast<qint64>(m_plain.size()) - offset);
        if (count <= 0)
            break;
        std::memcpy(data + done, m_plain.constData() + offset, static_cast<std::size_t>(count));
        done += count;
        at += count;
    }
    return done;
}

qint64 EncryptedFile::writeData(const char* data, qint64 size) {
    qint64 done = 0;
    while (done < size) {
        // A full block waits until it is known not to be the last.
        if (m_plain.size() == blockSize) {
            if (const auto stored = store(false); !stored) {
                note(stored.error());
                return -1;
            }
        }
        const qint64 count = std::min(size - done, blockSize - static_cast<qint64>(m_plain.size()));
        m_plain.append(data + done, count);
        done += count;
    }
    m_size += done;
    return done;
}

Result<void> EncryptedFile::finish(Durability durability) {
    Q_ASSERT(m_writing);
    if (const auto stored = store(true); !stored)
        return stored;
    if (!m_file.flush() || (durability == Durability::Durable && !syncToDisk(m_file)))
        return std::unexpected(writeError(m_file));
    QFile::remove(m_path);
    if (!m_file.rename(m_path)) // closes it
        return std::unexpected(writeError(m_file));
    m_file.close();
    m_writing = false;
    return ok();
}

} // namespace parvis::media
