#include "ui/dialogs/InviteDialog.h"

#include "engine/Engine.h"
#include "models/PeopleModel.h"
#include "ui/dialogs/PeoplePicker.h"
#include "ui/parts/Notice.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SearchField.h"

#include <QVBoxLayout>

namespace parvis::ui {

InviteDialog::InviteDialog(const PaneContext& context, const GroupId& group, const QString& name,
                           QWidget* parent)
    : InviteDialog(context, group, ConversationId{}, name, parent) {
}

InviteDialog::InviteDialog(const PaneContext& context, const ConversationId& conversation,
                           const QString& name, QWidget* parent)
    : InviteDialog(context, GroupId{}, conversation, name, parent) {
}

InviteDialog::InviteDialog(const PaneContext& context, const GroupId& group,
                           const ConversationId& conversation, const QString& name, QWidget* parent)
    : FormDialog(context.theme, tr("Invite to %1").arg(name), tr("Invite"), parent)
    , m_context(context)
    , m_group(group)
    , m_conversation(conversation)
    , m_members(group.isValid()
                    ? new models::PeopleModel(context.engine.reads(), group, this)
                    : new models::PeopleModel(context.engine.reads(), conversation, this))
    , m_people(new PeoplePicker(context, group.isValid() ? group.account : conversation.account)) {
    setObjectName(QStringLiteral("inviteDialog"));
    m_people->field()->setAccessibleName(tr("People to invite"));
    m_people->field()->setPlaceholderText(tr("A name, or a pasted list of names or addresses"));
    m_people->setVisibleRows(3);
    body()->addWidget(m_people, 1);
    resize(context.theme.scaled(460), context.theme.scaled(440));
    connect(m_members, &QAbstractItemModel::rowsInserted, this, &InviteDialog::excludeMembers);
    connect(m_members, &QAbstractItemModel::rowsRemoved, this, &InviteDialog::excludeMembers);
    connect(m_people, &PeoplePicker::changed, this, &InviteDialog::validate);
    connect(m_people, &PeoplePicker::cancelled, this, &InviteDialog::reject);
    connect(this, &FormDialog::submitted, this, [this] { (void)submit(); });
    // Who is a member may not be known yet; the server refuses them otherwise, one by one.
    const AccountId account = group.isValid() ? group.account : conversation.account;
    (void)context.engine.execute(LoadMembers{group, conversation}, account);
    excludeMembers();
    validate();
    m_people->setFocus();
}

void InviteDialog::excludeMembers() {
    while (m_members->canFetchMore({}))
        m_members->fetchMore({});
    QSet<PersonId> members;
    for (int row = 0; row < m_members->rowCount(); ++row)
        members.insert(m_members->item(row).person.id);
    m_people->setExcluded(members);
}

void InviteDialog::validate() {
    setReason(m_people->people().isEmpty() ? tr("Pick whom to invite.") : QString());
}

Command InviteDialog::commandFor(const PersonId& person) const {
    if (m_group.isValid())
        return InviteToGroup{m_group, person};
    return InviteToConversation{m_conversation, person};
}

Task<void> InviteDialog::submit() {
    m_stopped = false;
    int done = 0;
    QStringList refused;
    QStringList warnings;
    Error reason;
    const QList<models::PersonItem> people = m_people->people();
    for (const models::PersonItem& person : people) {
        auto task = m_context.engine.execute(commandFor(person.person.id));
        setBusy(tr("Inviting %1…").arg(person.name), [this, stop = task.canceller()] {
            m_stopped = true;
            stop();
        });
        const Result<Receipt> receipt = co_await std::move(task);
        if (m_stopped)
            break;
        if (receipt) {
            ++done;
            if (!receipt->warning.isEmpty())
                warnings.append(receipt->warning);
            m_people->take(person.person.id);
        } else {
            refused.append(person.name);
            reason = receipt.error();
        }
    }
    setIdle();
    if (done > 0)
        emit invited(done);
    if (!refused.isEmpty())
        notice().showError(
            reason,
            tr("Not invited: %1. %2").arg(refused.join(QLatin1String(", ")), reason.forPerson()));
    else if (!warnings.isEmpty())
        showDoneWithWarning(warnings.join(QLatin1Char('\n')));
    else if (!m_stopped)
        accept();
    co_return ok();
}

} // namespace parvis::ui
