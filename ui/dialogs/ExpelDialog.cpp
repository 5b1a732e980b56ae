#include "ui/dialogs/ExpelDialog.h"

#include "engine/Engine.h"
#include "ui/parts/FormField.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::ui {

namespace {

constexpr int reasonLimit = 300;

} // namespace

ExpelDialog::ExpelDialog(const PaneContext& context, const Group& group,
                         const models::PersonItem& person, Way way, QWidget* parent)
    : FormDialog(context.theme,
                 way == Way::Block ? tr("Block %1?").arg(person.name)
                                   : tr("Remove %1?").arg(person.name),
                 way == Way::Block ? tr("Block") : tr("Remove"), parent)
    , m_context(context)
    , m_group(group.id)
    , m_person(person)
    , m_way(way)
    , m_reason(new QLineEdit) {
    setObjectName(QStringLiteral("expelDialog"));
    QString meaning;
    if (way == Way::Block)
        meaning = tr("They can no longer read or write in %1, nor join, nor ask to, until an "
                     "admin lets them in again. What they wrote stays.")
                      .arg(group.name);
    else if (group.privacy == Privacy::Open)
        meaning = tr("They can join %1 again at any time: it is an open group. What they wrote "
                     "stays.")
                      .arg(group.name);
    else
        meaning = tr("They can no longer read or write in %1 until somebody lets them in again. "
                     "What they wrote stays.")
                      .arg(group.name);
    auto* text = new TextLabel(theme(), meaning);
    text->setWordWrap(true);
    body()->addWidget(text);
    m_reason->setObjectName(QStringLiteral("expelReason"));
    m_reason->setMaxLength(reasonLimit);
    auto* field = new FormField(theme(), tr("Reason"), m_reason);
    field->setHint(tr("Not required. They and the members can read it."));
    body()->addWidget(field);
    body()->addStretch(1);
    resize(context.theme.scaled(420), sizeHint().height());
    connect(this, &FormDialog::submitted, this, &ExpelDialog::submit);
    m_reason->setFocus();
}

void ExpelDialog::submit() {
    const QString reason = m_reason->text().simplified();
    const PersonId person = m_person.person.id;
    Command command = RemoveFromGroup{m_group, person, reason};
    if (m_way == Way::Block)
        command = BlockFromGroup{m_group, person, reason};
    auto task = m_context.engine.execute(std::move(command), m_group.account);
    setBusy(m_way == Way::Block ? tr("Blocking…") : tr("Removing…"), task.canceller());
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
