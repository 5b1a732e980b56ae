#include "ui/widgets/timeline/ReactionStrip.h"

#include "ui/widgets/timeline/PaintHelpers.h"

#include <QLocale>
#include <QPainter>

namespace parvis::ui {

void ReactionStrip::layOut(const QList<models::ReactionSummary>& reactions,
                           const LayoutContext& context, QPoint topLeft, int width, int rowWidth,
                           bool alwaysAdd) {
    m_alwaysAdd = alwaysAdd;
    m_end = topLeft.x();
    if (reactions.isEmpty())
        return;
    const Theme& theme = context.theme;
    const int height = theme.scaled(22);
    const int gap = theme.scaled(6);
    const QFont font = theme.font(TextSize::Small, TextWeight::Strong);
    int x = topLeft.x();
    int y = topLeft.y();
    const auto place = [&](int chipWidth) {
        if (x > topLeft.x() && x + chipWidth > topLeft.x() + width) {
            x = topLeft.x();
            y += height + gap;
        }
        const QRect rect(x, y, chipWidth, height);
        x += chipWidth + gap;
        return mirrored(rect, rowWidth, context.rightToLeft);
    };
    for (const auto& reaction : reactions) {
        const QString count = QLocale().toString(reaction.count);
        const int chip = theme.textPixmaps().width(reaction.key, theme.font(TextSize::Body)) +
                         textWidth(font, count) + theme.scaled(23);
        m_chips.push_back({place(std::min(chip, width)), reaction.key, count, reaction.mine});
    }
    m_add = context.mayReact ? place(theme.scaled(30)) : QRect();
    m_end = x;
    m_height = y + height - topLeft.y();
}

void ReactionStrip::paint(QPainter& painter, const PaintState& state, const Theme& theme) const {
    const Tokens& t = theme.tokens();
    const int padding = theme.scaled(9);
    for (const Chip& chip : m_chips) {
        const bool over = chip.rect.contains(state.pointer);
        painter.setPen(over ? QPen(chip.mine ? t.accent : t.border, 1) : QPen(Qt::NoPen));
        painter.setBrush(chip.mine ? t.accentWash : t.chip);
        painter.drawRoundedRect(QRectF(chip.rect).adjusted(0.5, 0.5, -0.5, -0.5),
                                chip.rect.height() / 2.0, chip.rect.height() / 2.0);
        const QRect inner = chip.rect.adjusted(padding, 0, -padding, 0);
        const QFont strong = theme.font(TextSize::Small, TextWeight::Strong);
        const int countWidth = textWidth(strong, chip.count) + 1;
        const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
        const QRect key = rtl ? inner.adjusted(countWidth + 4, 0, 0, 0)
                              : inner.adjusted(0, 0, -countWidth - 4, 0);
        paintEmoji(painter, key, chip.key, theme, TextSize::Small, chip.mine ? t.accent : t.ink);
        paintLine(painter, theme, inner, chip.count,
                  chip.mine ? strong : theme.font(TextSize::Small), chip.mine ? t.accent : t.ink2,
                  Qt::AlignTrailing);
    }
    if ((state.hovered || m_alwaysAdd) && !m_add.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_add.contains(state.pointer) ? t.pressed
                         : m_alwaysAdd                 ? QColor(Qt::transparent)
                                                       : t.chip);
        painter.drawRoundedRect(m_add, m_add.height() / 2.0, m_add.height() / 2.0);
        theme.icons().paint(painter, Icon::SmilePlus, m_add, theme.scaled(m_alwaysAdd ? 18 : 15),
                            t.ink2);
    }
}

Hit ReactionStrip::hit(QPoint point) const {
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        if (m_chips[i].rect.contains(point))
            return {.what = Hit::What::Reaction,
                    .index = int(i),
                    .value = m_chips[i].key,
                    .message = {},
                    .rect = m_chips[i].rect};
    if (!m_chips.empty() && m_add.contains(point))
        return {.what = Hit::What::AddReaction, .value = {}, .message = {}, .rect = m_add};
    return {};
}

} // namespace parvis::ui
