#pragma once

#include "models/TimelineItem.h"
#include "ui/widgets/timeline/LayoutContext.h"
#include "ui/widgets/timeline/RowLayout.h"

namespace parvis::ui {

/// Below something that is not on the server yet: how much of its files has gone up, and a word to
/// press that stops it.
class SendingLine {
public:
    /// What the line says: "Waiting to be sent", "42 %".
    [[nodiscard]] static QString words(const models::TimelineItem& item);

    /// `item` waits or is being sent. `width` is the room from `topLeft`, in a row of `rowWidth`.
    void layOut(const models::TimelineItem& item, const LayoutContext& context, QPoint topLeft,
                int width, int rowWidth);
    /// 0: it was not laid out.
    [[nodiscard]] int height() const { return m_height; }
    void paint(QPainter& painter, const PaintState& state, const LayoutContext& context) const;
    [[nodiscard]] Hit hit(QPoint point) const;
    [[nodiscard]] QRect rect() const { return m_bar | m_wordsRect | m_cancel; }

private:
    QString m_words;
    double m_share = 0;
    int m_height = 0;
    QRect m_bar; ///< Null while nothing goes up.
    QRect m_wordsRect;
    QRect m_cancel;
};

} // namespace parvis::ui
