#pragma once

#include "bench/CacheRows.h"

namespace parvis::bench {

/// What SQLCipher takes for the same work, against plain SQLite: rows to compare ours with. Both
/// without the search index where SQLCipher is too old for it, as in Debian 12. Skipped when this
/// was built without SQLCipher.
[[nodiscard]] Result<void> measureSqlCipher(Fills& fills, Report& report);

} // namespace parvis::bench
