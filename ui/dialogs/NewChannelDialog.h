#pragma once

#include "domain/Group.h"
#include "protocol/Command.h"
#include "ui/dialogs/TryId.h"
#include "ui/parts/FormDialog.h"
#include "ui/shell/PaneContext.h"

class QLineEdit;

namespace parvis::ui {

/// A new channel of a group: its name, and what it is for.
class NewChannelDialog : public FormDialog {
    Q_OBJECT

public:
    NewChannelDialog(const PaneContext& context, const Group& group, QWidget* parent);

signals:
    /// The channel exists; open it.
    void created(const parvis::ConversationId& channel);

private:
    void validate();
    void submit();

    const PaneContext m_context;
    Group m_group;
    QLineEdit* m_name;
    QLineEdit* m_topic;
    TryId m_try;
};

} // namespace parvis::ui
