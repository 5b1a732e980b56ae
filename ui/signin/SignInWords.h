#pragma once

#include "base/Error.h"

#include <QString>

namespace parvis::ui {

// What went wrong while signing in, in words that say what to do next.

/// Looking for a server at what the person typed.
[[nodiscard]] QString probeFailure(const Error& error, const QString& typed);
/// Signing in to the organisation.
[[nodiscard]] QString signInFailure(const Error& error, const QString& organisation);

} // namespace parvis::ui
