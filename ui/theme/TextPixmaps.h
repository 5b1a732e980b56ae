#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QString>

class QFont;

namespace parvis::ui {

/// Keeps short texts as drawn. For emoji: their glyphs are pictures that Qt unpacks again for every
/// measuring and drawing. GUI thread.
class TextPixmaps {
public:
    /// The text on one line, as wide as it runs; the pixmap carries `dpr`.
    [[nodiscard]] QPixmap pixmap(const QString& text, const QFont& font, const QColor& colour,
                                 qreal dpr) const;

    /// The width of the text in device-independent pixels.
    [[nodiscard]] int width(const QString& text, const QFont& font) const;

    void clear();

private:
    struct Key {
        QString text;
        int pixelSize;
        int weight;
        QRgb colour;
        qreal dpr;
        friend bool operator==(const Key&, const Key&) = default;
        friend std::size_t qHash(const Key& k, std::size_t seed = 0) noexcept {
            return ::qHashMulti(seed, k.text, k.pixelSize, k.weight, k.colour, k.dpr);
        }
    };
    mutable QHash<Key, QPixmap> m_pixmaps;
    mutable QHash<Key, int> m_widths;
};

} // namespace parvis::ui
