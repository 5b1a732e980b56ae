#pragma once

#include "models/TimelineItem.h"
#include "ui/theme/Icon.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/timeline/AnswerPanel.h"
#include "ui/widgets/timeline/AttachmentStrip.h"
#include "ui/widgets/timeline/LinkStrip.h"
#include "ui/widgets/timeline/ReactionStrip.h"
#include "ui/widgets/timeline/SendingLine.h"
#include "ui/widgets/timeline/TextFlow.h"

namespace parvis::ui {

/// A post of a feed: a card with author, title, text, pictures, files, reactions, its newest
/// comments and a line to write one. Long texts are folded until the person unfolds them.
class PostLayout : public RowLayout {
public:
    PostLayout(const models::TimelineItem& item, const LayoutContext& context, int width);

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
    struct Comment {
        MessageId id;
        AvatarInfo avatarInfo;
        QString name;
        QString age;
        QRect avatar;
        QRect bubble;
        QRect nameRect;
        ReactionStrip reactions;
    };
    struct Button {
        Hit::What what;
        Icon icon;
        QString text; ///< Empty: icon only.
        QRect rect;
    };

    void layOutHead(const models::TimelineItem& item);
    void layOutBody(const models::TimelineItem& item);
    void layOutButtons(const models::TimelineItem& item);
    void layOutComments(const models::TimelineItem& item);
    void layOutState(const models::TimelineItem& item);
    void paintHead(QPainter& painter, const PaintState& state) const;
    void paintButtons(QPainter& painter, const PaintState& state) const;
    void paintComments(QPainter& painter, const PaintState& state) const;
    [[nodiscard]] QRect visual(const QRect& rect) const;

    LayoutContext m_context;
    const Theme& m_theme;
    int m_width;
    int m_left = 0; ///< Of the content in the card, logical.
    int m_room = 0; ///< Width of the content.
    int m_y = 0;

    MessageId m_id;
    AvatarInfo m_avatarInfo;
    QString m_name;
    QString m_byline;
    QString m_failure;
    QString m_writeHint;
    QRect m_card;
    QRect m_avatar;
    QRect m_nameRect;
    QRect m_bylineRect;
    QRect m_followingRect;
    Following m_following;
    QRect m_failureRect;
    QRect m_writeRect;
    TextFlow m_text; ///< Title and body.
    TextFlow m_commentText;
    LinkStrip m_link;
    AttachmentStrip m_attachments;
    MarkStrip m_marks;
    AnswerPanel m_answers;
    ReactionStrip m_reactions;
    SendingLine m_sending;
    std::vector<Button> m_buttons;
    std::vector<Comment> m_comments;
};

} // namespace parvis::ui
