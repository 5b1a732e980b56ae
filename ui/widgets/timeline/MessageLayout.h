#pragma once

#include "models/TimelineItem.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/timeline/AnswerPanel.h"
#include "ui/widgets/timeline/AttachmentStrip.h"
#include "ui/widgets/timeline/LinkStrip.h"
#include "ui/widgets/timeline/ReactionStrip.h"
#include "ui/widgets/timeline/SendingLine.h"
#include "ui/widgets/timeline/TextFlow.h"

namespace parvis::ui {

/// A message of a chat: picture and name at the start of a run, time, quote, text, files,
/// reactions, replies, and how far it has come when it is the person's own.
class MessageLayout : public RowLayout {
public:
    MessageLayout(const models::TimelineItem& item, const LayoutContext& context, int width);

    void paint(QPainter& painter, const PaintState& state) const override;
    [[nodiscard]] QRect inked(const PaintState& state) const override;
    [[nodiscard]] Hit hit(QPoint point) const override;
    [[nodiscard]] int textLength() const override { return m_text.length(); }
    [[nodiscard]] int textPosition(QPoint point) const override { return m_text.positionAt(point); }
    [[nodiscard]] QString text(int start, int end) const override {
        return m_text.text(start, end);
    }
    [[nodiscard]] std::pair<int, int> wordAt(int position) const override {
        return m_text.wordAt(position);
    }

private:
    void layOutHead(const models::TimelineItem& item);
    void layOutQuote(const models::TimelineItem& item, int width);
    void layOutBody(const models::TimelineItem& item, int width);
    void layOutTail(const models::TimelineItem& item, int width);
    void paintHead(QPainter& painter, const PaintState& state) const;
    void paintQuote(QPainter& painter) const;
    void paintTail(QPainter& painter, const PaintState& state) const;
    [[nodiscard]] QRect visual(const QRect& rect) const;

    LayoutContext m_context;
    const Theme& m_theme;
    int m_width;
    int m_textX; ///< Where text begins, logical.
    int m_y = 0; ///< The bottom of what is laid out so far.

    AvatarInfo m_avatarInfo;
    MessageId m_id;
    bool m_startsRun;
    bool m_mentionsMe;
    QString m_name;
    QString m_time;
    QString m_quoteName;
    QString m_quoteText;
    MessageId m_quoteId;
    QString m_replies;
    QString m_failure;
    models::SendState m_sendState;

    QRect m_avatar;
    QRect m_nameRect;
    QRect m_timeRect;
    QRect m_quoteRect;
    QRect m_repliesRect;
    QRect m_failureRect;
    QRect m_retryRect;
    QRect m_discardRect;
    QRect m_stateRect;
    QRect m_content; ///< All but what is painted across the row.
    TextFlow m_text;
    LinkStrip m_link;
    AttachmentStrip m_attachments;
    MarkStrip m_marks;
    AnswerPanel m_answers;
    ReactionStrip m_reactions;
    SendingLine m_sending;
};

} // namespace parvis::ui
