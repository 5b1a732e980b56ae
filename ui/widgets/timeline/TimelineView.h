#pragma once

#include "models/TimelineSource.h"
#include "ui/widgets/timeline/FlowView.h"
#include "ui/widgets/timeline/TimelineSelection.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

class QMimeData;

namespace parvis::ui {

class AvatarProvider;
class JumpButton;
class MessageActions;

/// A timeline (chat) or feed (posts) over a TimelineSource: painting, scrolling, selection,
/// keyboard and the accessible list. Tells by signals what the person wants; changes nothing
/// itself. The source may hold a part of a longer history: the view asks for more rows near either
/// end of it, and lets the source give up those that are far away.
///
/// Keys: ↑ ↓ move a current message, Page Up/Down scroll, Home to the oldest loaded, End to the
/// newest, Enter activates, Ctrl+C copies, Ctrl+A selects what is loaded, Esc gives up.
class TimelineView : public FlowView {
    Q_OBJECT

public:
    enum class Mode {
        Chat, ///< Oldest at the top, stands at the bottom.
        Feed, ///< Posts as cards, newest at the top; the source has the newest first.
    };

    /// `provider` may be null. Theme and provider outlive the view.
    TimelineView(const Theme& theme, AvatarProvider* provider, Mode mode,
                 QWidget* parent = nullptr);
    ~TimelineView() override;

    /// Null shows nothing. The source outlives the view or is taken back before.
    /// With `at`, the source is shown there as by jumpTo(), otherwise at its newest end.
    void setSource(models::TimelineSource* source, const MessageId& at = {});
    [[nodiscard]] models::TimelineSource* source() const { return m_source; }

    /// Brings the message into view, wherever it is in the history, and lights it up for a moment.
    /// False when the source does not have it.
    bool jumpTo(const MessageId& id);
    /// To the newest end of the whole history.
    void scrollToNewest() override;
    /// A quiet line under the newest message: "Aiko is typing…".
    void setStatusLine(const QString& text);
    /// Whether cards of links are shown; they are unless this says no.
    void setShowsLinks(bool shows);
    /// What the person may do with messages here: nothing else is offered.
    void setAllowed(bool react, bool reply, bool thread);
    [[nodiscard]] bool mayReact() const { return m_mayReact; }
    [[nodiscard]] bool mayReply() const { return m_mayReply; }
    [[nodiscard]] bool mayThread() const { return m_mayThread; }
    /// Tells who reacted to a message in one way: read when somebody points at it.
    void setReactionTip(std::function<QString(const MessageId&, const QString& key)> tip);
    /// For tests: what "now" is. The system's clock unless set.
    void setNow(const QDateTime& now);

    /// The message the keyboard is on; invalid when there is none.
    [[nodiscard]] MessageId currentMessage() const;
    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row);

    [[nodiscard]] bool hasSelection() const { return !m_selection.isEmpty(); }
    [[nodiscard]] QString selectedText() const;
    /// text/plain and text/html of the selection, or of the current message without one; null when
    /// there is neither. The caller owns it.
    [[nodiscard]] QMimeData* copyData() const;
    void selectAll();
    void clearSelection();
    void copy() const;

    /// What a click at this point of the viewport would act on; `rect` is in its row.
    [[nodiscard]] Hit hitAt(QPoint point) const;

    /// What a screen reader reads for a row.
    [[nodiscard]] QString accessibleRowText(int row) const;

signals:
    void replyRequested(const parvis::MessageId& id);
    /// Wants a picker of emoji near `globalRect`.
    void reactRequested(const parvis::MessageId& id, const QRect& globalRect);
    void toggleReaction(const parvis::MessageId& id, const QString& key);
    /// An answer of a poll was chosen, or given up.
    void voteRequested(const parvis::MessageId& id, const QString& answer);
    /// `key`: one of the answers to events; given once more, it is taken back.
    void attendRequested(const parvis::MessageId& id, const QString& key);
    void acknowledgeRequested(const parvis::MessageId& id);
    /// Who answered what.
    void answersRequested(const parvis::MessageId& id);
    void saveEventRequested(const parvis::MessageId& id);
    void openThread(const parvis::MessageId& id);
    void writeComment(const parvis::MessageId& id);
    void openPerson(const parvis::PersonId& id);
    void openQuoted(const parvis::MessageId& id);
    void openAttachment(const parvis::MessageId& id, int index);
    void saveAttachment(const parvis::MessageId& id, int index);
    /// http, https and mailto only are ever shown as links by the sanitiser; check again.
    void openLink(const QString& address);
    void retryRequested(const parvis::MessageId& id);
    void discardRequested(const parvis::MessageId& id);
    void cancelSendingRequested(const parvis::MessageId& id);
    /// `link` is the address under the pointer, or empty.
    void contextMenuRequested(const parvis::MessageId& id, const QPoint& globalPos,
                              const QString& link);
    /// Enter on the current message.
    void messageActivated(const parvis::MessageId& id);
    /// The newest message that the person can see, in a feed possibly a comment; for read markers.
    /// Comes also when nothing scrolled.
    void newestVisibleChanged(const parvis::MessageId& id);

protected:
    std::unique_ptr<RowLayout> makeLayout(int row, int width) override;
    PaintState stateOf(int row) const override;
    void layoutDone() override;
    [[nodiscard]] bool isRead(int row) const override { return isMessage(row); }
    [[nodiscard]] QRegion inkedBeside() const override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// A line of text before or after the rows.
    struct Aside {
        QRect place;
        QString text;
        Qt::Alignment alignment;
    };
    [[nodiscard]] QList<Aside> asides() const;
    void connectSource();
    void onReset();
    void onEndsChanged();
    void lightUp(const MessageId& id);
    void rememberPlace();
    void onRowsInserted(int first, int last);
    void onRowsRemoved(int first, int last);
    void updateTopPadding();
    [[nodiscard]] bool isNearOldEnd() const;
    [[nodiscard]] bool isNearNewEnd() const;
    void tendLater();
    void tend();
    void placeOverlays();
    void updateHover(QPoint point);
    void setHoveredRow(int row);
    void moveCurrent(int direction);
    [[nodiscard]] bool isMessage(int row) const;
    [[nodiscard]] TimelineSelection::Position positionAt(QPoint point) const;
    void trigger(const Hit& hit, int row);
    void triggerOnMessage(const Hit& hit, int row);
    [[nodiscard]] PersonId personOf(const Hit& hit, int row) const;
    [[nodiscard]] QString rowSelection(int row) const;
    void announceNewest();
    [[nodiscard]] MessageId newestMessageInView() const;
    [[nodiscard]] MessageId newestOfPostsInView() const;
    void refreshTimes();
    [[nodiscard]] QDateTime now() const;

    AvatarProvider* m_provider;
    Mode m_mode;
    QPointer<models::TimelineSource> m_source;
    JumpButton* m_jump;
    MessageActions* m_actions;
    std::function<QString(const MessageId&, const QString&)> m_reactionTip;
    TimelineSelection m_selection;
    QSet<MessageId> m_expanded;
    MessageId m_newestVisible;
    MessageId m_highlighted;
    MessageId m_currentId;
    std::pair<MessageId, int> m_place; ///< What is read, and where its top is.
    MessageId m_landing;               ///< Where a reset of the source is to be shown.
    bool m_tending = false;
    QElapsedTimer m_highlightClock;
    QBasicTimer m_highlightTimer;
    QBasicTimer m_dragTimer;
    QTimer m_minuteTimer;
    QString m_statusLine;
    QDateTime m_now;
    QPoint m_pointer{-1, -1};
    QPoint m_pressedAt;
    Hit m_pressedHit;
    int m_pressedRow = -1;
    int m_hovered = -1;
    int m_current = -1;
    bool m_selecting = false;
    bool m_actionsAllowed = true;
    bool m_mayReact = true;
    bool m_showsLinks = true;
    bool m_mayReply = true;
    bool m_mayThread = true;
    int m_clickCount = 0;
};

} // namespace parvis::ui
