#include "ui/dialogs/DeleteGroupDialog.h"

#include "engine/Engine.h"
#include "ui/parts/FormField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::ui {

DeleteGroupDialog::DeleteGroupDialog(const PaneContext& context, const Group& group,
                                     QWidget* parent)
    : FormDialog(context.theme, tr("Delete %1?").arg(group.name), tr("Delete the group"), parent)
    , m_context(context)
    , m_group(group)
    , m_name(new QLineEdit) {
    setObjectName(QStringLiteral("deleteGroupDialog"));
    auto* meaning = new TextLabel(
        theme(), tr("All members are sent away, and its posts and files are gone for everybody. "
                    "This cannot be undone. To keep what was written, archive it instead."));
    meaning->setWordWrap(true);
    body()->addWidget(meaning);
    m_name->setObjectName(QStringLiteral("deleteGroupName"));
    auto* field = new FormField(theme(), tr("Write its name"), m_name);
    field->setHint(group.name);
    body()->addWidget(field);
    body()->addStretch(1);
    resize(context.theme.scaled(440), sizeHint().height());
    connect(m_name, &QLineEdit::textChanged, this, &DeleteGroupDialog::validate);
    connect(this, &FormDialog::submitted, this, &DeleteGroupDialog::submit);
    setDangerous();
    validate();
    m_name->setFocus();
}

void DeleteGroupDialog::validate() {
    const bool same =
        m_name->text().simplified().compare(m_group.name.simplified(), Qt::CaseInsensitive) == 0;
    setReason(same ? QString() : tr("Write the name of the group."));
}

void DeleteGroupDialog::submit() {
    auto task = m_context.engine.execute(DeleteGroup{m_group.id}, m_group.id.account);
    setBusy(tr("Sending everybody away…"), task.canceller());
    std::move(task).then(this, [this](const Result<Receipt>& done) {
        if (!done) {
            showError(done.error());
            return;
        }
        setIdle();
        accept();
    });
}

} // namespace parvis::ui
