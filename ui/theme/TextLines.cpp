#include "ui/theme/TextLines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

namespace parvis::ui {

namespace {
constexpr int most = 3000; // Some screens full of lines.
}

TextLines::Key TextLines::keyOf(const QString& text, const QFont& font, int room) {
    const int decoration =
        int(font.italic()) | int(font.underline()) << 1 | int(font.strikeOut()) << 2;
    return {text, font.pixelSize(), font.weight(), decoration, room};
}

void TextLines::paint(QPainter& painter, const QRect& rect, const QString& text,
                      Qt::Alignment horizontal) const {
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QFont font = painter.font();
    const Key key = keyOf(text, font, rect.width());
    auto known = m_lines.find(key);
    if (known == m_lines.end()) {
        if (m_lines.size() > most)
            m_lines.clear();
        QString shown = text;
        shown.replace(u'\n', u' ');
        if (width(text, font) > rect.width())
            shown = QFontMetrics(font).elidedText(shown, Qt::ElideRight, rect.width());
        QStaticText line(shown);
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
    const double free = rect.width() - size.width();
    const double before = horizontal.testFlag(Qt::AlignRight)     ? free
                          : horizontal.testFlag(Qt::AlignHCenter) ? free / 2
                                                                  : 0;
    painter.drawStaticText(
        QPointF(qRound(rect.x() + before), rect.y() + (rect.height() - int(size.height())) / 2),
        *known);
}

int TextLines::width(const QString& text, const QFont& font) const {
    const Key key = keyOf(text, font, -1);
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
