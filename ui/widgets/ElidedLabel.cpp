#include "ui/widgets/ElidedLabel.h"

#include <QPainter>
#include <QStyle>

namespace parvis::ui {

QSize ElidedLabel::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(QChar(0x2026)) * 3,
            TextLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    const QString tip = shown == text() ? QString() : text();
    if (toolTip() != tip)
        setToolTip(tip);
    painter.drawText(
        area, int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
        shown);
}

} // namespace parvis::ui
