#pragma once

#include "base/Task.h"
#include "domain/Group.h"
#include "protocol/Command.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

class QLineEdit;

namespace parvis::ui {

class ColourPicker;
class FormField;
class PictureChooser;
class PrivacyPicker;
class RulesPicker;
class Switch;
class TextBox;

/// What a group is, for those who may change it: name, purpose, picture and colour, who can
/// see it, who writes there and lets people in, and whether it is archived. What was typed stays
/// until it is saved or given up.
class EditGroupDialog : public FormDialog {
    Q_OBJECT

public:
    EditGroupDialog(const PaneContext& context, const Group& group, QWidget* parent);

    [[nodiscard]] PictureChooser* picture() const { return m_picture; }

private:
    void addColour();
    void addRules();
    void addArchive();
    void validate();
    [[nodiscard]] UpdateGroup update() const;
    [[nodiscard]] Task<void> save();

    const PaneContext m_context;
    const Group m_group;
    PictureChooser* m_picture;
    QLineEdit* m_name;
    FormField* m_nameField;
    TextBox* m_purpose;
    PrivacyPicker* m_privacy = nullptr;
    ColourPicker* m_colour = nullptr;
    RulesPicker* m_rules = nullptr;
    Switch* m_archived = nullptr;
};

} // namespace parvis::ui
