#pragma once

#include "models/HistoryModel.h"

namespace parvis::models {

/// The posts of a group: the most recently active first (row 0), or the newest, each with its
/// newest comments. Posts that are not sent yet stand on top.
///
/// The order does not change under the reader: a post that becomes active stays in its place until
/// showNewest(), and new posts are counted in waitingPosts() unless they are the person's own.
class FeedModel : public HistoryModel {
    Q_OBJECT

public:
    enum class Order {
        Activity, ///< By the newest comment.
        Posts,    ///< By when they were written.
    };

    /// `reads` outlives the model.
    FeedModel(workspace::ReadSide& reads, ConversationId feed, Order order = Order::Activity,
              QObject* parent = nullptr);

    /// New posts, or posts with news, that are not shown yet.
    [[nodiscard]] int waitingPosts() const { return m_waiting; }
    [[nodiscard]] bool holdsBack() const override { return m_waiting > 0; }

    /// The newest message of the feed, comment or post, that the server has.
    [[nodiscard]] MessageId newestMessage() const;

signals:
    void waitingPostsChanged();

protected:
    [[nodiscard]] QList<TimelineItem> compose() override;
    [[nodiscard]] TimelineItem build(const cache::StoredMessage& row) const override;
    void newestRead() override;
    [[nodiscard]] bool showsPlace() const override { return true; }
    void messagesTouched(const cache::TouchedMessages& touched) override;

private:
    void takeOwn(const QList<cache::StoredMessage>& waiting);
    void setWaiting(int waiting);
    [[nodiscard]] QList<cache::StoredMessage> readWaiting() const;

    int m_waiting = 0;
};

} // namespace parvis::models
