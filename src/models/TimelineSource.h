#pragma once

#include "models/DiffableListModel.h"
#include "models/TimelineItem.h"

namespace parvis::models {

/// A list of timeline items, oldest first (a feed: as the model says), that can grow at its old
/// end. The view reads items through item(); the roles serve tests, accessibility and search.
class TimelineSource : public DiffableListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString: the server's id, or the transaction id while unsent.
        SenderNameRole,
        TextRole,
        TimeRole,
    };

    using DiffableListModel::DiffableListModel;

    /// Valid for 0 <= row < rowCount(), until the model changes. Cheap: no disk access beyond a
    /// page of the cache.
    [[nodiscard]] virtual const TimelineItem& item(int row) const = 0;

    /// The row of a message, -1 when it is not loaded.
    [[nodiscard]] virtual int rowOf(const MessageId& id) const = 0;

    /// More history may exist beyond the old end.
    [[nodiscard]] virtual bool hasOlder() const = 0;
    /// Loads a page at the old end: from the cache at once, from the server when the cache ends.
    /// Harmless while one is under way.
    virtual void loadOlder() = 0;
    [[nodiscard]] virtual bool isLoadingOlder() const = 0;

    /// Newer things have come that are not in the list yet.
    [[nodiscard]] virtual bool holdsBack() const { return false; }

signals:
    void loadingOlderChanged();
};

} // namespace parvis::models
