#include "ui/dialogs/CreateGroupDialog.h"

#include "engine/Engine.h"
#include "models/GroupText.h"
#include "ui/dialogs/ChoiceCard.h"
#include "ui/dialogs/PeoplePicker.h"
#include "ui/parts/FormField.h"
#include "ui/parts/TextBox.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int nameLimit = 120;
constexpr int purposeLimit = 1000;

Icon iconOf(Privacy privacy) {
    return privacy == Privacy::Open     ? Icon::Globe
           : privacy == Privacy::Closed ? Icon::Lock
                                        : Icon::EyeOff;
}

} // namespace

CreateGroupDialog::CreateGroupDialog(const PaneContext& context, AccountId account, QWidget* parent)
    : FormDialog(context.theme, tr("New group"), tr("Create group"), parent)
    , m_context(context)
    , m_account(account)
    , m_name(new QLineEdit)
    , m_purpose(new TextBox(context.theme, 2))
    , m_privacy(new QButtonGroup(this))
    , m_people(new PeoplePicker(context, account)) {
    setObjectName(QStringLiteral("createGroupDialog"));
    m_name->setObjectName(QStringLiteral("groupName"));
    m_name->setMaxLength(nameLimit);
    m_name->setPlaceholderText(tr("Beam operations"));
    m_purpose->setObjectName(QStringLiteral("groupPurpose"));
    m_purpose->setPlaceholderText(tr("What is it for, and for whom?"));
    body()->addWidget(new FormField(theme(), tr("Name"), m_name));
    body()->addWidget(new FormField(theme(), tr("Purpose"), m_purpose));
    addPrivacy();
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

void CreateGroupDialog::addPrivacy() {
    const Capabilities can = m_context.engine.reads().live().capabilities(m_account);
    auto* label = new TextLabel(theme(), tr("Who can see it"), TextSize::Small, TextWeight::Strong,
                                TextLabel::Ink::Second);
    auto* column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(label);
    const auto add = [&](Privacy privacy, bool possible) {
        if (!possible)
            return;
        auto* card = new ChoiceCard(theme(), iconOf(privacy), models::privacyName(privacy),
                                    models::privacyMeaning(privacy));
        card->setObjectName(QStringLiteral("privacy%1").arg(int(privacy)));
        m_privacy->addButton(card, int(privacy));
        column->addWidget(card);
    };
    add(Privacy::Open, can.openGroups);
    add(Privacy::Closed, can.closedGroups);
    add(Privacy::Secret, can.secretGroups);
    // The middle way is the right one for most work; openness is a decision to take, not a default.
    const int wanted = int(can.closedGroups ? Privacy::Closed : Privacy::Secret);
    if (QAbstractButton* button = m_privacy->button(wanted))
        button->setChecked(true);
    else if (!m_privacy->buttons().isEmpty())
        m_privacy->buttons().first()->setChecked(true);
    body()->addLayout(column);
}

void CreateGroupDialog::validate() {
    const qsizetype purpose = m_purpose->toPlainText().size();
    if (m_privacy->checkedId() < 0)
        setReason(tr("This server does not let you create groups."));
    else if (m_name->text().trimmed().isEmpty())
        setReason(tr("A group needs a name."));
    else if (purpose > purposeLimit)
        setReason(
            tr("The purpose is %n character(s) too long.", nullptr, int(purpose - purposeLimit)));
    else
        setReason({});
}

void CreateGroupDialog::submit() {
    CreateGroup command;
    command.name = m_name->text().simplified();
    command.purpose = m_purpose->toPlainText().trimmed();
    command.privacy = static_cast<Privacy>(m_privacy->checkedId());
    command.invite = m_people->picked();
    command.transactionId =
        m_try.idFor({command.name, command.purpose, QString::number(m_privacy->checkedId()),
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
