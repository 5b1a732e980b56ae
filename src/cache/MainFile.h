#pragma once

#include "cache/InnerFile.h"
#include "cache/PageCodec.h"
#include "cache/SharedFile.h"
#include "cache/WalIndex.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace parvis::cache {

class WalFile;

/// One connection's database file: whole pages are sealed and opened on their way. Functions return
/// SQLite result codes. Used by one thread at a time, as SQLite's connections are.
class MainFile {
public:
    /// `name` and `flags` as the file was opened with; the name lives as long as this.
    /// `generation`: the shared file's before `codec` was made.
    MainFile(std::shared_ptr<SharedFile> shared, PageCodec codec, InnerFile file, const char* name,
             int flags, std::uint64_t generation);
    ~MainFile();
    MainFile(const MainFile&) = delete;
    MainFile& operator=(const MainFile&) = delete;

    /// A page that fails authentication is SQLITE_IOERR_DATA.
    [[nodiscard]] int read(unsigned char* out, std::int64_t bytes, std::int64_t offset);
    /// Whole pages only.
    [[nodiscard]] int write(const unsigned char* in, std::int64_t bytes, std::int64_t offset);

    [[nodiscard]] int lock(int level);
    [[nodiscard]] int unlock(int level);
    /// Goes over to the file that stands here now, if it was replaced: see KeyRotation. To be
    /// called before inner() and codec() are used.
    [[nodiscard]] int refresh();

    [[nodiscard]] int shmMap(int region, int size, bool extend, void volatile** out);
    [[nodiscard]] int shmLock(int offset, int count, int flags);
    void shmBarrier();
    void shmUnmap();
    [[nodiscard]] bool isRecovering() const { return m_holder.isRecovering(); }

    [[nodiscard]] InnerFile& inner() { return m_file; }
    [[nodiscard]] PageCodec& codec() { return m_codec; }
    [[nodiscard]] SharedFile& shared() { return *m_shared; }
    void setWal(WalFile* wal) { m_wal = wal; }

private:
    [[nodiscard]] int damaged() const;
    [[nodiscard]] int openAnew();

    std::shared_ptr<SharedFile> m_shared;
    PageCodec m_codec;
    InnerFile m_file;
    const char* m_name;
    int m_flags;
    int m_lockLevel = 0;
    std::uint64_t m_generation;
    WalIndex::Holder m_holder;
    WalFile* m_wal = nullptr;
    std::vector<unsigned char> m_sealed; // scratch, a page
    std::vector<unsigned char> m_plain;  // scratch, a page
};

} // namespace parvis::cache
