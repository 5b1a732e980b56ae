#include "ctl/CareCommands.h"

#include "ctl/Human.h"
#include "ctl/Json.h"
#include "ctl/Printable.h"
#include "workspace/Compose.h"

namespace parvis::ctl {

using namespace Qt::StringLiterals;

Task<ExitCode> CareCommands::run() {
    const Verb verb = *line().verb;
    const bool reading = verb == Verb::Bookmarks || verb == Verb::Versions;
    auto settling = reading ? link().refresh() : link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    if (verb == Verb::Bookmarks) {
        auto listing = list();
        co_return co_await std::move(listing);
    }
    const auto hit = places().message(line().argument(0));
    if (!hit)
        co_return fail(hit);
    const Message message = hit->message;
    const bool following = verb == Verb::Follow || verb == Verb::Mute || verb == Verb::Unfollow;
    auto acting = verb == Verb::Edit || verb == Verb::Remove ? write(message)
                  : verb == Verb::Versions                   ? versions(message)
                  : following                                ? follow(message)
                                                             : ask(message);
    co_return co_await std::move(acting);
}

Task<ExitCode> CareCommands::list() {
    const auto hits = cache().saved(line().limit());
    if (!hits)
        co_return fail(hits);
    for (const cache::SearchHit& hit : *hits) {
        if (!link().concerns(hit.message.id.account))
            continue;
        output().object(toJson(hit.message, hit.sender));
        output().line(messageBlock(hit.message, hit.sender, hit.conversationName, {}, -1));
    }
    co_return ExitCode::Done;
}

/// What goes through the outbox.
Task<ExitCode> CareCommands::write(Message message) {
    Command command = RedactMessage{message.conversation, message.id, workspace::newTransactionId(),
                                    line().option(u"reason"_s)};
    if (*line().verb == Verb::Edit) {
        if (message.poll || message.event)
            co_return fail(ErrorKind::InvalidInput,
                           tr("Polls and events are not changed from here."));
        const auto text = textArgument(1);
        if (!text)
            co_return fail(text);
        MessageContent content = workspace::compose(*text);
        content.title = message.title;
        content.note = message.note;
        content.important = message.important;
        content.mustRead = message.mustRead;
        content.attachments = message.attachments;
        command = EditMessage{message.conversation, message.id, workspace::newTransactionId(),
                              std::move(content)};
    }
    auto posting = link().post(std::move(command));
    const Result<Written> posted = co_await std::move(posting);
    if (!posted)
        co_return fail(posted);
    co_return report(*posted, message.conversation);
}

/// What needs the server now.
Task<ExitCode> CareCommands::ask(Message message) {
    const ConversationId place = message.conversation;
    auto needing = link().needServer(place.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    const bool reporting = *line().verb == Verb::Report;
    const bool saved = *line().verb == Verb::Bookmark;
    Command command = SaveMessage{place, message.id, saved};
    if (reporting)
        command = ReportMessage{place, message.id, line().option(u"reason"_s)};
    auto executing = link().execute(std::move(command), place.account);
    const Result<Receipt> done = co_await std::move(executing);
    if (!done)
        co_return fail(done);
    output().object({{u"id"_s, message.id.remote},
                     {u"state"_s, reporting ? u"reported"_s
                                  : saved   ? u"saved"_s
                                            : u"unsaved"_s}});
    output().line(reporting ? tr("Reported.")
                  : saved   ? tr("Saved for later.")
                            : tr("Not among what is saved any more."));
    co_return ExitCode::Done;
}

Task<ExitCode> CareCommands::follow(Message message) {
    auto needing = link().needServer(message.id.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    const Verb verb = *line().verb;
    const Following wanted = verb == Verb::Follow ? Following::Followed
                             : verb == Verb::Mute ? Following::Muted
                                                  : Following::Usual;
    const MessageId post = message.threadRoot.isValid() ? message.threadRoot : message.id;
    auto executing = link().execute(FollowPost{message.conversation, post, wanted}, post.account);
    const Result<Receipt> done = co_await std::move(executing);
    if (!done)
        co_return fail(done);
    output().object({{u"id"_s, post.remote},
                     {u"state"_s, verb == Verb::Follow ? u"followed"_s
                                  : verb == Verb::Mute ? u"muted"_s
                                                       : u"usual"_s}});
    output().line(verb == Verb::Follow ? tr("You follow this post.")
                  : verb == Verb::Mute ? tr("You hear of no new comments on this post.")
                                       : tr("You hear of new comments as usual."));
    co_return ExitCode::Done;
}

Task<ExitCode> CareCommands::versions(Message message) {
    auto needing = link().needServer(message.id.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    auto asking =
        link().execute(LoadVersions{message.conversation, message.id}, message.id.account);
    const Result<Receipt> told = co_await std::move(asking);
    if (!told)
        co_return fail(told);
    for (const MessageVersion& version : told->versions) {
        output().object({{u"id"_s, message.id.remote},
                         {u"time"_s, version.writtenAt.toUTC().toString(Qt::ISODate)},
                         {u"title"_s, version.title},
                         {u"text"_s, version.text}});
        output().line(shortTime(version.writtenAt) + u'\n' + printable(version.title) + u'\n' +
                      printable(version.text) + u'\n');
    }
    co_return ExitCode::Done;
}

} // namespace parvis::ctl
