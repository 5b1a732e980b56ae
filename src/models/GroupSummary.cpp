#include "models/GroupSummary.h"

#include "models/GroupText.h"

#include <QCoreApplication>

#include <algorithm>

namespace parvis::models {

using namespace Qt::StringLiterals;

namespace {

// Presence is looked up for this many members: a number for a header is not worth more.
constexpr int maxCounted = 500;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(parvis::models::GroupSummary)
};

} // namespace

Task<GroupPeople> peopleOf(const workspace::ReadSide& reads, const GroupId& group) {
    return reads.aside([group](cache::CacheReader& cache) -> Result<GroupPeople> {
        GroupPeople people{group, {}, 0};
        auto joined = cache.groupMemberIds(group, Membership::Joined, maxCounted);
        if (!joined)
            return fail(joined);
        const auto asking = cache.groupMemberCount(group, Membership::Asked);
        if (!asking)
            return fail(asking);
        people.joined = std::move(*joined);
        people.asking = *asking;
        return people;
    });
}

std::optional<GroupSummary> summaryOf(const workspace::ReadSide& reads, const GroupId& id,
                                      const GroupPeople& people) {
    const auto known = reads.cache().group(id);
    if (!known || !*known)
        return std::nullopt;
    GroupSummary summary;
    summary.group = **known;
    const Group& group = summary.group;
    if (people.group == id) {
        summary.asking = people.asking;
        summary.around = int(std::ranges::count_if(people.joined, [&](const PersonId& person) {
            return reads.live().presence(person) == Presence::Online;
        }));
    }
    QStringList details{privacyTitle(group.privacy)};
    if (group.archived)
        details.prepend(Text::tr("Archived"));
    if (group.memberCount > 0)
        details << memberCountText(group.memberCount);
    if (summary.around > 0)
        details << Text::tr("%n around now", nullptr, summary.around);
    summary.detail = details.join(u" · "_s);
    const bool joined = group.membership == Membership::Joined;
    const bool open =
        group.privacy == Privacy::Open && reads.live().capabilities(id.account).readWithoutJoin;
    summary.mayRead = group.feed.isValid() && (joined || open);
    if (group.feed.isValid()) {
        const auto feed = reads.cache().conversation(group.feed);
        if (feed && *feed) {
            summary.encrypted = (*feed)->encrypted;
            summary.mayPost = joined && (*feed)->rights.post;
        }
    }
    return summary;
}

std::optional<PostPlace> placeOfPost(const workspace::ReadSide& reads, const ConversationId& feed,
                                     const MessageId& message) {
    const auto conversation = reads.cache().conversation(feed);
    const auto stored = reads.cache().message(message, feed);
    if (!conversation || !*conversation || !(*conversation)->group.isValid() || !stored || !*stored)
        return std::nullopt;
    const MessageId root = (*stored)->message.threadRoot;
    return PostPlace{(*conversation)->group, root.isValid() ? root : message, root.isValid()};
}

} // namespace parvis::models
