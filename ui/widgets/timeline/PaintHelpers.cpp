#include "ui/widgets/timeline/PaintHelpers.h"

#include "models/TimelineItem.h"

#include <QFontMetrics>
#include <QPainter>

namespace parvis::ui {

void paintLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
               const QColor& ink, Qt::Alignment alignment) {
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetrics fm(font);
    const QString shown = fm.horizontalAdvance(text) > rect.width()
                              ? fm.elidedText(text, Qt::ElideRight, rect.width())
                              : text;
    const Qt::Alignment visual = QStyle::visualAlignment(painter.layoutDirection(), alignment);
    painter.drawText(rect, int(visual) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
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
