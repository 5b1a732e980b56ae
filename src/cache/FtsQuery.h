#pragma once

#include <QString>

namespace parvis::cache {

/// What a person typed as an FTS5 expression: every word must be there, the last one as a prefix.
/// Quotes and operators of FTS5 are taken as plain text. Empty when there is no word in it.
[[nodiscard]] QString ftsQuery(const QString& typed);

} // namespace parvis::cache
