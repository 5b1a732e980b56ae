#pragma once

#include "ui/widgets/timeline/Paragraph.h"

#include <QFont>
#include <QPointF>
#include <QSizeF>

#include <memory>

class QPainter;

namespace parvis::ui {

class Theme;

/// One paragraph laid out for a width: wrapped, on a fixed line pitch so that emoji and code do not
/// push lines apart.
class TextBlock {
public:
    struct Style {
        QFont font;
        int linePitch = 20;
        QColor ink;
        QString suffix; ///< Painted after the text, not part of it: "edited".
        QColor suffixInk;
        int maxLines = 0;         ///< 0: all.
        bool rightToLeft = false; ///< Of the window, not the text.
    };

    TextBlock(const Paragraph& paragraph, const Style& style, int width, const Theme& theme);

    [[nodiscard]] int height() const { return m_height; }
    /// The width that the text really takes, at most the given one.
    [[nodiscard]] int naturalWidth() const { return m_naturalWidth; }
    [[nodiscard]] int length() const { return m_length; }
    [[nodiscard]] bool isCode() const { return m_kind == Paragraph::Kind::Code; }

    /// `selectionStart` == `selectionEnd`: nothing is selected.
    void paint(QPainter& painter, QPointF topLeft, int selectionStart, int selectionEnd) const;
    /// The position nearest to a point relative to the block.
    [[nodiscard]] int positionAt(QPointF point) const;
    /// On the text itself, not beside it.
    [[nodiscard]] bool contains(QPointF point) const;
    /// The address under a point, or nothing.
    [[nodiscard]] QString linkAt(QPointF point) const;
    /// With line breaks as '\n'.
    [[nodiscard]] QString text(int start, int end) const;
    [[nodiscard]] std::pair<int, int> wordAt(int position) const;

private:
    void layOut(const Style& style, int width, const Theme& theme);
    void paintInlineCode(QPainter& painter, QPointF topLeft) const;
    [[nodiscard]] int lineAt(double y) const;

    Paragraph::Kind m_kind;
    QString m_marker;
    QString m_text;
    QList<QTextLayout::FormatRange> m_links;
    QList<std::pair<int, int>> m_codes; ///< Begin and end of code within the text.
    std::unique_ptr<QTextLayout> m_layout;
    QColor m_ink;
    QColor m_boxFill;
    QColor m_boxLine;
    QColor m_codeFill;
    QColor m_codeLine;
    QColor m_barColour;
    QColor m_selection;
    QColor m_markerInk;
    double m_inset = 0;   ///< Left of the text: list markers, quote bars, the code box.
    double m_padding = 0; ///< Above and below the text: the code box.
    int m_width = 0;
    int m_length = 0;
    int m_height = 0;
    int m_naturalWidth = 0;
    int m_linePitch = 0;
    bool m_mirrored = false;
};

} // namespace parvis::ui
