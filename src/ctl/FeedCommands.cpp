#include "ctl/FeedCommands.h"

#include "ctl/Human.h"
#include "ctl/Json.h"
#include "workspace/Compose.h"

#include <algorithm>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int historyPage = 100;
constexpr qsizetype longestReaction = 64;

bool isPost(const cache::StoredMessage& stored) {
    return stored.message.kind != MessageKind::System;
}

} // namespace

Task<ExitCode> FeedCommands::run() {
    switch (*line().verb) {
    case Verb::Posts:
        return posts();
    case Verb::Post:
        return post();
    case Verb::Comments:
        return comments();
    case Verb::Comment:
        return comment();
    default:
        return react();
    }
}

void FeedCommands::show(const cache::StoredMessage& stored, bool withComments) {
    const Message& message = stored.message;
    const auto reactions = cache().reactions(message.conversation, message.id);
    const QJsonArray sums = toJson(reactions.value_or(QList<cache::StoredReaction>()),
                                   link().engine().reads().live().self(message.id.account));
    QJsonObject object = toJson(message, stored.sender);
    object.insert(u"reactions"_s, sums);
    if (message.poll) {
        const auto tally =
            cache().tally(message, link().engine().reads().live().self(message.id.account));
        object.insert(u"poll"_s, toJson(*message.poll, tally.value_or(PollTally())));
    }
    if (withComments)
        object.insert(u"comments"_s, stored.commentCount);
    output().object(object);
    output().line(
        messageBlock(message, stored.sender, {}, sums, withComments ? stored.commentCount : -1));
}

Task<void> FeedCommands::fill(Group group, int limit) {
    if (!link().isLive(group.id.account))
        co_return ok();
    const auto known = cache().before(group.feed, std::nullopt, 1);
    if (!known)
        co_return fail(known);
    if (known->isEmpty() && group.membership != Membership::Joined) {
        // A feed that is read from outside has not come by itself.
        LoadOlder question;
        question.conversation = group.feed;
        question.limit = historyPage;
        auto asking = link().execute(std::move(question), group.id.account);
        const Result<Receipt> answer = co_await std::move(asking);
        if (!answer)
            co_return fail(answer);
    }
    while (true) {
        const auto here = cache().posts(group.feed, std::nullopt, limit);
        if (!here)
            co_return fail(here);
        if (std::ranges::count_if(*here, isPost) >= limit || here->size() >= limit)
            co_return ok();
        auto loading = link().loadOlder(group.feed, std::nullopt, historyPage);
        const Result<bool> loaded = co_await std::move(loading);
        if (!loaded)
            co_return fail(loaded);
        if (!*loaded)
            co_return ok();
    }
}

Task<ExitCode> FeedCommands::posts() {
    auto refreshing = link().refresh();
    const Result<void> refreshed = co_await std::move(refreshing);
    if (!refreshed)
        co_return fail(refreshed);
    auto finding = places().group(line().argument(0));
    const Result<Group> group = co_await std::move(finding);
    if (!group)
        co_return fail(group);
    if (!group->feed.isValid())
        co_return fail(ErrorKind::Forbidden,
                       tr("Only members of %1 can read its posts.").arg(group->name));
    auto filling = fill(*group, line().limit());
    const Result<void> filled = co_await std::move(filling);
    if (!filled)
        output().note(u"from-cache"_s, tr("Older posts could not be fetched: %1 This is from the "
                                          "cache.")
                                           .arg(filled.error().forPerson()));
    const auto rows = cache().posts(group->feed, std::nullopt, line().limit());
    if (!rows)
        co_return fail(rows);
    for (const cache::StoredMessage& stored : *rows) {
        if (isPost(stored))
            show(stored, true);
    }
    co_return ExitCode::Done;
}

Task<ExitCode> FeedCommands::post() {
    const auto text = textArgument(1);
    if (!text)
        co_return fail(text);
    auto finding = groupToPostIn();
    const Result<Group> group = co_await std::move(finding);
    if (!group)
        co_return fail(group);
    auto composing = content(*text, group->id.account);
    Result<MessageContent> written = co_await std::move(composing);
    if (!written)
        co_return fail(written);
    written->important = line().has(u"important"_s);
    written->mustRead = line().has(u"must-read"_s);
    written->note = line().has(u"note"_s);
    if (written->note && written->title.simplified().isEmpty())
        co_return fail(ErrorKind::InvalidInput, tr("A note needs a title: --title."));
    auto posting =
        link().post(SendMessage{group->feed, workspace::newTransactionId(), std::move(*written)});
    const Result<Written> posted = co_await std::move(posting);
    if (!posted)
        co_return fail(posted);
    co_return report(*posted, group->feed);
}

Task<ExitCode> FeedCommands::comments() {
    auto refreshing = link().refresh();
    const Result<void> refreshed = co_await std::move(refreshing);
    if (!refreshed)
        co_return fail(refreshed);
    const auto hit = places().message(line().argument(0));
    if (!hit)
        co_return fail(hit);
    const ConversationId place = hit->message.conversation;
    const MessageId root =
        hit->message.threadRoot.isValid() ? hit->message.threadRoot : hit->message.id;
    if (link().isLive(place.account)) {
        auto loading = link().execute(LoadThread{place, root}, place.account);
        const Result<Receipt> loaded = co_await std::move(loading);
        if (!loaded)
            output().note(u"from-cache"_s,
                          tr("The comments could not be fetched: %1 These are from the cache.")
                              .arg(loaded.error().forPerson()));
    }
    const auto rows = cache().newestComments(place, root, line().limit());
    if (!rows)
        co_return fail(rows);
    for (const cache::StoredMessage& stored : *rows)
        show(stored, false);
    co_return ExitCode::Done;
}

Task<ExitCode> FeedCommands::comment() {
    const auto text = textArgument(1);
    if (!text)
        co_return fail(text);
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    const auto hit = places().message(line().argument(0));
    if (!hit)
        co_return fail(hit);
    const ConversationId place = hit->message.conversation;
    const auto conversation = cache().conversation(place);
    if (!conversation)
        co_return fail(conversation);
    if (!*conversation || (*conversation)->kind != ConversationKind::Feed)
        co_return fail(ErrorKind::InvalidInput,
                       tr("%1 is a message of a chat, not a post.").arg(line().argument(0)));
    auto composing = content(*text, place.account);
    Result<MessageContent> written = co_await std::move(composing);
    if (!written)
        co_return fail(written);
    written->threadRoot =
        hit->message.threadRoot.isValid() ? hit->message.threadRoot : hit->message.id;
    auto posting =
        link().post(SendMessage{place, workspace::newTransactionId(), std::move(*written)});
    const Result<Written> posted = co_await std::move(posting);
    if (!posted)
        co_return fail(posted);
    co_return report(*posted, place);
}

Task<ExitCode> FeedCommands::react() {
    const QString emoji = line().argument(1).trimmed();
    if (emoji.size() > longestReaction)
        co_return fail(ErrorKind::InvalidInput, tr("A reaction is one emoji, or a short text."));
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    const auto hit = places().message(line().argument(0));
    if (!hit)
        co_return fail(hit);
    const ConversationId place = hit->message.conversation;
    auto posting =
        link().post(AddReaction{place, hit->message.id, workspace::newTransactionId(), emoji});
    const Result<Written> posted = co_await std::move(posting);
    if (!posted)
        co_return fail(posted);
    co_return report(*posted, place);
}

} // namespace parvis::ctl
