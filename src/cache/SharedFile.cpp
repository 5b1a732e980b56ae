#include "cache/SharedFile.h"

#include "base/WriteFailure.h"
#include "cache/KeyRotation.h"
#include "cache/PageCodec.h"
#include "cache/SqliteError.h"

#include <QFile>
#include <QHash>
#include <QSaveFile>

#include <condition_variable>
#include <mutex>
#include <sqlite3.h>

namespace parvis::cache {

namespace {

/// Which files are in use. An entry stays until its file object is gone for good, so that nobody
/// asks for a file's lock while its last user is still giving it back.
struct Registry {
    std::mutex mutex;
    std::condition_variable gone;
    QHash<QByteArray, std::weak_ptr<SharedFile>> files;
};

Registry& registry() {
    static auto* const instance = new Registry; // never destroyed: connections may outlive statics
    return *instance;
}

/// A file name in the form that SQLite's own VFS expects; freed by its end.
struct FileName {
    explicit FileName(const QByteArray& path)
        : name(sqlite3_create_filename(path.constData(), "", "", 0, nullptr)) {}
    ~FileName() { sqlite3_free_filename(const_cast<char*>(name)); }
    FileName(const FileName&) = delete;
    FileName& operator=(const FileName&) = delete;
    const char* name;
};

} // namespace

SharedFile::SharedFile(QByteArray path, sqlite3_vfs* inner)
    : m_path(std::move(path))
    , m_inner(inner) {
}

SharedFile::~SharedFile() {
    m_lock.close();
    if (m_lockName)
        sqlite3_free_filename(const_cast<char*>(m_lockName));
}

Result<std::shared_ptr<SharedFile>> SharedFile::acquire(const QByteArray& path, const Secret& key,
                                                        sqlite3_vfs* inner, bool create) {
    if (key.size() != PageCipher::keyBytes)
        return fail(ErrorKind::InvalidInput, {}, QStringLiteral("database key size"));
    Registry& all = registry();
    std::unique_lock lock(all.mutex);
    std::shared_ptr<SharedFile> file;
    while (all.files.contains(path) && !(file = all.files.value(path).lock()))
        all.gone.wait(lock);
    if (file) {
        const auto keys = file->keys();
        if (!(keys->header.pageKey(key) == *keys->pageKey))
            return fail(ErrorKind::WrongKey);
        return file;
    }
    std::unique_ptr<SharedFile, void (*)(SharedFile*)> fresh(new SharedFile(path, inner),
                                                             [](SharedFile* f) { delete f; });
    if (const auto started = fresh->start(key, create); !started)
        return fail(started);
    file = std::shared_ptr<SharedFile>(fresh.release(), [](SharedFile* ended) {
        Registry& from = registry();
        const std::lock_guard guard(from.mutex);
        from.files.remove(ended->m_path);
        delete ended;
        from.gone.notify_all();
    });
    all.files.insert(path, file);
    return file;
}

std::shared_ptr<SharedFile> SharedFile::find(const QByteArray& path) {
    Registry& all = registry();
    const std::lock_guard lock(all.mutex);
    return all.files.value(path).lock();
}

void SharedFile::onDamage(std::function<void()> damaged) {
    const std::lock_guard lock(m_damageMutex);
    m_damaged = std::move(damaged);
}

void SharedFile::noteDamage() const {
    const std::lock_guard lock(m_damageMutex);
    if (m_damaged)
        m_damaged();
}

std::shared_ptr<const SharedFile::Keys> SharedFile::keys() const {
    const std::lock_guard lock(m_keysMutex);
    return m_keys;
}

void SharedFile::replaceKeys(Keys keys) {
    const std::lock_guard lock(m_keysMutex);
    m_keys = std::make_shared<const Keys>(std::move(keys));
    ++m_generation;
}

void SharedFile::setNext(std::unique_ptr<NextFile> next) {
    m_next = std::move(next);
}

Result<void> SharedFile::start(const Secret& key, bool create) {
    // Not SQLite's xAccess: to that an empty file does not exist, to us it is a damaged one.
    const bool exists = QFile::exists(QString::fromUtf8(m_path));
    if (!exists && !create)
        return fail(ErrorKind::NotFound, {}, QStringLiteral("no database file"));
    if (const auto locked = lockOutOthers(); !locked)
        return locked;
    if (!exists)
        if (const auto created = createEmpty(key); !created)
            return created;
    // A change of keys that did not come to its end.
    const QString next = QString::fromUtf8(nextFileOf(m_path));
    if (create && QFile::exists(next) && !QFile::remove(next))
        return fail(ErrorKind::Storage, {}, QStringLiteral("stale file beside the database"));
    const auto header = readHeader();
    if (!header)
        return fail(header);
    if (!header->matches(key))
        return fail(ErrorKind::WrongKey);
    if (!PageCipher::isAvailable(header->suite()))
        return fail(ErrorKind::Unsupported, {}, QStringLiteral("cipher suite not available"));
    m_keys = std::make_shared<const Keys>(
        Keys{*header, std::make_shared<const Secret>(header->pageKey(key))});
    return ok();
}

Result<void> SharedFile::lockOutOthers() {
    m_lockName = sqlite3_create_filename((m_path + "-lock").constData(), "", "", 0, nullptr);
    if (!m_lockName)
        return std::unexpected(sqliteError(SQLITE_NOMEM));
    int code =
        m_lock.open(m_inner, m_lockName,
                    SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, QStringLiteral("lock file")));
    // SQLite's locks are the operating system's: they end with the process, whichever way it ends.
    sqlite3_file* const file = m_lock.handle();
    code = file->pMethods->xLock(file, SQLITE_LOCK_SHARED);
    if (code == SQLITE_OK)
        code = file->pMethods->xLock(file, SQLITE_LOCK_EXCLUSIVE);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code, QStringLiteral("in use by another process")));
    return ok();
}

Result<void> SharedFile::createEmpty(const Secret& key) {
    const FileHeader header = FileHeader::create(PageCipher::preferred(), key);
    auto codec = PageCodec::create(header, std::make_shared<const Secret>(header.pageKey(key)));
    if (!codec)
        return fail(codec);
    const std::vector<unsigned char> page = codec->emptyDatabase();
    // A log without its database belongs to nothing.
    const int code = m_inner->xDelete(m_inner, (m_path + "-wal").constData(), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_DELETE_NOENT)
        return std::unexpected(sqliteError(code, QStringLiteral("stale log")));
    QSaveFile file(QString::fromUtf8(m_path));
    if (!file.open(QIODevice::WriteOnly))
        return fail(writeFailure(), {}, QStringLiteral("create database"));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto size = static_cast<qint64>(page.size());
    if (file.write(reinterpret_cast<const char*>(page.data()), size) != size)
        return fail(writeFailure(), {}, QStringLiteral("create database"));
    return commit(file, QStringLiteral("create database"));
}

Result<FileHeader> SharedFile::readHeader() {
    const FileName name(m_path);
    InnerFile file;
    if (const int code =
            file.open(m_inner, name.name, SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY, nullptr))
        return std::unexpected(sqliteError(code));
    std::array<unsigned char, FileHeader::plainEnd> start{};
    const int code = file.read(start.data(), start.size(), 0);
    if (code == SQLITE_IOERR_SHORT_READ)
        return fail(ErrorKind::Damaged, {}, QStringLiteral("database cut short"));
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(code));
    return FileHeader::parse(start);
}

} // namespace parvis::cache
