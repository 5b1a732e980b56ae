#pragma once

#include "ctl/CommandLine.h"

namespace parvis::ctl {

/// The help that was asked for: of one command, of the commands that begin with a word, or of
/// everything.
[[nodiscard]] QString helpFor(const CommandLine& line);

/// "parvisctl 0.1.0"
[[nodiscard]] QString versionText();

} // namespace parvis::ctl
