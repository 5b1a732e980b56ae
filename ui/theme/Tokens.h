#pragma once

#include <QColor>
#include <QList>

namespace parvis::ui {

/// The colours of one appearance. Every text colour has a contrast of at least 4.5:1 on every
/// surface that textPairs() names with it.
struct Tokens {
    QColor background; ///< Behind the content.
    QColor list;       ///< Behind the second column.
    QColor rail;
    QColor railSelected; ///< The selected entry of the rail.
    QColor card;         ///< Cards, fields, menus.
    QColor bubble;       ///< Comments and code, on a card or the background.
    QColor chip;         ///< Chips and reactions of others.
    QColor hover;        ///< A row under the pointer.
    QColor pressed;

    QColor ink;  ///< Text.
    QColor ink2; ///< Second text.
    QColor ink3; ///< Times, placeholders, section headers.

    QColor line;   ///< Hairlines.
    QColor border; ///< Edges of controls.

    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor accentWash; ///< Selected rows, own reactions.
    QColor accentLine; ///< The "new" line.

    QColor warning;
    QColor warningWash;
    QColor danger;
    QColor dangerWash;
    QColor success;

    QColor online;
    QColor away;
    QColor busy;
    QColor offline;

    QColor selection; ///< Behind selected text.
    QColor mark;      ///< Behind words that were looked for.
    QColor focus;     ///< Focus rings.
    QColor scrollBar;
    QColor tooltip;
    QColor onTooltip;

    QColor filePdf;
    QColor fileTable;
    QColor fileImage;
    QColor fileOther;

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens dark();
    [[nodiscard]] static Tokens highContrastLight();
    [[nodiscard]] static Tokens highContrastDark();

    /// These tokens with another accent, made readable on every surface.
    [[nodiscard]] Tokens withAccent(const QColor& accent) const;

    /// A text colour, a surface it is painted on, and names for a report.
    struct TextPair {
        const char* textName;
        QColor text;
        const char* surfaceName;
        QColor surface;
    };
    /// Every combination in which text is painted.
    [[nodiscard]] QList<TextPair> textPairs() const;

    friend bool operator==(const Tokens&, const Tokens&) = default;
};

/// Measures in device-independent pixels at text scale 1.0. On a grid of 4.
namespace metrics {
inline constexpr int grid = 4;
inline constexpr int radiusControl = 9;
inline constexpr int radiusRow = 10;
inline constexpr int radiusCard = 14;
inline constexpr int railWidth = 76;
inline constexpr int listWidth = 288;
inline constexpr int detailsWidth = 288;
inline constexpr int feedWidth = 600;
inline constexpr int headerHeight = 64;
inline constexpr int rowHeight = 54;
inline constexpr int controlHeight = 34;
} // namespace metrics

} // namespace parvis::ui
