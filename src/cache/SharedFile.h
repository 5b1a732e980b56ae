#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "cache/FileHeader.h"
#include "cache/InnerFile.h"
#include "cache/NextFile.h"
#include "cache/WalIndex.h"

#include <QByteArray>

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>

struct sqlite3_vfs;

namespace parvis::cache {

/// What all connections of this process to one encrypted file share: its key, the wal-index, and
/// the lock that keeps other processes out. Lives while a connection does. Thread-safe.
class SharedFile {
public:
    /// The shared state of the database at `path` (absolute, as the VFS spells it). The first
    /// caller takes the lock of the file, and creates an empty database if there is none and
    /// `create` is set. Errors as Database::open().
    [[nodiscard]] static Result<std::shared_ptr<SharedFile>>
    acquire(const QByteArray& path, const Secret& key, sqlite3_vfs* inner, bool create);

    /// The same for a file that is in use already; null otherwise.
    [[nodiscard]] static std::shared_ptr<SharedFile> find(const QByteArray& path);

    SharedFile(const SharedFile&) = delete;
    SharedFile& operator=(const SharedFile&) = delete;

    /// How the file is encrypted now.
    struct Keys {
        FileHeader header;
        std::shared_ptr<const Secret> pageKey;
    };
    [[nodiscard]] std::shared_ptr<const Keys> keys() const;
    /// Another file stands in this one's place, with these keys. Connections notice by generation()
    /// and open it anew. Nobody reads or writes meanwhile: see KeyRotation.
    void replaceKeys(Keys keys);
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

    /// The file that is to take this one's place, while there is one; for the thread that writes.
    void setNext(std::unique_ptr<NextFile> next);
    [[nodiscard]] NextFile* next() const { return m_next.get(); }

    [[nodiscard]] const QByteArray& path() const { return m_path; }
    [[nodiscard]] sqlite3_vfs* inner() const { return m_inner; }
    [[nodiscard]] WalIndex& walIndex() { return m_walIndex; }
    [[nodiscard]] std::atomic<std::uint64_t>& rejectedFrames() { return m_rejectedFrames; }

    /// Called, in whichever thread reads, each time that a page or frame cannot be authenticated.
    void onDamage(std::function<void()> damaged);
    void noteDamage() const;

private:
    SharedFile(QByteArray path, sqlite3_vfs* inner);
    ~SharedFile();

    [[nodiscard]] Result<void> start(const Secret& key, bool create);
    [[nodiscard]] Result<void> lockOutOthers();
    [[nodiscard]] Result<void> createEmpty(const Secret& key);
    [[nodiscard]] Result<FileHeader> readHeader();

    QByteArray m_path;
    sqlite3_vfs* m_inner;
    mutable std::mutex m_keysMutex;
    std::shared_ptr<const Keys> m_keys;
    std::atomic<std::uint64_t> m_generation = 0;
    std::unique_ptr<NextFile> m_next;
    WalIndex m_walIndex;
    std::atomic<std::uint64_t> m_rejectedFrames = 0;
    mutable std::mutex m_damageMutex;
    std::function<void()> m_damaged;
    const char* m_lockName = nullptr; // must outlive m_lock
    InnerFile m_lock;
};

} // namespace parvis::cache
