#include "ui/theme/DrawnPixmaps.h"

#include <QPainter>

namespace parvis::ui {

namespace {
constexpr qsizetype mostBytes = 4'000'000; // 400 avatars of a list on a sharp screen
}

DrawnPixmaps::DrawnPixmaps()
    : m_pixmaps(mostBytes) {
}

QPixmap DrawnPixmaps::pixmap(const Key& key, const std::function<void(QPainter&)>& draw) const {
    if (const QPixmap* known = m_pixmaps.object(key))
        return *known;
    QPixmap pixmap(key.size * key.dpr);
    pixmap.setDevicePixelRatio(key.dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(painter);
    painter.end();
    m_pixmaps.insert(key, new QPixmap(pixmap), qsizetype(pixmap.width()) * pixmap.height() * 4);
    return pixmap;
}

void DrawnPixmaps::clear() {
    m_pixmaps.clear();
}

} // namespace parvis::ui
