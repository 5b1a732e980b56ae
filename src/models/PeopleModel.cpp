#include "models/PeopleModel.h"

#include "base/Logging.h"
#include "models/TimelineRows.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace parvis::models {

namespace {

constexpr int pageSize = 100;

} // namespace

PersonItem itemOf(const workspace::ReadSide& reads, const Person& person) {
    PersonItem item;
    item.person = person;
    item.name = nameOf(person);
    item.detail = person.title.isEmpty() ? person.department : person.title;
    item.presence = reads.live().presence(person.id);
    return item;
}

PeopleModel::PeopleModel(workspace::ReadSide& reads, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads)
    , m_limit(pageSize) {
    connectReads();
}

PeopleModel::PeopleModel(workspace::ReadSide& reads, GroupId group, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads)
    , m_group(std::move(group))
    , m_limit(pageSize) {
    connectReads();
}

PeopleModel::PeopleModel(workspace::ReadSide& reads, ConversationId conversation, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads)
    , m_conversation(std::move(conversation))
    , m_limit(pageSize) {
    connectReads();
}

void PeopleModel::connectReads() {
    read();
    connect(&m_reads, &workspace::ReadSide::touched, this, [this](const cache::Touched& touched) {
        const bool members = touched.groupMembers.contains(m_group) ||
                             touched.conversationMembers.contains(m_conversation);
        if (touched.accounts || members || !touched.people.isEmpty())
            read();
    });
    connect(&m_reads.live(), &workspace::LiveState::presenceChanged, this,
            [this](const PersonId& person) {
                const int row = rowOf(person);
                if (row < 0)
                    return;
                m_items[row].presence = m_reads.live().presence(person);
                emit dataChanged(index(row), index(row));
            });
}

int PeopleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.name
                                     : QString(item.name + QStringLiteral(", ") + item.detail);
    case IdRole:
        return QVariant::fromValue(item.person.id);
    case MembershipRole:
        return int(item.membership);
    default:
        return {};
    }
}

bool PeopleModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_complete && !m_reading;
}

void PeopleModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_limit += pageSize;
    read();
}

int PeopleModel::rowOf(const PersonId& id) const {
    const auto found = std::ranges::find_if(
        m_items, [&id](const PersonItem& item) { return item.person.id == id; });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

void PeopleModel::setFilter(const QString& text) {
    if (m_filter == text)
        return;
    m_filter = text;
    m_limit = pageSize;
    read();
}

QList<PersonItem> PeopleModel::page(int count, bool& complete) const {
    QList<PersonItem> items;
    if (!m_group.isValid() && !m_conversation.isValid()) {
        const auto people = m_reads.cache().findPeople(m_filter, count);
        if (!people)
            qCWarning(logCache) << "people not read:" << people.error().detail;
        for (const Person& person : people.value_or(QList<Person>()))
            items.append(itemOf(m_reads, person));
        complete = items.size() < count;
        return items;
    }
    const auto members = m_group.isValid()
                             ? m_reads.cache().groupMembers(m_group, 0, count)
                             : m_reads.cache().conversationMembers(m_conversation, 0, count);
    if (!members)
        qCWarning(logCache) << "members not read:" << members.error().detail;
    // Who is kept out is the business of those who can let them in.
    const auto group = m_group.isValid() ? m_reads.cache().group(m_group)
                                         : Result<std::optional<Group>>(std::nullopt);
    const bool tells = group && *group && (*group)->rights.remove;
    complete = !members || members->size() < count;
    for (const cache::MemberRow& member : members.value_or(QList<cache::MemberRow>())) {
        if (member.membership == Membership::Banned && !tells)
            continue;
        items.append(itemOf(m_reads, member.person));
        items.last().membership = member.membership;
        items.last().role = member.role;
    }
    return items;
}

void PeopleModel::read() {
    // Who hears of rows and asks for more at once has to wait until all are told.
    const QScopedValueRollback reading(m_reading, true);
    const QList<PersonItem> items = page(m_limit, m_complete);
    applyDiff(m_items, items, [](const PersonItem& item) { return item.person.id; });
}

} // namespace parvis::models
