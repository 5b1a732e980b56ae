#include "base/WriteFailure.h"

#include <cerrno>

namespace parvis {

ErrorKind writeFailure() {
#ifdef EDQUOT
    if (errno == EDQUOT)
        return ErrorKind::DiskFull;
#endif
    return errno == ENOSPC ? ErrorKind::DiskFull : ErrorKind::Storage;
}

} // namespace parvis
