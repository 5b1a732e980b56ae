#include "models/HomeModel.h"

#include "base/Logging.h"
#include "models/TimelineRows.h"
#include "workspace/Compose.h"

#include <algorithm>

namespace parvis::models {

namespace {

constexpr int mentionLimit = 8;
constexpr int mustReadLimit = 8;
constexpr int newsLimit = 6;
constexpr int savedLimit = 50;
constexpr int postLimit = 24;
constexpr int textLength = 280;
constexpr int memberPage = 500;
constexpr int coalesceMs = 150;

template<class T>
QList<T> rows(const Result<QList<T>>& result, const char* what) {
    if (!result)
        qCWarning(logCache) << what << "not read:" << result.error().detail;
    return result.value_or(QList<T>());
}

} // namespace

HomeModel::HomeModel(workspace::ReadSide& reads, QObject* parent)
    : QObject(parent)
    , m_reads(reads) {
    m_later.setSingleShot(true);
    m_later.setInterval(coalesceMs);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_part = 0;
        m_next.start();
    });
    connect(&m_next, &QTimer::timeout, this, &HomeModel::readPart);
    const auto later = [this] {
        if (!m_later.isActive())
            m_later.start();
    };
    connect(&reads, &workspace::ReadSide::touched, this, later);
    connect(&reads.live(), &workspace::LiveState::accountsChanged, this, later);
    readMessages();
    readNews();
    readGroups();
    readChats();
}

void HomeModel::readPart() {
    switch (m_part++) {
    case 0:
        readMessages();
        readNews();
        m_next.start();
        return;
    case 1:
        readGroups();
        m_next.start();
        return;
    default:
        readChats();
        emit changed();
    }
}

QList<HomeMessage> HomeModel::messages(const QList<cache::SearchHit>& hits) const {
    QList<HomeMessage> items;
    for (const cache::SearchHit& hit : hits) {
        HomeMessage item;
        item.message = hit.message;
        item.sender = senderOf(hit.sender);
        item.place = hit.conversationName;
        QString text = workspace::readableText(hit.message);
        if (hit.message.poll)
            text.replace(u'\n', QStringLiteral(" · "));
        const bool titled = !hit.message.title.isEmpty();
        item.headline = oneLine(titled ? hit.message.title : text, textLength);
        if (titled)
            item.text = oneLine(text, textLength);
        if (item.headline.isEmpty() && !hit.message.attachments.isEmpty())
            item.headline = hit.message.attachments.first().fileName;
        items.append(item);
    }
    return items;
}

void HomeModel::readMessages() {
    m_ownName.clear();
    const auto accounts = m_reads.live().accounts();
    if (!accounts.isEmpty()) {
        if (const auto self = m_reads.cache().person(accounts.first().self); self && *self)
            m_ownName = nameOf(**self);
    }
    m_mentions = messages(rows(m_reads.cache().mentions(mentionLimit), "mentions"));
    m_mustRead.clear();
    for (const workspace::AccountInfo& account : accounts)
        m_mustRead += messages(
            rows(m_reads.cache().mustRead(account.self, mustReadLimit), "must-read posts"));
    m_saved = messages(rows(m_reads.cache().saved(savedLimit), "saved messages"));
    m_posts = messages(rows(m_reads.cache().newestPosts(postLimit), "newest posts"));
}

/// Aside: it looks at every feed.
void HomeModel::readNews() {
    if (std::exchange(m_readingNews, true)) {
        m_newsAgain = true;
        return;
    }
    QList<PersonId> selves;
    for (const workspace::AccountInfo& account : m_reads.live().accounts())
        selves.append(account.self);
    m_reads
        .aside([selves](cache::CacheReader& cache) -> Result<QList<cache::PostNews>> {
            QList<cache::PostNews> news;
            for (const PersonId& self : selves) {
                auto one = cache.postNews(self, newsLimit);
                if (!one)
                    return fail(one);
                news += *one;
            }
            return news;
        })
        .then(this, [this](const Result<QList<cache::PostNews>>& read) {
            m_readingNews = false;
            QList<HomeNews> news;
            for (const cache::PostNews& one : rows(read, "news of posts"))
                news.append({messages({one.post}).first(), one.comments, one.newest});
            if (news != m_news) {
                m_news = std::move(news);
                emit changed();
            }
            if (std::exchange(m_newsAgain, false))
                readNews();
        });
}

void HomeModel::readGroups() {
    m_found.clear();
    for (const cache::GroupRow& row : rows(m_reads.cache().ownGroups(), "groups")) {
        if (row.group.membership == Membership::Invited) {
            HomeRequest request;
            request.kind = HomeRequest::Kind::GroupInvitation;
            request.group = row.group;
            request.name = row.group.name;
            request.picture = row.group.avatar;
            m_found.append(request);
        } else if (row.group.membership == Membership::Joined && row.group.rights.approve) {
            readAsking(row.group);
        }
    }
}

void HomeModel::readChats() {
    m_unread.clear();
    for (const ChatItem& chat : chatItems(m_reads).value_or(QList<ChatItem>())) {
        if (chat.section == ChatSection::Invitations)
            addInvitation(chat);
        else if (chat.unread > 0 && !chat.muted)
            m_unread.append(chat);
    }
    std::ranges::stable_sort(m_unread, std::ranges::greater(), &ChatItem::time);
    m_requests = std::exchange(m_found, {});
}

void HomeModel::addInvitation(const ChatItem& chat) {
    HomeRequest request;
    request.kind = HomeRequest::Kind::ChatInvitation;
    request.conversation = chat.id;
    request.name = chat.title;
    request.picture = chat.avatar;
    const auto conversation = m_reads.cache().conversation(chat.id);
    if (conversation && *conversation && (*conversation)->invitedBy.isValid()) {
        const auto by = m_reads.cache().person((*conversation)->invitedBy);
        if (by && *by)
            request.person = itemOf(m_reads, **by);
    }
    m_found.append(request);
}

void HomeModel::readAsking(const Group& group) {
    int asking = m_reads.cache().groupMemberCount(group.id, Membership::Asked).value_or(0);
    for (int offset = 0; asking > 0; offset += memberPage) {
        const auto members =
            rows(m_reads.cache().groupMembers(group.id, offset, memberPage), "members");
        for (const cache::MemberRow& member : members) {
            if (member.membership != Membership::Asked)
                continue;
            HomeRequest request;
            request.kind = HomeRequest::Kind::JoinRequest;
            request.group = group;
            request.person = itemOf(m_reads, member.person);
            request.name = group.name;
            request.picture = group.avatar;
            m_found.append(request);
            --asking;
        }
        if (members.size() < memberPage)
            break;
    }
}

} // namespace parvis::models
