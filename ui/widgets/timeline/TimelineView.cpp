#include "ui/widgets/timeline/TimelineView.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/AvatarProvider.h"
#include "ui/widgets/timeline/ItemText.h"
#include "ui/widgets/timeline/JumpButton.h"
#include "ui/widgets/timeline/LineLayout.h"
#include "ui/widgets/timeline/MessageActions.h"
#include "ui/widgets/timeline/MessageLayout.h"
#include "ui/widgets/timeline/PaintHelpers.h"
#include "ui/widgets/timeline/PostLayout.h"
#include "ui/widgets/timeline/TimelineAccessible.h"

#include <QPainter>
#include <QTimerEvent>

#include <algorithm>

namespace parvis::ui {

using models::TimelineItem;
using models::TimelineSource;

namespace {

constexpr int highlightMs = 1800;

} // namespace

TimelineView::TimelineView(const Theme& theme, AvatarProvider* provider, Mode mode, QWidget* parent)
    : FlowView(theme, mode == Mode::Chat ? NewestEnd::Bottom : NewestEnd::Top, parent)
    , m_provider(provider)
    , m_mode(mode)
    , m_jump(new JumpButton(theme, mode == Mode::Feed, this))
    , m_actions(new MessageActions(theme, viewport())) {
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(mode == Mode::Chat ? tr("Messages") : tr("Posts"));
    if (provider)
        connect(provider, &AvatarProvider::pictureReady, viewport(), qOverload<>(&QWidget::update));
    connect(m_jump, &JumpButton::clicked, this, [this] {
        scrollToNewest();
        setFocus();
    });
    connect(this, &FlowView::atNewestChanged, this, [this](bool at) {
        if (at)
            m_jump->setUnread(0);
        m_jump->setVisible(!at);
        placeOverlays();
    });
    connect(this, &FlowView::scrolled, this, [this] {
        updateHover(m_pointer);
        announceNewest();
    });
    const auto onHovered = [this](auto signal) {
        return [this, signal] {
            if (isMessage(m_hovered))
                emit(this->*signal)(m_source->item(m_hovered).message.id);
        };
    };
    connect(m_actions, &MessageActions::reply, this, onHovered(&TimelineView::replyRequested));
    connect(m_actions, &MessageActions::thread, this, onHovered(&TimelineView::openThread));
    connect(m_actions, &MessageActions::react, this, [this] {
        if (isMessage(m_hovered))
            emit reactRequested(m_source->item(m_hovered).message.id,
                                QRect(m_actions->mapToGlobal(QPoint()), m_actions->size()));
    });
    connect(m_actions, &MessageActions::more, this, [this] {
        if (isMessage(m_hovered))
            emit contextMenuRequested(m_source->item(m_hovered).message.id,
                                      m_actions->mapToGlobal(QPoint(0, m_actions->height())), {});
    });
    // Relative times ("5 min") age; once a minute is enough, and only while somebody can see it.
    m_minuteTimer.setInterval(60'000);
    m_minuteTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_minuteTimer, &QTimer::timeout, this, &TimelineView::refreshTimes);
    updateTopPadding();
}

TimelineView::~TimelineView() = default;

QDateTime TimelineView::now() const {
    return m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc();
}

void TimelineView::setNow(const QDateTime& now) {
    m_now = now;
    invalidateAll();
}

void TimelineView::refreshTimes() {
    invalidateAll();
}

void TimelineView::updateTopPadding() {
    const bool older = m_source && m_source->isLoadingOlder();
    const bool newer = m_source && m_source->isLoadingNewer();
    const int room = theme().scaled(36);
    const int status = m_statusLine.isEmpty() ? 0 : theme().scaled(16);
    if (m_mode == Mode::Chat)
        setPaddings(older ? room : theme().scaled(12), newer ? room : theme().scaled(14) + status);
    else
        setPaddings(newer ? room : 0, older ? room : theme().scaled(8));
    updateRows();
}

void TimelineView::setStatusLine(const QString& text) {
    if (text == m_statusLine)
        return;
    m_statusLine = text;
    updateTopPadding();
    updateRows();
}

void TimelineView::setAllowed(bool react, bool reply, bool thread) {
    m_actions->setAllowed(react, reply, thread);
    m_actionsAllowed = react || reply || thread;
    const bool same = react == m_mayReact && thread == m_mayThread;
    m_mayReact = react;
    m_mayReply = reply;
    m_mayThread = thread;
    if (!same)
        invalidateAll();
}

void TimelineView::setShowsLinks(bool shows) {
    if (shows != std::exchange(m_showsLinks, shows))
        invalidateAll();
}

void TimelineView::setReactionTip(std::function<QString(const MessageId&, const QString&)> tip) {
    m_reactionTip = std::move(tip);
}

// --- Rows ---

bool TimelineView::isMessage(int row) const {
    return m_source && row >= 0 && row < m_source->rowCount() &&
           m_source->item(row).kind == TimelineItem::Kind::Message;
}

std::unique_ptr<RowLayout> TimelineView::makeLayout(int row, int width) {
    const TimelineItem& item = m_source->item(row);
    const LayoutContext context{.theme = theme(),
                                .provider = m_provider,
                                .now = now(),
                                .rightToLeft = layoutDirection() == Qt::RightToLeft,
                                .mayReact = m_mayReact,
                                .mayComment = m_mayThread,
                                .showsLinks = m_showsLinks,
                                .expanded = &m_expanded};
    if (item.kind != TimelineItem::Kind::Message)
        return std::make_unique<LineLayout>(item, context, width, m_mode == Mode::Chat ? 24 : 14);
    if (m_mode == Mode::Feed)
        return std::make_unique<PostLayout>(item, context, width);
    return std::make_unique<MessageLayout>(item, context, width);
}

PaintState TimelineView::stateOf(int row) const {
    PaintState state;
    state.hovered = row == m_hovered;
    state.current = row == m_current && hasFocus();
    if (state.hovered)
        state.pointer = m_pointer - rowRect(row).topLeft();
    if (m_highlighted.isValid() && m_source && m_source->item(row).message.id == m_highlighted) {
        const double left = 1.0 - double(m_highlightClock.elapsed()) / highlightMs;
        state.highlight = theme().motion() > 0 ? std::clamp(left * 1.6, 0.0, 1.0) : 1.0;
    }
    if (const RowLayout* layout = layoutOf(row))
        std::tie(state.selectionStart, state.selectionEnd) =
            m_selection.inRow(row, layout->textLength());
    return state;
}

QString TimelineView::accessibleRowText(int row) const {
    return m_source && row >= 0 && row < m_source->rowCount()
               ? itemText::accessible(m_source->item(row), now())
               : QString();
}

void TimelineView::lightUp(const MessageId& id) {
    m_highlighted = id;
    m_highlightClock.start();
    m_highlightTimer.start(theme().motion() > 0 ? 40 : highlightMs, this);
}

MessageId TimelineView::currentMessage() const {
    return isMessage(m_current) ? m_source->item(m_current).message.id : MessageId();
}

void TimelineView::setCurrentRow(int row) {
    if (row >= count())
        return;
    m_current = row;
    m_currentId = currentMessage();
    updateRows();
    if (row < 0)
        return;
    ensureRowVisible(row);
    timelineFocusMoved(this, row);
}

// --- Overlays and timers ---

void TimelineView::placeOverlays() {
    const QSize size = m_jump->sizeHint();
    const QRect area = viewport()->geometry();
    const int x =
        layoutDirection() == Qt::RightToLeft ? area.x() + 16 : area.right() - size.width() - 15;
    const int y = m_mode == Mode::Chat ? area.bottom() - size.height() - 11 : area.y() + 8;
    m_jump->setGeometry(QRect(QPoint(x, y), size));
    m_jump->raise();
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    FlowView::resizeEvent(event);
    placeOverlays();
    setHoveredRow(-1);
}

void TimelineView::showEvent(QShowEvent* event) {
    FlowView::showEvent(event);
    m_minuteTimer.start();
    placeOverlays();
}

void TimelineView::hideEvent(QHideEvent* event) {
    m_minuteTimer.stop();
    m_highlightTimer.stop();
    m_highlighted = {};
    FlowView::hideEvent(event);
}

void TimelineView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_highlightTimer.timerId()) {
        if (m_highlightClock.elapsed() >= highlightMs) {
            m_highlightTimer.stop();
            m_highlighted = {};
        }
        updateRows();
    } else if (event->timerId() == m_dragTimer.timerId()) {
        const int beyond = m_pointer.y() < 0 ? m_pointer.y()
                           : m_pointer.y() > viewport()->height()
                               ? m_pointer.y() - viewport()->height()
                               : 0;
        if (beyond != 0) {
            scrollBy(std::clamp(beyond / 2, -60, 60));
            m_selection.end = positionAt(m_pointer);
        }
    } else {
        FlowView::timerEvent(event);
    }
}

void TimelineView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange)
        invalidateAll();
    FlowView::changeEvent(event);
}

QList<TimelineView::Aside> TimelineView::asides() const {
    QList<Aside> asides;
    const bool chat = m_mode == Mode::Chat;
    const int width = viewport()->width();
    if (!m_statusLine.isEmpty() && chat && (!m_source || !m_source->hasNewer())) {
        const int x = 24 + theme().scaled(48);
        const QRect line(x, bottomEdge() + 4, width - x - 24, theme().scaled(20));
        asides.append({mirrored(line, width, layoutDirection() == Qt::RightToLeft), m_statusLine,
                       Qt::AlignLeading});
    }
    const auto addLoading = [&](bool above, const QString& text) {
        const int y = above ? topEdge() - theme().scaled(32) : bottomEdge() + 4;
        asides.append({QRect(0, y, width, theme().scaled(28)), text, Qt::AlignHCenter});
    };
    if (m_source && m_source->isLoadingOlder())
        addLoading(chat, chat ? tr("Loading earlier messages…") : tr("Loading earlier posts…"));
    if (m_source && m_source->isLoadingNewer())
        addLoading(!chat, chat ? tr("Loading later messages…") : tr("Loading later posts…"));
    return asides;
}

QRegion TimelineView::inkedBeside() const {
    QRegion region;
    for (const Aside& aside : asides())
        region |= aside.place & viewport()->rect();
    return region;
}

void TimelineView::paintEvent(QPaintEvent* event) {
    FlowView::paintEvent(event);
    const QList<Aside> beside = asides();
    if (beside.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    for (const Aside& aside : beside)
        paintLine(painter, theme(), aside.place, aside.text, theme().font(TextSize::Small),
                  theme().tokens().ink3, aside.alignment);
}

} // namespace parvis::ui
