#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QString>

namespace parvis::ctl {

/// The first line of standard input, without its end. Where that is a terminal, `prompt` is shown
/// there and what is typed is not. Cancelled when a signal came or nothing was given.
[[nodiscard]] Result<Secret> readSecret(const QString& prompt);

/// The first line of a file, without its end. InvalidInput: cannot be read, or the line is empty.
[[nodiscard]] Result<Secret> readSecretFile(const QString& path);

} // namespace parvis::ctl
