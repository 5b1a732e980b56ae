#pragma once

#include <QImage>
#include <QString>

namespace parvis::demo {

/// Paints a picture of one of the kinds "ridge", "snow", "night", "dawn", "plot", "bars", "heat",
/// "rings" and "plan"; null for any other. Without text, so that no font is needed. Any thread.
[[nodiscard]] QImage paintSample(const QString& kind, QSize size, quint64 seed);

} // namespace parvis::demo
