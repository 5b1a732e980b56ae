#pragma once

#include "ui/widgets/timeline/TextBlock.h"

#include <QRect>

#include <vector>

namespace parvis::ui {

/// Text blocks placed in a row, with one run of positions through all of them: what selection and
/// copying work on. Between two blocks lies one position, the line break.
class TextFlow {
public:
    /// Places a block. Its positions follow those of the blocks before it.
    void add(std::unique_ptr<TextBlock> block, QPoint topLeft);

    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    [[nodiscard]] int length() const;
    void paint(QPainter& painter, int selectionStart, int selectionEnd) const;
    /// The position nearest to the point.
    [[nodiscard]] int positionAt(QPoint point) const;
    [[nodiscard]] bool contains(QPoint point) const;
    [[nodiscard]] QString linkAt(QPoint point) const;
    [[nodiscard]] QString text(int start, int end) const;
    [[nodiscard]] std::pair<int, int> wordAt(int position) const;
    /// The bottom of the lowest block, 0 when empty.
    [[nodiscard]] int bottom() const;

private:
    struct Item {
        std::unique_ptr<TextBlock> block;
        QPoint topLeft;
        int start;
    };
    std::vector<Item> m_items;
};

/// The paragraphs of a text, one under the other from `top` on, `width` wide. Returns the bottom.
int addParagraphs(TextFlow& flow, const QList<Paragraph>& paragraphs, const TextBlock::Style& style,
                  QPoint top, int width, const Theme& theme);

} // namespace parvis::ui
