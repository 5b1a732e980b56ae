#pragma once

#include "models/TimelineItem.h"
#include "ui/widgets/timeline/LayoutContext.h"
#include "ui/widgets/timeline/RowLayout.h"

namespace parvis::ui {

/// The chips of reactions, wrapped in lines, with a small "add" chip behind them.
class ReactionStrip {
public:
    /// Does nothing without reactions. `alwaysAdd` shows the "add" chip also without the pointer.
    void layOut(const QList<models::ReactionSummary>& reactions, const LayoutContext& context,
                QPoint topLeft, int width, int rowWidth, bool alwaysAdd = false);

    [[nodiscard]] int height() const { return m_height; }
    /// The logical (unmirrored) right end of the last line, to place what follows on it.
    [[nodiscard]] int end() const { return m_end; }
    void paint(QPainter& painter, const PaintState& state, const Theme& theme) const;
    [[nodiscard]] Hit hit(QPoint point) const;

private:
    struct Chip {
        QRect rect;
        QString key;
        QString count;
        bool mine;
    };
    std::vector<Chip> m_chips;
    QRect m_add;
    int m_height = 0;
    int m_end = 0;
    bool m_alwaysAdd = false;
};

} // namespace parvis::ui
