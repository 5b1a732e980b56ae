#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace parvis::workspace {

// Servers offer few sizes of a picture, and pictures of nearly the same size can share a file.

/// Name in the store of a picture of about `fit` pixels; empty: the whole file.
[[nodiscard]] QString variantOf(QSize fit);

/// Every name that variantOf() gives.
[[nodiscard]] QStringList mediaVariants();

} // namespace parvis::workspace
