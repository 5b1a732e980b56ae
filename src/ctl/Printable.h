#pragma once

#include <QString>

namespace parvis::ctl {

/// Text of somebody else, safe for a terminal: control characters (but line feeds), which could
/// move the cursor or rename the window, and marks that reverse the reading order are replaced.
[[nodiscard]] QString printable(const QString& text);

/// The same on one line.
[[nodiscard]] QString printableLine(const QString& text);

/// Columns that a terminal needs for it.
[[nodiscard]] int displayWidth(const QString& text);

/// At most so many columns; "…" stands for what was cut.
[[nodiscard]] QString cutToWidth(const QString& text, int width);

} // namespace parvis::ctl
