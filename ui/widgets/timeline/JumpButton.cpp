#include "ui/widgets/timeline/JumpButton.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/Badge.h"

#include <QPainter>

namespace parvis::ui {

JumpButton::JumpButton(const Theme& theme, bool up, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_up(up) {
    setObjectName(QStringLiteral("jumpToNewest"));
    setAccessibleName(tr("Jump to the newest"));
    setToolTip(accessibleName());
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void JumpButton::setUnread(int count) {
    m_unread = count;
    setAccessibleDescription(count == 0   ? QString()
                             : count == 1 ? tr("1 new")
                                          : tr("%n new", nullptr, count));
    update();
}

QSize JumpButton::sizeHint() const {
    return {m_theme.scaled(44), m_theme.scaled(50)};
}

void JumpButton::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.scaled(40);
    const QRect disc((width() - side) / 2, height() - side, side, side);
    painter.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(t.border, 1));
    painter.setBrush(isDown() ? t.pressed : underMouse() ? t.hover : t.card);
    painter.drawEllipse(QRectF(disc).adjusted(1, 1, -1, -1));
    m_theme.icons().paint(painter, m_up ? Icon::ChevronUp : Icon::ChevronDown, disc,
                          m_theme.scaled(22), t.ink2);
    if (m_unread > 0) {
        const QSize badge = badgeSize(m_theme, m_unread);
        paintBadge(painter, {(width() - badge.width()) / 2, 0}, m_theme, m_unread);
    }
}

} // namespace parvis::ui
