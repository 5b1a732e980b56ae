#include "models/SearchResult.h"

#include "base/Folding.h"
#include "models/GroupText.h"
#include "models/TimelineRows.h"
#include "workspace/Compose.h"

#include <QCoreApplication>

#include <algorithm>

namespace parvis::models {

using namespace Qt::StringLiterals;
using Kind = SearchResult::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(parvis::models::SearchModel)
};

constexpr int maxPlaces = 5;
/// Of a long text as much stands in front of what was found.
constexpr qsizetype before = 30;
constexpr int detailLength = 200;

Result<void> addChats(cache::CacheReader& cache, const QString& typed, QList<SearchResult>& items) {
    int found = 0;
    const auto rows = cache.chats();
    if (!rows)
        return fail(rows);
    for (const cache::ConversationRow& row : *rows) {
        Person peer = row.peer;
        peer.id = row.conversation.peer;
        const bool direct = row.conversation.kind == ConversationKind::Direct && peer.id.isValid();
        const QString name = direct ? nameOf(peer) : row.conversation.name;
        if (!nameMatches(name, typed))
            continue;
        SearchResult item;
        item.kind = Kind::Chat;
        item.title = name;
        item.name = name;
        item.titleMarks = nameMarks(name, typed);
        item.detail = direct ? (peer.title.isEmpty() ? peer.department : peer.title)
                             : memberCountText(row.conversation.memberCount);
        item.picture = direct ? peer.avatar : row.conversation.avatar;
        item.person = direct ? peer.id : PersonId{};
        item.conversation = row.conversation.id;
        items.append(item);
        if (++found == maxPlaces)
            break;
    }
    return ok();
}

Result<void> addGroups(cache::CacheReader& cache, const QString& typed,
                       QList<SearchResult>& items) {
    int found = 0;
    // Those with the words in their names come before those with the words in their purposes.
    const auto groups = cache.findGroups({typed, {}, true, 2 * maxPlaces});
    if (!groups)
        return fail(groups);
    for (const Group& group : *groups) {
        if (!nameMatches(group.name, typed))
            continue;
        SearchResult item;
        item.kind = Kind::Group;
        item.title = group.name;
        item.name = item.title;
        item.titleMarks = nameMarks(item.title, typed);
        item.detail = privacyAndSize(group);
        item.picture = group.avatar;
        item.group = group.id;
        items.append(item);
        if (++found == maxPlaces)
            break;
    }
    return ok();
}

Result<void> addPeople(cache::CacheReader& cache, const QString& typed,
                       QList<SearchResult>& items) {
    const auto people = cache.findPeople(typed, maxPlaces);
    if (!people)
        return fail(people);
    for (const Person& person : *people) {
        SearchResult item;
        item.kind = Kind::Person;
        item.title = nameOf(person);
        item.name = item.title;
        item.titleMarks = nameMarks(item.title, typed);
        item.detail = person.title.isEmpty() ? person.department : person.title;
        item.detailMarks = nameMarks(item.detail, typed);
        item.picture = person.avatar;
        item.person = person.id;
        items.append(item);
    }
    return ok();
}

Kind kindOf(const cache::SearchHit& hit, const cache::SearchQuery& query,
            const cache::SearchMatcher& matcher) {
    const bool asksForFiles = query.has.testFlag(cache::SearchQuery::Content::File) ||
                              query.has.testFlag(cache::SearchQuery::Content::Image);
    const bool isInWords =
        !matcher.ranges(hit.message.title).isEmpty() || !matcher.ranges(hit.message.text).isEmpty();
    if (!hit.message.attachments.isEmpty() && (query.hasText() ? !isInWords : asksForFiles))
        return Kind::File;
    return hit.kind == ConversationKind::Feed ? Kind::Post : Kind::Message;
}

/// The part of a text where the first word that was found stands.
QString aroundFirst(const QString& text, const cache::SearchMatcher& matcher) {
    const QList<cache::TextRange> found = matcher.ranges(text);
    if (found.isEmpty() || found.first().start <= before * 2)
        return oneLine(text, detailLength);
    qsizetype start = found.first().start - before;
    const qsizetype space = text.indexOf(u' ', start);
    if (space >= 0 && space < found.first().start)
        start = space + 1;
    else if (text[start].isLowSurrogate())
        ++start;
    return u'…' + oneLine(text.sliced(start), detailLength);
}

QString detailOf(const Message& message, const cache::SearchMatcher& matcher, Kind kind) {
    if (kind == Kind::File) {
        for (const Attachment& attachment : message.attachments) {
            if (!matcher.ranges(attachment.fileName).isEmpty())
                return attachment.fileName;
        }
        return message.attachments.first().fileName;
    }
    const QString text = workspace::readableText(message);
    QString detail = message.title.isEmpty() ? QString() : oneLine(message.title);
    if (detail.isEmpty() || !matcher.ranges(text).isEmpty()) {
        if (!detail.isEmpty())
            detail += u" · "_s;
        detail += aroundFirst(text, matcher);
    }
    if (detail.isEmpty() && !message.attachments.isEmpty())
        detail = message.attachments.first().fileName;
    return detail;
}

Result<bool> addMessages(cache::CacheReader& cache, const SearchRequest& request,
                         const cache::SearchQuery& query, QList<SearchResult>& items) {
    const auto found = cache.search(query, request.as, request.messages);
    if (!found)
        return fail(found);
    const cache::SearchMatcher matcher(query);
    QList<SearchResult> messages;
    for (const cache::SearchHit& hit : found->hits)
        messages.append(resultOf(hit, matcher, kindOf(hit, query, matcher)));
    std::ranges::stable_sort(messages, {}, &SearchResult::kind);
    items += messages;
    return found->isAll;
}

} // namespace

SearchResult resultOf(const cache::SearchHit& hit, const cache::SearchMatcher& matcher, Kind kind) {
    SearchResult item;
    item.kind = kind;
    item.title = hit.conversationName.isEmpty()
                     ? nameOf(hit.sender)
                     : Words::tr("%1 in %2").arg(nameOf(hit.sender), hit.conversationName);
    item.name = nameOf(hit.sender);
    item.detail = detailOf(hit.message, matcher, kind);
    item.detailMarks = matcher.ranges(item.detail);
    item.time = hit.message.sentAt;
    item.picture = hit.sender.avatar;
    item.person = hit.sender.id;
    item.conversation = hit.message.conversation;
    item.message = hit.message.id;
    return item;
}

bool nameMatches(const QString& name, const QString& typed) {
    const QStringList words = folded(name).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&words](const QString& want) {
        return std::ranges::any_of(words,
                                   [&want](const QString& word) { return word.startsWith(want); });
    });
}

QList<cache::TextRange> nameMarks(const QString& name, const QString& typed) {
    QList<cache::TextRange> marks;
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : wordsIn(name)) {
        const QString plain = folded(word);
        qsizetype longest = 0;
        for (const QString& want : wanted) {
            if (plain.startsWith(want))
                longest = std::max(longest, want.size());
        }
        if (longest > 0) // folding may change the length
            marks.append({word.data() - name.constData(), std::min(longest, word.size())});
    }
    return marks;
}

QString keyOf(const SearchResult& result) {
    return u"%1:%2:%3%4%5%6"_s.arg(int(result.kind))
        .arg(std::max({result.person.account.value, result.group.account.value,
                       result.conversation.account.value}))
        .arg(result.person.remote, result.group.remote, result.conversation.remote,
             result.message.remote);
}

Result<SearchResults> searchIn(cache::CacheReader& cache, const SearchRequest& request) {
    SearchResults results;
    const auto query = cache::SearchQuery::parse(request.text, request.today);
    const bool names = query.from.isEmpty() && query.in.isEmpty() && !query.before &&
                       !query.after && !query.has && query.excluded.isEmpty();
    if (names) {
        const QString typed = request.text.simplified();
        if (const auto done = addChats(cache, typed, results.items); !done)
            return fail(done);
        if (const auto done = addGroups(cache, typed, results.items); !done)
            return fail(done);
        if (const auto done = typed.isEmpty() ? ok() : addPeople(cache, typed, results.items);
            !done)
            return fail(done);
    }
    if (query.isEmpty())
        return results;
    const auto isAll = addMessages(cache, request, query, results.items);
    if (!isAll)
        return fail(isAll);
    results.isAll = *isAll;
    return results;
}

} // namespace parvis::models
