#pragma once

#include "models/DiffableListModel.h"
#include "models/TimelineItem.h"

namespace parvis::models {

/// A list of timeline items, oldest first (a feed: as the model says). It may be a part of a longer
/// history: then it grows at both ends, lets go of rows, and can be put elsewhere. The view reads
/// items through item(); the roles serve tests, accessibility and search.
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

    /// The row of a message, -1 when it is not among the rows.
    [[nodiscard]] virtual int rowOf(const MessageId& id) const = 0;

    /// More history may exist beyond the old end.
    [[nodiscard]] virtual bool hasOlder() const = 0;
    /// Loads a page at the old end: from the cache at once, from the server where the cache ends.
    /// Harmless while one is under way.
    virtual void loadOlder() = 0;
    [[nodiscard]] virtual bool isLoadingOlder() const = 0;

    /// The rows do not reach the newest end: nothing that arrives is shown, nor what waits to be
    /// sent.
    [[nodiscard]] virtual bool hasNewer() const { return false; }
    /// The same at the new end.
    virtual void loadNewer() {}
    [[nodiscard]] virtual bool isLoadingNewer() const { return false; }

    /// Makes the rows those around a message, by a reset, unless it is among them. False: this
    /// computer does not have it in its place, and nothing changed.
    virtual bool showAround(const MessageId& id) { return rowOf(id) >= 0; }
    /// Makes the rows the newest ones, by a reset.
    virtual void showNewest() {}

    /// There are more rows than somebody needs who reads in one place.
    [[nodiscard]] virtual bool isCrowded() const { return false; }
    /// Lets go of rows far from these, which are in use.
    virtual void keepAround(int first, int last) {
        Q_UNUSED(first)
        Q_UNUSED(last)
    }

    /// Newer things have come that are not in the list yet.
    [[nodiscard]] virtual bool holdsBack() const { return false; }

signals:
    /// What is beyond the ends, or is being loaded there, is not what it was.
    void endsChanged();
    /// So many messages of others came at the newest end, wherever the rows are.
    void arrived(int messages);
};

} // namespace parvis::models
