#pragma once

#include "base/Task.h"
#include "domain/Person.h"
#include "protocol/Capabilities.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

class QLineEdit;

namespace parvis::ui {

class FormField;
class PictureChooser;
class TextBox;

/// One's own profile: only what the server lets one change. What was typed stays until it is saved
/// or given up.
class EditProfileDialog : public FormDialog {
    Q_OBJECT

public:
    /// `person`: the account's own.
    EditProfileDialog(const PaneContext& context, const Person& person, QWidget* parent);

    [[nodiscard]] PictureChooser* picture() const { return m_picture; }

signals:
    void saved();

private:
    QLineEdit* addLine(const QString& label, const QString& name, const QString& value);
    void addFields();
    void validate();
    [[nodiscard]] PersonPatch patch() const;
    [[nodiscard]] Task<void> save();

    const PaneContext m_context;
    const Person m_person;
    const Capabilities m_can;
    bool m_stopped = false;
    PictureChooser* m_picture = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_department = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_phone = nullptr;
    QLineEdit* m_languages = nullptr;
    QLineEdit* m_skills = nullptr;
    TextBox* m_about = nullptr;
};

} // namespace parvis::ui
