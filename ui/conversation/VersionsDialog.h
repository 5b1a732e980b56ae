#pragma once

#include "domain/Message.h"
#include "ui/parts/SheetDialog.h"
#include "ui/shell/PaneContext.h"

namespace parvis::ui {

class TextLabel;

/// How a message was worded before it was edited: every version with its time, the newest first,
/// as the server tells them. What is not in the version after it is struck out, what was not in the
/// one before it is marked.
class VersionsDialog : public SheetDialog {
    Q_OBJECT

public:
    VersionsDialog(const PaneContext& context, const Message& message, QWidget* parent);

private:
    void show(const QList<MessageVersion>& versions);

    PaneContext m_context;
    TextLabel* m_waiting;
    QVBoxLayout* m_section;
};

} // namespace parvis::ui
