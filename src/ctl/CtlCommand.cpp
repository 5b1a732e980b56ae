#include "ctl/CtlCommand.h"

#include "ctl/AccountCommands.h"
#include "ctl/AnswerCommands.h"
#include "ctl/BackfillCommand.h"
#include "ctl/CareCommands.h"
#include "ctl/ChannelCommands.h"
#include "ctl/ChatCommands.h"
#include "ctl/Doctor.h"
#include "ctl/FeedCommands.h"
#include "ctl/GroupCommands.h"
#include "ctl/GroupMemberCommands.h"
#include "ctl/OutboxCommands.h"
#include "ctl/PeopleCommands.h"
#include "ctl/StoreCommands.h"
#include "workspace/Compose.h"

#include <QFile>

#include <cstdio>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

std::unique_ptr<CtlCommand> makeCommand(Link& link) {
    switch (*link.line().verb) {
    case Verb::SignIn:
    case Verb::SignOut:
    case Verb::Accounts:
        return std::make_unique<AccountCommands>(link);
    case Verb::Sync:
    case Verb::Outbox:
    case Verb::OutboxRetry:
    case Verb::OutboxDiscard:
        return std::make_unique<OutboxCommands>(link);
    case Verb::Groups:
    case Verb::GroupCreate:
    case Verb::GroupEdit:
    case Verb::GroupDelete:
    case Verb::GroupJoin:
    case Verb::GroupLeave:
        return std::make_unique<GroupCommands>(link);
    case Verb::GroupMembers:
    case Verb::GroupInvite:
    case Verb::GroupApprove:
    case Verb::GroupRefuse:
    case Verb::GroupRole:
    case Verb::GroupRemove:
    case Verb::GroupBlock:
    case Verb::GroupUnblock:
        return std::make_unique<GroupMemberCommands>(link);
    case Verb::Channels:
    case Verb::ChannelCreate:
    case Verb::ChannelJoin:
    case Verb::ChannelDelete:
        return std::make_unique<ChannelCommands>(link);
    case Verb::Posts:
    case Verb::Post:
    case Verb::Comments:
    case Verb::Comment:
    case Verb::React:
        return std::make_unique<FeedCommands>(link);
    case Verb::Poll:
    case Verb::PollClose:
    case Verb::Vote:
    case Verb::Acknowledge:
    case Verb::Pin:
    case Verb::Unpin:
        return std::make_unique<AnswerCommands>(link);
    case Verb::Edit:
    case Verb::Remove:
    case Verb::Report:
    case Verb::Versions:
    case Verb::Bookmark:
    case Verb::Unbookmark:
    case Verb::Bookmarks:
    case Verb::Follow:
    case Verb::Mute:
    case Verb::Unfollow:
        return std::make_unique<CareCommands>(link);
    case Verb::Chats:
    case Verb::ChatCreate:
    case Verb::ChatJoin:
    case Verb::ChatLeave:
    case Verb::Send:
    case Verb::Messages:
    case Verb::Save:
        return std::make_unique<ChatCommands>(link);
    case Verb::People:
    case Verb::Profile:
    case Verb::Search:
        return std::make_unique<PeopleCommands>(link);
    case Verb::Backfill:
        return std::make_unique<BackfillCommand>(link);
    case Verb::Retention:
    case Verb::RotateKeys:
    case Verb::Wipe:
        return std::make_unique<StoreCommands>(link);
    case Verb::Doctor:
        break;
    }
    return std::make_unique<Doctor>(link);
}

ExitCode CtlCommand::report(const Written& written, const ConversationId& conversation) {
    const QString id = written.receipt.message.remote;
    output().object({{u"id"_s, id},
                     {u"conversation"_s, conversation.remote},
                     {u"state"_s, written.queued ? u"queued"_s : u"sent"_s},
                     {u"transaction"_s, written.transactionId}});
    if (written.queued) {
        output().note(u"queued"_s,
                      tr("It is in the outbox (%1) and is sent when the server can be reached: by "
                         "\"parvisctl sync\" or by the application.")
                          .arg(written.transactionId));
        return ExitCode::Queued;
    }
    output().line(id);
    if (!written.receipt.warning.isEmpty())
        output().note(u"warning"_s, written.receipt.warning);
    return ExitCode::Done;
}

void CtlCommand::printId(const QString& id) {
    output().line(id);
}

Result<QString> CtlCommand::textArgument(qsizetype index) const {
    QString text = line().argument(index);
    if (text == u'-') {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorKind::InvalidInput, tr("Standard input cannot be read."));
        text = QString::fromUtf8(input.readAll());
    }
    if (text.trimmed().isEmpty() && !line().has(u"file"_s))
        return fail(ErrorKind::InvalidInput, tr("There is no text."));
    return text;
}

Task<MessageContent> CtlCommand::content(QString text, AccountId account) {
    MessageContent content = workspace::compose(text);
    content.title = line().option(u"title"_s);
    if (line().has(u"file"_s)) {
        engine::Engine& engine = link().engine();
        auto staging =
            engine.stage(account, line().option(u"file"_s), {!engine.removesLocations()});
        Result<workspace::StagedFile> staged = co_await std::move(staging);
        if (!staged && staged.error().kind == ErrorKind::NotFound)
            co_return fail(ErrorKind::InvalidInput,
                           tr("There is no file %1.").arg(line().option(u"file"_s)));
        if (!staged)
            co_return fail(staged);
        if (staged->location == LocationOutcome::Unreadable ||
            staged->location == LocationOutcome::Unsupported)
            output().note(u"warning"_s, tr("%1 is sent as it is, and may tell where it was taken.")
                                            .arg(staged->attachment.fileName));
        content.attachments.append(staged->attachment);
    }
    co_return content;
}

Task<Group> CtlCommand::groupToPostIn() {
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    auto finding = places().group(line().argument(0));
    Result<Group> group = co_await std::move(finding);
    if (group && (group->membership != Membership::Joined || !group->feed.isValid()))
        co_return fail(ErrorKind::Forbidden,
                       tr("Only members can post to %1: \"parvisctl group join\" comes first.")
                           .arg(group->name));
    if (group && !group->rights.post)
        co_return fail(ErrorKind::Forbidden,
                       group->archived ? tr("%1 is archived: nobody posts there.").arg(group->name)
                                       : tr("In %1 only those who run it post.").arg(group->name));
    co_return group;
}

} // namespace parvis::ctl
