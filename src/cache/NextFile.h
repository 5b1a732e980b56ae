#pragma once

#include "cache/InnerFile.h"
#include "cache/PageCodec.h"

#include <cstdint>
#include <vector>

namespace parvis::cache {

/// The file that is to take a database's place with a new page key: the same pages, sealed anew. It
/// is filled slice by slice while the database is in use; pages that a checkpoint writes meanwhile
/// are written to both. In the thread of the connection that writes.
class NextFile {
public:
    /// Begins a new file at `name` (see InnerFile::open()) for the database with `header`: another
    /// file id and so another page key under the same `key`, in the same layout.
    [[nodiscard]] static Result<std::unique_ptr<NextFile>>
    create(sqlite3_vfs* vfs, const char* name, const FileHeader& header, const Secret& key);

    [[nodiscard]] const FileHeader& header() const { return m_header; }
    [[nodiscard]] const std::shared_ptr<const Secret>& pageKey() const { return m_pageKey; }
    /// Pages 1 to this are in it.
    [[nodiscard]] std::uint32_t copied() const { return m_copied; }

    /// Adds the page after the last one.
    [[nodiscard]] Result<void> append(const unsigned char* plain);
    /// A page of the database was written. What fails here is told by the next sync().
    void follow(std::uint32_t number, const unsigned char* plain);
    /// What is in it reaches the disk. Storage, DiskFull: this file is of no use any more.
    [[nodiscard]] Result<void> sync();
    /// False once something was written after the last sync().
    [[nodiscard]] bool isSynced() const { return m_synced; }

private:
    NextFile(const FileHeader& header, std::shared_ptr<const Secret> pageKey, PageCodec codec);

    [[nodiscard]] int write(std::uint32_t number, const unsigned char* plain);

    FileHeader m_header;
    std::shared_ptr<const Secret> m_pageKey;
    PageCodec m_codec;
    InnerFile m_file;
    std::vector<unsigned char> m_sealed;
    std::uint32_t m_copied = 0;
    int m_failure = 0;
    bool m_synced = false;
};

} // namespace parvis::cache
