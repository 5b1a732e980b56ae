#pragma once

#include "domain/Media.h"
#include "ui/widgets/timeline/LayoutContext.h"
#include "ui/widgets/timeline/RowLayout.h"

namespace parvis::ui {

/// Pictures and file cards of a message: one picture at its own shape, several as a grid, files as
/// cards with name, kind and size.
class AttachmentStrip {
public:
    /// Lays out from `topLeft` down; does nothing without attachments.
    void layOut(const QList<Attachment>& attachments, const LayoutContext& context, QPoint topLeft,
                int width, int rowWidth);

    [[nodiscard]] int height() const { return m_height; }
    void paint(QPainter& painter, const PaintState& state, const LayoutContext& context) const;
    [[nodiscard]] Hit hit(QPoint point) const;

private:
    struct Cell {
        QRect rect;
        Attachment attachment;
        int index;
        bool picture;
        QRect save = {}; ///< The corner of a card that saves the file.
        int more = 0;    ///< "+3" on the last picture of a grid.
    };
    void layOutPictures(const QList<std::pair<int, Attachment>>& pictures,
                        const LayoutContext& context, QPoint topLeft, int width, int rowWidth);
    void paintPicture(QPainter& painter, const Cell& cell, const LayoutContext& context) const;
    void paintCard(QPainter& painter, const Cell& cell, const PaintState& state,
                   const LayoutContext& context) const;

    std::vector<Cell> m_cells;
    int m_height = 0;
};

} // namespace parvis::ui
