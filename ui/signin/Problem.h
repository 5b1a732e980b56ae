#pragma once

#include "base/Error.h"

#include <QString>

namespace parvis::ui {

/// A profile folder that could not be opened, in words.
struct Problem {
    QString headline;
    QString kept;   ///< What is safe, and where.
    QString advice; ///< What to do.
};

/// `folder`: the profile folder.
[[nodiscard]] Problem problemOf(const Error& error, const QString& folder);

} // namespace parvis::ui
