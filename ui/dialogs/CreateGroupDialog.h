#pragma once

#include "base/Result.h"
#include "domain/Group.h"
#include "protocol/Command.h"
#include "ui/dialogs/TryId.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

class QLineEdit;

namespace parvis::ui {

class PeoplePicker;
class PrivacyPicker;
class TextBox;

/// A new group: its name, what it is for, who may see it, whom to invite.
class CreateGroupDialog : public FormDialog {
    Q_OBJECT

public:
    /// `account`: where the group will be; it can create groups.
    CreateGroupDialog(const PaneContext& context, AccountId account, QWidget* parent);

signals:
    /// The group exists.
    void created(const parvis::GroupId& group);

private:
    void validate();
    void submit();
    void finish(const Result<Receipt>& receipt);

    const PaneContext m_context;
    AccountId m_account;
    QLineEdit* m_name;
    TextBox* m_purpose;
    PrivacyPicker* m_privacy;
    PeoplePicker* m_people;
    TryId m_try;
};

} // namespace parvis::ui
