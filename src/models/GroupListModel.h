#pragma once

#include "models/DiffableListModel.h"
#include "workspace/ReadSide.h"

#include <QTimer>

namespace parvis::models {

enum class GroupSection { Invitations = 0, Mine = 1, Asked = 2, Suggested = 3 };

/// One group as the list shows it.
struct GroupItem {
    Group group;
    GroupSection section = GroupSection::Mine;
    QString preview;
    QDateTime time;
    int unread = 0;
    int mentions = 0;

    friend bool operator==(const GroupItem&, const GroupItem&) = default;
};

/// Groups of all accounts: invitations, one's own by name, those asked to join, then the largest of
/// the others that can be joined: DiscoverModel has all of them.
class GroupListModel : public DiffableListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, SectionRole };

    explicit GroupListModel(workspace::ReadSide& reads, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const GroupItem& item(int row) const { return m_items[row]; }
    [[nodiscard]] int rowOf(const GroupId& id) const;

    /// Invitations, and mentions in groups.
    [[nodiscard]] int needed() const;

signals:
    void neededChanged();

private:
    void read();
    [[nodiscard]] GroupItem build(const cache::GroupRow& row) const;

    workspace::ReadSide& m_reads;
    QTimer m_later;
    QList<GroupItem> m_items;
};

} // namespace parvis::models
