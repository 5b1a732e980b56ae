#pragma once

#include <QByteArray>

namespace parvis::cache::test {

/// An SQLite VFS over the platform's whose disk fails when told to.
class FaultyVfs {
public:
    enum class Fault {
        DiskFull,   ///< SQLITE_FULL, nothing written
        WriteError, ///< SQLITE_IOERR_WRITE (or the like of the call), nothing written
        TornWrite,  ///< the first half is written, then SQLITE_IOERR_WRITE
    };

    /// Registers it; name for DatabaseOptions::innerVfs.
    static QByteArray name();

    /// The `n`-th write, sync or truncation from now on fails, counted from 1; all after it too
    /// when `forGood`.
    static void arm(int n, Fault fault, bool forGood);
    static void disarm();
    /// Whether the fault has happened since arm().
    static bool struck();
};

} // namespace parvis::cache::test
