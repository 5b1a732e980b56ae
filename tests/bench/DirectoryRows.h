#pragma once

#include "base/Result.h"
#include "bench/Report.h"

#include <QStringList>

namespace parvis::bench {

/// Rows of size L that are about people: finding one among 100,000, and opening the list of a group
/// that has them all as members. `wanted`: names of rows.
[[nodiscard]] Result<void> measureDirectory(const QStringList& wanted, Report& report);

[[nodiscard]] QStringList directoryRows();

} // namespace parvis::bench
