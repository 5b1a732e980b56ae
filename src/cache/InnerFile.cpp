#include "cache/InnerFile.h"

#include "base/WriteFailure.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace parvis::cache {

namespace {
// SQLite's unix VFS masks the length of a write to 17 bits.
constexpr std::int64_t writePiece = 64 * 1024;

bool meansFull(int systemError) {
#ifdef Q_OS_WIN
    constexpr int handleDiskFull = 39; // ERROR_HANDLE_DISK_FULL
    constexpr int diskFull = 112;      // ERROR_DISK_FULL
    return systemError == handleDiskFull || systemError == diskFull;
#else
    return systemError == ENOSPC || systemError == EDQUOT;
#endif
}

/// Why a file cannot be made. SQLite forgets it in its next try, which is to open it for reading.
bool lacksRoom(const char* name) {
    const QString path = QString::fromUtf8(name);
    if (QFile::exists(path))
        return false;
    QFile attempt(path);
    return !attempt.open(QIODevice::WriteOnly) && writeFailure() == ErrorKind::DiskFull;
}
} // namespace

int withReason(sqlite3_file* file, int code) {
    int systemError = 0;
    if ((code & 0xff) != SQLITE_IOERR ||
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &systemError) != SQLITE_OK)
        return code;
    return meansFull(systemError) ? SQLITE_FULL : code;
}

InnerFile::~InnerFile() {
    close();
}

InnerFile::InnerFile(InnerFile&& other) noexcept
    : m_memory(std::move(other.m_memory))
    , m_file(std::exchange(other.m_file, nullptr)) {
}

InnerFile& InnerFile::operator=(InnerFile&& other) noexcept {
    if (this != &other) {
        close();
        m_memory = std::move(other.m_memory);
        m_file = std::exchange(other.m_file, nullptr);
    }
    return *this;
}

int InnerFile::open(sqlite3_vfs* vfs, const char* name, int flags, int* outFlags) {
    close();
    m_memory = std::make_unique<std::byte[]>(static_cast<std::size_t>(vfs->szOsFile));
    auto* file = reinterpret_cast<sqlite3_file*>(m_memory.get());
    const int code = vfs->xOpen(vfs, name, file, flags, outFlags);
    if (code == SQLITE_OK)
        m_file = file;
    else if (file->pMethods)
        file->pMethods->xClose(file); // an open that fails late may want this
    const bool full = code == SQLITE_CANTOPEN && (flags & SQLITE_OPEN_CREATE) && lacksRoom(name);
    return full ? SQLITE_FULL : code;
}

void InnerFile::close() {
    if (m_file)
        m_file->pMethods->xClose(m_file);
    m_file = nullptr;
    m_memory.reset();
}

int InnerFile::read(void* data, std::int64_t bytes, std::int64_t offset) {
    return m_file->pMethods->xRead(m_file, data, static_cast<int>(bytes), offset);
}

int InnerFile::write(const void* data, std::int64_t bytes, std::int64_t offset) {
    const auto* from = static_cast<const unsigned char*>(data);
    while (bytes > 0) {
        const std::int64_t piece = std::min(bytes, writePiece);
        const int code = m_file->pMethods->xWrite(m_file, from, static_cast<int>(piece), offset);
        if (code != SQLITE_OK)
            return withReason(m_file, code);
        from += piece;
        offset += piece;
        bytes -= piece;
    }
    return SQLITE_OK;
}

int InnerFile::size(std::int64_t* bytes) {
    sqlite3_int64 result = 0;
    const int code = m_file->pMethods->xFileSize(m_file, &result);
    *bytes = result;
    return code;
}

} // namespace parvis::cache
