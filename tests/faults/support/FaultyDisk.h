#pragma once

#include <QString>

namespace parvis::faults {

/// A disk that is full, for this whole process: what Qt, SQLite and Parvis itself ask of the
/// operating system passes here first. Linux only.
///
/// Counted are the calls that need room or a disk that works: creating a file or folder, writing,
/// growing, syncing, renaming and linking. Reading and deleting always work.
class FaultyDisk {
public:
    enum class Fault {
        Full,  ///< ENOSPC, nothing written.
        Short, ///< The first half is written and told; from then on ENOSPC.
        Error, ///< EIO.
    };

    /// From the `n`-th counted call on (1 is the next) all fail, for paths that contain `part`.
    static void arm(int n, Fault fault, const QString& part);
    static void disarm();
    /// Whether a call failed since arm().
    [[nodiscard]] static bool struck();
};

/// The computer's clock, as this process sees it; the time since start-up is not touched.
class FaultyClock {
public:
    static void setOffset(int seconds);
};

} // namespace parvis::faults
