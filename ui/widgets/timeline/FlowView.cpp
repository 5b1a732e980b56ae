#include "ui/widgets/timeline/FlowView.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace parvis::ui {

FlowView::FlowView(const Theme& theme, NewestEnd newestEnd, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
    , m_newestEnd(newestEnd) {
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAttribute(Qt::WA_StaticContents); // updateRows() knows what a new size changes
    connect(&theme, &Theme::changed, this, &FlowView::invalidateAll);
}

FlowView::~FlowView() = default;

void FlowView::setHeader(QWidget* header) {
    delete m_header;
    m_header = header;
    if (header) {
        header->setParent(viewport());
        header->installEventFilter(this);
        header->show();
    }
    relayout();
}

void FlowView::setPaddings(int top, int bottom) {
    if (top == m_topPadding && bottom == m_bottomPadding)
        return;
    m_topPadding = top;
    m_bottomPadding = bottom;
    relayout();
}

int FlowView::topSpace() const {
    constexpr int gap = 14;
    return m_topPadding +
           (m_header && !m_header->isHidden() ? gap + m_header->height() + gap + 1 : 0);
}

int FlowView::estimate() const {
    return m_measuredCount > 0 ? std::max(1, int(m_measuredSum / m_measuredCount))
                               : m_theme.scaled(60);
}

// --- What the model did ---

void FlowView::rowsReset(int count, int at) {
    m_layouts.clear();
    m_heights.reset(count, estimate());
    const bool wasAt = std::exchange(m_stick, at < 0 && !m_newestMissing);
    m_anchorRow = at;
    m_anchorTop = viewport()->height() / 3;
    m_fresh = true;
    relayout();
    m_stick = wasAt;
    updateStick();
}

void FlowView::setNewestMissing(bool missing) {
    m_newestMissing = missing;
    updateStick();
}

void FlowView::shiftLayouts(int from, int by) {
    std::map<int, std::unique_ptr<RowLayout>> shifted;
    for (auto& [row, layout] : m_layouts)
        shifted.emplace(row >= from ? row + by : row, std::move(layout));
    m_layouts = std::move(shifted);
}

void FlowView::rowsInserted(int first, int count) {
    m_heights.insert(first, count, estimate());
    shiftLayouts(first, count);
    if (m_anchorRow >= first)
        m_anchorRow += count;
    relayout();
}

void FlowView::rowsRemoved(int first, int count) {
    if (m_anchorRow >= first && m_anchorRow < first + count && count < m_heights.count()) {
        // What stays stays where it is.
        const int stays = first + count < m_heights.count() ? first + count : first - 1;
        m_anchorTop = yOf(stays);
        m_anchorRow = stays;
    }
    m_heights.remove(first, count);
    m_layouts.erase(m_layouts.lower_bound(first), m_layouts.lower_bound(first + count));
    shiftLayouts(first + count, -count);
    if (m_anchorRow >= first + count)
        m_anchorRow -= count;
    else if (m_anchorRow >= first)
        m_anchorRow = -1; // nothing is left
    relayout();
}

void FlowView::rowsChanged(int first, int last) {
    m_layouts.erase(m_layouts.lower_bound(first), m_layouts.upper_bound(last));
    relayout();
}

void FlowView::invalidateAll() {
    m_layouts.clear();
    m_inked = viewport()->rect(); // the background may be another one
    relayout();
}

// --- Layout ---

int FlowView::heightOf(int row) {
    auto& layout = m_layouts[row];
    if (!layout) {
        layout = makeLayout(row, viewport()->width());
        ++m_layoutsMade;
        m_measuredSum += layout->height();
        ++m_measuredCount;
        m_heights.set(row, layout->height());
    }
    return layout->height();
}

int FlowView::yOf(int row) const {
    return m_anchorTop + int(m_heights.offset(row) - m_heights.offset(m_anchorRow));
}

void FlowView::relayout() {
    if (m_inLayout)
        return;
    if (!isVisible()) { // Whoever shows the view pays for its layout.
        m_dirty = true;
        return;
    }
    {
        const QScopedValueRollback guard(m_inLayout, true);
        m_dirty = false;
        if (m_heights.count() == 0) {
            m_layouts.clear();
            m_anchorRow = -1;
            m_anchorTop = topSpace();
        } else {
            if (m_anchorRow < 0 || m_stick) {
                const bool bottom = m_newestEnd == NewestEnd::Bottom;
                m_anchorRow = bottom ? m_heights.count() - 1 : 0;
                m_anchorTop = bottom
                                  ? viewport()->height() - m_bottomPadding - heightOf(m_anchorRow)
                                  : topSpace();
            }
            // Moving to an end uncovers rows, which may turn out of another height: a few rounds.
            for (int round = 0; round < 6; ++round) {
                layOutAround();
                if (!clampToEnds())
                    break;
            }
            dropFarLayouts();
            chooseAnchor();
        }
        updateScrollBar();
        placeHeader();
    }
    updateRows();
    layoutDone();
}

QRegion FlowView::inkedNow() const {
    // One upright strip for what all rows share, and a rectangle for each row that is wider: a
    // region of many parts costs more than it saves.
    const QRect view = viewport()->rect();
    QRect strip;
    QRegion wider;
    for (auto it = m_layouts.begin(); it != m_layouts.end(); ++it) {
        const auto& [row, layout] = *it;
        const QRect inked = layout->inked(stateOf(row)).translated(0, yOf(row)) & view;
        if (inked.width() == view.width())
            wider |= inked;
        else
            strip |= inked;
    }
    return wider | strip;
}

void FlowView::updateRows() {
    viewport()->update(std::exchange(m_inked, {}) | inkedNow() | inkedBeside());
}

void FlowView::updateRow(int row) {
    if (const QRect rect = rowRect(row) & viewport()->rect(); !rect.isEmpty())
        viewport()->update(rect);
}

void FlowView::layOutAround() {
    // What is about to be seen is laid out before it is; but not before what is seen now.
    const int margin = m_fresh ? 0 : viewport()->height() / 2;
    const int last = m_heights.count() - 1;
    int y = m_anchorTop;
    for (int row = m_anchorRow; row <= last && y < viewport()->height() + margin; ++row)
        y += heightOf(row);
    y = m_anchorTop;
    for (int row = m_anchorRow - 1; row >= 0 && y > -margin; --row)
        y -= heightOf(row);
}

void FlowView::layOutBeyond() {
    if (m_inLayout || m_anchorRow < 0 || !isVisible())
        return;
    // Nothing that is seen moves: no new frame.
    const QScopedValueRollback guard(m_inLayout, true);
    layOutAround();
    updateScrollBar();
}

bool FlowView::clampToEnds() {
    const int last = m_heights.count() - 1;
    const bool hasFirst = m_layouts.contains(0);
    const bool hasLast = m_layouts.contains(last);
    const int height = viewport()->height();
    const qint64 content = topSpace() + m_heights.total() + m_bottomPadding;
    const int top = hasFirst ? yOf(0) - topSpace() : 0;
    const int bottom = hasLast ? yOf(last) + m_heights.height(last) + m_bottomPadding : height;
    int shift = 0;
    if (hasFirst && hasLast && content <= height)
        shift = m_newestEnd == NewestEnd::Top ? -top : height - bottom;
    else if (hasLast && bottom < height)
        shift = height - bottom;
    else if (hasFirst && top > 0)
        shift = -top;
    m_anchorTop += shift;
    return shift != 0;
}

void FlowView::dropFarLayouts() {
    const int height = viewport()->height();
    std::erase_if(m_layouts, [&](const auto& entry) {
        const int top = yOf(entry.first);
        return top > 2 * height || top + entry.second->height() < -height;
    });
}

void FlowView::chooseAnchor() {
    // The first row that begins in the view: it is what the person reads, and what changes above it
    // must not move it. A row taller than the view is its own anchor.
    const int row = firstVisibleRow();
    if (row < 0)
        return;
    int best = row;
    const int last = lastVisibleRow();
    while (best < last && (yOf(best) < 0 || !isRead(best)))
        ++best;
    if (!isRead(best) || yOf(best) < 0)
        best = row;
    m_anchorTop = yOf(best);
    m_anchorRow = best;
}

void FlowView::updateScrollBar() {
    const QScopedValueRollback guard(m_settingBar, true);
    const int height = viewport()->height();
    const qint64 content = topSpace() + m_heights.total() + m_bottomPadding;
    const int maximum = int(std::max<qint64>(0, content - height));
    QScrollBar* bar = verticalScrollBar();
    bar->setRange(0, maximum);
    bar->setPageStep(height);
    bar->setSingleStep(m_theme.scaled(40));
    if (m_anchorRow >= 0)
        bar->setValue(std::clamp(topSpace() - topEdge(), 0, maximum));
}

int FlowView::topEdge() const {
    return m_anchorRow < 0 ? topSpace() : yOf(0);
}

int FlowView::bottomEdge() const {
    return m_anchorRow < 0 ? topSpace()
                           : m_anchorTop + int(m_heights.total() - m_heights.offset(m_anchorRow));
}

void FlowView::placeHeader() {
    if (!m_header)
        return;
    const int width = std::min(m_theme.scaled(metrics::feedWidth), viewport()->width() - 28);
    const int height = m_header->hasHeightForWidth() ? m_header->heightForWidth(width)
                                                     : m_header->sizeHint().height();
    const int x = (viewport()->width() - width) / 2;
    const int before = m_header->height();
    const int y = topEdge() - 15 - before;
    m_header->setGeometry(x, y, width, height);
    const int grown = m_header->height() - before;
    if (grown == 0)
        return;
    // Who is at the top, or writes in the header, keeps it in sight: what is below gives way.
    const bool isUsed = m_header->isAncestorOf(QApplication::focusWidget());
    if (m_newestEnd == NewestEnd::Top && m_anchorRow >= 0 && (m_stick || isUsed))
        m_anchorTop += grown;
    QMetaObject::invokeMethod(this, &FlowView::relayout, Qt::QueuedConnection);
}

void FlowView::updateStick() {
    const int slack = 4;
    const bool at = m_newestMissing ? false
                    : m_newestEnd == NewestEnd::Bottom
                        ? bottomEdge() + m_bottomPadding <= viewport()->height() + slack
                        : topEdge() >= topSpace() - slack;
    if (at == m_stick)
        return;
    m_stick = at;
    emit atNewestChanged(at);
}

// --- Movement ---

void FlowView::scrollBy(int pixels) {
    if (m_anchorRow < 0 || pixels == 0)
        return;
    const bool wasAt = m_stick;
    m_stick = false;
    m_anchorTop -= pixels;
    relayout();
    m_stick = wasAt;
    updateStick();
    emit scrolled();
}

void FlowView::scrollToNewest() {
    m_anchorRow = -1;
    const bool wasAt = std::exchange(m_stick, true);
    relayout();
    if (!wasAt)
        emit atNewestChanged(true);
    if (m_newestMissing)
        updateStick(); // the end of what is here
    emit scrolled();
}

void FlowView::scrollToRow(int row, std::optional<int> top) {
    if (row < 0 || row >= m_heights.count())
        return;
    const bool wasAt = std::exchange(m_stick, false);
    m_anchorRow = row;
    m_anchorTop = top.value_or(viewport()->height() / 3);
    relayout();
    m_stick = wasAt;
    updateStick();
    emit scrolled();
}

void FlowView::ensureRowVisible(int row) {
    const QRect rect = rowRect(row);
    if (rect.isNull()) {
        scrollToRow(row);
        return;
    }
    if (rect.top() < 0 || rect.height() > viewport()->height())
        scrollBy(rect.top() - 8);
    else if (rect.bottom() > viewport()->height())
        scrollBy(rect.bottom() - viewport()->height() + 8);
}

void FlowView::scrollContentsBy(int, int) {
    if (m_settingBar || m_anchorRow < 0)
        return;
    const qint64 y = verticalScrollBar()->value() - topSpace();
    const bool wasAt = std::exchange(m_stick, false);
    if (verticalScrollBar()->value() == verticalScrollBar()->maximum()) {
        // The end is the end, however far the estimates of the rows before it are off.
        m_anchorRow = m_heights.count() - 1;
        m_anchorTop = viewport()->height() - m_bottomPadding - heightOf(m_anchorRow);
    } else {
        m_anchorRow = m_heights.rowAt(y);
        m_anchorTop = int(m_heights.offset(m_anchorRow) - y);
    }
    relayout();
    m_stick = wasAt;
    updateStick();
    emit scrolled();
}

void FlowView::wheelEvent(QWheelEvent* event) {
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    // Fine wheels and touch pads send parts of a pixel; none may be lost.
    const double pixels = event->pixelDelta().isNull()
                              ? event->angleDelta().y() / 120.0 * m_theme.scaled(72)
                              : event->pixelDelta().y();
    m_wheelRest += pixels;
    const int whole = int(m_wheelRest);
    m_wheelRest -= whole;
    scrollBy(-whole);
}

// --- Where things are ---

const RowLayout* FlowView::layoutOf(int row) const {
    const auto found = m_layouts.find(row);
    return found == m_layouts.end() ? nullptr : found->second.get();
}

QRect FlowView::rowRect(int row) const {
    const RowLayout* layout = layoutOf(row);
    return layout ? QRect(0, yOf(row), viewport()->width(), layout->height()) : QRect();
}

int FlowView::rowAt(QPoint point) const {
    if (m_anchorRow < 0 || point.y() < topEdge() || point.y() >= bottomEdge())
        return -1;
    return m_heights.rowAt(point.y() - topEdge());
}

int FlowView::firstVisibleRow() const {
    return m_anchorRow < 0 ? -1 : m_heights.rowAt(-topEdge());
}

int FlowView::lastVisibleRow() const {
    return m_anchorRow < 0 ? -1 : m_heights.rowAt(viewport()->height() - 1 - topEdge());
}

// --- Events ---

void FlowView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (event->oldSize().width() != viewport()->width())
        m_layouts.clear();
    relayout();
}

void FlowView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    if (m_dirty) {
        relayout();
        updateStick();
    }
}

bool FlowView::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (watched == m_header && (type == QEvent::LayoutRequest || type == QEvent::ShowToParent ||
                                type == QEvent::HideToParent))
        QMetaObject::invokeMethod(this, &FlowView::relayout, Qt::QueuedConnection);
    return QAbstractScrollArea::eventFilter(watched, event);
}

void FlowView::paintEvent(QPaintEvent* event) {
    if (std::exchange(m_fresh, false))
        QMetaObject::invokeMethod(this, &FlowView::layOutBeyond, Qt::QueuedConnection);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), m_theme.tokens().background);
    for (const auto& [row, layout] : m_layouts) {
        const int y = yOf(row);
        if (y > event->rect().bottom())
            break;
        if (y + layout->height() < event->rect().top())
            continue;
        painter.translate(0, y);
        layout->paint(painter, stateOf(row));
        painter.translate(0, -y);
    }
    m_inked |= inkedNow() | inkedBeside();
}

} // namespace parvis::ui
