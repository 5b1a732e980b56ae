#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace parvis::ui {

class TimelineView;

/// Makes every TimelineView a list whose items are its messages. Call before the first is made;
/// later calls do nothing.
void installTimelineAccessibility();

/// Rows came or went: items known to screen readers are out of date.
void timelineRowsChanged(TimelineView* view);
/// The keyboard moved to a row: screen readers read it.
void timelineFocusMoved(TimelineView* view, int row);

/// A timeline as assistive technology sees it: a list with one item a row, loaded or not visible
/// included, made when asked for. What stands among the rows as widgets, such as the field over a
/// feed, is in a last item.
class TimelineAccessible : public QAccessibleWidget {
public:
    explicit TimelineAccessible(TimelineView* view);
    ~TimelineAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    void forgetRows();

private:
    [[nodiscard]] TimelineView* view() const;
    [[nodiscard]] int rowCount() const;
    /// Where the widgets are, null when there are none.
    [[nodiscard]] QAccessibleInterface* widgets() const;

    mutable QHash<int, QAccessible::Id> m_rows;
};

} // namespace parvis::ui
