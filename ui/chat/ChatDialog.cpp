#include "ui/chat/ChatDialog.h"

#include "ui/parts/KeepSection.h"

#include <QVBoxLayout>

namespace parvis::ui {

ChatDialog::ChatDialog(const PaneContext& context, const ConversationId& conversation,
                       const QString& title, QWidget* parent)
    : SheetDialog(context.theme, title, parent) {
    setObjectName(QStringLiteral("chatDialog"));
    QVBoxLayout* column = addSection(tr("On this computer"));
    auto* keep = new KeepSection(context.theme, context.engine);
    keep->open({conversation.account, {}, conversation});
    column->addWidget(keep);
}

} // namespace parvis::ui
