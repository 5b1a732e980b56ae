#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "cache/FileHeader.h"
#include "cache/InnerFile.h"
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

    [[nodiscard]] const FileHeader& header() const { return *m_header; }
    [[nodiscard]] const std::shared_ptr<const Secret>& pageKey() const { return m_pageKey; }
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
    [[nodiscard]] Result<void> readHeader();

    QByteArray m_path;
    sqlite3_vfs* m_inner;
    std::optional<FileHeader> m_header;
    std::shared_ptr<const Secret> m_pageKey;
    WalIndex m_walIndex;
    std::atomic<std::uint64_t> m_rejectedFrames = 0;
    mutable std::mutex m_damageMutex;
    std::function<void()> m_damaged;
    const char* m_lockName = nullptr; // must outlive m_lock
    InnerFile m_lock;
};

} // namespace parvis::cache
