#pragma once

#include "protocol/Command.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace parvis::ui {

class MarkPicker;

/// Asks a question with answers to choose from. There is always an empty line for one more answer.
class PollDialog : public FormDialog {
    Q_OBJECT

public:
    /// `mayMark`: offers the marks of posts.
    PollDialog(const PaneContext& context, const ConversationId& conversation, bool mayMark,
               QWidget* parent);

signals:
    /// It is in the outbox.
    void sent();

private:
    void addAnswer();
    void tidyAnswers();
    void offerSelections();
    void validate();
    [[nodiscard]] QStringList answers() const;
    void submit();

    PaneContext m_context;
    ConversationId m_conversation;
    QLineEdit* m_question;
    QWidget* m_answerBox;
    QList<QLineEdit*> m_answers;
    QComboBox* m_selections;
    QComboBox* m_closing;
    QCheckBox* m_hidden;
    MarkPicker* m_marks;
};

} // namespace parvis::ui
