#pragma once

#include "models/DiffableListModel.h"
#include "workspace/ReadSide.h"

namespace parvis::models {

enum class ChannelSection {
    Mine = 0,   ///< The person is in them.
    Others = 1, ///< They could go in.
};

/// One channel as its group lists it.
struct ChannelItem {
    ConversationId id;
    ChannelSection section = ChannelSection::Mine;
    QString name;
    QString detail; ///< One line: of one's own the newest message, of others what they are for.
    QDateTime time; ///< Of the newest message; invalid when there is none, or it is not known.
    MediaRef avatar;
    int unread = 0;
    bool muted = false;

    friend bool operator==(const ChannelItem&, const ChannelItem&) = default;
};

/// The channels of one group: those that the person is in, then the others; by name.
class ChannelsModel : public DiffableListModel {
    Q_OBJECT

public:
    /// `reads` outlives the model.
    ChannelsModel(workspace::ReadSide& reads, GroupId group, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const ChannelItem& item(int row) const { return m_items[row]; }

private:
    void read();
    [[nodiscard]] ChannelItem build(const cache::ConversationRow& row) const;

    workspace::ReadSide& m_reads;
    GroupId m_group;
    QList<ChannelItem> m_items;
};

} // namespace parvis::models
