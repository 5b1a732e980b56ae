#pragma once

#include "ui/theme/Appearance.h"
#include "ui/theme/DrawnPixmaps.h"
#include "ui/theme/Icons.h"
#include "ui/theme/TextLines.h"
#include "ui/theme/TextPixmaps.h"
#include "ui/theme/Tokens.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QObject>

class QApplication;

namespace parvis::ui {

/// The type scale. The number is the size in pixels at text scale 1.0.
enum class TextSize { Tiny = 11, Small = 12, Body = 13, Large = 15, Title = 20, Display = 28 };
enum class TextWeight { Regular, Strong };

/// What everything on the screen is drawn with. One object, made by the application and handed to
/// whoever paints; outlives them all. GUI thread.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    [[nodiscard]] const Tokens& tokens() const { return m_tokens; }
    [[nodiscard]] const Icons& icons() const { return m_icons; }
    [[nodiscard]] const TextLines& textLines() const { return m_textLines; }
    [[nodiscard]] const DrawnPixmaps& drawnPixmaps() const { return m_drawnPixmaps; }
    [[nodiscard]] const TextPixmaps& textPixmaps() const { return m_textPixmaps; }
    [[nodiscard]] const Appearance& appearance() const { return m_appearance; }

    /// The text font in a size of the scale, grown by the text scale of the desktop.
    [[nodiscard]] QFont font(TextSize size = TextSize::Body,
                             TextWeight weight = TextWeight::Regular) const;
    /// For code.
    [[nodiscard]] QFont monospace(TextSize size = TextSize::Small) const;
    /// A measure that grows with the text.
    [[nodiscard]] int scaled(int pixels) const;
    /// The height of a line of running text in a size of the scale.
    [[nodiscard]] int lineHeight(TextSize size = TextSize::Body) const;
    /// Length of an animation: `wanted` milliseconds (120 to 180), or 0 when the person asked for
    /// no motion.
    [[nodiscard]] int motion(int wanted = 150) const;

    /// Follows what the desktop or the person asks for; emits changed() when that differs.
    void setAppearance(const Appearance& appearance);
    /// The organisation's accent; an invalid colour brings back our own.
    void setAccent(const QColor& accent);

    /// Installs style, palette and font in the application and keeps them current.
    void applyTo(QApplication& application);

signals:
    void changed();

private:
    void rebuild();

    Appearance m_appearance;
    QColor m_accent;
    Tokens m_tokens;
    Icons m_icons;
    TextLines m_textLines;
    DrawnPixmaps m_drawnPixmaps;
    TextPixmaps m_textPixmaps;
    QStringList m_families;
    QString m_fixedFamily;
    mutable QHash<std::pair<int, int>, QFont> m_fonts;
    QApplication* m_application = nullptr;
};

} // namespace parvis::ui
