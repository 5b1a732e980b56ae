#pragma once

#include "models/TimelineSource.h"

namespace parvis::test {

/// A timeline of items in memory. Older ones come when asked for, as from a cache.
class ListTimelineSource : public models::TimelineSource {
    Q_OBJECT

public:
    using TimelineSource::TimelineSource;

    void append(const models::TimelineItem& item) {
        emit arrived(1);
        insert(int(m_items.size()), {item});
    }
    void insert(int row, const QList<models::TimelineItem>& items);
    void remove(int row, int count);
    void startOver(const QList<models::TimelineItem>& items);
    void replace(int row, const models::TimelineItem& item);
    /// Handed over by loadOlder(), at the front or, for feeds, at the end.
    void setOlder(const QList<models::TimelineItem>& older, bool atEnd = false);
    void setHoldsBack(bool holdsBack) { m_holdsBack = holdsBack; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    const models::TimelineItem& item(int row) const override;
    int rowOf(const MessageId& id) const override;
    bool hasOlder() const override { return !m_older.isEmpty(); }
    void loadOlder() override;
    bool isLoadingOlder() const override { return false; }
    bool holdsBack() const override { return m_holdsBack; }

    int itemsRead() const { return m_itemsRead; }

private:
    QList<models::TimelineItem> m_items;
    QList<models::TimelineItem> m_older;
    bool m_olderAtEnd = false;
    bool m_holdsBack = false;
    mutable int m_itemsRead = 0;
};

/// A message with an id made of `number`, written at 10:00 UTC plus `number` minutes.
models::TimelineItem message(int number, const QString& text,
                             const QString& sender = QStringLiteral("Aiko Tanaka"));

} // namespace parvis::test
