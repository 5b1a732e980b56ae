#pragma once

#include "ui/theme/Theme.h"
#include "ui/widgets/Avatar.h"

#include <QRect>

namespace parvis::models {
struct SenderSummary;
}

namespace parvis::ui {

/// What the rows of timelines share in drawing.

/// One line of text, shortened to fit; `alignment` Leading or Trailing counts for the painter's
/// layout direction.
void paintLine(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text,
               const QFont& font, const QColor& ink, Qt::Alignment alignment = Qt::AlignLeading);

/// `rect` mirrored in a row of `width` when `rightToLeft`.
[[nodiscard]] QRect mirrored(const QRect& rect, int width, bool rightToLeft);

[[nodiscard]] AvatarInfo avatarOf(const models::SenderSummary& sender);

/// The same for emoji, in the middle of `rect`; from a cache.
void paintEmoji(QPainter& painter, const QRect& rect, const QString& emoji, const Theme& theme,
                TextSize size, const QColor& ink);

/// The width of one line.
[[nodiscard]] int textWidth(const QFont& font, const QString& text);

} // namespace parvis::ui
