#include "ui/dialogs/EditGroupDialog.h"

#include "engine/Engine.h"
#include "ui/dialogs/ColourPicker.h"
#include "ui/dialogs/GroupLimits.h"
#include "ui/dialogs/PrivacyPicker.h"
#include "ui/dialogs/RulesPicker.h"
#include "ui/parts/Avatars.h"
#include "ui/parts/FormField.h"
#include "ui/parts/PictureChooser.h"
#include "ui/parts/TextBox.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Switch.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::ui {

EditGroupDialog::EditGroupDialog(const PaneContext& context, const Group& group, QWidget* parent)
    : FormDialog(context.theme, tr("Edit group"), tr("Save"), parent)
    , m_context(context)
    , m_group(group)
    , m_picture(new PictureChooser(context, avatarOf(group)))
    , m_name(new QLineEdit(group.name))
    , m_nameField(new FormField(context.theme, tr("Name"), m_name))
    , m_purpose(new TextBox(context.theme, 2)) {
    setObjectName(QStringLiteral("editGroupDialog"));
    m_name->setObjectName(QStringLiteral("groupName"));
    m_name->setMaxLength(groupNameLimit);
    m_name->setCursorPosition(0);
    m_purpose->setObjectName(QStringLiteral("groupPurpose"));
    m_purpose->setPlainText(group.purpose);
    body()->addWidget(m_picture);
    body()->addWidget(m_nameField);
    body()->addWidget(new FormField(theme(), tr("Purpose"), m_purpose));
    const Capabilities can = context.engine.reads().live().capabilities(group.id.account);
    if (can.tightenGroups) {
        m_privacy = new PrivacyPicker(theme(), can);
        m_privacy->setPresent(group.privacy);
        body()->addWidget(m_privacy);
        connect(m_privacy, &PrivacyPicker::changed, this, &EditGroupDialog::validate);
    }
    if (can.groupColours)
        addColour();
    if (can.groupRules && group.rights.appoint)
        addRules();
    if (can.archiveGroups)
        addArchive();
    body()->addStretch(1);
    resize(context.theme.scaled(500), sizeHint().height());
    connect(m_picture, &PictureChooser::changed, this, &EditGroupDialog::validate);
    connect(m_name, &QLineEdit::textChanged, this, &EditGroupDialog::validate);
    connect(m_purpose, &TextBox::textChanged, this, &EditGroupDialog::validate);
    connect(this, &FormDialog::submitted, this, [this] { (void)save(); });
    validate();
    m_name->setFocus();
}

void EditGroupDialog::addColour() {
    m_colour = new ColourPicker(theme());
    m_colour->setPicked(m_group.colour);
    m_picture->addChoice(m_colour);
    connect(m_colour, &ColourPicker::changed, this, [this] {
        Group shown = m_group;
        shown.colour = m_colour->picked();
        m_picture->setInfo(avatarOf(shown));
        validate();
    });
}

void EditGroupDialog::addRules() {
    m_rules = new RulesPicker(theme());
    m_rules->setPrivacy(m_group.privacy);
    m_rules->setPicked(m_group.posting, m_group.approving);
    m_rules->setPostingEnabled(!m_group.archived);
    body()->addWidget(m_rules);
    connect(m_rules, &RulesPicker::changed, this, &EditGroupDialog::validate);
    if (m_privacy)
        connect(m_privacy, &PrivacyPicker::changed, this,
                [this] { m_rules->setPrivacy(m_privacy->picked().value_or(m_group.privacy)); });
}

void EditGroupDialog::addArchive() {
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new TextLabel(theme(), tr("Archived"), TextSize::Body, TextWeight::Strong));
    auto* meaning =
        new TextLabel(theme(), tr("Everything can still be read, nothing more is written."),
                      TextSize::Small, TextWeight::Regular, TextLabel::Ink::Second);
    meaning->setWordWrap(true);
    words->addWidget(meaning);
    row->addLayout(words, 1);
    m_archived = new Switch(theme());
    m_archived->setObjectName(QStringLiteral("groupArchived"));
    m_archived->setAccessibleName(tr("Archived"));
    m_archived->setAccessibleDescription(meaning->text());
    m_archived->setChecked(m_group.archived);
    row->addWidget(m_archived, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    connect(m_archived, &Switch::toggled, this, &EditGroupDialog::validate);
}

UpdateGroup EditGroupDialog::update() const {
    UpdateGroup command{m_group.id};
    if (const QString name = m_name->text().simplified(); name != m_group.name)
        command.name = name;
    if (const QString purpose = m_purpose->toPlainText().trimmed(); purpose != m_group.purpose)
        command.purpose = purpose;
    if (m_privacy && m_privacy->picked() && *m_privacy->picked() != m_group.privacy)
        command.privacy = m_privacy->picked();
    if (m_colour && m_colour->picked() != m_group.colour)
        command.colour = m_colour->picked();
    if (m_rules && m_rules->posting() != m_group.posting && !m_group.archived)
        command.posting = m_rules->posting();
    if (m_rules && m_rules->approving() != m_group.approving)
        command.approving = m_rules->approving();
    if (m_archived && m_archived->isChecked() != m_group.archived)
        command.archived = m_archived->isChecked();
    return command;
}

void EditGroupDialog::validate() {
    const UpdateGroup now = update();
    const bool same = !now.name && !now.purpose && !now.privacy && !now.colour && !now.posting &&
                      !now.approving && !now.archived && !m_picture->chosen();
    const bool nameless = m_name->text().trimmed().isEmpty();
    m_nameField->setError(nameless ? tr("A group needs a name.") : QString());
    const qsizetype tooLong = m_purpose->toPlainText().size() - groupPurposeLimit;
    if (nameless)
        setReason(tr("A group needs a name."));
    else if (tooLong > 0)
        setReason(tr("The purpose is %n character(s) too long.", nullptr, int(tooLong)));
    else if (same)
        setReason(tr("Nothing is changed yet."));
    else
        setReason({});
}

Task<void> EditGroupDialog::save() {
    UpdateGroup command = update();
    if (m_picture->chosen()) {
        auto uploading = uploadPicture(m_context.engine, *m_picture->chosen(), m_group.id.account);
        setBusy(tr("Uploading the picture…"), uploading.canceller());
        const Result<Receipt> uploaded = co_await std::move(uploading);
        if (!uploaded) {
            showError(uploaded.error());
            co_return ok();
        }
        command.avatar = uploaded->media;
    }
    auto saving = m_context.engine.execute(command, m_group.id.account);
    setBusy(tr("Saving…"), saving.canceller());
    const Result<Receipt> saved = co_await std::move(saving);
    if (!saved) {
        showError(saved.error());
        co_return ok();
    }
    if (!saved->warning.isEmpty()) {
        showDoneWithWarning(saved->warning);
        co_return ok();
    }
    setIdle();
    accept();
    co_return ok();
}

} // namespace parvis::ui
