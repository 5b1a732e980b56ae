#include "models/Sharing.h"

#include "base/Folding.h"
#include "models/GroupText.h"
#include "models/TimelineRows.h"
#include "workspace/Compose.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace parvis::models {

using namespace Qt::StringLiterals;

namespace {

// Beyond it members are counted, not compared.
constexpr int mostCompared = 2000;

struct SharingWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::models::Sharing)
};

/// Every word of the text begins a word of the name.
bool matches(const QString& name, const QString& text) {
    const QString foldedName = folded(name);
    const QString foldedText = folded(text);
    const QList<QStringView> words = wordsIn(foldedName);
    return std::ranges::all_of(wordsIn(foldedText), [&](QStringView wanted) {
        return std::ranges::any_of(words, [&](QStringView w) { return w.startsWith(wanted); });
    });
}

struct Found {
    ShareTarget target;
    QDateTime activity;
};

std::optional<Group> groupOf(const workspace::ReadSide& reads, const ConversationId& id) {
    const auto conversation = reads.cache().conversation(id);
    if (!conversation || !*conversation || !(*conversation)->group.isValid())
        return std::nullopt;
    return reads.cache().group((*conversation)->group).value_or(std::nullopt);
}

/// Who is in a conversation; nothing when not all of them are known here.
std::optional<QSet<PersonId>> membersOf(const workspace::ReadSide& reads,
                                        const ConversationId& id) {
    QSet<PersonId> people;
    int expected = 0;
    if (const auto group = groupOf(reads, id)) {
        const auto ids = reads.cache().groupMemberIds(group->id, Membership::Joined, mostCompared);
        if (!ids)
            return std::nullopt;
        people = QSet<PersonId>(ids->cbegin(), ids->cend());
        expected = group->memberCount;
    } else {
        const auto known = reads.cache().conversation(id);
        const auto rows = reads.cache().conversationMembers(id, 0, mostCompared);
        if (!known || !*known || !rows)
            return std::nullopt;
        for (const cache::MemberRow& row : *rows)
            people.insert(row.person.id);
        expected = (*known)->memberCount;
        if ((*known)->kind == ConversationKind::Direct && (*known)->peer.isValid()) {
            people.insert((*known)->peer);
            expected = 2;
        }
    }
    people.insert(reads.live().self(id.account));
    if (people.size() < std::max(expected, 2) || people.size() >= mostCompared)
        return std::nullopt;
    return people;
}

QString quoted(const QString& text) {
    QString lines;
    for (const QString& line : text.split(u'\n'))
        lines += "> "_L1 + line + u'\n';
    return lines;
}

} // namespace

QList<ShareTarget> shareTargets(const workspace::ReadSide& reads, AccountId account,
                                const QString& text) {
    const bool encrypts = reads.live().capabilities(account).endToEndEncryption;
    std::vector<Found> found;
    const auto add = [&](ShareTarget target, const QDateTime& activity) {
        if (matches(target.name, text))
            found.push_back({std::move(target), activity});
    };
    for (const cache::ConversationRow& row :
         reads.cache().chats().value_or(QList<cache::ConversationRow>())) {
        const Conversation& chat = row.conversation;
        if (chat.id.account != account || chat.membership != Membership::Joined ||
            !chat.rights.post || (chat.encrypted && !encrypts))
            continue;
        if (chat.kind == ConversationKind::Direct && chat.peer.isValid()) {
            Person peer = row.peer;
            peer.id = chat.peer;
            add({chat.id,
                 {},
                 chat.peer,
                 nameOf(peer),
                 peer.title.isEmpty() ? peer.department : peer.title,
                 peer.avatar},
                chat.lastActivity);
        } else {
            QStringList detail;
            if (const auto group = groupOf(reads, chat.id))
                detail << group->name;
            if (chat.memberCount > 0)
                detail << memberCountText(chat.memberCount);
            add({chat.id, {}, {}, chat.name, detail.join(u" · "_s), chat.avatar},
                chat.lastActivity);
        }
    }
    for (const cache::GroupRow& row :
         reads.cache().ownGroups().value_or(QList<cache::GroupRow>())) {
        const Group& group = row.group;
        const auto feed = reads.cache().conversation(group.feed);
        if (group.id.account != account || group.membership != Membership::Joined ||
            group.archived || !feed || !*feed || !(*feed)->rights.post ||
            ((*feed)->encrypted && !encrypts))
            continue;
        add({group.feed, group.id, {}, group.name, privacyAndSize(group), group.avatar},
            row.lastActivity);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Found::activity);
    QList<ShareTarget> targets;
    for (Found& one : found)
        targets.append(std::move(one.target));
    return targets;
}

Audience audienceGained(const workspace::ReadSide& reads, const ConversationId& from,
                        const ConversationId& to) {
    const auto source = groupOf(reads, from);
    const auto target = groupOf(reads, to);
    if (from == to || (source && source->privacy == Privacy::Open))
        return {};
    if (target && target->privacy == Privacy::Open)
        return {Audience::More::Everybody, 0};
    const auto readers = membersOf(reads, from);
    const auto others = membersOf(reads, to);
    if (!others || !readers)
        return {Audience::More::Some, 0};
    const auto more = std::ranges::count_if(
        *others, [&](const PersonId& person) { return !readers->contains(person); });
    return more == 0 ? Audience{} : Audience{Audience::More::Some, int(more)};
}

bool mayNameSource(const workspace::ReadSide& reads, const ConversationId& conversation) {
    const auto group = groupOf(reads, conversation);
    return !group || group->privacy != Privacy::Secret;
}

QString attributionOf(const workspace::ReadSide& reads, const Message& message) {
    const QString author = nameOf(personOf(reads, message.sender));
    const auto group = groupOf(reads, message.conversation);
    if (group && mayNameSource(reads, message.conversation))
        return SharingWords::tr("%1 in %2").arg(author, group->name);
    return author;
}

MessageContent sharedContent(const Message& message, const QString& attribution,
                             const QString& link, const QString& comment) {
    // What stands between brackets of a link must not end it.
    QString head = attribution;
    head.remove(u'[').remove(u']').replace(u'\n', u' ');
    const QString from = link.isEmpty() ? u"**%1**"_s.arg(head) : u"[%1](%2)"_s.arg(head, link);
    QStringList parts;
    if (!comment.trimmed().isEmpty())
        parts += comment.trimmed();
    QString words = message.text.trimmed();
    if (!message.title.isEmpty())
        words = u"**%1**"_s.arg(message.title) + (words.isEmpty() ? QString() : u"\n\n"_s + words);
    parts += words.isEmpty() ? from : from + u"\n\n"_s + quoted(words).trimmed();
    MessageContent content = workspace::compose(parts.join(u"\n\n"_s));
    content.attachments = message.attachments;
    content.link = message.link;
    return content;
}

std::optional<MessagePlace> placeToOpen(const workspace::ReadSide& reads,
                                        const QList<MessagePlace>& places) {
    for (const MessagePlace& place : places) {
        const auto here = reads.cache().message(place.message, place.conversation);
        if (here && *here)
            return place;
    }
    for (const MessagePlace& place : places) {
        const auto known = reads.cache().conversation(place.conversation);
        if (known && *known && (*known)->membership == Membership::Joined)
            return place;
    }
    return std::nullopt;
}

} // namespace parvis::models
