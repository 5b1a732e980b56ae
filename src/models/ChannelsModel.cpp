#include "models/ChannelsModel.h"

#include "base/Logging.h"
#include "models/ChatListModel.h"
#include "models/GroupText.h"
#include "models/TimelineRows.h"

#include <algorithm>

namespace parvis::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailLength = 120;

} // namespace

ChannelsModel::ChannelsModel(workspace::ReadSide& reads, GroupId group, QObject* parent)
    : DiffableListModel(parent)
    , m_reads(reads)
    , m_group(std::move(group)) {
    connect(&reads, &workspace::ReadSide::touched, this, [this](const cache::Touched& touched) {
        if (touched.accounts || touched.groups.contains(m_group) ||
            !touched.conversations.isEmpty())
            read();
    });
    read();
}

int ChannelsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ChannelsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChannelItem& item = m_items[index.row()];
    if (role == Qt::DisplayRole)
        return item.name;
    if (role != Qt::AccessibleTextRole)
        return {};
    if (item.section == ChannelSection::Others)
        return tr("%1, you are not in it. %2").arg(item.name, item.detail);
    return item.unread > 0
               ? tr("%1, %n unread. %2", nullptr, item.unread).arg(item.name, item.detail)
               : QString(item.name + u". "_s + item.detail);
}

ChannelItem ChannelsModel::build(const cache::ConversationRow& row) const {
    const Conversation& channel = row.conversation;
    ChannelItem item;
    item.id = channel.id;
    item.name = channel.name.isEmpty() ? tr("Unnamed channel") : channel.name;
    item.avatar = channel.avatar;
    const QString about = oneLine(channel.topic, detailLength);
    if (channel.membership != Membership::Joined) {
        item.section = ChannelSection::Others;
        QStringList parts;
        if (channel.memberCount > 0)
            parts << memberCountText(channel.memberCount);
        if (!about.isEmpty())
            parts << about;
        item.detail = parts.join(u" · "_s);
        return item;
    }
    item.unread = channel.unread;
    item.muted = channel.muted;
    item.detail = about;
    if (row.last) {
        const bool own = row.last->sender == m_reads.live().self(channel.id.account);
        Person sender;
        sender.id = row.last->sender;
        sender.displayName = row.lastSenderName;
        const QString preview = row.last->kind == MessageKind::System
                                    ? QString()
                                    : previewOf(*row.last, nameOf(sender), own, false);
        if (!preview.isEmpty())
            item.detail = preview;
        item.time = row.last->sentAt;
    }
    return item;
}

void ChannelsModel::read() {
    const auto rows = m_reads.cache().channels(m_group);
    if (!rows) {
        qCWarning(logCache) << "channels not read:" << rows.error().detail;
        return;
    }
    QList<ChannelItem> items;
    for (const cache::ConversationRow& row : *rows)
        items.append(build(row));
    std::ranges::stable_sort(items, {}, &ChannelItem::section);
    applyDiff(m_items, items, [](const ChannelItem& item) { return item.id; });
}

} // namespace parvis::models
