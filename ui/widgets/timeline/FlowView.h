#pragma once

#include "ui/widgets/timeline/HeightIndex.h"
#include "ui/widgets/timeline/RowLayout.h"

#include <QAbstractScrollArea>
#include <QRegion>

#include <map>
#include <memory>
#include <optional>

namespace parvis::ui {

class Theme;

/// The scroll engine of timelines and feeds. Lays out the visible rows and half a view beyond them;
/// the heights of the others are estimates. What the person reads stays where it is when rows come
/// and go elsewhere, when estimates are corrected and when the window changes its size: positions
/// count from an anchor row on the screen, never from the top. At the newest end it sticks there,
/// unless the rows are only a part that does not reach it. GUI thread.
class FlowView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class NewestEnd {
        Bottom, ///< A chat: stands at the bottom, also when it is short.
        Top,    ///< A feed.
    };

    FlowView(const Theme& theme, NewestEnd newestEnd, QWidget* parent = nullptr);
    ~FlowView() override;

    /// A widget above the first row that scrolls along, `maximumWidth` wide and centred. Takes
    /// ownership.
    void setHeader(QWidget* header);

    [[nodiscard]] bool isAtNewest() const { return m_stick; }
    virtual void scrollToNewest();
    /// Positive: towards the end of the list.
    void scrollBy(int pixels);
    /// Brings the row into the view with the least movement.
    void ensureRowVisible(int row);
    /// Places the row with its top at `top` of the viewport, a third down unless told.
    void scrollToRow(int row, std::optional<int> top = {});

    /// The row's place in the viewport; null while it is not laid out.
    [[nodiscard]] QRect rowRect(int row) const;
    /// The row at a point of the viewport, -1 when there is none.
    [[nodiscard]] int rowAt(QPoint point) const;
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const;
    /// How many rows are laid out now, and how many were since the view was made.
    [[nodiscard]] int laidOutRows() const { return int(m_layouts.size()); }
    [[nodiscard]] qint64 layoutsMade() const { return m_layoutsMade; }

signals:
    void scrolled();
    void atNewestChanged(bool atNewest);

protected:
    /// A row laid out for the width.
    [[nodiscard]] virtual std::unique_ptr<RowLayout> makeLayout(int row, int width) = 0;
    [[nodiscard]] virtual PaintState stateOf(int row) const = 0;
    /// After a layout: the pane may want older rows now.
    virtual void layoutDone() {}
    /// Whether the row is something that is read, which stays where it is; others may come and go
    /// beside it.
    [[nodiscard]] virtual bool isRead(int row) const = 0;

    // What the model did.
    /// With `at`, that row is where scrollToRow() would place it; otherwise the newest end shows.
    void rowsReset(int count, int at = -1);
    void rowsInserted(int first, int count);
    void rowsRemoved(int first, int count);
    void rowsChanged(int first, int last);

    /// There are newer rows than those here: their end is not the newest end.
    void setNewestMissing(bool missing);

    /// Everything has to be laid out anew: another width, theme or day.
    void invalidateAll();
    /// Paints the rows anew, and nothing where none of them has been or is.
    void updateRows();
    /// Paints one row anew; nothing when it is not laid out.
    void updateRow(int row);
    /// What is painted beside the rows, in the viewport.
    [[nodiscard]] virtual QRegion inkedBeside() const { return {}; }
    [[nodiscard]] const RowLayout* layoutOf(int row) const;
    [[nodiscard]] int count() const { return m_heights.count(); }
    /// Room below the last row (a typing line) or above the first (loading).
    void setPaddings(int top, int bottom);
    [[nodiscard]] int bottomEdge() const; ///< Viewport y where the last row ends.
    [[nodiscard]] int topEdge() const;    ///< Viewport y where the first row begins.
    [[nodiscard]] const Theme& theme() const { return m_theme; }

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void relayout();
    void layOutAround();
    void layOutBeyond();
    [[nodiscard]] bool clampToEnds();
    int heightOf(int row);
    void dropFarLayouts();
    void chooseAnchor();
    void updateScrollBar();
    void updateStick();
    void placeHeader();
    [[nodiscard]] int topSpace() const;
    [[nodiscard]] int yOf(int row) const;
    void shiftLayouts(int from, int by);
    [[nodiscard]] int estimate() const;
    [[nodiscard]] QRegion inkedNow() const;

    const Theme& m_theme;
    NewestEnd m_newestEnd;
    HeightIndex m_heights;
    std::map<int, std::unique_ptr<RowLayout>> m_layouts;
    QWidget* m_header = nullptr;
    int m_anchorRow = -1;
    int m_anchorTop = 0; ///< Where the anchor row begins in the viewport.
    int m_topPadding = 0;
    int m_bottomPadding = 0;
    bool m_stick = true;
    bool m_newestMissing = false;
    bool m_dirty = true;
    bool m_settingBar = false;
    bool m_inLayout = false;
    QRegion m_inked;      ///< What of the viewport may be other than background.
    bool m_fresh = false; ///< Nothing of these rows was painted yet.
    qint64 m_measuredSum = 0;
    qint64 m_measuredCount = 0;
    qint64 m_layoutsMade = 0;
    double m_wheelRest = 0;
};

} // namespace parvis::ui
