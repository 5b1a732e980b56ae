#include "ui/theme/TextPixmaps.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>

namespace parvis::ui {

namespace {
constexpr int most = 2000; // All emoji in one size, and some.
}

int TextPixmaps::width(const QString& text, const QFont& font) const {
    const Key key{text, font.pixelSize(), font.weight(), 0, 0};
    if (const auto known = m_widths.constFind(key); known != m_widths.constEnd())
        return *known;
    if (m_widths.size() > most)
        m_widths.clear();
    const int width = QFontMetrics(font).horizontalAdvance(text);
    m_widths.insert(key, width);
    return width;
}

QPixmap TextPixmaps::pixmap(const QString& text, const QFont& font, const QColor& colour,
                            qreal dpr) const {
    const Key key{text, font.pixelSize(), font.weight(), colour.rgba(), dpr};
    if (const auto known = m_pixmaps.constFind(key); known != m_pixmaps.constEnd())
        return *known;
    if (m_pixmaps.size() > most)
        m_pixmaps.clear();
    // Emoji reach beyond the height of the text font.
    const QSize size(std::max(1, width(text, font)), qRound(font.pixelSize() * 1.6));
    QPixmap pixmap(size * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.end();
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

void TextPixmaps::clear() {
    m_pixmaps.clear();
    m_widths.clear();
}

} // namespace parvis::ui
