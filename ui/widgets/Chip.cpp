#include "ui/widgets/Chip.h"

#include "ui/theme/Contrast.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace parvis::ui {

Chip::Chip(const Theme& theme, const QString& text, Tone tone, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_tone(tone) {
    setObjectName(QStringLiteral("chip"));
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setTone(Tone tone) {
    m_tone = tone;
    update();
}

void Chip::setIcon(std::optional<Icon> icon) {
    m_icon = icon;
    updateGeometry();
    update();
}

void Chip::setInteractive(bool interactive) {
    m_interactive = interactive;
    setFocusPolicy(interactive ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover, interactive);
    setCursor(interactive ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QFont Chip::chipFont() const {
    return m_theme.font(TextSize::Small,
                        m_tone == Tone::Neutral ? TextWeight::Regular : TextWeight::Strong);
}

QSize Chip::sizeHint() const {
    const int icon = m_icon ? m_theme.scaled(16) + 5 : 0;
    return {QFontMetrics(chipFont()).horizontalAdvance(text()) + icon + m_theme.scaled(19),
            m_theme.scaled(22)};
}

void Chip::paintEvent(QPaintEvent*) {
    const Tokens& t = m_theme.tokens();
    QColor fill = t.chip;
    QColor ink = t.ink2;
    if (m_tone == Tone::Accent || isChecked()) {
        fill = t.accentWash;
        ink = t.accent;
    } else if (m_tone == Tone::Warning) {
        fill = t.warningWash;
        ink = t.warning;
    } else if (m_tone == Tone::Danger) {
        fill = t.dangerWash;
        ink = t.danger;
    }
    if (m_interactive && underMouse())
        fill = m_tone == Tone::Neutral ? t.pressed : fill;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const double inset = hasFocus() ? 1 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), height() / 2.0,
                            height() / 2.0);
    painter.setFont(chipFont());
    painter.setPen(ink);
    QRect area = rect().adjusted(m_theme.scaled(9), 0, -m_theme.scaled(9), 0);
    if (m_icon) {
        const int side = m_theme.scaled(16);
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(), QRect(area.x(), 0, side, height()));
        m_theme.icons().paint(painter, *m_icon, place, side, ink);
        area.adjust(layoutDirection() == Qt::RightToLeft ? 0 : side + 5, 0,
                    layoutDirection() == Qt::RightToLeft ? -side - 5 : 0, 0);
    }
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, text());
}

} // namespace parvis::ui
