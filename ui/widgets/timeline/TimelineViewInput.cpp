// What the person does to a TimelineView: pointer, keyboard, and what follows from it.
#include "ui/theme/Theme.h"
#include "ui/widgets/Shortcuts.h"
#include "ui/widgets/TimeText.h"
#include "ui/widgets/timeline/JumpButton.h"
#include "ui/widgets/timeline/MessageActions.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace parvis::ui {

Hit TimelineView::hitAt(QPoint point) const {
    const int row = rowAt(point);
    const RowLayout* layout = layoutOf(row);
    return layout ? layout->hit(point - rowRect(row).topLeft()) : Hit();
}

TimelineSelection::Position TimelineView::positionAt(QPoint point) const {
    if (count() == 0)
        return {};
    int row = rowAt(point);
    if (row < 0)
        row = point.y() < topEdge() ? 0 : count() - 1;
    row = std::clamp(row, firstVisibleRow(), lastVisibleRow());
    const RowLayout* layout = layoutOf(row);
    return {row, layout ? layout->textPosition(point - rowRect(row).topLeft()) : 0};
}

PersonId TimelineView::personOf(const Hit& hit, int row) const {
    const models::TimelineItem& item = m_source->item(row);
    for (const auto& comment : item.comments)
        if (comment.message.id == hit.message)
            return comment.sender.id;
    return item.sender.id;
}

void TimelineView::trigger(const Hit& hit, int row) {
    using What = Hit::What;
    if (!isMessage(row))
        return;
    switch (hit.what) {
    case What::Link:
        emit openLink(hit.value);
        return;
    case What::Person:
        emit openPerson(personOf(hit, row));
        return;
    case What::AddReaction:
        emit reactRequested(
            hit.message, QRect(viewport()->mapToGlobal(hit.rect.topLeft() + rowRect(row).topLeft()),
                               hit.rect.size()));
        return;
    case What::More:
        emit contextMenuRequested(
            hit.message, viewport()->mapToGlobal(hit.rect.bottomLeft() + rowRect(row).topLeft()),
            {});
        return;
    case What::Expand:
        m_expanded.insert(hit.message);
        rowsChanged(row, row);
        return;
    default:
        triggerOnMessage(hit, row);
    }
}

void TimelineView::triggerOnMessage(const Hit& hit, int) {
    using What = Hit::What;
    switch (hit.what) {
    case What::Quote:
        emit openQuoted(hit.message);
        break;
    case What::Reaction:
        if (m_mayReact)
            emit toggleReaction(hit.message, hit.value);
        break;
    case What::Vote:
        emit voteRequested(hit.message, hit.value);
        break;
    case What::Attend:
        emit attendRequested(hit.message, hit.value);
        break;
    case What::Acknowledge:
        emit acknowledgeRequested(hit.message);
        break;
    case What::ShowAnswers:
        emit answersRequested(hit.message);
        break;
    case What::SaveEvent:
        emit saveEventRequested(hit.message);
        break;
    case What::Attachment:
        emit openAttachment(hit.message, hit.index);
        break;
    case What::SaveAttachment:
        emit saveAttachment(hit.message, hit.index);
        break;
    case What::Comments:
        emit openThread(hit.message);
        break;
    case What::WriteComment:
        emit writeComment(hit.message);
        break;
    case What::Retry:
        emit retryRequested(hit.message);
        break;
    case What::Discard:
        emit discardRequested(hit.message);
        break;
    case What::CancelSending:
        emit cancelSendingRequested(hit.message);
        break;
    default:
        break;
    }
}

// --- Pointer ---

void TimelineView::setHoveredRow(int row) {
    m_hovered = isMessage(row) ? row : -1;
    const bool bar = m_mode == Mode::Chat && m_hovered >= 0 && !m_selecting && m_actionsAllowed &&
                     !m_source->item(m_hovered).message.redacted &&
                     m_source->item(m_hovered).sendState == models::SendState::Sent;
    m_actions->setVisible(bar);
    if (!bar)
        return;
    const QSize size = m_actions->sizeHint();
    const QRect rect = rowRect(m_hovered);
    const int x =
        layoutDirection() == Qt::RightToLeft ? 24 : viewport()->width() - size.width() - 24;
    m_actions->setGeometry(QRect(QPoint(x, std::max(2, rect.top() - size.height() / 2 + 4)), size));
}

void TimelineView::updateHover(QPoint point) {
    m_pointer = point;
    updateRow(m_hovered);
    const bool inside = viewport()->rect().contains(point);
    setHoveredRow(inside ? rowAt(point) : -1);
    updateRow(m_hovered);
    const Hit hit = inside ? hitAt(point) : Hit();
    viewport()->setCursor(hit.isAction()                ? Qt::PointingHandCursor
                          : hit.what == Hit::What::Text ? Qt::IBeamCursor
                                                        : Qt::ArrowCursor);
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    m_pressedAt = point;
    m_pressedHit = hitAt(point);
    m_pressedRow = rowAt(point);
    m_selecting = true;
    const auto position = positionAt(point);
    const bool triple = m_clickCount == 2 && m_pressedHit.what == Hit::What::Text;
    m_clickCount = 0;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_selection.begin.row >= 0) {
        m_selection.end = position;
    } else if (triple) {
        const RowLayout* layout = layoutOf(position.row);
        m_selection = {{position.row, 0}, {position.row, layout ? layout->textLength() : 0}};
        m_selecting = false;
    } else {
        m_selection = {position, position};
    }
    m_current = -1;
    updateRows();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    if (m_selecting && event->buttons().testFlag(Qt::LeftButton)) {
        m_pointer = point;
        m_clickCount = 0;
        if ((point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance() ||
            !m_selection.isEmpty()) {
            m_actions->hide();
            m_selection.end = positionAt(point);
            if (!m_dragTimer.isActive())
                m_dragTimer.start(16, this);
            updateRows();
        }
        return;
    }
    updateHover(point);
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_dragTimer.stop();
    m_selecting = false;
    const QPoint point = event->position().toPoint();
    const Hit hit = hitAt(point);
    const bool same = hit.what == m_pressedHit.what && hit.index == m_pressedHit.index &&
                      hit.value == m_pressedHit.value && hit.message == m_pressedHit.message &&
                      rowAt(point) == m_pressedRow;
    if (m_selection.isEmpty()) {
        m_selection = {};
        if (same && hit.isAction())
            trigger(hit, m_pressedRow);
    } else if (QClipboard* clipboard = QGuiApplication::clipboard();
               clipboard->supportsSelection()) {
        clipboard->setText(selectedText(), QClipboard::Selection);
    }
    updateHover(point);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint point = event->position().toPoint();
    const auto position = positionAt(point);
    const RowLayout* layout = layoutOf(position.row);
    if (event->button() != Qt::LeftButton || !layout || hitAt(point).what != Hit::What::Text) {
        mousePressEvent(event);
        return;
    }
    const auto [start, end] = layout->wordAt(position.offset);
    m_selection = {{position.row, start}, {position.row, end}};
    m_pressedHit = {};
    m_clickCount = 2; // A third press takes the whole message.
    updateRows();
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKeys = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKeys ? m_current : rowAt(event->pos());
    if (!isMessage(row))
        return;
    const Hit hit = byKeys ? Hit() : hitAt(event->pos());
    const QPoint place =
        byKeys ? viewport()->mapToGlobal(rowRect(row).center()) : event->globalPos();
    const MessageId id = hit.message.isValid() && hit.what != Hit::What::Quote
                             ? hit.message
                             : m_source->item(row).message.id;
    emit contextMenuRequested(id, place, hit.what == Hit::What::Link ? hit.value : QString());
}

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && !m_selecting) {
        // The bar over the message is a child: moving onto it is not leaving.
        if (!m_actions->isVisible() || !m_actions->underMouse())
            updateHover({-1, -1});
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        const Hit hit = hitAt(help->pos());
        QString tip;
        if (hit.what == Hit::What::Link || hit.what == Hit::What::Attachment)
            tip = hit.value;
        else if (hit.what == Hit::What::Reaction && m_reactionTip)
            tip = m_reactionTip(hit.message, hit.value);
        else if (isMessage(row) && hit.what == Hit::What::Nothing &&
                 help->pos().y() - rowRect(row).top() < theme().scaled(30))
            tip = fullTime(m_source->item(row).message.sentAt);
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return FlowView::viewportEvent(event);
}

// --- Keyboard ---

void TimelineView::moveCurrent(int direction) {
    int row =
        m_current < 0 ? (direction < 0 ? lastVisibleRow() + 1 : firstVisibleRow() - 1) : m_current;
    do
        row += direction;
    while (row >= 0 && row < count() && !isMessage(row));
    if (isMessage(row))
        setCurrentRow(row);
    else
        scrollBy(direction * theme().scaled(60));
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    const int page = viewport()->height() - theme().scaled(48);
    const auto is = [event](Shortcut shortcut) {
        return shortcuts::matches(*event, shortcut);
    };
    if (is(Shortcut::Copy))
        return copy();
    if (is(Shortcut::SelectAll))
        return selectAll();
    if (is(Shortcut::PreviousMessage))
        return moveCurrent(-1);
    if (is(Shortcut::NextMessage))
        return moveCurrent(1);
    if (is(Shortcut::Oldest))
        return m_mode == Mode::Feed ? scrollToNewest() : verticalScrollBar()->setValue(0);
    if (is(Shortcut::Newest))
        return m_mode == Mode::Chat ? scrollToNewest()
                                    : verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (is(Shortcut::OpenMessage)) {
        if (isMessage(m_current))
            emit messageActivated(currentMessage());
        return;
    }
    switch (event->key()) {
    case Qt::Key_PageUp:
        return scrollBy(-page);
    case Qt::Key_PageDown:
        return scrollBy(page);
    case Qt::Key_Escape:
        if (m_selection.isEmpty() && m_current < 0)
            break; // Whoever is around may want it.
        m_current = -1;
        return clearSelection();
    default:
        break;
    }
    event->ignore();
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    FlowView::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason ||
                        event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::ShortcutFocusReason;
    if (byKeys && m_current < 0)
        moveCurrent(m_mode == Mode::Chat ? -1 : 1);
    updateRows();
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
    FlowView::focusOutEvent(event);
    updateRows();
}

} // namespace parvis::ui
