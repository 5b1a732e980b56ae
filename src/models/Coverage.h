#pragma once

#include "workspace/ReadSide.h"

#include <QString>

namespace parvis::models {

/// How far back what is searched goes, for a person; empty where there is nothing to search. Read
/// aside.
[[nodiscard]] Task<QString> coverageText(const workspace::ReadSide& reads);

} // namespace parvis::models
