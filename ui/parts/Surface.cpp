#include "ui/parts/Surface.h"

#include "ui/theme/Theme.h"

#include <QPaintEvent>
#include <QPainter>

namespace parvis::ui {

Surface::Surface(const Theme& theme, QColor Tokens::* colour, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_colour(colour) {
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Surface::paintEvent(QPaintEvent* event) {
    QPainter(this).fillRect(event->rect(), m_theme.tokens().*m_colour);
}

} // namespace parvis::ui
