// The parts of ParvisStyle that draw what is pressed: buttons, check marks, menu entries.
#include "ui/theme/Contrast.h"
#include "ui/theme/ParvisStyle.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace parvis::ui {

namespace {

struct ButtonColours {
    QColor fill;
    QColor edge;
    QColor text;
};

ButtonColours coloursOf(ButtonKind kind, const Tokens& t, QStyle::State state) {
    const bool on = state.testFlag(QStyle::State_Enabled);
    const bool down =
        on && (state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On));
    const bool over = on && state.testFlag(QStyle::State_MouseOver);
    if (!on) {
        const QColor faded = mixed(t.background, t.ink, 0.45);
        const bool filled = kind == ButtonKind::Primary || kind == ButtonKind::Danger;
        return {filled ? t.chip : QColor(Qt::transparent),
                kind == ButtonKind::Secondary ? t.line : QColor(Qt::transparent), faded};
    }
    switch (kind) {
    case ButtonKind::Primary: {
        const QColor fill = down ? t.accentPressed : over ? t.accentHover : t.accent;
        return {fill, Qt::transparent, t.onAccent};
    }
    case ButtonKind::Danger: {
        const QColor text = contrastRatio(Qt::white, t.danger) >= 4.5 ? Qt::white : Qt::black;
        return {over || down ? mixed(t.danger, t.ink, 0.12) : t.danger, Qt::transparent, text};
    }
    case ButtonKind::Wash:
        return {over || down ? mixed(t.accentWash, t.accent, 0.1) : t.accentWash, Qt::transparent,
                t.accent};
    case ButtonKind::Ghost:
        return {down   ? t.pressed
                : over ? t.hover
                       : QColor(Qt::transparent),
                Qt::transparent, t.accent};
    case ButtonKind::Link:
        return {Qt::transparent, Qt::transparent, down || over ? t.accentHover : t.accent};
    case ButtonKind::Secondary:
        break;
    }
    return {down ? t.pressed : over ? t.hover : QColor(Qt::transparent), t.border, t.ink};
}

} // namespace

void ParvisStyle::drawButton(const QStyleOptionButton& option, QPainter& painter,
                             const QWidget* w) const {
    const ButtonKind kind = buttonKind(w);
    const ButtonColours colours = coloursOf(kind, m_theme.tokens(), option.state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = kind == ButtonKind::Wash ? rect.height() / 2 : metrics::radiusControl;
    painter.setBrush(colours.fill);
    painter.setPen(colours.edge.alpha() ? QPen(colours.edge, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(colours.edge.alpha() ? rect : QRectF(option.rect), radius, radius);
    painter.restore();
    if (option.state.testFlag(State_HasFocus) && option.state.testFlag(State_KeyboardFocusChange))
        drawFocusRing(option.rect, painter, kind == ButtonKind::Link ? 5 : radius);
}

void ParvisStyle::drawButtonLabel(const QStyleOptionButton& option, QPainter& painter,
                                  const QWidget* w) const {
    const ButtonColours colours = coloursOf(buttonKind(w), m_theme.tokens(), option.state);
    QFont font = m_theme.font(buttonKind(w) == ButtonKind::Wash ? TextSize::Small : TextSize::Body,
                              TextWeight::Strong);
    const bool over =
        option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled);
    font.setUnderline(buttonKind(w) == ButtonKind::Link && over);
    painter.save();
    painter.setFont(font);
    painter.setPen(colours.text);
    const QFontMetrics fm(font);
    const int textWidth = fm.size(Qt::TextShowMnemonic, option.text).width();
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : 8;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    int x = option.rect.x() + (option.rect.width() - textWidth - gap - iconWidth) / 2;
    if (iconWidth) {
        const QRect logical(x, option.rect.center().y() - option.iconSize.height() / 2, iconWidth,
                            option.iconSize.height());
        option.icon.paint(&painter, visualRect(option.direction, option.rect, logical));
        x += iconWidth + gap;
    }
    const QRect logical(x, option.rect.y(), textWidth + 1, option.rect.height());
    const bool mnemonics = proxy()->styleHint(SH_UnderlineShortcut, &option, w, nullptr);
    painter.drawText(visualRect(option.direction, option.rect, logical),
                     Qt::AlignCenter | Qt::TextSingleLine |
                         (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     option.text);
    painter.restore();
}

void ParvisStyle::drawCheckMark(const QStyleOption& option, QPainter& painter, bool round) const {
    const Tokens& t = m_theme.tokens();
    const bool on = option.state.testFlag(State_On);
    const bool half = option.state.testFlag(State_NoChange);
    const bool enabled = option.state.testFlag(State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool filled = (on || half) && enabled;
    painter.setPen(QPen(filled ? t.accent : t.border, 1.5));
    painter.setBrush(filled ? t.accent : t.card);
    const double radius = round ? box.width() / 2 : 5;
    painter.drawRoundedRect(box, radius, radius);
    const QColor mark = enabled ? t.onAccent : t.ink3;
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else if (on) {
        m_theme.icons().paint(painter, Icon::Check, option.rect, option.rect.width() - 2, mark);
    } else if (half) {
        painter.setPen(QPen(mark, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(box.center() - QPointF(4, 0), box.center() + QPointF(4, 0));
    }
    painter.restore();
}

void ParvisStyle::drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter) const {
    const Tokens& t = m_theme.tokens();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(option.rect.x() + 8, option.rect.center().y(), option.rect.width() - 16, 1),
            t.line);
        return;
    }
    const bool enabled = option.state.testFlag(State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(State_Selected) && enabled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentWash);
        painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
    }
    const auto place = [&](const QRect& logical) {
        return visualRect(option.direction, option.rect, logical);
    };
    const QRect r = option.rect;
    const QRect mark(r.x() + 10, r.y(), 20, r.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        m_theme.icons().paint(painter, Icon::Check, place(mark), 18, t.accent);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, place(mark), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    const bool indented = option.maxIconWidth > 0 || option.menuHasCheckableItems;
    const QRect textRect = r.adjusted(indented ? 38 : 14, 0, -14, 0);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const Qt::Alignment start = visualAlignment(option.direction, Qt::AlignLeft);
    const Qt::Alignment end = visualAlignment(option.direction, Qt::AlignRight);
    painter.setFont(m_theme.font());
    painter.setPen(enabled ? t.ink : t.ink3);
    const bool mnemonics = proxy()->styleHint(SH_UnderlineShortcut, &option, nullptr, nullptr);
    painter.drawText(place(textRect),
                     int(start) | Qt::AlignVCenter | Qt::TextSingleLine |
                         (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     parts.first());
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(t.ink3);
    if (parts.size() > 1)
        painter.drawText(place(textRect), int(end) | Qt::AlignVCenter, parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        m_theme.icons().paint(painter,
                              option.direction == Qt::RightToLeft ? Icon::Back : Icon::ChevronRight,
                              place(QRect(r.right() - 26, r.y(), 20, r.height())), 16, t.ink2);
    painter.restore();
}

} // namespace parvis::ui
