#pragma once

#include "base/Id.h"
#include "ui/parts/SheetDialog.h"
#include "ui/shell/PaneContext.h"

namespace parvis::ui {

/// What can be decided about one chat on this computer.
class ChatDialog : public SheetDialog {
    Q_OBJECT

public:
    /// `title`: the chat's name.
    ChatDialog(const PaneContext& context, const ConversationId& conversation, const QString& title,
               QWidget* parent);
};

} // namespace parvis::ui
