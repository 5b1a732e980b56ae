#pragma once

#include "protocol/Command.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QTimeEdit;

namespace parvis::ui {

class MarkPicker;
class TextBox;

/// Plans an event, or changes one. Times are those of this computer's zone.
class EventDialog : public FormDialog {
    Q_OBJECT

public:
    /// `mayMark`: offers the marks of posts.
    EventDialog(const PaneContext& context, const ConversationId& conversation, bool mayMark,
                QWidget* parent);
    /// Changes this event.
    EventDialog(const PaneContext& context, const Message& event, QWidget* parent);

signals:
    /// It is in the outbox.
    void sent();

private:
    void build();
    void propose();
    void show(const Message& event);
    void validate();
    void followStart();
    [[nodiscard]] CalendarEvent planned() const;
    void submit();

    PaneContext m_context;
    ConversationId m_conversation;
    MessageId m_changed; ///< Invalid: a new one.
    qint64 m_length = 0; ///< Seconds from beginning to end.
    QLineEdit* m_name;
    QCheckBox* m_allDay;
    QDateEdit* m_startDay;
    QTimeEdit* m_startTime;
    QDateEdit* m_endDay;
    QTimeEdit* m_endTime;
    QLineEdit* m_place;
    TextBox* m_about;
    MarkPicker* m_marks;
};

} // namespace parvis::ui
