#include "ui/widgets/IconButton.h"

#include "ui/theme/Contrast.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

namespace parvis::ui {

IconButton::IconButton(const Theme& theme, Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon) {
    setObjectName(QStringLiteral("iconButton"));
    setText(text);
    setAccessibleName(text);
    setToolTip(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconButton::setIcon(Icon icon) {
    m_icon = icon;
    update();
}

void IconButton::setLook(Look look) {
    m_look = look;
    update();
}

void IconButton::setSizes(int side, int icon) {
    m_side = side;
    m_iconSize = icon;
    updateGeometry();
}

void IconButton::setShortcutHint(const QKeySequence& keys) {
    setToolTip(tr("%1 (%2)").arg(text(), keys.toString(QKeySequence::NativeText)));
}

QSize IconButton::sizeHint() const {
    const int side = m_theme.scaled(m_side);
    return {side, side};
}

void IconButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::EnabledChange)
        update();
    QAbstractButton::changeEvent(event);
}

void IconButton::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool over = isEnabled() && underMouse();
    QColor fill = isDown() ? t.pressed : over ? t.hover : QColor(Qt::transparent);
    QColor ink = over ? t.ink : t.ink2;
    if (m_look == Look::Filled) {
        fill = isDown() ? t.accentPressed : over ? t.accentHover : t.accent;
        ink = t.onAccent;
        if (!isEnabled()) {
            fill = t.chip;
            ink = t.ink3;
        }
    } else if (m_look == Look::Danger) {
        fill = over || isDown() ? mixed(t.danger, t.ink, 0.12) : t.danger;
        ink = contrastRatio(Qt::white, t.danger) >= 4.5 ? Qt::white : Qt::black;
    } else if (isChecked()) {
        fill = t.accentWash;
        ink = t.accent;
    } else if (!isEnabled()) {
        ink = mixed(t.background, t.ink, 0.35);
    }
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), metrics::radiusControl, metrics::radiusControl);
    m_theme.icons().paint(painter, m_icon, rect(), m_theme.scaled(m_iconSize), ink);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(
            QPen(m_look == Look::Filled ? t.onAccent : t.focus, m_look == Look::Filled ? 1.5 : 2));
        painter.setBrush(Qt::NoBrush);
        const double inset = m_look == Look::Filled ? 3 : 1;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                                metrics::radiusControl - inset, metrics::radiusControl - inset);
    }
}

} // namespace parvis::ui
