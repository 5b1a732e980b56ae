#pragma once

#include <QColor>

namespace parvis::ui {

/// Contrast ratio of two opaque colours as WCAG 2.1 defines it: 1.0 (equal) to 21.0.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// `colour` moved towards black or white, whichever the background needs, until the ratio to
/// `background` is at least `ratio` (1.0 to 15.0).
[[nodiscard]] QColor withContrast(const QColor& colour, const QColor& background, double ratio);

/// `share` (0.0 to 1.0) of `over` laid on `base`; opaque.
[[nodiscard]] QColor mixed(const QColor& base, const QColor& over, double share);

} // namespace parvis::ui
