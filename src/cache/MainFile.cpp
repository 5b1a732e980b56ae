#include "cache/MainFile.h"

#include "cache/WalFile.h"

#include <cstring>
#include <sqlite3.h>

namespace parvis::cache {

namespace {
constexpr auto pageBytes = static_cast<std::int64_t>(PageCodec::pageSize);
}

MainFile::MainFile(std::shared_ptr<SharedFile> shared, PageCodec codec, InnerFile file)
    : m_shared(std::move(shared))
    , m_codec(std::move(codec))
    , m_file(std::move(file))
    , m_sealed(PageCodec::pageSize)
    , m_plain(PageCodec::pageSize) {
}

MainFile::~MainFile() {
    m_shared->walIndex().detach(m_holder);
}

int MainFile::read(unsigned char* out, std::int64_t bytes, std::int64_t offset) {
    const std::int64_t within = offset % pageBytes;
    if (within + bytes > pageBytes)
        return SQLITE_IOERR_READ;
    const bool whole = bytes == pageBytes;
    const auto number = static_cast<std::uint32_t>(offset / pageBytes + 1);
    const int code = m_file.read(m_sealed.data(), pageBytes, offset - within);
    if (code != SQLITE_OK) {
        std::memset(out, 0, static_cast<std::size_t>(bytes));
        // SQLite would take zeros for content. In WAL mode no page behind the end is ever asked
        // for, unless the file was cut short.
        const bool cut = code == SQLITE_IOERR_SHORT_READ && whole;
        return cut ? damaged() : code;
    }
    unsigned char* const plain = whole ? out : m_plain.data();
    if (!m_codec.openPage(number, m_sealed.data(), plain) &&
        (whole || number != 1 || !m_codec.salvagePageOne(m_sealed.data(), plain))) {
        std::memset(out, 0, static_cast<std::size_t>(bytes));
        return damaged();
    }
    if (!whole)
        std::memcpy(out, plain + within, static_cast<std::size_t>(bytes));
    return SQLITE_OK;
}

int MainFile::damaged() const {
    m_shared->noteDamage();
    return SQLITE_IOERR_DATA;
}

int MainFile::write(const unsigned char* in, std::int64_t bytes, std::int64_t offset) {
    if (bytes != pageBytes || offset % pageBytes != 0)
        return SQLITE_IOERR_WRITE;
    const auto number = static_cast<std::uint32_t>(offset / pageBytes + 1);
    if (!m_codec.sealPage(number, in, m_sealed.data()))
        return SQLITE_IOERR_WRITE;
    return m_file.write(m_sealed.data(), pageBytes, offset);
}

int MainFile::shmMap(int region, int size, bool extend, void volatile** out) {
    return m_shared->walIndex().map(m_holder, region, size, extend, out);
}

int MainFile::shmLock(int offset, int count, int flags) {
    const bool wrote = m_holder.isWriting();
    if (m_wal && wrote && (flags & SQLITE_SHM_UNLOCK) && offset == 0)
        m_wal->discardPending(); // before others may write: these frames' places are theirs then
    return m_shared->walIndex().lock(m_holder, offset, count, flags);
}

void MainFile::shmBarrier() {
    m_shared->walIndex().barrier();
}

void MainFile::shmUnmap() {
    m_shared->walIndex().detach(m_holder);
}

} // namespace parvis::cache
