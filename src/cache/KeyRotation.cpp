#include "cache/KeyRotation.h"

#include "base/WriteFailure.h"
#include "cache/SqliteError.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <cstdio>
#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace parvis::cache {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pageBytes = std::int64_t(PageCodec::pageSize);

/// A new name reaches the disk with its folder.
Result<void> syncFolderOf([[maybe_unused]] const QByteArray& path) {
#ifdef Q_OS_UNIX
    const QByteArray folder = path.left(path.lastIndexOf('/') + 1);
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(writeFailure(), {}, u"folder of the database"_s);
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!synced)
        return fail(writeFailure(), {}, u"folder of the database"_s);
#endif
    return ok();
}

const char* fileName(const QByteArray& path) {
    return sqlite3_create_filename(path.constData(), "", "", 0, nullptr);
}

} // namespace

QByteArray nextFileOf(const QByteArray& path) {
    return path + "-next";
}

Result<std::unique_ptr<KeyRotation>> KeyRotation::begin(std::shared_ptr<SharedFile> file,
                                                        const Secret& key) {
#ifdef Q_OS_WIN
    Q_UNUSED(file)
    Q_UNUSED(key)
    return fail(ErrorKind::Unsupported, {}, u"an open file cannot be replaced"_s);
#else
    std::unique_ptr<KeyRotation> rotation(new KeyRotation(std::move(file)));
    if (const auto opened = rotation->open(key); !opened)
        return fail(opened);
    return rotation;
#endif
}

Result<void> KeyRotation::open(const Secret& key) {
    const QByteArray nextPath = nextFileOf(m_file->path());
    QFile::remove(QString::fromUtf8(nextPath));
    m_name = fileName(m_file->path());
    m_nextName = fileName(nextPath);
    if (!m_name || !m_nextName)
        return std::unexpected(sqliteError(SQLITE_NOMEM));
    const auto keys = m_file->keys();
    auto codec = PageCodec::create(keys->header, keys->pageKey);
    if (!codec)
        return fail(codec);
    m_codec.emplace(std::move(*codec));
    if (const int code = m_old.open(m_file->inner(), m_name,
                                    SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY, nullptr))
        return std::unexpected(sqliteError(code, u"database"_s));
    auto next = NextFile::create(m_file->inner(), m_nextName, keys->header, key);
    if (!next)
        return fail(next);
    QFile::setPermissions(QString::fromUtf8(nextPath), QFile::ReadOwner | QFile::WriteOwner);
    m_file->setNext(std::move(*next));
    return ok();
}

KeyRotation::~KeyRotation() {
    const bool unfinished = m_file->next() != nullptr;
    m_file->setNext(nullptr);
    m_old.close();
    if (unfinished)
        QFile::remove(QString::fromUtf8(nextFileOf(m_file->path())));
    if (m_name)
        sqlite3_free_filename(const_cast<char*>(m_name));
    if (m_nextName)
        sqlite3_free_filename(const_cast<char*>(m_nextName));
}

Result<std::uint32_t> KeyRotation::pageCount() {
    std::int64_t bytes = 0;
    if (const int code = m_old.size(&bytes); code != SQLITE_OK)
        return std::unexpected(sqliteError(code, u"database"_s));
    return static_cast<std::uint32_t>(bytes / pageBytes);
}

Result<bool> KeyRotation::copySome(int pages) {
    NextFile& next = *m_file->next();
    const auto count = pageCount();
    if (!count)
        return fail(count);
    std::vector<unsigned char> sealed(PageCodec::pageSize);
    std::vector<unsigned char> plain(PageCodec::pageSize);
    for (int i = 0; i < pages && next.copied() < *count; ++i) {
        const std::uint32_t number = next.copied() + 1;
        const int code =
            m_old.read(sealed.data(), pageBytes, (std::int64_t(number) - 1) * pageBytes);
        if (code != SQLITE_OK)
            return std::unexpected(sqliteError(code, u"database"_s));
        if (!m_codec->openPage(number, sealed.data(), plain.data()))
            return fail(ErrorKind::Damaged, {}, u"page %1"_s.arg(number));
        if (const auto appended = next.append(plain.data()); !appended)
            return fail(appended);
    }
    return next.copied() < *count;
}

Result<bool> KeyRotation::isLogEmpty() const {
    const QFileInfo log(QString::fromUtf8(m_file->path() + "-wal"));
    return !log.exists() || log.size() == 0;
}

Result<bool> KeyRotation::finish() {
    NextFile& next = *m_file->next();
    // What takes time happens before anybody is kept out.
    if (const auto synced = next.sync(); !synced)
        return fail(synced);
    WalIndex& index = m_file->walIndex();
    WalIndex::Holder everything;
    if (index.lock(everything, 0, SQLITE_SHM_NLOCK, SQLITE_SHM_LOCK | SQLITE_SHM_EXCLUSIVE) !=
        SQLITE_OK)
        return false;
    const auto letGo = qScopeGuard([&] {
        (void)index.lock(everything, 0, SQLITE_SHM_NLOCK, SQLITE_SHM_UNLOCK | SQLITE_SHM_EXCLUSIVE);
    });
    const auto count = pageCount();
    if (!count)
        return fail(count);
    const auto empty = isLogEmpty();
    if (!empty)
        return fail(empty);
    if (!*empty || !next.isSynced() || next.copied() != *count)
        return false;
    if (std::rename(nextFileOf(m_file->path()).constData(), m_file->path().constData()) != 0)
        return fail(writeFailure(), {}, u"replace the database"_s);
    m_file->replaceKeys({next.header(), next.pageKey()});
    m_file->setNext(nullptr);
    // Nobody writes to the log before this: that is done in this thread.
    if (const auto synced = syncFolderOf(m_file->path()); !synced)
        return fail(synced);
    return true;
}

} // namespace parvis::cache
