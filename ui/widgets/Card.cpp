#include "ui/widgets/Card.h"

#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace parvis::ui {

Card::Card(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setObjectName(QStringLiteral("card"));
    setContentsMargins(18, 16, 18, 16);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setClickable(bool clickable) {
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, clickable);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Card::mousePressEvent(QMouseEvent* event) {
    event->setAccepted(m_clickable);
}

void Card::mouseReleaseEvent(QMouseEvent* event) {
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit clicked();
}

void Card::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (m_clickable && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
        emit clicked();
    else
        QWidget::keyPressEvent(event);
}

void Card::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_clickable && hasFocus();
    painter.setPen(focused ? QPen(t.focus, 2)
                           : QPen(m_clickable && underMouse() ? t.border : t.line, 1));
    painter.setBrush(t.card);
    const double inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            metrics::radiusCard, metrics::radiusCard);
}

} // namespace parvis::ui
