#pragma once

#include "domain/Group.h"
#include "models/PeopleModel.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

class QLineEdit;

namespace parvis::ui {

/// Sends somebody out of a group, for now or for good, with a reason that they read.
class ExpelDialog : public FormDialog {
    Q_OBJECT

public:
    enum class Way {
        Remove, ///< They may come back.
        Block,  ///< They may not.
    };

    ExpelDialog(const PaneContext& context, const Group& group, const models::PersonItem& person,
                Way way, QWidget* parent);

private:
    void submit();

    const PaneContext m_context;
    const GroupId m_group;
    const models::PersonItem m_person;
    const Way m_way;
    QLineEdit* m_reason;
};

} // namespace parvis::ui
