#pragma once

#include "base/Task.h"
#include "domain/Group.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

namespace parvis::models {
class PeopleModel;
}

namespace parvis::ui {

class ListView;

/// The only administrator of a group leaves it: who runs it from then on.
class HandOverDialog : public FormDialog {
    Q_OBJECT

public:
    HandOverDialog(const PaneContext& context, const Group& group, QWidget* parent);

private:
    void validate();
    [[nodiscard]] Task<void> submit();

    const PaneContext m_context;
    const GroupId m_group;
    models::PeopleModel* m_members;
    class Successors;
    Successors* m_successors;
    ListView* m_list;
};

} // namespace parvis::ui
