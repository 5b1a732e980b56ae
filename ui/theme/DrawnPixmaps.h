#pragma once

#include <QCache>
#include <QPixmap>
#include <QString>

#include <functional>

class QPainter;

namespace parvis::ui {

/// Keeps small things as they were drawn that stand on the screen again and again, such as the
/// initials of people. GUI thread.
class DrawnPixmaps {
public:
    /// All that decides how it looks.
    struct Key {
        QString text;
        QSize size; ///< In device-independent pixels.
        QRgb colour;
        int variant;
        qreal dpr;
        friend bool operator==(const Key&, const Key&) = default;
        friend std::size_t qHash(const Key& k, std::size_t seed = 0) noexcept {
            return ::qHashMulti(seed, k.text, k.size.width(), k.size.height(), k.colour, k.variant,
                                k.dpr);
        }
    };

    DrawnPixmaps();

    /// A transparent pixmap on which `draw` has drawn; the pixmap carries the key's `dpr`.
    [[nodiscard]] QPixmap pixmap(const Key& key, const std::function<void(QPainter&)>& draw) const;

    void clear();

private:
    mutable QCache<Key, QPixmap> m_pixmaps;
};

} // namespace parvis::ui
