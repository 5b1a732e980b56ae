#pragma once

#include "base/Error.h"

#include <QString>

namespace parvis::ui {

/// What "Copy details" puts on the clipboard: the kind, the detail, version and system; in English,
/// for whoever is asked for help. Holds no secret, as Error::detail does not.
[[nodiscard]] QString detailsOf(const Error& error);

/// "in 30 seconds", "in 5 minutes": when a server that asked for a pause may be asked again. Empty
/// when it named no time.
[[nodiscard]] QString pauseText(const Error& error);

} // namespace parvis::ui
