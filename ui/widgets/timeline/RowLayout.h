#pragma once

#include "base/Id.h"

#include <QPoint>
#include <QRect>
#include <QString>

class QPainter;

namespace parvis::ui {

/// What lies under a point of a row.
struct Hit {
    enum class What {
        Nothing,
        Text,
        Link,     ///< value: the address.
        Person,   ///< The sender of `message`.
        Quote,    ///< The quoted message.
        Reaction, ///< value: the key.
        AddReaction,
        Attachment, ///< index: which.
        SaveAttachment,
        Vote,        ///< value: the answer's id.
        Attend,      ///< value: the key of the answer.
        Acknowledge, ///< "I have read this."
        ShowAnswers, ///< Who answered what.
        SaveEvent,   ///< As a file for a calendar.
        Comments,    ///< The number of comments or replies.
        WriteComment,
        More,
        Retry,
        Discard,
        CancelSending,
        Expand,
    };
    What what = What::Nothing;
    int index = -1;
    QString value;
    MessageId message; ///< The post or message, or the comment within a post.
    QRect rect;        ///< Of what was hit, in the row.

    /// Shows a hand under the pointer.
    [[nodiscard]] bool isAction() const { return what != What::Nothing && what != What::Text; }
};

/// How a row is painted now.
struct PaintState {
    bool hovered = false;
    bool current = false;   ///< Shows the focus ring.
    double highlight = 0.0; ///< 0 to 1: after a jump to this row.
    int selectionStart = 0; ///< Text positions; equal when nothing is selected.
    int selectionEnd = 0;
    QPoint pointer{-1, -1}; ///< In the row.
};

/// One row, laid out for one width. Points and rectangles are relative to the row's top left
/// corner. GUI thread.
class RowLayout {
public:
    virtual ~RowLayout() = default;

    [[nodiscard]] int height() const { return m_height; }
    virtual void paint(QPainter& painter, const PaintState& state) const = 0;
    /// What paint() touches, or more: all else of the row is background. On a wide screen most of a
    /// timeline is, and is not painted anew when it scrolls.
    [[nodiscard]] virtual QRect inked(const PaintState& state) const = 0;
    [[nodiscard]] virtual Hit hit(QPoint) const { return {}; }

    /// Selectable text: positions from 0 to textLength().
    [[nodiscard]] virtual int textLength() const { return 0; }
    [[nodiscard]] virtual int textPosition(QPoint) const { return 0; }
    [[nodiscard]] virtual QString text(int /*start*/, int /*end*/) const { return {}; }
    /// The word around a position, as start and end.
    [[nodiscard]] virtual std::pair<int, int> wordAt(int position) const {
        return {position, position};
    }

protected:
    int m_height = 0;
};

} // namespace parvis::ui
