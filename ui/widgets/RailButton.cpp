#include "ui/widgets/RailButton.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"

#include <QPainter>

namespace parvis::ui {

RailButton::RailButton(const Theme& theme, Icon icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon) {
    setObjectName(QStringLiteral("railButton"));
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RailButton::setBadge(int count) {
    if (count == m_badge)
        return;
    m_badge = count;
    setAccessibleDescription(count == 1  ? tr("1 needs you")
                             : count > 1 ? tr("%n need you", nullptr, count)
                                         : QString());
    update();
}

QSize RailButton::sizeHint() const {
    return {m_theme.scaled(60), m_theme.scaled(54)};
}

void RailButton::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF area = rect();
    if (isChecked() || underMouse() || isDown()) {
        painter.setBrush(isChecked() ? t.railSelected : t.pressed);
        painter.drawRoundedRect(area, 12, 12);
    }
    const QColor ink = isChecked() ? t.accent : underMouse() ? t.ink : t.ink2;
    const int size = m_theme.scaled(22);
    const QRect iconRect((width() - size) / 2, m_theme.scaled(7), size, size);
    m_theme.icons().paint(painter, m_icon, iconRect, size, ink);
    painter.setFont(
        m_theme.font(TextSize::Tiny, isChecked() ? TextWeight::Strong : TextWeight::Regular));
    painter.setPen(ink);
    const QFontMetrics fm(painter.font());
    const QRect label(1, m_theme.scaled(31), width() - 2, m_theme.scaled(17));
    painter.drawText(label, Qt::AlignCenter, fm.elidedText(text(), Qt::ElideRight, label.width()));
    if (m_badge > 0) {
        const QSize badge = badgeSize(m_theme, m_badge);
        const int x = layoutDirection() == Qt::RightToLeft
                          ? iconRect.left() - badge.width() / 2
                          : iconRect.right() - badge.width() / 2 + 4;
        paintBadge(painter, {x, iconRect.top() - 3}, m_theme, m_badge);
    }
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 11, 11);
    }
}

} // namespace parvis::ui
