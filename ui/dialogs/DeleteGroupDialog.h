#pragma once

#include "domain/Group.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

class QLineEdit;

namespace parvis::ui {

/// Ends a group for everybody. Whoever does it writes its name: nobody does that by accident.
class DeleteGroupDialog : public FormDialog {
    Q_OBJECT

public:
    DeleteGroupDialog(const PaneContext& context, const Group& group, QWidget* parent);

private:
    void validate();
    void submit();

    const PaneContext m_context;
    const Group m_group;
    QLineEdit* m_name;
};

} // namespace parvis::ui
