#include "cache/NextFile.h"

#include "cache/SqliteError.h"

#include <sqlite3.h>

namespace parvis::cache {

using namespace Qt::StringLiterals;

NextFile::NextFile(const FileHeader& header, std::shared_ptr<const Secret> pageKey, PageCodec codec)
    : m_header(header)
    , m_pageKey(std::move(pageKey))
    , m_codec(std::move(codec))
    , m_sealed(PageCodec::pageSize) {
}

Result<std::unique_ptr<NextFile>> NextFile::create(sqlite3_vfs* vfs, const char* name,
                                                   const FileHeader& header, const Secret& key) {
    // The pages leave room for nonce and tag of one suite: a better one that needs as much may take
    // over, another one cannot.
    const bool fits =
        PageCipher::overhead(PageCipher::preferred()) == PageCipher::overhead(header.suite());
    const FileHeader fresh =
        FileHeader::create(fits ? PageCipher::preferred() : header.suite(), key);
    auto pageKey = std::make_shared<const Secret>(fresh.pageKey(key));
    auto codec = PageCodec::create(fresh, pageKey);
    if (!codec)
        return fail(codec);
    std::unique_ptr<NextFile> next(new NextFile(fresh, std::move(pageKey), std::move(*codec)));
    const int code = next->m_file.open(
        vfs, name, SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, u"file for the new key"_s));
    return next;
}

int NextFile::write(std::uint32_t number, const unsigned char* plain) {
    m_synced = false;
    if (!m_codec.sealPage(number, plain, m_sealed.data()))
        return SQLITE_IOERR_WRITE;
    constexpr auto size = std::int64_t(PageCodec::pageSize);
    return m_file.write(m_sealed.data(), size, (std::int64_t(number) - 1) * size);
}

Result<void> NextFile::append(const unsigned char* plain) {
    if (const int code = write(m_copied + 1, plain); code != SQLITE_OK)
        return std::unexpected(sqliteError(code, u"page for the new key"_s));
    ++m_copied;
    return ok();
}

void NextFile::follow(std::uint32_t number, const unsigned char* plain) {
    if (number > m_copied || m_failure != SQLITE_OK)
        return; // its turn comes
    m_failure = write(number, plain);
}

Result<void> NextFile::sync() {
    if (m_failure == SQLITE_OK && !m_synced)
        m_failure = m_file.handle()->pMethods->xSync(m_file.handle(), SQLITE_SYNC_FULL);
    if (m_failure != SQLITE_OK)
        return std::unexpected(sqliteError(m_failure, u"file for the new key"_s));
    m_synced = true;
    return ok();
}

} // namespace parvis::cache
