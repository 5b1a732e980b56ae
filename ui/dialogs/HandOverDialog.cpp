#include "ui/dialogs/HandOverDialog.h"

#include "engine/Engine.h"
#include "models/PeopleModel.h"
#include "ui/parts/Avatars.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/TextLabel.h"

#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace parvis::ui {

/// Members who can take over: all but oneself.
class HandOverDialog::Successors : public QSortFilterProxyModel {
public:
    Successors(const models::PeopleModel& members, PersonId self, QObject* parent)
        : QSortFilterProxyModel(parent)
        , m_members(members)
        , m_self(std::move(self)) {}

    [[nodiscard]] const models::PersonItem& person(const QModelIndex& index) const {
        return m_members.item(mapToSource(index).row());
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex&) const override {
        const models::PersonItem& item = m_members.item(row);
        return item.membership == Membership::Joined && item.person.id != m_self;
    }

private:
    const models::PeopleModel& m_members;
    const PersonId m_self;
};

HandOverDialog::HandOverDialog(const PaneContext& context, const Group& group, QWidget* parent)
    : FormDialog(context.theme, tr("Who runs %1 after you?").arg(group.name),
                 tr("Hand over and leave"), parent)
    , m_context(context)
    , m_group(group.id)
    , m_members(new models::PeopleModel(context.engine.reads(), group.id, this))
    , m_successors(
          new Successors(*m_members, context.engine.reads().live().self(group.id.account), this))
    , m_list(new ListView(context.theme, &context.pictures, tr("Members"))) {
    setObjectName(QStringLiteral("handOverDialog"));
    auto* text = new TextLabel(
        theme(), tr("You are the only admin. Somebody has to let people in and tidy up."));
    text->setWordWrap(true);
    body()->addWidget(text);
    m_successors->setSourceModel(m_members);
    m_list->setObjectName(QStringLiteral("successors"));
    m_list->setModel(m_successors);
    m_list->setItemDelegate(personDelegate(
        theme(), &context.pictures,
        [this](const QModelIndex& index) { return m_successors->person(index); }, this));
    auto* box = new Card(theme());
    box->setContentsMargins(1, 6, 1, 6);
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_list);
    body()->addWidget(box, 1);
    resize(theme().scaled(440), theme().scaled(460));
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HandOverDialog::validate);
    connect(this, &FormDialog::submitted, this, [this] { (void)submit(); });
    validate();
    m_list->setFocus();
}

void HandOverDialog::validate() {
    setReason(m_list->selectionModel()->hasSelection() ? QString() : tr("Choose who takes over."));
}

Task<void> HandOverDialog::submit() {
    const models::PersonItem person = m_successors->person(m_list->currentIndex());
    auto appointing =
        m_context.engine.execute(SetRole{m_group, person.person.id, Role::Admin}, m_group.account);
    setBusy(tr("Handing over to %1…").arg(person.name), appointing.canceller());
    const Result<Receipt> appointed = co_await std::move(appointing);
    if (!appointed) {
        showError(appointed.error());
        co_return ok();
    }
    auto leaving = m_context.engine.execute(LeaveGroup{m_group}, m_group.account);
    setBusy(tr("Leaving…"), leaving.canceller());
    const Result<Receipt> left = co_await std::move(leaving);
    if (!left) {
        showError(left.error());
        co_return ok();
    }
    setIdle();
    accept();
    co_return ok();
}

} // namespace parvis::ui
