#include "models/FeedModel.h"

#include "base/Logging.h"

#include <algorithm>

namespace parvis::models {

namespace {

constexpr int pageSize = 20;
constexpr int commentsShown = 2;
constexpr int maxWaiting = 99;

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
    const auto newest = m_reads.cache().posts(m_feed, std::nullopt, 1);
    if (!newest || newest->isEmpty())
        return {};
    const auto comments = m_reads.cache().newestComments(m_feed, newest->first().message.id, 1);
    if (comments && !comments->isEmpty())
        return comments->last().message.id;
    return newest->first().message.id;
}

bool FeedModel::hasGaps() const {
    const auto gaps = m_reads.cache().gaps(m_feed);
    return gaps && !gaps->isEmpty();
}

void FeedModel::read(int count) {
    auto posts = m_reads.cache().posts(m_feed, std::nullopt, count);
    if (!posts) {
        qCWarning(logCache) << "feed not read:" << posts.error().detail;
        return;
    }
    m_hasOlder = posts->size() >= count || hasGaps();
    m_posts = std::move(*posts);
    m_boundary =
        m_posts.isEmpty() ? std::numeric_limits<std::int64_t>::max() : m_posts.last().activity;
    m_built.clear();
    m_waiting = 0;
}

bool FeedModel::appendOlder() {
    if (m_posts.isEmpty()) {
        read(pageSize);
        return !m_posts.isEmpty();
    }
    QSet<QString> shown;
    for (const cache::StoredMessage& post : m_posts)
        shown.insert(post.message.id.remote);
    const qsizetype before = m_posts.size();
    while (m_posts.size() == before) {
        // Posts of one and the same moment can stand on both sides of the boundary.
        const auto same = std::ranges::count(m_posts, m_boundary, &cache::StoredMessage::activity);
        const int count = pageSize + int(same);
        const auto posts = m_reads.cache().posts(m_feed, m_boundary + 1, count);
        if (!posts)
            return false;
        for (const cache::StoredMessage& post : *posts) {
            if (!shown.contains(post.message.id.remote))
                m_posts.append(post);
        }
        m_hasOlder = posts->size() >= count || hasGaps();
        if (!posts->isEmpty())
            m_boundary = posts->last().activity;
        if (posts->size() < count)
            break;
    }
    return m_posts.size() > before;
}

void FeedModel::reorder() {
    read(std::max<int>(pageSize, int(m_posts.size()) + m_waiting));
    rebuild();
    emit waitingPostsChanged();
}

void FeedModel::loadOlder() {
    if (m_loading || !m_hasOlder)
        return;
    if (appendOlder()) {
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

bool FeedModel::loadUntil(const MessageId& post) {
    const auto isHere = [this, &post] {
        return std::ranges::any_of(
            m_posts, [&post](const cache::StoredMessage& row) { return row.message.id == post; });
    };
    bool read = false;
    while (!isHere() && appendOlder())
        read = true;
    if (read)
        rebuild();
    return isHere();
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
            m_built.clear();
        refresh();
        if (messages->history)
            appendOlder();
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
    QSet<QString> gone;
    for (cache::StoredMessage& post : m_posts) {
        const QString remote = post.message.id.remote;
        if (m_built.contains(remote))
            continue;
        const auto row = m_reads.cache().message(post.message.id, m_feed);
        if (!row)
            continue;
        if (*row && !(*row)->message.redacted)
            post = **row;
        else
            gone.insert(remote);
    }
    m_posts.removeIf([&gone](const cache::StoredMessage& stored) {
        return gone.contains(stored.message.id.remote);
    });
    if (m_posts.isEmpty()) {
        read(pageSize);
        return;
    }
    // What the person just wrote appears at once.
    const auto newest = m_reads.cache().posts(m_feed, std::nullopt, pageSize);
    if (!newest)
        return;
    const PersonId self = m_reads.live().self(m_feed.account);
    const auto newestShown =
        std::ranges::max_element(m_posts, {}, &cache::StoredMessage::position)->position;
    for (auto post = newest->crbegin(); post != newest->crend(); ++post) {
        if (post->message.sender == self && post->position > newestShown)
            m_posts.prepend(*post);
    }
}

void FeedModel::countWaiting() {
    const auto newest = m_reads.cache().posts(m_feed, std::nullopt, maxWaiting);
    if (!newest)
        return;
    QSet<QString> shown;
    for (const cache::StoredMessage& post : m_posts)
        shown.insert(post.message.id.remote);
    const auto waiting = std::ranges::count_if(*newest, [&](const cache::StoredMessage& post) {
        return post.activity > m_boundary && !shown.contains(post.message.id.remote);
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
