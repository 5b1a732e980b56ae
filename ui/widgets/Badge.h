#pragma once

#include <QString>

class QPainter;
class QPoint;
class QRect;
class QSize;

namespace parvis::ui {

class Theme;

/// "3", or "99+" from a hundred on; empty for nothing.
[[nodiscard]] QString badgeText(int count);

/// "+9": how many more there are than are shown; reads the same in right-to-left layouts.
[[nodiscard]] QString moreText(qsizetype count);

/// The size of the pill for `count`; empty when there is nothing to show.
[[nodiscard]] QSize badgeSize(const Theme& theme, int count);

/// Paints the pill. `quiet` paints it grey: unread, but muted.
void paintBadge(QPainter& painter, const QPoint& topLeft, const Theme& theme, int count,
                bool quiet = false);

} // namespace parvis::ui
