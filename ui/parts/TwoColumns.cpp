#include "ui/parts/TwoColumns.h"

namespace parvis::ui {

namespace {

constexpr int gap = 14;

QVBoxLayout* column(QWidget* widget) {
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->setAlignment(Qt::AlignTop);
    return layout;
}

} // namespace

TwoColumns::TwoColumns(int breakpoint, OnTop onTop, QWidget* parent)
    : QWidget(parent)
    , m_breakpoint(breakpoint)
    , m_onTop(onTop)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_firstColumn(new QWidget)
    , m_secondColumn(new QWidget)
    , m_first(column(m_firstColumn))
    , m_second(column(m_secondColumn)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
    for (QWidget* widget : {m_firstColumn, m_secondColumn}) {
        // Shares decide the width, not what stands in the columns.
        widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_row->addWidget(widget, 1);
    }
}

void TwoColumns::setShares(int first, int second) {
    m_row->setStretch(0, first);
    m_row->setStretch(1, second);
}

void TwoColumns::setFirstVisible(bool visible) {
    m_firstColumn->setVisible(visible);
}

void TwoColumns::setSecondVisible(bool visible) {
    m_secondColumn->setVisible(visible);
}

void TwoColumns::setBreakpoint(int breakpoint) {
    m_breakpoint = breakpoint;
    arrange();
}

void TwoColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TwoColumns::arrange() {
    const auto stacked =
        m_onTop == OnTop::First ? QBoxLayout::TopToBottom : QBoxLayout::BottomToTop;
    const auto direction = width() >= m_breakpoint ? QBoxLayout::LeftToRight : stacked;
    if (m_row->direction() != direction)
        m_row->setDirection(direction);
}

} // namespace parvis::ui
