#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QString>

class QPainter;

namespace parvis::ui {

/// Keeps lines of text as they were shaped and shortened: most of what painting a list costs is
/// that, and a list is painted again and again. GUI thread.
class TextLines {
public:
    /// Paints the text on one line in the middle of the height of `rect`, shortened at its end when
    /// it is too long, with the painter's font and pen. `horizontal` is AlignLeft, AlignRight or
    /// AlignHCenter and is not mirrored.
    void paint(QPainter& painter, const QRect& rect, const QString& text,
               Qt::Alignment horizontal = Qt::AlignLeft) const;

    /// The width of the text with this font.
    [[nodiscard]] int width(const QString& text, const QFont& font) const;

    void clear();

private:
    struct Key {
        QString text;
        int pixelSize;
        int weight;
        int decoration; ///< Italic, underlined and struck out, as bits.
        int room;       ///< Width that it was shortened to; below 0: only measured.
        friend bool operator==(const Key&, const Key&) = default;
        friend std::size_t qHash(const Key& k, std::size_t seed = 0) noexcept {
            return ::qHashMulti(seed, k.text, k.pixelSize, k.weight, k.decoration, k.room);
        }
    };
    [[nodiscard]] static Key keyOf(const QString& text, const QFont& font, int room);

    mutable QHash<Key, QStaticText> m_lines;
    mutable QHash<Key, int> m_widths;
};

} // namespace parvis::ui
