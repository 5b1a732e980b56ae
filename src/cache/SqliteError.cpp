#include "cache/SqliteError.h"

#include <sqlite3.h>

namespace parvis::cache {

namespace {

ErrorKind kindOf(int code) {
    if (code == SQLITE_IOERR_DATA) // a page or frame failed authentication
        return ErrorKind::Damaged;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Damaged;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Conflict;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_TOOBIG:
        return ErrorKind::TooLarge;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_NOMEM:
    case SQLITE_PROTOCOL:
    case SQLITE_AUTH:
        return ErrorKind::Storage;
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

Error sqliteError(int code, const QString& detail) {
    QString text =
        QStringLiteral("sqlite %1: %2").arg(code).arg(QLatin1String(sqlite3_errstr(code)));
    if (!detail.isEmpty())
        text += QStringLiteral(" (%1)").arg(detail);
    return Error{kindOf(code), {}, text, {}};
}

Error sqliteCompileError(int code, sqlite3* connection) {
    return sqliteError(code, QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace parvis::cache
