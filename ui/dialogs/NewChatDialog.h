#pragma once

#include "base/Result.h"
#include "protocol/Command.h"
#include "ui/dialogs/TryId.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

class QLineEdit;

namespace parvis::ui {

class FormField;
class PeoplePicker;

/// A chat with one person, found again when there is one already, or a new one with several.
class NewChatDialog : public FormDialog {
    Q_OBJECT

public:
    NewChatDialog(const PaneContext& context, AccountId account, QWidget* parent);

signals:
    /// The chat exists; open it.
    void created(const parvis::ConversationId& conversation);

private:
    void validate();
    void submit();
    void finish(const Result<Receipt>& receipt);

    const PaneContext m_context;
    AccountId m_account;
    PeoplePicker* m_people;
    QLineEdit* m_name;
    FormField* m_nameField;
    TryId m_try;
};

} // namespace parvis::ui
