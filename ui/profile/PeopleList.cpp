#include "ui/profile/PeopleList.h"

#include "engine/Engine.h"
#include "models/DirectoryModel.h"
#include "ui/parts/Avatars.h"
#include "ui/parts/PeopleSearch.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ListRowDelegate.h"
#include "ui/widgets/ListView.h"
#include "ui/widgets/SearchField.h"

namespace parvis::ui {

namespace {

ListRow rowOf(const models::DirectoryModel& model, const QModelIndex& index) {
    const models::DirectoryItem& item = model.item(index.row());
    ListRow row;
    if (item.header) {
        row.kind = ListRow::Kind::Section;
        row.title = index.data().toString();
        return row;
    }
    row.avatar = avatarOf(item.person);
    row.title = item.person.name;
    row.subtitle = item.person.detail;
    return row;
}

} // namespace

PeopleList::PeopleList(const PaneContext& context, QWidget* parent)
    : ListColumn(context.theme, context.pictures, tr("People"), QStringLiteral("people"), parent)
    , m_context(context)
    , m_model(new models::DirectoryModel(context.engine.reads(), this))
    , m_search(new PeopleSearch(context.engine, {}, this)) {
    setSearch(tr("Name, role, department, skill"), false);
    setAction(Icon::Person, tr("My profile"));
    connect(this, &ListColumn::actionTriggered, this, [this] {
        const auto accounts = m_context.engine.reads().live().accounts();
        if (!accounts.isEmpty())
            emit picked(accounts.first().self);
    });
    setFocusProxy(searchField());
    makeList();
    connect(searchField(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        m_search->setText(text);
        list()->scrollToTop();
        selectCurrent();
        showNobody();
    });
    connect(searchField(), &SearchField::leftByArrow, this, &PeopleList::enterList);
    connect(searchField(), &QLineEdit::returnPressed, this, [this] {
        if (!searchField()->text().isEmpty() && m_model->rowCount() > 0)
            emit list() -> activated(m_model->index(0));
    });
    connect(m_search, &PeopleSearch::found, m_model, &models::DirectoryModel::addFound);
    connect(m_search, &PeopleSearch::busyChanged, this, &PeopleList::showNobody);
    connect(
        this, &ListColumn::emptyActionTriggered, this, [this] { searchField()->clear(); },
        Qt::QueuedConnection);
    showNobody();
}

void PeopleList::makeList() {
    list()->setModel(m_model);
    auto* delegate = new ListRowDelegate(
        m_context.theme, &m_context.pictures,
        [this](const QModelIndex& index) { return rowOf(*m_model, index); }, this);
    delegate->setSectionTest([](const QModelIndex& index) {
        return index.data(models::DirectoryModel::HeaderRole).toBool();
    });
    list()->setItemDelegate(delegate);
    connect(list(), &QListView::activated, this, [this](const QModelIndex& index) {
        if (!m_model->item(index.row()).header)
            emit picked(m_model->item(index.row()).person.person.id);
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        selectCurrent();
        showNobody();
    });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PeopleList::showNobody);
}

void PeopleList::enterList(bool down) {
    if (!down)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row).header)
            continue;
        list()->setCurrentIndex(m_model->index(row));
        list()->setFocus(Qt::TabFocusReason);
        return;
    }
}

void PeopleList::select(const PersonId& person) {
    m_selected = person;
    selectCurrent();
    if (list()->currentIndex().isValid())
        list()->scrollTo(list()->currentIndex());
}

void PeopleList::selectCurrent() {
    // A row that is selected already stays, also where the person stands in two sections.
    const QModelIndex current = list()->currentIndex();
    if (current.isValid() && m_model->item(current.row()).person.person.id == m_selected)
        return;
    const int row = m_selected.isValid() ? m_model->rowOf(m_selected) : -1;
    list()->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
}

void PeopleList::search(const QString& text) {
    searchField()->setText(text);
    searchField()->setFocus(Qt::OtherFocusReason);
}

void PeopleList::showNobody() {
    if (m_model->rowCount() > 0) {
        updateEmpty();
        return;
    }
    const bool filtered = !m_model->filter().isEmpty();
    const QString headline = m_search->isBusy() ? tr("Looking…")
                             : filtered         ? tr("Nobody found")
                                                : tr("Nobody here yet");
    if (headline != m_nobody) {
        m_nobody = headline;
        QString next;
        if (!m_search->isBusy())
            next = filtered ? tr("Try a part of the name, a role, a department or a skill.")
                            : tr("Colleagues appear as soon as you share a group or a chat.");
        setEmptyState(filtered ? Icon::Search : Icon::Person, headline, next,
                      filtered && !m_search->isBusy() ? tr("Clear the search") : QString());
    }
    updateEmpty();
}

} // namespace parvis::ui
