#include "ui/widgets/timeline/LineLayout.h"

#include "ui/widgets/TimeText.h"
#include "ui/widgets/timeline/PaintHelpers.h"

#include <QCoreApplication>
#include <QPainter>

namespace parvis::ui {

using Kind = models::TimelineItem::Kind;

LineLayout::LineLayout(const models::TimelineItem& item, const LayoutContext& context, int width,
                       int margin)
    : m_theme(context.theme)
    , m_label(label(item, context.now))
    , m_kind(item.kind)
    , m_width(width)
    , m_margin(margin) {
    m_height = m_theme.scaled(36);
}

QString LineLayout::label(const models::TimelineItem& item, const QDateTime& now) {
    switch (item.kind) {
    case Kind::DateLine:
        return dayName(item.message.sentAt.toLocalTime().date(), now.toLocalTime().date());
    case Kind::UnreadLine:
        return QCoreApplication::translate("parvis::ui::LineLayout", "New");
    case Kind::Gap:
        return QCoreApplication::translate("parvis::ui::LineLayout", "Loading messages…");
    case Kind::Message:
        break;
    }
    return {};
}

QRect LineLayout::inked(const PaintState&) const {
    return {0, 0, m_width, m_height};
}

void LineLayout::paint(QPainter& painter, const PaintState&) const {
    const Tokens& t = m_theme.tokens();
    const bool unread = m_kind == Kind::UnreadLine;
    const QFont font =
        m_theme.font(TextSize::Small, unread ? TextWeight::Strong : TextWeight::Regular);
    const int text = textWidth(font, m_label) + 26;
    const int middle = m_height / 2;
    const int side = (m_width - 2 * m_margin - text) / 2;
    const QColor line = unread ? t.accentLine : t.line;
    painter.fillRect(m_margin, middle, side, 1, line);
    painter.fillRect(m_width - m_margin - side, middle, side, 1, line);
    painter.setFont(font);
    painter.setPen(unread ? t.accent : t.ink3);
    painter.drawText(QRect(0, 0, m_width, m_height), Qt::AlignCenter, m_label);
}

} // namespace parvis::ui
