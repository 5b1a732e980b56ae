#include "cache/MainFile.h"

#include "cache/WalFile.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace parvis::cache {

namespace {
constexpr auto pageBytes = static_cast<std::int64_t>(PageCodec::pageSize);
}

MainFile::MainFile(std::shared_ptr<SharedFile> shared, PageCodec codec, InnerFile file,
                   const char* name, int flags, std::uint64_t generation)
    : m_shared(std::move(shared))
    , m_codec(std::move(codec))
    , m_file(std::move(file))
    , m_name(name)
    , m_flags(flags)
    , m_generation(generation)
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
    if (const int code = refresh(); code != SQLITE_OK)
        return code;
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
    if (const int code = refresh(); code != SQLITE_OK)
        return code;
    const auto number = static_cast<std::uint32_t>(offset / pageBytes + 1);
    if (!m_codec.sealPage(number, in, m_sealed.data()))
        return SQLITE_IOERR_WRITE;
    const int code = m_file.write(m_sealed.data(), pageBytes, offset);
    if (NextFile* const next = m_shared->next(); next && code == SQLITE_OK)
        next->follow(number, in);
    return code;
}

int MainFile::lock(int level) {
    if (const int code = refresh(); code != SQLITE_OK)
        return code;
    const int code = m_file.handle()->pMethods->xLock(m_file.handle(), level);
    if (code == SQLITE_OK)
        m_lockLevel = std::max(m_lockLevel, level);
    return code;
}

int MainFile::unlock(int level) {
    const int code = m_file.handle()->pMethods->xUnlock(m_file.handle(), level);
    if (code == SQLITE_OK)
        m_lockLevel = std::min(m_lockLevel, level);
    return code;
}

int MainFile::refresh() {
    return m_generation == m_shared->generation() ? SQLITE_OK : openAnew();
}

int MainFile::openAnew() {
    const std::uint64_t generation = m_shared->generation();
    const auto keys = m_shared->keys();
    auto codec = PageCodec::create(keys->header, keys->pageKey);
    if (!codec)
        return SQLITE_IOERR;
    InnerFile fresh;
    if (const int code = fresh.open(m_shared->inner(), m_name, m_flags, nullptr); code != SQLITE_OK)
        return code;
    // Locks belong to the file that was open.
    for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED, SQLITE_LOCK_EXCLUSIVE}) {
        if (level > m_lockLevel)
            break;
        const int code = fresh.handle()->pMethods->xLock(fresh.handle(), level);
        if (code != SQLITE_OK)
            return code;
    }
    m_file = std::move(fresh);
    m_codec = std::move(*codec);
    m_generation = generation;
    return SQLITE_OK;
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
