#include "ctl/ExitCode.h"

namespace parvis::ctl {

ExitCode exitCodeOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NoKeychain:
    case ErrorKind::WrongKey:
        return ExitCode::NoKey;
    case ErrorKind::Busy:
        return ExitCode::Busy;
    case ErrorKind::SignedOut:
    case ErrorKind::WrongCredentials:
        return ExitCode::NotSignedIn;
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::Tls:
    case ErrorKind::NotAServer:
        return ExitCode::Unreachable;
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
        return ExitCode::WrongName;
    case ErrorKind::Storage:
    case ErrorKind::DiskFull:
    case ErrorKind::Damaged:
    case ErrorKind::NewerVersion:
        return ExitCode::Storage;
    case ErrorKind::InvalidInput:
        return ExitCode::WrongUse;
    default:
        return ExitCode::Failed;
    }
}

} // namespace parvis::ctl
