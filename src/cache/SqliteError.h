#pragma once

#include "base/Error.h"

#include <QString>

struct sqlite3;

namespace parvis::cache {

/// The Error for a SQLite result code. `detail` must be free of anything that people wrote;
/// SQLite's own messages can quote a search term, so they are only for errors of compiling.
[[nodiscard]] Error sqliteError(int code, const QString& detail = {});

/// The Error of the last failed compile on this connection, with SQLite's message.
[[nodiscard]] Error sqliteCompileError(int code, sqlite3* connection);

} // namespace parvis::cache
