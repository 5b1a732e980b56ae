#pragma once

#include "models/TimelineItem.h"
#include "ui/theme/Icon.h"
#include "ui/widgets/timeline/LayoutContext.h"
#include "ui/widgets/timeline/RowLayout.h"
#include "ui/widgets/timeline/TextFlow.h"

namespace parvis::ui {

/// "Must read", "Important": above the title of what somebody marked.
class MarkStrip {
public:
    /// Does nothing without marks.
    void layOut(const Message& message, const LayoutContext& context, QPoint topLeft, int rowWidth);

    [[nodiscard]] int height() const { return m_height; }
    void paint(QPainter& painter, const Theme& theme) const;

private:
    struct Mark {
        QRect rect;
        QString text;
        bool urgent;
    };
    std::vector<Mark> m_marks;
    int m_height = 0;
};

/// What a message asks its readers for: the answers of a poll, each with a bar; when and where an
/// event is, and whether one comes; that one has read what must be read.
class AnswerPanel {
public:
    /// Lays out from `topLeft` down; does nothing for a message that asks for nothing.
    void layOut(const models::TimelineItem& item, const LayoutContext& context, QPoint topLeft,
                int width, int rowWidth);

    [[nodiscard]] int height() const { return m_height; }
    void paint(QPainter& painter, const PaintState& state, const Theme& theme) const;
    /// Vote, Attend, Acknowledge, ShowAnswers or SaveEvent; without the message.
    [[nodiscard]] Hit hit(QPoint point) const;

private:
    struct Choice {
        QRect rect;
        QRect bar; ///< How much of all chose it.
        QRect mark;
        QRect countRect;
        QString id;
        QString count;
        bool mine;
    };
    struct Button {
        Hit::What what;
        QString value;
        QString text;
        QRect rect;
        bool chosen;  ///< The person's own answer.
        bool primary; ///< What is asked for.
        bool plain;   ///< Text only.
    };
    struct Line {
        QRect rect;
        QString text;
        std::optional<Icon> icon;
        bool strong;
    };

    void layOutPoll(const models::TimelineItem& item, const LayoutContext& context);
    void layOutEvent(const models::TimelineItem& item, const LayoutContext& context);
    void layOutReading(const models::TimelineItem& item, const LayoutContext& context);
    void addChoice(const PollAnswer& answer, int votes, int voters, bool shown, bool mine,
                   const LayoutContext& context);
    /// Places buttons from the left on, in as many lines as they need.
    void addButtons(std::vector<Button> buttons, const LayoutContext& context);
    [[nodiscard]] QRect place(int x, int width, int height, const LayoutContext& context) const;

    int m_left = 0;
    int m_width = 0;
    int m_rowWidth = 0;
    int m_y = 0;
    int m_height = 0;
    bool m_several = false; ///< More than one answer may be chosen.
    bool m_isOpen = false;  ///< Votes are taken.
    QRect m_tile;
    QString m_tileMonth;
    QString m_tileDay;
    TextFlow m_texts;
    std::vector<Choice> m_choices;
    std::vector<Button> m_buttons;
    std::vector<Line> m_lines;
};

/// When an event is, in the zone of this computer: "Thursday, 28 March, 14:00–15:30".
[[nodiscard]] QString eventTime(const CalendarEvent& event, const QDateTime& now);

/// Whether votes are taken.
[[nodiscard]] bool isOpen(const Poll& poll, const PollTally& tally, const QDateTime& now);

} // namespace parvis::ui
