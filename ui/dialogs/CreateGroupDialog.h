#pragma once

#include "base/Result.h"
#include "base/Task.h"
#include "domain/Group.h"
#include "protocol/Command.h"
#include "ui/dialogs/TryId.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

class QLineEdit;

namespace parvis::ui {

class ColourPicker;
class PeoplePicker;
class PictureChooser;
class PrivacyPicker;
class RulesPicker;
class TextBox;

/// A new group: its name, what it is for, who may see it, whom to invite; and, on demand, its
/// picture and colour, who writes there and who lets people in.
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
    void addMore();
    [[nodiscard]] CreateGroup command() const;
    [[nodiscard]] Task<void> submit();
    void finish(const Result<Receipt>& receipt);

    const PaneContext m_context;
    AccountId m_account;
    QLineEdit* m_name;
    TextBox* m_purpose;
    PrivacyPicker* m_privacy;
    PeoplePicker* m_people;
    QWidget* m_more;
    PictureChooser* m_picture;
    ColourPicker* m_colour;
    RulesPicker* m_rules;
    TryId m_try;
};

} // namespace parvis::ui
