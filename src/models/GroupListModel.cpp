#include "models/GroupListModel.h"

#include "base/Logging.h"
#include "models/ChatListModel.h"
#include "models/GroupText.h"

#include <algorithm>

namespace parvis::models {

namespace {

constexpr int suggestions = 12;

} // namespace

GroupListModel::GroupListModel(workspace::ReadSide& reads, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads) {
    read();
    // In a turn of its own: the chats are read in the same one otherwise, and nothing is painted.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &GroupListModel::read);
    connect(&reads, &workspace::ReadSide::touched, this, [this](const cache::Touched& touched) {
        const bool concerned =
            touched.accounts || !touched.groups.isEmpty() || !touched.conversations.isEmpty();
        if (concerned && !m_later.isActive())
            m_later.start();
    });
}

int GroupListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant GroupListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GroupItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.group.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2. %3").arg(item.group.name, privacyName(item.group.privacy), item.preview);
    case IdRole:
        return QVariant::fromValue(item.group.id);
    case SectionRole:
        return int(item.section);
    default:
        return {};
    }
}

int GroupListModel::rowOf(const GroupId& id) const {
    const auto found =
        std::ranges::find_if(m_items, [&id](const GroupItem& item) { return item.group.id == id; });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

int GroupListModel::needed() const {
    int count = 0;
    for (const GroupItem& item : m_items)
        count += item.section == GroupSection::Invitations ? 1 : item.mentions;
    return count;
}

GroupItem GroupListModel::build(const cache::GroupRow& row) const {
    GroupItem item;
    item.group = row.group;
    switch (row.group.membership) {
    case Membership::Invited:
        item.section = GroupSection::Invitations;
        item.preview = tr("You are invited");
        return item;
    case Membership::Asked:
        item.section = GroupSection::Asked;
        item.preview = tr("Waiting for an answer");
        return item;
    case Membership::Joined:
        break;
    case Membership::None:
    case Membership::Banned:
        item.section = GroupSection::Suggested;
        item.preview = privacyAndSize(row.group);
        return item;
    }
    item.section = GroupSection::Mine;
    item.unread = row.unread;
    item.mentions = row.mentions;
    item.time = row.lastActivity;
    if (row.unread > 0)
        item.preview = tr("%n new", nullptr, row.unread);
    else if (row.lastPost)
        item.preview = previewOf(*row.lastPost, row.lastSenderName, false, false);
    else
        item.preview = privacyAndSize(row.group);
    return item;
}

void GroupListModel::read() {
    auto rows = m_reads.cache().ownGroups();
    const auto suggested = m_reads.cache().suggestedGroups(suggestions);
    if (!rows || !suggested) {
        qCWarning(logCache) << "groups not read:"
                            << (rows ? suggested.error().detail : rows.error().detail);
        return;
    }
    rows->append(*suggested);
    const int before = needed();
    QList<GroupItem> items;
    items.reserve(rows->size());
    for (const cache::GroupRow& row : *rows) {
        if (!row.group.name.isEmpty())
            items.append(build(row));
    }
    std::ranges::stable_sort(items, {}, &GroupItem::section);
    applyDiff(m_items, items, [](const GroupItem& item) { return item.group.id; });
    if (needed() != before)
        emit neededChanged();
}

} // namespace parvis::models
