#include "ui/dialogs/CreateGroupDialog.h"

#include "engine/Engine.h"
#include "ui/dialogs/GroupLimits.h"
#include "ui/dialogs/PeoplePicker.h"
#include "ui/dialogs/PrivacyPicker.h"
#include "ui/parts/FormField.h"
#include "ui/parts/TextBox.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::ui {

CreateGroupDialog::CreateGroupDialog(const PaneContext& context, AccountId account, QWidget* parent)
    : FormDialog(context.theme, tr("New group"), tr("Create group"), parent)
    , m_context(context)
    , m_account(account)
    , m_name(new QLineEdit)
    , m_purpose(new TextBox(context.theme, 2))
    , m_privacy(
          new PrivacyPicker(context.theme, context.engine.reads().live().capabilities(account)))
    , m_people(new PeoplePicker(context, account)) {
    setObjectName(QStringLiteral("createGroupDialog"));
    m_name->setObjectName(QStringLiteral("groupName"));
    m_name->setMaxLength(groupNameLimit);
    m_name->setPlaceholderText(tr("Beam operations"));
    m_purpose->setObjectName(QStringLiteral("groupPurpose"));
    m_purpose->setPlaceholderText(tr("What is it for, and for whom?"));
    body()->addWidget(new FormField(theme(), tr("Name"), m_name));
    body()->addWidget(new FormField(theme(), tr("Purpose"), m_purpose));
    body()->addWidget(m_privacy);
    m_people->setVisibleRows(2);
    m_people->field()->setAccessibleName(tr("Invite people"));
    body()->addWidget(new FormField(theme(), tr("Invite people"), m_people), 1);
    resize(context.theme.scaled(500), sizeHint().height());

    connect(m_name, &QLineEdit::textChanged, this, &CreateGroupDialog::validate);
    connect(m_purpose, &TextBox::textChanged, this, &CreateGroupDialog::validate);
    connect(m_people, &PeoplePicker::cancelled, this, &CreateGroupDialog::reject);
    connect(this, &FormDialog::submitted, this, &CreateGroupDialog::submit);
    validate();
    m_name->setFocus();
}

void CreateGroupDialog::validate() {
    const qsizetype purpose = m_purpose->toPlainText().size();
    if (!m_privacy->picked())
        setReason(tr("This server does not let you create groups."));
    else if (m_name->text().trimmed().isEmpty())
        setReason(tr("A group needs a name."));
    else if (purpose > groupPurposeLimit)
        setReason(tr("The purpose is %n character(s) too long.", nullptr,
                     int(purpose - groupPurposeLimit)));
    else
        setReason({});
}

void CreateGroupDialog::submit() {
    CreateGroup command;
    command.name = m_name->text().simplified();
    command.purpose = m_purpose->toPlainText().trimmed();
    command.privacy = m_privacy->picked().value_or(Privacy::Secret);
    command.invite = m_people->picked();
    command.transactionId =
        m_try.idFor({command.name, command.purpose, QString::number(int(command.privacy)),
                     remotesOf(command.invite)});
    auto task = m_context.engine.execute(command, m_account);
    setBusy(tr("Creating the group…"), task.canceller());
    std::move(task).then(this, [this](Result<Receipt> receipt) { finish(receipt); });
}

void CreateGroupDialog::finish(const Result<Receipt>& receipt) {
    if (!receipt) {
        showError(receipt.error());
        return;
    }
    emit created(receipt->group);
    if (!receipt->warning.isEmpty()) {
        showDoneWithWarning(receipt->warning);
        return;
    }
    setIdle();
    accept();
}

} // namespace parvis::ui
