#pragma once

#include "domain/Group.h"
#include "models/PeopleModel.h"
#include "ui/dialogs/ReasonDialog.h"
#include "ui/shell/PaneContext.h"

namespace parvis::ui {

/// Sends somebody out of a group, for now or for good, with a reason that they read.
class ExpelDialog : public ReasonDialog {
    Q_OBJECT

public:
    enum class Way {
        Remove, ///< They may come back.
        Block,  ///< They may not.
    };

    ExpelDialog(const PaneContext& context, const Group& group, const models::PersonItem& person,
                Way way, QWidget* parent);

private:
    [[nodiscard]] static Words words(const Group& group, const models::PersonItem& person, Way way);
};

} // namespace parvis::ui
