#pragma once

#include <QString>

namespace parvis::demo {

/// A text as a message carries it.
struct MarkedUp {
    QString text;
    QString html; ///< Empty when nothing is formatted.
};

/// The light markup of the sample's texts: **strong**, `code`, [words](address), lines that begin
/// with "- " are a list, lines between ``` are a block of code.
[[nodiscard]] MarkedUp markUp(const QString& source);

} // namespace parvis::demo
