#pragma once

namespace parvis::cache {

/// The SQLite VFS that encrypts. It stands on another VFS, usually the platform's:
///
/// * database pages of 4 KiB and frames of the write-ahead log are sealed records (PageCodec.h);
/// * the wal-index lives on the heap, shared by the connections of this process (WalIndex.h), and a
///   lock on a file beside the database keeps other processes out;
/// * rollback journals and temporary files are refused, so nothing plain can reach the disk.
///
/// It opens only files whose key SharedFile::acquire() has been given.
class EncryptingVfs {
public:
    /// Registers the VFS with SQLite, once, and returns its name. Thread-safe. Null when SQLite
    /// cannot be initialised.
    [[nodiscard]] static const char* name();
};

} // namespace parvis::cache
