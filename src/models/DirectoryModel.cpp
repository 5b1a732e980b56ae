#include "models/DirectoryModel.h"

#include "base/Logging.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace parvis::models {

namespace {

constexpr int teamLimit = 40;

void append(QList<PersonItem>& team, const PersonItem& item) {
    if (std::ranges::none_of(
            team, [&item](const PersonItem& known) { return known.person.id == item.person.id; }))
        team.append(item);
}

} // namespace

DirectoryModel::DirectoryModel(workspace::ReadSide& reads, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads)
    , m_everyone(new PeopleModel(reads, this)) {
    // A change arrives as many signals; one look at the outcome is enough.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    const auto later = [this] {
        m_later.start();
    };
    connect(&m_later, &QTimer::timeout, this, [this] {
        readTeam();
        rebuild();
    });
    connect(m_everyone, &QAbstractItemModel::rowsInserted, this, later);
    connect(m_everyone, &QAbstractItemModel::rowsRemoved, this, later);
    connect(m_everyone, &QAbstractItemModel::rowsMoved, this, later);
    connect(m_everyone, &QAbstractItemModel::dataChanged, this, later);
    connect(&reads, &workspace::ReadSide::touched, this, [later](const cache::Touched& touched) {
        if (touched.accounts || !touched.people.isEmpty())
            later();
    });
    connect(&reads.live(), &workspace::LiveState::accountsChanged, this, later);
    connect(&reads.live(), &workspace::LiveState::presenceChanged, this, later);
    readTeam();
    rebuild();
}

int DirectoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant DirectoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DirectoryItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        if (item.header)
            return item.section == DirectorySection::Team ? tr("My team") : tr("Everyone");
        return item.person.name;
    case Qt::AccessibleTextRole:
        if (item.header || item.person.detail.isEmpty())
            return data(index, Qt::DisplayRole);
        return tr("%1, %2").arg(item.person.name, item.person.detail);
    case IdRole:
        return QVariant::fromValue(item.person.person.id);
    case SectionRole:
        return int(item.section);
    case HeaderRole:
        return item.header;
    default:
        return {};
    }
}

Qt::ItemFlags DirectoryModel::flags(const QModelIndex& index) const {
    if (index.isValid() && m_items[index.row()].header)
        return Qt::ItemNeverHasChildren;
    return DiffableListModel::flags(index);
}

bool DirectoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_everyone->canFetchMore({});
}

void DirectoryModel::fetchMore(const QModelIndex& parent) {
    if (m_reading)
        return; // asked from inside of a change: the rows are not settled yet
    if (parent.isValid())
        return;
    m_everyone->fetchMore({});
    rebuild();
}

int DirectoryModel::rowOf(const PersonId& id) const {
    const auto found = std::ranges::find_if(m_items, [&id](const DirectoryItem& item) {
        return !item.header && item.person.person.id == id;
    });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

bool DirectoryModel::isInTeam(const PersonId& id) const {
    return std::ranges::any_of(m_team,
                               [&id](const PersonItem& item) { return item.person.id == id; });
}

void DirectoryModel::setFilter(const QString& text) {
    const QString filter = text.trimmed();
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_found.clear();
    m_everyone->setFilter(filter);
    rebuild();
}

void DirectoryModel::addFound(const QList<PersonId>& people) {
    if (m_filter.isEmpty())
        return;
    m_found.append(people);
    rebuild();
}

void DirectoryModel::readTeam() {
    m_team.clear();
    for (const workspace::AccountInfo& account : m_reads.live().accounts()) {
        const auto self = m_reads.cache().person(account.self);
        if (!self)
            qCWarning(logCache) << "own person not read:" << self.error().detail;
        if (!self || !*self)
            continue;
        const PersonId manager = (*self)->manager;
        if (manager.isValid()) {
            if (const auto person = m_reads.cache().person(manager); person && *person)
                append(m_team, itemOf(m_reads, **person));
        }
        for (const PersonId& lead : {manager, account.self}) {
            if (!lead.isValid())
                continue;
            const auto reports = m_reads.cache().reportsOf(lead, teamLimit);
            for (const Person& person : reports.value_or(QList<Person>())) {
                if (person.id != account.self)
                    append(m_team, itemOf(m_reads, person));
            }
        }
    }
}

void DirectoryModel::rebuild() {
    QList<DirectoryItem> items;
    const auto header = [&items](DirectorySection section) {
        items.append({section, true, {}});
    };
    const auto section = m_filter.isEmpty() ? DirectorySection::Everyone : DirectorySection::Found;
    if (m_filter.isEmpty() && !m_team.isEmpty()) {
        header(DirectorySection::Team);
        for (const PersonItem& person : std::as_const(m_team))
            items.append({DirectorySection::Team, false, person});
        header(DirectorySection::Everyone);
    }
    for (int row = 0; row < m_everyone->rowCount(); ++row)
        items.append({section, false, m_everyone->item(row)});
    for (const PersonId& id : std::as_const(m_found)) {
        const bool known = std::ranges::any_of(
            items, [&id](const DirectoryItem& item) { return item.person.person.id == id; });
        if (known)
            continue;
        if (const auto person = m_reads.cache().person(id); person && *person)
            items.append({section, false, itemOf(m_reads, **person)});
    }
    const QScopedValueRollback reading(m_reading, true);
    applyDiff(m_items, items, [](const DirectoryItem& item) {
        return std::pair(int(item.section), item.person.person.id);
    });
}

} // namespace parvis::models
