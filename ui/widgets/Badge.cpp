#include "ui/widgets/Badge.h"

#include "ui/theme/Theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace parvis::ui {

QString badgeText(int count) {
    if (count <= 0)
        return {};
    if (count > 99)
        return QCoreApplication::translate("parvis::ui::Badge", "99+");
    return QLocale().toString(count);
}

QString moreText(qsizetype count) {
    // Without the mark the sign would count as the end of a number in right-to-left text.
    return QChar(0x200E) + QCoreApplication::translate("parvis::ui::Badge", "+%1").arg(count);
}

QSize badgeSize(const Theme& theme, int count) {
    const QString text = badgeText(count);
    if (text.isEmpty())
        return {};
    const int height = theme.scaled(18);
    const QFontMetrics fm(theme.font(TextSize::Tiny, TextWeight::Strong));
    return {std::max(height, fm.horizontalAdvance(text) + theme.scaled(11)), height};
}

void paintBadge(QPainter& painter, const QPoint& topLeft, const Theme& theme, int count,
                bool quiet) {
    const QSize size = badgeSize(theme, count);
    if (size.isEmpty())
        return;
    const Tokens& t = theme.tokens();
    const QRect rect(topLeft, size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(quiet ? t.pressed : t.accent);
    painter.drawRoundedRect(rect, size.height() / 2.0, size.height() / 2.0);
    painter.setFont(theme.font(TextSize::Tiny, TextWeight::Strong));
    painter.setPen(quiet ? t.ink2 : t.onAccent);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextForceLeftToRight, badgeText(count));
    painter.restore();
}

} // namespace parvis::ui
