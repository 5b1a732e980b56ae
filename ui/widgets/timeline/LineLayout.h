#pragma once

#include "models/TimelineItem.h"
#include "ui/widgets/timeline/LayoutContext.h"
#include "ui/widgets/timeline/RowLayout.h"

namespace parvis::ui {

/// A line across the timeline with a word in its middle: a new day, "New", or missing history.
class LineLayout : public RowLayout {
public:
    /// `item` is a DateLine, UnreadLine or Gap. Lines leave `margin` free at both ends.
    LineLayout(const models::TimelineItem& item, const LayoutContext& context, int width,
               int margin);

    void paint(QPainter& painter, const PaintState& state) const override;
    [[nodiscard]] QRect inked(const PaintState& state) const override;

    [[nodiscard]] static QString label(const models::TimelineItem& item, const QDateTime& now);

private:
    const Theme& m_theme;
    QString m_label;
    models::TimelineItem::Kind m_kind;
    int m_width;
    int m_margin;
};

} // namespace parvis::ui
