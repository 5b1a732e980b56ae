#include "ui/widgets/Switch.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace parvis::ui {

Switch::Switch(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme) {
    setObjectName(QStringLiteral("switch"));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Switch::sizeHint() const {
    return {m_theme.scaled(40), m_theme.scaled(24)};
}

void Switch::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double radius = track.height() / 2;
    const QColor fill = isChecked() ? (underMouse() ? t.accentHover : t.accent)
                                    : (underMouse() ? t.pressed : t.chip);
    painter.setPen(hasFocus() ? QPen(isChecked() ? t.ink : t.focus, 2)
                              : QPen(isChecked() ? fill : t.border, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(track, radius, radius);
    const bool atEnd = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const double knob = radius - 3;
    const QPointF centre(atEnd ? track.right() - radius : track.left() + radius,
                         track.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.onAccent : t.ink2);
    painter.drawEllipse(centre, knob, knob);
}

} // namespace parvis::ui
