#include "base/WriteFailure.h"

#include <QSaveFile>

#include <cerrno>

namespace parvis {

ErrorKind writeFailure() {
#ifdef EDQUOT
    if (errno == EDQUOT)
        return ErrorKind::DiskFull;
#endif
    return errno == ENOSPC ? ErrorKind::DiskFull : ErrorKind::Storage;
}

Result<void> commit(QSaveFile& file, const QString& detail) {
    const bool whole = file.flush() && file.error() == QFileDevice::NoError;
    if (whole && file.commit())
        return ok();
    const ErrorKind kind =
        file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : writeFailure();
    file.cancelWriting();
    return fail(kind, {}, detail);
}

} // namespace parvis
