#include "models/FeedModel.h"

#include <algorithm>

namespace parvis::models {

using cache::MessageList;
using cache::StoredMessage;

namespace {

constexpr int pageSize = 20;
constexpr int commentsShown = 2;
constexpr int maxWaiting = 99;

} // namespace

FeedModel::FeedModel(workspace::ReadSide& reads, ConversationId feed, Order order, QObject* parent)
    : HistoryModel(
          reads,
          {order == Order::Posts ? MessageList::Order::Posts : MessageList::Order::Activity,
           std::move(feed),
           {}},
          pageSize, parent) {
    begin();
}

MessageId FeedModel::newestMessage() const {
    const MessageList byActivity{MessageList::Order::Activity, conversation(), {}};
    const auto newest = reads().cache().older(byActivity, cache::afterAll, 1);
    if (!newest || newest->isEmpty())
        return {};
    const auto comments =
        reads().cache().newestComments(conversation(), newest->first().message.id, 1);
    if (comments && !comments->isEmpty())
        return comments->last().message.id;
    return newest->first().message.id;
}

// --- What is held back ---

void FeedModel::newestRead() {
    setWaiting(0);
}

void FeedModel::setWaiting(int waiting) {
    if (waiting == std::exchange(m_waiting, waiting))
        return;
    emit waitingPostsChanged();
}

/// What is new among the posts, without those that are shown: they show it in their place.
QList<StoredMessage> FeedModel::readWaiting() const {
    QList<StoredMessage> waiting = window().waiting(maxWaiting + int(window().rows().size()));
    const auto feed = reads().cache().conversation(conversation());
    waiting.removeIf([&](const StoredMessage& post) {
        const bool isMuted = feed && *feed && post.commentCount > 0 &&
                             followingOf(**feed, post.message.id) == Following::Muted;
        return post.message.redacted || isMuted || window().indexOf(post.message.id) >= 0;
    });
    return waiting;
}

void FeedModel::messagesTouched(const cache::TouchedMessages&) {
    if (window().isEmpty()) {
        window().readNewest();
        newestRead();
        return;
    }
    QList<StoredMessage> waiting = readWaiting();
    if (!window().hasNewer() && !waiting.isEmpty()) {
        takeOwn(waiting);
        waiting = readWaiting();
    }
    setWaiting(std::min(maxWaiting, int(waiting.size())));
}

/// What the person just wrote appears at once; an old post that somebody commented on does not.
void FeedModel::takeOwn(const QList<StoredMessage>& waiting) {
    const PersonId self = reads().live().self(conversation().account);
    const auto newestShown =
        std::ranges::max_element(window().rows(), {}, &StoredMessage::position)->position;
    for (const StoredMessage& post : waiting) {
        if (post.message.sender == self && post.position > newestShown)
            window().take(post);
    }
}

// --- Items ---

TimelineItem FeedModel::build(const StoredMessage& post) const {
    TimelineItem item = itemOf(reads(), post);
    const auto comments =
        reads().cache().newestComments(conversation(), post.message.id, commentsShown);
    for (const StoredMessage& comment : comments.value_or(QList<StoredMessage>())) {
        const TimelineItem built = itemOf(reads(), comment);
        item.comments.append({built.message, built.sender, built.reactions, SendState::Sent});
    }
    return item;
}

QList<TimelineItem> FeedModel::compose() {
    QList<TimelineItem> items;
    QSet<QString> sent;
    const auto& posts = window().rows();
    const PersonId self = reads().live().self(conversation().account);
    const auto feed = reads().cache().conversation(conversation());
    for (auto post = posts.crbegin(); post != posts.crend(); ++post) {
        // Only its author is told what became of it.
        if (post->message.redacted && post->message.sender != self)
            continue;
        if (post != posts.crbegin() && isGapBetween(*post, *std::prev(post)))
            items.append(gapItem(std::prev(post)->message));
        items.append(builtOf(*post));
        items.last().following =
            feed && *feed ? followingOf(**feed, post->message.id) : Following::Usual;
        sent.insert(post->message.transactionId);
        for (const CommentSummary& comment : std::as_const(items.last().comments))
            sent.insert(comment.message.transactionId);
    }
    const auto waiting = reads().personal().outbox(conversation());
    for (const cache::OutboxEntry& entry : waiting.value_or(QList<cache::OutboxEntry>())) {
        const auto item = itemOf(reads(), entry);
        if (!item || sent.contains(entry.transactionId))
            continue;
        const MessageId root = item->message.threadRoot;
        if (!root.isValid()) {
            if (!window().hasNewer())
                items.prepend(*item);
            continue;
        }
        const auto post = std::ranges::find_if(
            items, [&root](const TimelineItem& shown) { return shown.message.id == root; });
        if (post != items.end()) {
            post->comments.append({item->message, item->sender, {}, item->sendState});
            ++post->commentCount;
        }
    }
    return items;
}

} // namespace parvis::models
