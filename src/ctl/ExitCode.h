#pragma once

#include "base/Error.h"

namespace parvis::ctl {

/// How parvisctl ends. The numbers are part of its interface: see docs/man/parvisctl.1.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< The server refused, or something else went wrong.
    WrongUse = 2,
    NoKey = 3, ///< No keychain and no passphrase, or not the right one.
    Busy = 4,  ///< Another Parvis has the profile folder.
    NotSignedIn = 5,
    Unreachable = 6, ///< Needs the server, and it cannot be reached. Nothing was done.
    Queued = 7,      ///< It is in the outbox.
    WrongName = 8,   ///< Nothing has that name, or several have.
    Storage = 9,     ///< The profile folder cannot be read or written.
    Problems = 10,   ///< doctor found some.
    Interrupted = 130,
};

[[nodiscard]] ExitCode exitCodeOf(ErrorKind kind);

} // namespace parvis::ctl
