#include "unit/ui_widgets/ListTimelineSource.h"

namespace parvis::test {

using namespace Qt::StringLiterals;
using models::TimelineItem;

void ListTimelineSource::insert(int row, const QList<TimelineItem>& items) {
    beginInsertRows({}, row, row + int(items.size()) - 1);
    for (qsizetype i = 0; i < items.size(); ++i)
        m_items.insert(row + i, items[i]);
    endInsertRows();
}

void ListTimelineSource::remove(int row, int count) {
    beginRemoveRows({}, row, row + count - 1);
    m_items.remove(row, count);
    endRemoveRows();
}

void ListTimelineSource::startOver(const QList<TimelineItem>& items) {
    beginResetModel();
    m_items = items;
    endResetModel();
}

void ListTimelineSource::replace(int row, const TimelineItem& item) {
    m_items[row] = item;
    emit dataChanged(index(row), index(row));
}

void ListTimelineSource::setOlder(const QList<TimelineItem>& older, bool atEnd) {
    m_older = older;
    m_olderAtEnd = atEnd;
}

int ListTimelineSource::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ListTimelineSource::data(const QModelIndex& index, int role) const {
    const TimelineItem& item = m_items.at(index.row());
    switch (role) {
    case IdRole:
        return item.message.id.remote;
    case SenderNameRole:
        return item.sender.name;
    case TextRole:
    case Qt::DisplayRole:
        return item.message.text;
    case TimeRole:
        return item.message.sentAt;
    default:
        return {};
    }
}

const TimelineItem& ListTimelineSource::item(int row) const {
    ++m_itemsRead;
    return m_items.at(row);
}

int ListTimelineSource::rowOf(const MessageId& id) const {
    for (qsizetype row = 0; row < m_items.size(); ++row)
        if (m_items[row].message.id == id)
            return int(row);
    return -1;
}

void ListTimelineSource::loadOlder() {
    const QList<TimelineItem> older = std::exchange(m_older, {});
    insert(m_olderAtEnd ? int(m_items.size()) : 0, older);
}

TimelineItem message(int number, const QString& text, const QString& sender) {
    TimelineItem item;
    const AccountId account{1};
    item.message.id = {account, u"m%1"_s.arg(number)};
    item.message.sentAt = QDateTime({2026, 11, 26}, {10, 0}, Qt::UTC).addSecs(qint64(number) * 60);
    item.message.text = text;
    item.message.sender = {account, sender.toLower()};
    item.sender.id = item.message.sender;
    item.sender.name = sender;
    return item;
}

} // namespace parvis::test
