#pragma once

#include "models/TimelineRows.h"
#include "models/TimelineSource.h"

namespace parvis::models {

/// The posts of a group: the most recently active first (row 0), each with its newest comments.
/// Posts that are not sent yet stand on top. loadOlder() adds rows at the end.
///
/// The order does not change under the reader: a post that becomes active stays in its place until
/// reorder(), and new posts are counted in waitingPosts() unless they are the person's own.
class FeedModel : public TimelineSource {
    Q_OBJECT

public:
    /// `reads` outlives the model.
    FeedModel(workspace::ReadSide& reads, ConversationId feed, QObject* parent = nullptr);

    [[nodiscard]] ConversationId feed() const { return m_feed; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const TimelineItem& item(int row) const override { return m_items[row]; }
    [[nodiscard]] int rowOf(const MessageId& id) const override;
    [[nodiscard]] bool hasOlder() const override { return m_hasOlder; }
    void loadOlder() override;
    /// Reads older posts from the cache until this one is among the rows; false when it is not
    /// here.
    bool loadUntil(const MessageId& post);
    [[nodiscard]] bool isLoadingOlder() const override { return m_loading; }

    /// New posts that are not shown yet.
    [[nodiscard]] int waitingPosts() const { return m_waiting; }
    [[nodiscard]] bool holdsBack() const override { return m_waiting > 0; }
    /// Shows everything in its newest order.
    void reorder();

    /// The newest message of the feed, comment or post, that the server has.
    [[nodiscard]] MessageId newestMessage() const;

signals:
    void waitingPostsChanged();
    void loadFailed(const parvis::Error& error);

private:
    void onTouched(const cache::Touched& touched);
    void read(int count);
    /// A page more at the end, below what is shown; false when the cache has no more.
    bool appendOlder();
    [[nodiscard]] bool hasGaps() const;
    void refresh();
    void rebuild();
    void countWaiting();
    void setLoading(bool loading);
    [[nodiscard]] TimelineItem build(const cache::StoredMessage& post) const;

    workspace::ReadSide& m_reads;
    ConversationId m_feed;
    QList<cache::StoredMessage> m_posts; // in the order shown
    std::int64_t m_boundary = 0; ///< Activity of the last post that was read: older ones follow.
    QHash<QString, TimelineItem> m_built;
    QList<TimelineItem> m_items;
    int m_waiting = 0;
    bool m_hasOlder = false;
    bool m_loading = false;
};

} // namespace parvis::models
