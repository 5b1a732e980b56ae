#include "ui/theme/TextLines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

namespace parvis::ui {

namespace {
constexpr int most = 3000; // Some screens full of lines.
}

void TextLines::paint(QPainter& painter, const QRect& rect, const QString& text, bool right) const {
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QFont font = painter.font();
    const Key key{text, font.pixelSize(), font.weight(), rect.width()};
    auto known = m_lines.find(key);
    if (known == m_lines.end()) {
        if (m_lines.size() > most)
            m_lines.clear();
        QStaticText line(width(text, font) > rect.width()
                             ? QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width())
                             : text);
        line.setTextFormat(Qt::PlainText);
        line.setPerformanceHint(QStaticText::AggressiveCaching);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        // The text decides how it reads, the window where it stands.
        option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        line.setTextOption(option);
        line.prepare(painter.transform(), font);
        known = m_lines.insert(key, line);
    }
    const QSizeF size = known->size();
    const qreal x = right ? rect.x() + rect.width() - size.width() : rect.x();
    painter.drawStaticText(QPointF(qRound(x), rect.y() + (rect.height() - int(size.height())) / 2),
                           *known);
}

int TextLines::width(const QString& text, const QFont& font) const {
    const Key key{text, font.pixelSize(), font.weight(), -1};
    if (const auto known = m_widths.constFind(key); known != m_widths.constEnd())
        return *known;
    if (m_widths.size() > most)
        m_widths.clear();
    const int width = QFontMetrics(font).horizontalAdvance(text);
    m_widths.insert(key, width);
    return width;
}

void TextLines::clear() {
    m_lines.clear();
    m_widths.clear();
}

} // namespace parvis::ui
