#include "ui/profile/EditProfileDialog.h"

#include "engine/Engine.h"
#include "models/PeopleModel.h"
#include "ui/parts/Avatars.h"
#include "ui/parts/FormField.h"
#include "ui/parts/PictureChooser.h"
#include "ui/parts/TextBox.h"
#include "ui/theme/Theme.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int lineLimit = 200;
constexpr int aboutLimit = 2000;

/// "English, français , " as its parts.
QStringList parts(const QString& text) {
    QStringList list;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString word = part.simplified();
        if (!word.isEmpty() && !list.contains(word))
            list.append(word);
    }
    return list;
}

void set(std::optional<QString>& field, const QString& typed, const QString& before) {
    if (typed != before)
        field = typed;
}

} // namespace

EditProfileDialog::EditProfileDialog(const PaneContext& context, const Person& person,
                                     QWidget* parent)
    : FormDialog(context.theme, tr("Edit profile"), tr("Save"), parent)
    , m_context(context)
    , m_person(person)
    , m_can(context.engine.reads().live().capabilities(person.id.account)) {
    setObjectName(QStringLiteral("editProfileDialog"));
    if (m_can.editAvatar) {
        m_picture = new PictureChooser(
            context, avatarOf(models::itemOf(context.engine.reads(), person), false));
        body()->addWidget(m_picture);
        connect(m_picture, &PictureChooser::changed, this, &EditProfileDialog::validate);
    }
    addFields();
    body()->addStretch(1);
    resize(context.theme.scaled(560), sizeHint().height());
    connect(this, &FormDialog::submitted, this, [this] { (void)save(); });
    validate();
    if (m_name)
        m_name->setFocus();
}

QLineEdit* EditProfileDialog::addLine(const QString& label, const QString& name,
                                      const QString& value) {
    auto* line = new QLineEdit(value);
    line->setObjectName(name);
    line->setMaxLength(lineLimit);
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textChanged, this, &EditProfileDialog::validate);
    auto* field = new FormField(theme(), label, line);
    field->setObjectName(name + QLatin1String("Field"));
    return line;
}

void EditProfileDialog::addFields() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto whole = [&](QLineEdit* line) {
        grid->addWidget(line->parentWidget(), row++, 0, 1, 2);
        return line;
    };
    const auto pair = [&](QLineEdit* first, QLineEdit* second) {
        grid->addWidget(first->parentWidget(), row, 0);
        grid->addWidget(second->parentWidget(), row++, 1);
    };
    if (m_can.editName)
        m_name = whole(addLine(tr("Name"), QStringLiteral("nameEdit"), m_person.displayName));
    if (m_can.editProfileFields) {
        m_title = addLine(tr("Role"), QStringLiteral("titleEdit"), m_person.title);
        m_department =
            addLine(tr("Department"), QStringLiteral("departmentEdit"), m_person.department);
        pair(m_title, m_department);
        m_place = addLine(tr("Place"), QStringLiteral("placeEdit"), m_person.place);
        m_phone = addLine(tr("Phone"), QStringLiteral("phoneEdit"), m_person.phone);
        pair(m_place, m_phone);
        const QString comma = QStringLiteral(", ");
        m_languages = whole(addLine(tr("Languages"), QStringLiteral("languagesEdit"),
                                    m_person.languages.join(comma)));
        m_skills =
            whole(addLine(tr("Skills"), QStringLiteral("skillsEdit"), m_person.skills.join(comma)));
        static_cast<FormField*>(m_skills->parentWidget())
            ->setHint(tr("Separate them by commas. Colleagues find you by them."));
        m_about = new TextBox(theme(), 3);
        m_about->setObjectName(QStringLiteral("aboutEdit"));
        m_about->setPlainText(m_person.about);
        connect(m_about, &TextBox::textChanged, this, &EditProfileDialog::validate);
        grid->addWidget(new FormField(theme(), tr("About"), m_about), row++, 0, 1, 2);
    }
    body()->addLayout(grid);
}

PersonPatch EditProfileDialog::patch() const {
    PersonPatch patch;
    patch.id = m_person.id;
    if (m_name)
        set(patch.displayName, m_name->text().simplified(), m_person.displayName);
    if (m_about) {
        set(patch.title, m_title->text().simplified(), m_person.title);
        set(patch.department, m_department->text().simplified(), m_person.department);
        set(patch.place, m_place->text().simplified(), m_person.place);
        set(patch.phone, m_phone->text().simplified(), m_person.phone);
        set(patch.about, m_about->toPlainText().trimmed(), m_person.about);
        if (const QStringList list = parts(m_languages->text()); list != m_person.languages)
            patch.languages = list;
        if (const QStringList list = parts(m_skills->text()); list != m_person.skills)
            patch.skills = list;
    }
    return patch;
}

void EditProfileDialog::validate() {
    const PersonPatch now = patch();
    const bool same = !now.displayName && !now.title && !now.department && !now.place &&
                      !now.phone && !now.about && !now.languages && !now.skills &&
                      !(m_picture && m_picture->chosen());
    const bool nameless = m_name && m_name->text().trimmed().isEmpty();
    if (m_name)
        static_cast<FormField*>(m_name->parentWidget())
            ->setError(nameless ? tr("Colleagues need a name to find you by.") : QString());
    const qsizetype tooLong = m_about ? m_about->toPlainText().size() - aboutLimit : 0;
    if (!m_name && !m_about && !m_picture)
        setReason(tr("This server does not let you change your profile here."));
    else if (nameless)
        setReason(tr("The name is missing."));
    else if (tooLong > 0)
        setReason(tr("“About” is %n character(s) too long.", nullptr, int(tooLong)));
    else if (same)
        setReason(tr("Nothing is changed yet."));
    else
        setReason({});
}

Task<void> EditProfileDialog::save() {
    m_stopped = false;
    UpdateProfile update{patch()};
    if (m_picture && m_picture->chosen()) {
        auto uploading = uploadPicture(m_context.engine, *m_picture->chosen(), m_person.id.account);
        setBusy(tr("Uploading the picture…"), uploading.canceller());
        const Result<Receipt> uploaded = co_await std::move(uploading);
        if (!uploaded) {
            showError(uploaded.error());
            co_return ok();
        }
        update.person.avatar = uploaded->media;
    }
    auto saving = m_context.engine.execute(update, m_person.id.account);
    setBusy(tr("Saving…"), saving.canceller());
    const Result<Receipt> receipt = co_await std::move(saving);
    if (!receipt) {
        showError(receipt.error());
        co_return ok();
    }
    emit saved();
    if (!receipt->warning.isEmpty()) {
        showDoneWithWarning(receipt->warning);
        co_return ok();
    }
    setIdle();
    accept();
    co_return ok();
}

} // namespace parvis::ui
