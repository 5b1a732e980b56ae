#pragma once

#include "workspace/ReadSide.h"

#include <QString>

namespace parvis::models {

/// How far back what is searched goes.
struct Coverage {
    QString text;         ///< For a person; empty where there is nothing to search.
    bool isWhole = false; ///< A server could find nothing that is not here.
};

/// Read aside.
[[nodiscard]] Task<Coverage> coverageOf(const workspace::ReadSide& reads);

} // namespace parvis::models
