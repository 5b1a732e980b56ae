#pragma once

#include <QByteArray>

#include <chrono>
#include <cstdint>

namespace parvis::cache {

/// How one connection to an encrypted database behaves.
struct DatabaseOptions {
    /// Never writes and never creates; a missing file is ErrorKind::NotFound.
    bool readOnly = false;
    /// Every commit reaches the disk before it returns. Otherwise a power cut can take the last
    /// commits back, as a whole, but nothing else; a crash of the program loses nothing either way.
    bool synchronousFull = false;
    /// Upper bound of this connection's page cache. Those that read stay within 16 MiB together.
    std::int64_t cacheBytes = 4LL * 1024 * 1024;
    /// How long a statement waits for another connection's lock before it fails with Busy.
    std::chrono::milliseconds busyTimeout{5000};
    /// Name of the SQLite VFS below the encryption; empty: the platform's own.
    QByteArray innerVfs = {};
};

} // namespace parvis::cache
