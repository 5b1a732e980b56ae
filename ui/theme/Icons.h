#pragma once

#include "ui/theme/Icon.h"

#include <QByteArray>
#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPixmap>

class QPainter;
class QRect;

namespace parvis::ui {

/// Draws the own vector icons in any colour, and keeps what was drawn. GUI thread.
class Icons {
public:
    /// `size` in device-independent pixels; the pixmap carries `dpr`.
    [[nodiscard]] QPixmap pixmap(Icon icon, int size, const QColor& colour, qreal dpr) const;

    /// Paints the icon in the middle of `rect`.
    void paint(QPainter& painter, Icon icon, const QRect& rect, int size,
               const QColor& colour) const;

    /// For what wants a QIcon (menus).
    [[nodiscard]] QIcon icon(Icon icon, int size, const QColor& colour) const;

    /// The SVG text with `currentColor` in it.
    [[nodiscard]] static QByteArray source(Icon icon);

private:
    struct Key {
        Icon icon;
        int size;
        QRgb colour;
        qreal dpr;
        friend bool operator==(const Key&, const Key&) = default;
        friend std::size_t qHash(const Key& k, std::size_t seed = 0) noexcept {
            return ::qHashMulti(seed, int(k.icon), k.size, k.colour, k.dpr);
        }
    };
    mutable QHash<Key, QPixmap> m_pixmaps;
};

} // namespace parvis::ui
