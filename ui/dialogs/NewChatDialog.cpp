#include "ui/dialogs/NewChatDialog.h"

#include "engine/Engine.h"
#include "ui/dialogs/PeoplePicker.h"
#include "ui/parts/FormField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::ui {

NewChatDialog::NewChatDialog(const PaneContext& context, AccountId account, QWidget* parent)
    : FormDialog(context.theme, tr("New chat"), tr("Start chat"), parent)
    , m_context(context)
    , m_account(account)
    , m_people(new PeoplePicker(context, account))
    , m_name(new QLineEdit)
    , m_nameField(new FormField(context.theme, tr("Name of the chat"), m_name)) {
    setObjectName(QStringLiteral("newChatDialog"));
    m_name->setObjectName(QStringLiteral("chatName"));
    m_name->setMaxLength(120);
    m_people->field()->setAccessibleName(tr("People to chat with"));
    m_nameField->setHint(tr("Optional. Without one, the chat is called by those who are in it."));
    m_people->setVisibleRows(3);
    body()->addWidget(m_people, 1);
    body()->addWidget(m_nameField);
    resize(context.theme.scaled(460), context.theme.scaled(480));

    connect(m_people, &PeoplePicker::changed, this, &NewChatDialog::validate);
    connect(m_people, &PeoplePicker::cancelled, this, &NewChatDialog::reject);
    connect(this, &FormDialog::submitted, this, &NewChatDialog::submit);
    validate();
    m_people->setFocus();
}

void NewChatDialog::validate() {
    const int count = int(m_people->people().size());
    const Capabilities can = m_context.engine.reads().live().capabilities(m_account);
    m_nameField->setVisible(count > 1);
    setActionText(count == 1 ? tr("Open chat") : tr("Start chat"));
    // The limit counts everybody in the chat, oneself included.
    if (count == 0)
        setReason(tr("Pick one person, or several."));
    else if (!can.createChats)
        setReason(tr("This server does not let you start chats."));
    else if (can.maxChatMembers > 0 && count + 1 > can.maxChatMembers)
        setReason(tr("A chat here has %n people at most. A group has room for more.", nullptr,
                     can.maxChatMembers));
    else
        setReason({});
}

void NewChatDialog::submit() {
    CreateConversation command;
    command.people = m_people->picked();
    if (command.people.size() > 1)
        command.name = m_name->text().simplified();
    command.transactionId = m_try.idFor({command.name, remotesOf(command.people)});
    auto task = m_context.engine.execute(command, m_account);
    setBusy(tr("Opening the chat…"), task.canceller());
    std::move(task).then(this, [this](Result<Receipt> receipt) { finish(receipt); });
}

void NewChatDialog::finish(const Result<Receipt>& receipt) {
    if (!receipt) {
        showError(receipt.error());
        return;
    }
    emit created(receipt->conversation);
    if (!receipt->warning.isEmpty()) {
        showDoneWithWarning(receipt->warning);
        return;
    }
    setIdle();
    accept();
}

} // namespace parvis::ui
