#include "models/FeedModel.h"

#include "base/Logging.h"

#include <algorithm>

namespace parvis::models {

namespace {

constexpr int pageSize = 20;
constexpr int commentsShown = 2;
constexpr int maxWaiting = 99;

bool isPost(const cache::StoredMessage& stored) {
    return stored.message.kind != MessageKind::System && !stored.message.redacted;
}

} // namespace

FeedModel::FeedModel(workspace::ReadSide& reads, ConversationId feed, QObject* parent)
    : TimelineSource(parent)
    , m_reads(reads)
    , m_feed(std::move(feed)) {
    read(pageSize);
    rebuild();
    connect(&reads, &workspace::ReadSide::touched, this, &FeedModel::onTouched);
    connect(&reads.live(), &workspace::LiveState::sendingChanged, this,
            [this](const QString& transactionId) {
                if (rowOf({m_feed.account, transactionId}) >= 0)
                    rebuild();
            });
}

int FeedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant FeedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineItem& item = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return item.message.title.isEmpty() ? item.message.text : item.message.title;
    case IdRole:
        return item.message.id.remote;
    case SenderNameRole:
        return item.sender.name;
    case TimeRole:
        return item.message.sentAt;
    default:
        return {};
    }
}

int FeedModel::rowOf(const MessageId& id) const {
    const auto found = std::ranges::find_if(
        m_items, [&id](const TimelineItem& item) { return item.message.id == id; });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

MessageId FeedModel::newestMessage() const {
    const auto newest = std::ranges::max_element(m_posts, {}, &cache::StoredMessage::activity);
    if (newest == m_posts.cend())
        return {};
    const auto comments = m_reads.cache().newestComments(m_feed, newest->message.id, 1);
    if (comments && !comments->isEmpty())
        return comments->last().message.id;
    return newest->message.id;
}

void FeedModel::read(int count) {
    auto posts = m_reads.cache().posts(m_feed, std::nullopt, count);
    if (!posts) {
        qCWarning(logCache) << "feed not read:" << posts.error().detail;
        return;
    }
    m_hasOlder = posts->size() >= count;
    if (const auto gaps = m_reads.cache().gaps(m_feed))
        m_hasOlder = m_hasOlder || !gaps->isEmpty();
    posts->removeIf([](const cache::StoredMessage& stored) { return !isPost(stored); });
    m_posts = std::move(*posts);
    m_built.clear();
    m_waiting = 0;
}

void FeedModel::reorder() {
    read(std::max<int>(pageSize, int(m_posts.size())));
    rebuild();
    emit waitingPostsChanged();
}

void FeedModel::loadOlder() {
    if (m_loading || !m_hasOlder)
        return;
    const qsizetype before = m_posts.size();
    read(int(before) + pageSize);
    if (m_posts.size() > before) {
        rebuild();
        return;
    }
    setLoading(true);
    m_reads.loadOlder(m_feed, std::nullopt).then(this, [this](Result<bool> found) {
        setLoading(false);
        if (!found) {
            m_hasOlder = false; // until something changes; scrolling must not ask again and again
            emit loadFailed(found.error());
        } else if (!*found) {
            m_hasOlder = false;
        }
        emit loadingOlderChanged();
    });
}

void FeedModel::setLoading(bool loading) {
    m_loading = loading;
    emit loadingOlderChanged();
}

void FeedModel::onTouched(const cache::Touched& touched) {
    const auto messages = touched.messages.constFind(m_feed);
    if (messages != touched.messages.cend()) {
        for (const QString& remote : messages->changed)
            m_built.remove(remote);
        if (messages->history)
            read(std::max<int>(pageSize, int(m_posts.size()) + pageSize));
        else
            refresh();
        rebuild();
        countWaiting();
    } else if (touched.outbox.contains(m_feed)) {
        rebuild();
    }
    const bool concerned = !touched.people.isEmpty() &&
                           std::ranges::any_of(m_posts, [&](const cache::StoredMessage& row) {
                               return touched.people.contains(row.message.sender);
                           });
    if (concerned) {
        m_built.clear();
        refresh();
        rebuild();
    }
}

void FeedModel::refresh() {
    for (cache::StoredMessage& post : m_posts) {
        if (m_built.contains(post.message.id.remote))
            continue;
        if (const auto row = m_reads.cache().message(post.message.id, m_feed); row && *row)
            post = **row;
    }
    m_posts.removeIf([](const cache::StoredMessage& stored) { return !isPost(stored); });
    // What the person wrote appears at once, and so does the first post of an empty feed.
    const auto newest = m_reads.cache().posts(m_feed, std::nullopt, pageSize);
    if (!newest)
        return;
    const PersonId self = m_reads.live().self(m_feed.account);
    const bool wasEmpty = m_posts.isEmpty();
    for (auto post = newest->crbegin(); post != newest->crend(); ++post) {
        const bool here = std::ranges::any_of(m_posts, [&](const cache::StoredMessage& shown) {
            return shown.message.id == post->message.id;
        });
        if (!here && isPost(*post) && (wasEmpty || post->message.sender == self))
            m_posts.prepend(*post);
    }
}

void FeedModel::countWaiting() {
    const auto newest = m_reads.cache().posts(m_feed, std::nullopt, maxWaiting);
    if (!newest)
        return;
    QSet<QString> shown;
    std::int64_t oldestShown = std::numeric_limits<std::int64_t>::max();
    for (const cache::StoredMessage& post : m_posts) {
        shown.insert(post.message.id.remote);
        oldestShown = std::min(oldestShown, post.activity);
    }
    const auto waiting = std::ranges::count_if(*newest, [&](const cache::StoredMessage& post) {
        return isPost(post) && post.activity > oldestShown &&
               !shown.contains(post.message.id.remote);
    });
    if (m_waiting != int(waiting)) {
        m_waiting = int(waiting);
        emit waitingPostsChanged();
    }
}

TimelineItem FeedModel::build(const cache::StoredMessage& post) const {
    TimelineItem item = itemOf(m_reads, post);
    const auto comments = m_reads.cache().newestComments(m_feed, post.message.id, commentsShown);
    if (!comments)
        return item;
    for (const cache::StoredMessage& comment : *comments) {
        const TimelineItem built = itemOf(m_reads, comment);
        item.comments.append({built.message, built.sender, built.reactions, SendState::Sent});
    }
    return item;
}

void FeedModel::rebuild() {
    QList<TimelineItem> items;
    QSet<QString> sent;
    for (const cache::StoredMessage& post : m_posts) {
        const QString remote = post.message.id.remote;
        auto built = m_built.find(remote);
        if (built == m_built.end())
            built = m_built.insert(remote, build(post));
        items.append(*built);
        sent.insert(post.message.transactionId);
        for (const CommentSummary& comment : items.last().comments)
            sent.insert(comment.message.transactionId);
    }
    if (const auto waiting = m_reads.personal().outbox(m_feed)) {
        for (const cache::OutboxEntry& entry : *waiting) {
            const auto item = itemOf(m_reads, entry);
            if (!item || sent.contains(entry.transactionId))
                continue;
            const MessageId root = item->message.threadRoot;
            if (!root.isValid()) {
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
    }
    applyDiff(m_items, items, keyOf);
}

} // namespace parvis::models
