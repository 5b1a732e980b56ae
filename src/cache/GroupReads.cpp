// Groups: one's own, those of a person, those to discover, and what is new in their posts.
#include "base/Folding.h"
#include "cache/Codec.h"
#include "cache/HitRows.h"
#include "cache/Query.h"

#include <algorithm>
#include <vector>

namespace parvis::cache {

namespace {

/// A group with the state of its feed and the newest message there.
constexpr auto groupRowFrom =
    ", f.unread, f.mentions, f.last_activity, m.text, m.title, m.kind, m.flags, lp.name, m.remote "
    "FROM grp g "
    "LEFT JOIN conversation f ON f.account=g.account AND f.remote=g.feed "
    "LEFT JOIN message m ON m.key=f.last_message LEFT JOIN person lp ON lp.key=m.sender ";

GroupRow readGroupRow(const Statement& row) {
    GroupRow result;
    result.group = readGroup(row);
    int column = groupColumnCount;
    result.unread = static_cast<int>(row.integer(column++));
    result.mentions = static_cast<int>(row.integer(column++));
    result.lastActivity = decodeTime(row.integer(column++));
    if (!row.isNull(column)) {
        Message post;
        post.text = row.text(column);
        post.title = row.text(column + 1);
        post.kind = static_cast<MessageKind>(row.integer(column + 2));
        post.redacted = (row.integer(column + 3) & redactedFlag) != 0;
        post.id = {result.group.id.account, row.text(column + 5)};
        result.lastPost = post;
        result.lastSenderName = row.text(column + 4);
    }
    return result;
}

/// What a group is found by.
struct Candidate {
    std::int64_t key = 0;
    QString name;
    QString purpose;
    std::int64_t members = 0;
    bool isOwn = false;
    int rank = 0; ///< Less is better.
};

bool hasWord(const QList<QStringView>& words, const QString& beginning) {
    return std::ranges::any_of(words, [&](QStringView word) { return word.startsWith(beginning); });
}

/// Nothing: it is none of those that were looked for.
std::optional<int> rankOf(const Candidate& group, const QString& typed, const QStringList& words) {
    const QString name = folded(group.name);
    if (name.startsWith(typed))
        return 0;
    const QList<QStringView> ofName = wordsIn(name);
    const auto inName = [&](const QString& word) {
        return hasWord(ofName, word);
    };
    if (std::ranges::all_of(words, inName))
        return 1;
    const QString purpose = folded(group.purpose);
    const QList<QStringView> ofPurpose = wordsIn(purpose);
    const auto inEither = [&](const QString& word) {
        return inName(word) || hasWord(ofPurpose, word);
    };
    return std::ranges::all_of(words, inEither) ? std::optional(2) : std::nullopt;
}

/// Comments of feeds that were written after what the person has read there.
struct NewComments {
    std::int64_t conversation = 0;
    QString root;
    int count = 0;
    QDateTime newest;
};

constexpr int mostLookedAt = 300; ///< Comments of one feed.

Result<QList<NewComments>> newCommentsIn(Database& database, const Conversation& feed,
                                         const PersonId& self) {
    const auto read = one(
        database,
        "SELECT m.conversation, m.sent_at FROM conversation c JOIN message m ON "
        "m.conversation=c.key AND m.remote=c.read_up_to WHERE c.account=? AND c.remote=?",
        [](const Statement& row) { return std::pair(row.integer(0), row.integer(1)); },
        feed.id.account.value, feed.id.remote);
    if (!read)
        return fail(read);
    if (!*read)
        return QList<NewComments>();
    const auto [key, since] = **read;
    return all(
        database,
        "SELECT thread_root, count(*), max(sent_at) FROM (SELECT m.thread_root, m.sent_at FROM "
        "message m JOIN person p ON p.key=m.sender WHERE m.conversation=? AND m.sent_at>? AND "
        "m.thread_root IS NOT NULL AND (m.flags & 1)=0 AND m.kind<>3 AND p.remote<>? "
        "ORDER BY m.sent_at DESC LIMIT ?) GROUP BY thread_root",
        [key](const Statement& row) {
            return NewComments{key, row.text(0), static_cast<int>(row.integer(1)),
                               decodeTime(row.integer(2))};
        },
        key, since, self.remote, mostLookedAt);
}

/// Whether the person wrote the post or a comment on it, or is mentioned in it.
Result<bool> concerns(Database& database, std::int64_t conversation, const QString& root,
                      const PersonId& self) {
    const auto found =
        one(database,
            "SELECT 1 FROM message m JOIN person p ON p.key=m.sender WHERE m.conversation=?1 AND "
            "m.remote=?2 AND (p.remote=?3 OR (m.flags & 2)<>0) "
            "UNION ALL SELECT 1 FROM message m JOIN person p ON p.key=m.sender WHERE "
            "m.conversation=?1 AND m.thread_root=?2 AND p.remote=?3 AND (m.flags & 1)=0 LIMIT 1",
            firstInteger, conversation, root, self.remote);
    if (!found)
        return fail(found);
    return found->has_value();
}

} // namespace

Result<QList<GroupRow>> CacheReader::groupsOfPerson(const PersonId& person, int limit) {
    return all(m_database,
               sql({"SELECT ", groupColumns, groupRowFrom,
                    "JOIN group_member gm ON gm.place=g.key AND gm.membership=3 "
                    "JOIN person me ON me.key=gm.person "
                    "WHERE me.account=? AND me.remote=? ORDER BY g.name COLLATE NOCASE LIMIT ?"}),
               readGroupRow, person.account.value, person.remote, limit);
}

Result<std::optional<Group>> CacheReader::group(const GroupId& id) {
    return one(
        m_database, sql({"SELECT ", groupColumns, " FROM grp g WHERE g.account=? AND g.remote=?"}),
        [](const Statement& row) { return readGroup(row); }, id.account.value, id.remote);
}

Result<QList<GroupRow>> CacheReader::groups() {
    return all(
        m_database,
        sql({"SELECT ", groupColumns, groupRowFrom, "ORDER BY g.name COLLATE NOCASE, g.key"}),
        readGroupRow);
}

Result<QList<GroupRow>> CacheReader::ownGroups() {
    return all(
        m_database,
        sql({"SELECT ", groupColumns, groupRowFrom,
             "WHERE g.membership>0 AND g.membership<4 ORDER BY g.name COLLATE NOCASE, g.key"}),
        readGroupRow);
}

Result<QList<GroupRow>> CacheReader::suggestedGroups(int limit) {
    return all(m_database,
               sql({"SELECT ", groupColumns, groupRowFrom,
                    "WHERE g.membership=0 AND g.name<>'' AND g.archived=0 "
                    "ORDER BY g.member_count DESC LIMIT ?"}),
               readGroupRow, limit);
}

Result<QList<Group>> CacheReader::findGroups(const GroupsWanted& wanted) {
    const QString typed = folded(wanted.text.trimmed());
    QStringList words;
    for (const QStringView word : wordsIn(typed))
        words.append(word.toString());
    // The many that are not wanted cost no more than their name.
    const auto rows = all(
        m_database,
        "SELECT key, name, purpose, member_count, membership>0 FROM grp WHERE name<>'' AND "
        "membership<>4 AND "
        "(?1 OR membership=0) AND (?2 < 0 OR privacy=?2) AND archived=0",
        [](const Statement& row) {
            return Candidate{row.integer(0), row.text(1), row.text(2), row.integer(3),
                             row.integer(4) != 0};
        },
        wanted.own, wanted.privacy ? static_cast<int>(*wanted.privacy) : -1);
    if (!rows)
        return fail(rows);
    std::vector<const Candidate*> found;
    QList<Candidate> candidates = *rows;
    for (Candidate& group : candidates) {
        // Who looks for nothing in particular looks for what is new to them.
        const auto rank =
            typed.isEmpty() ? std::optional(group.isOwn ? 1 : 0) : rankOf(group, typed, words);
        if (rank) {
            group.rank = *rank;
            found.push_back(&group);
        }
    }
    const auto better = [](const Candidate* a, const Candidate* b) {
        return std::tuple(a->rank, -a->members, a->key) < std::tuple(b->rank, -b->members, b->key);
    };
    const auto many = std::min<std::size_t>(found.size(), static_cast<std::size_t>(wanted.limit));
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(many), better);
    QList<Group> groups;
    for (std::size_t i = 0; i < many; ++i) {
        const auto group = one(
            m_database, sql({"SELECT ", groupColumns, " FROM grp g WHERE g.key=?"}),
            [](const Statement& row) { return readGroup(row); }, found[i]->key);
        if (!group)
            return fail(group);
        if (*group)
            groups.append(**group);
    }
    return groups;
}

Result<QList<PostNews>> CacheReader::postNews(const PersonId& self, int limit) {
    const auto feeds = all(
        m_database,
        sql({"SELECT ", conversationColumns,
             " FROM conversation c WHERE c.kind=2 AND c.membership=3 AND c.account=? AND "
             "c.read_up_to<>'' AND c.muted=0 ORDER BY c.last_activity DESC LIMIT 200"}),
        [](const Statement& row) { return readConversation(row); }, self.account.value);
    if (!feeds)
        return fail(feeds);
    QList<PostNews> news;
    for (const Conversation& feed : *feeds) {
        const auto comments = newCommentsIn(m_database, feed, self);
        if (!comments)
            return fail(comments);
        for (const NewComments& one : *comments) {
            const MessageId post{feed.id.account, one.root};
            const Following following = followingOf(feed, post);
            if (following == Following::Muted)
                continue;
            if (following == Following::Usual) {
                const auto concerned = concerns(m_database, one.conversation, one.root, self);
                if (!concerned)
                    return fail(concerned);
                if (!*concerned)
                    continue;
            }
            const auto found = hit(post, feed.id);
            if (!found)
                return fail(found);
            if (*found)
                news.append({std::move(**found), one.count, one.newest});
        }
    }
    std::ranges::stable_sort(news, std::ranges::greater(), &PostNews::newest);
    if (news.size() > limit)
        news.resize(limit);
    return news;
}

} // namespace parvis::cache
