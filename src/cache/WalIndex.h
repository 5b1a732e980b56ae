#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace parvis::cache {

/// SQLite's wal-index and its locks, shared by the connections of one process to one file, on the
/// heap instead of in a -shm file. Thread-safe. Functions return SQLite result codes.
class WalIndex {
public:
    /// What one connection holds. Starts empty and belongs to that connection's file object.
    struct Holder {
        bool attached = false;
        std::uint8_t shared = 0; // one bit a lock
        std::uint8_t exclusive = 0;

        /// True while SQLite rebuilds the index from the log.
        [[nodiscard]] bool isRecovering() const { return (exclusive & recoverLock) != 0; }
        [[nodiscard]] bool isWriting() const { return (exclusive & writeLock) != 0; }
    };

    /// As xShmMap.
    [[nodiscard]] int map(Holder& holder, int region, int size, bool extend, void volatile** out);
    /// As xShmLock.
    [[nodiscard]] int lock(Holder& holder, int offset, int count, int flags);
    void barrier();
    /// Gives up all that the holder has. The index goes with the last one attached.
    void detach(Holder& holder);

private:
    static constexpr std::uint8_t writeLock = 1 << 0;   // WAL_WRITE_LOCK
    static constexpr std::uint8_t recoverLock = 1 << 2; // WAL_RECOVER_LOCK
    static constexpr int lockCount = 8;

    void unlock(Holder& holder, unsigned mask);

    std::mutex m_mutex;
    std::vector<std::unique_ptr<unsigned char[]>> m_regions;
    int m_attached = 0;
    int m_locks[lockCount] = {}; // > 0: that many share it; -1: one holds it alone
};

} // namespace parvis::cache
