// The rows of a TimelineView: how it follows its source, which part of the history that holds, and
// what of it has been seen.
#include "ui/theme/Theme.h"
#include "ui/widgets/timeline/JumpButton.h"
#include "ui/widgets/timeline/MessageActions.h"
#include "ui/widgets/timeline/TimelineAccessible.h"
#include "ui/widgets/timeline/TimelineView.h"

#include <algorithm>

namespace parvis::ui {

using models::TimelineItem;
using models::TimelineSource;

namespace {

constexpr int nearEnd = 12; // rows

} // namespace

// --- The source ---

void TimelineView::setSource(TimelineSource* source, const MessageId& at) {
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_expanded.clear();
    m_selection = {};
    m_current = -1;
    m_hovered = -1;
    m_actions->hide();
    m_jump->hide();
    m_jump->setUnread(0);
    m_newestVisible = {};
    m_place = {};
    const int row = source && at.isValid() && source->showAround(at) ? source->rowOf(at) : -1;
    if (source)
        connectSource();
    setNewestMissing(source && source->hasNewer());
    rowsReset(source ? source->rowCount() : 0, row);
    updateTopPadding();
    timelineRowsChanged(this);
    if (row >= 0)
        lightUp(at);
}

void TimelineView::connectSource() {
    connect(m_source, &TimelineSource::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { onRowsInserted(first, last); });
    connect(m_source, &TimelineSource::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { onRowsRemoved(first, last); });
    connect(m_source, &TimelineSource::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                rowsChanged(first.row(), last.row());
            });
    const auto reset = [this] {
        onReset();
    };
    connect(m_source, &TimelineSource::modelReset, this, reset);
    connect(m_source, &TimelineSource::layoutChanged, this, reset);
    // Timeline rows hardly move; taking them out and in again keeps every index right.
    connect(m_source, &TimelineSource::rowsMoved, this, reset);
    connect(m_source, &TimelineSource::endsChanged, this, &TimelineView::onEndsChanged);
    connect(m_source, &TimelineSource::arrived, this, [this](int messages) {
        if (!isAtNewest())
            m_jump->setUnread(m_jump->unread() + messages);
    });
}

void TimelineView::onReset() {
    // The same rows may be there again: what the person was reading stays where it is.
    const MessageId current = m_current >= 0 ? m_currentId : MessageId();
    const bool atNewest = isAtNewest();
    const std::pair<MessageId, int> place = m_place;
    m_selection = {};
    m_current = -1;
    m_hovered = -1;
    m_actions->hide();
    setNewestMissing(m_source->hasNewer());
    const int landing = m_landing.isValid() ? m_source->rowOf(m_landing) : -1;
    rowsReset(m_source->rowCount(), landing);
    if (const int row = place.first.isValid() && landing < 0 ? m_source->rowOf(place.first) : -1;
        row >= 0 && !atNewest)
        scrollToRow(row, place.second);
    if (current.isValid())
        m_current = m_source->rowOf(current);
    timelineRowsChanged(this);
}

void TimelineView::onRowsInserted(int first, int last) {
    const int added = last - first + 1;
    m_selection.rowsInserted(first, added);
    if (m_current >= first)
        m_current += added;
    m_hovered = -1;
    rowsInserted(first, added);
    if (last + 1 < m_source->rowCount()) // Others have new numbers now.
        timelineRowsChanged(this);
    updateHover(m_pointer);
}

void TimelineView::onRowsRemoved(int first, int last) {
    const int removed = last - first + 1;
    m_selection.rowsRemoved(first, removed);
    if (m_current > last)
        m_current -= removed;
    else if (m_current >= first)
        m_current = -1;
    m_hovered = -1;
    m_actions->hide();
    rowsRemoved(first, removed);
    timelineRowsChanged(this);
}

void TimelineView::onEndsChanged() {
    const bool followed = isAtNewest();
    setNewestMissing(m_source->hasNewer());
    updateTopPadding();
    announceNewest();
    // So much came at once that the source did not take it: whoever was at the newest end is still.
    if (followed && m_source->hasNewer())
        QMetaObject::invokeMethod(this, &TimelineView::scrollToNewest, Qt::QueuedConnection);
    else
        tendLater();
}

void TimelineView::scrollToNewest() {
    if (m_source && m_source->hasNewer()) {
        m_place = {};
        m_source->showNewest();
    }
    FlowView::scrollToNewest();
}

bool TimelineView::jumpTo(const MessageId& id) {
    if (!m_source)
        return false;
    if (const int row = m_source->rowOf(id); row >= 0) {
        scrollToRow(row);
    } else {
        m_landing = id;
        const bool found = m_source->showAround(id);
        m_landing = {};
        if (!found)
            return false;
    }
    lightUp(id);
    return true;
}

void TimelineView::layoutDone() {
    rememberPlace();
    if (m_source && (isNearOldEnd() || isNearNewEnd() || m_source->isCrowded()))
        tendLater();
    announceNewest();
}

void TimelineView::rememberPlace() {
    int row = firstVisibleRow();
    while (row >= 0 && row < count() && (!isMessage(row) || rowRect(row).top() < 0) &&
           row < lastVisibleRow())
        ++row;
    m_place = isMessage(row) ? std::pair(m_source->item(row).message.id, rowRect(row).top())
                             : std::pair(MessageId(), 0);
}

bool TimelineView::isNearOldEnd() const {
    if (!m_source->hasOlder() || m_source->isLoadingOlder())
        return false;
    return count() == 0 || (m_mode == Mode::Chat ? firstVisibleRow() < nearEnd
                                                 : lastVisibleRow() >= count() - nearEnd);
}

bool TimelineView::isNearNewEnd() const {
    if (!m_source->hasNewer() || m_source->isLoadingNewer())
        return false;
    return count() == 0 || (m_mode == Mode::Chat ? lastVisibleRow() >= count() - nearEnd
                                                 : firstVisibleRow() < nearEnd);
}

/// Not from within a layout: the source may answer at once.
void TimelineView::tendLater() {
    if (std::exchange(m_tending, true))
        return;
    QMetaObject::invokeMethod(this, &TimelineView::tend, Qt::QueuedConnection);
}

/// Has the source hold the rows that are near, and not much more.
void TimelineView::tend() {
    m_tending = false;
    if (!m_source || !isVisible())
        return;
    if (isNearOldEnd())
        m_source->loadOlder();
    if (isNearNewEnd())
        m_source->loadNewer();
    if (!m_source->isCrowded() || count() == 0)
        return;
    int first = std::max(0, firstVisibleRow());
    int last = std::max(first, lastVisibleRow());
    if (m_selecting || !m_selection.isEmpty()) {
        first = std::min(first, std::max(0, m_selection.first().row));
        last = std::max(last, m_selection.last().row);
    }
    m_source->keepAround(first, std::min(last, count() - 1));
}

void TimelineView::announceNewest() {
    // What is newer than these rows has not been seen.
    if (!m_source || m_source->hasNewer() || count() == 0 || !isVisible())
        return;
    const MessageId id = m_mode == Mode::Chat ? newestMessageInView() : newestOfPostsInView();
    if (!id.isValid() || id == m_newestVisible)
        return;
    m_newestVisible = id;
    emit newestVisibleChanged(id);
}

MessageId TimelineView::newestMessageInView() const {
    int row = lastVisibleRow();
    while (row >= 0 && !isMessage(row))
        --row;
    return isMessage(row) ? m_source->item(row).message.id : MessageId();
}

/// Posts stand in the order of their activity, which changes only when the person lets it: the
/// newest of what is on the screen may be a comment to any of them.
MessageId TimelineView::newestOfPostsInView() const {
    if (m_source->holdsBack())
        return {}; // it is older than what is held back, and that has not been seen
    const Message* newest = nullptr;
    const auto look = [&newest](const Message& message, models::SendState state) {
        if (state == models::SendState::Sent && (!newest || message.sentAt >= newest->sentAt))
            newest = &message;
    };
    const int first = firstVisibleRow();
    for (int row = first; row >= 0 && row <= lastVisibleRow(); ++row) {
        if (!isMessage(row))
            continue;
        const models::TimelineItem& post = m_source->item(row);
        look(post.message, post.sendState);
        for (const models::CommentSummary& comment : post.comments)
            look(comment.message, comment.sendState);
    }
    return newest ? newest->id : MessageId();
}

} // namespace parvis::ui
