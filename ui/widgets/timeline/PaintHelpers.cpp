#include "ui/widgets/timeline/PaintHelpers.h"

#include "models/TimelineItem.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace parvis::ui {

void paintLine(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text,
               const QFont& font, const QColor& ink, Qt::Alignment alignment) {
    painter.setFont(font);
    painter.setPen(ink);
    theme.textLines().paint(painter, rect, text,
                            QStyle::visualAlignment(painter.layoutDirection(), alignment));
}

void paintEmoji(QPainter& painter, const QRect& rect, const QString& emoji, const Theme& theme,
                TextSize size, const QColor& ink) {
    const QPixmap drawn = theme.textPixmaps().pixmap(emoji, theme.font(size), ink,
                                                     painter.device()->devicePixelRatioF());
    if (drawn.deviceIndependentSize().width() > rect.width()) {
        paintLine(painter, theme, rect, emoji, theme.font(size), ink);
        return;
    }
    const QSize area = drawn.deviceIndependentSize().toSize();
    painter.drawPixmap(rect.x() + (rect.width() - area.width()) / 2,
                       rect.y() + (rect.height() - area.height()) / 2, drawn);
}

QRect mirrored(const QRect& rect, int width, bool rightToLeft) {
    if (!rightToLeft)
        return rect;
    return {width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

AvatarInfo avatarOf(const models::SenderSummary& sender) {
    AvatarInfo info;
    info.seed = sender.id.remote;
    info.name = sender.name;
    info.picture = sender.avatar;
    return info;
}

int textWidth(const QFont& font, const QString& text) {
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace parvis::ui
