#include "ui/widgets/Spinner.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QTimerEvent>

namespace parvis::ui {

Spinner::Spinner(const Theme& theme, int side, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_side(side) {
    setObjectName(QStringLiteral("spinner"));
    setAccessibleName(tr("Working…"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Spinner::sizeHint() const {
    return {m_theme.scaled(m_side), m_theme.scaled(m_side)};
}

void Spinner::showEvent(QShowEvent* event) {
    m_clock.start();
    if (m_theme.motion() > 0)
        m_timer.start(33, this);
    QWidget::showEvent(event);
}

void Spinner::hideEvent(QHideEvent* event) {
    m_timer.stop();
    QWidget::hideEvent(event);
}

void Spinner::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

void Spinner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    const double stroke = std::max(1.6, side / 10);
    const QRectF circle((width() - side + stroke) / 2, (height() - side + stroke) / 2,
                        side - stroke, side - stroke);
    painter.setPen(QPen(m_theme.tokens().line, stroke));
    painter.drawEllipse(circle);
    painter.setPen(QPen(m_theme.tokens().accent, stroke, Qt::SolidLine, Qt::RoundCap));
    const int turn = m_timer.isActive() ? int(m_clock.elapsed() % 900 * 360 / 900) : 90;
    painter.drawArc(circle, -turn * 16, -100 * 16);
}

} // namespace parvis::ui
