#include "ui/dialogs/CreateGroupDialog.h"

#include "engine/Engine.h"
#include "ui/dialogs/ColourPicker.h"
#include "ui/dialogs/GroupLimits.h"
#include "ui/dialogs/PeoplePicker.h"
#include "ui/dialogs/PrivacyPicker.h"
#include "ui/dialogs/RulesPicker.h"
#include "ui/parts/Avatars.h"
#include "ui/parts/FormField.h"
#include "ui/parts/PictureChooser.h"
#include "ui/parts/TextBox.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
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
    , m_people(new PeoplePicker(context, account))
    , m_more(new QWidget(this))
    , m_picture(new PictureChooser(context, avatarOf(Group())))
    , m_colour(new ColourPicker(context.theme, this))
    , m_rules(new RulesPicker(context.theme)) {
    setObjectName(QStringLiteral("createGroupDialog"));
    m_name->setObjectName(QStringLiteral("groupName"));
    m_name->setMaxLength(groupNameLimit);
    m_name->setPlaceholderText(tr("Beam operations"));
    m_purpose->setObjectName(QStringLiteral("groupPurpose"));
    m_purpose->setPlaceholderText(tr("What is it for, and for whom?"));
    body()->addWidget(new FormField(theme(), tr("Name"), m_name));
    body()->addWidget(new FormField(theme(), tr("Purpose"), m_purpose));
    body()->addWidget(m_privacy);
    addMore();
    m_people->setVisibleRows(2);
    m_people->field()->setAccessibleName(tr("Invite people"));
    body()->addWidget(new FormField(theme(), tr("Invite people"), m_people), 1);
    resize(context.theme.scaled(500), sizeHint().height());

    connect(m_name, &QLineEdit::textChanged, this, &CreateGroupDialog::validate);
    connect(m_purpose, &TextBox::textChanged, this, &CreateGroupDialog::validate);
    connect(m_people, &PeoplePicker::cancelled, this, &CreateGroupDialog::reject);
    connect(this, &FormDialog::submitted, this, [this] { (void)submit(); });
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

/// What most groups do without stays out of the way.
void CreateGroupDialog::addMore() {
    const auto can = m_context.engine.reads().live().capabilities(m_account);
    auto* open = makeButton(theme(), ButtonKind::Link, Icon::ChevronDown,
                            tr("Picture, colour and rules"), QStringLiteral("groupMore"));
    body()->addWidget(open, 0, Qt::AlignLeading);
    auto* column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_picture);
    if (can.groupColours)
        m_picture->addChoice(m_colour);
    else
        m_colour->hide();
    column->addWidget(m_rules);
    m_rules->setVisible(can.groupRules);
    m_more->hide();
    body()->addWidget(m_more);
    connect(open, &QPushButton::clicked, this, [this, open] {
        m_more->show();
        open->hide();
        m_picture->setFocus();
    });
    const auto showSign = [this] {
        Group shown;
        shown.id.remote = m_name->text();
        shown.name = m_name->text();
        shown.colour = m_colour->picked();
        m_picture->setInfo(avatarOf(shown));
    };
    connect(m_name, &QLineEdit::textChanged, m_picture, showSign);
    connect(m_colour, &ColourPicker::changed, m_picture, showSign);
    const auto followPrivacy = [this] {
        m_rules->setPrivacy(m_privacy->picked().value_or(Privacy::Secret));
    };
    connect(m_privacy, &PrivacyPicker::changed, m_rules, followPrivacy);
    followPrivacy();
}

CreateGroup CreateGroupDialog::command() const {
    CreateGroup command;
    command.name = m_name->text().simplified();
    command.purpose = m_purpose->toPlainText().trimmed();
    command.privacy = m_privacy->picked().value_or(Privacy::Secret);
    command.invite = m_people->picked();
    command.colour = m_colour->picked();
    command.posting = m_rules->posting();
    command.approving = m_rules->approving();
    return command;
}

Task<void> CreateGroupDialog::submit() {
    CreateGroup made = command();
    made.transactionId =
        m_try.idFor({made.name, made.purpose, QString::number(int(made.privacy)),
                     remotesOf(made.invite), QString::number(int(made.colour)),
                     QString::number(int(made.posting)), QString::number(int(made.approving))});
    if (m_picture->chosen()) {
        auto uploading = uploadPicture(m_context.engine, *m_picture->chosen(), m_account);
        setBusy(tr("Uploading the picture…"), uploading.canceller());
        const Result<Receipt> uploaded = co_await std::move(uploading);
        if (!uploaded) {
            showError(uploaded.error());
            co_return ok();
        }
        made.avatar = uploaded->media;
    }
    auto task = m_context.engine.execute(made, m_account);
    setBusy(tr("Creating the group…"), task.canceller());
    const Result<Receipt> receipt = co_await std::move(task);
    finish(receipt);
    co_return ok();
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
