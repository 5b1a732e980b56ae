#include "ctl/ChannelCommands.h"

#include "ctl/Choice.h"
#include "ctl/Human.h"
#include "ctl/Json.h"
#include "ctl/Printable.h"
#include "ctl/TextTable.h"

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 40;
constexpr int topicWidth = 60;

} // namespace

Task<ExitCode> ChannelCommands::run() {
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    auto finding = places().group(line().argument(0));
    const Result<Group> group = co_await std::move(finding);
    if (!group)
        co_return fail(group);
    const Verb verb = *line().verb;
    if (verb == Verb::ChannelCreate) {
        auto creating = create(*group);
        co_return co_await std::move(creating);
    }
    // Which there are besides one's own, only the server knows.
    if (link().isLive(group->id.account) && group->membership == Membership::Joined) {
        auto asking = link().execute(LoadChannels{group->id}, group->id.account);
        const Result<Receipt> asked = co_await std::move(asking);
        if (!asked)
            co_return fail(asked);
    }
    if (verb == Verb::Channels) {
        auto listing = list(*group);
        co_return co_await std::move(listing);
    }
    const Result<Conversation> channel = named(*group);
    if (!channel)
        co_return fail(channel);
    auto needing = link().needServer(group->id.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    auto acting = verb == Verb::ChannelJoin ? join(*channel) : remove(*channel);
    co_return co_await std::move(acting);
}

ExitCode ChannelCommands::tell(const ConversationId& channel, const QString& state,
                               const QString& words) {
    output().object({{u"id"_s, channel.remote}, {u"state"_s, state}});
    output().line(words);
    return ExitCode::Done;
}

Result<Conversation> ChannelCommands::named(const Group& group) {
    const auto rows = cache().channels(group.id);
    if (!rows)
        return fail(rows);
    QList<Candidate> candidates;
    for (const cache::ConversationRow& row : *rows)
        candidates.append({row.conversation.id.remote, row.conversation.name, {}});
    const auto index = choose(candidates, line().argument(1), u"channel"_s);
    if (!index)
        return fail(index);
    return (*rows)[*index].conversation;
}

Task<ExitCode> ChannelCommands::list(Group group) {
    const auto rows = cache().channels(group.id);
    if (!rows)
        co_return fail(rows);
    TextTable table(
        {tr("CHANNEL"), tr("MEMBERSHIP"), tr("MEMBERS"), tr("UNREAD"), tr("ID"), tr("WHAT FOR")});
    for (const cache::ConversationRow& row : *rows) {
        const Conversation& channel = row.conversation;
        output().object(toJson(row));
        table.addRow({cutToWidth(printableLine(channel.name), nameWidth),
                      channel.membership == Membership::None ? QString() : word(channel.membership),
                      channel.memberCount > 0 ? QString::number(channel.memberCount) : QString(),
                      channel.unread > 0 ? QString::number(channel.unread) : QString(),
                      channel.id.remote, cutToWidth(printableLine(channel.topic), topicWidth)});
    }
    output().table(table);
    co_return ExitCode::Done;
}

Task<ExitCode> ChannelCommands::create(Group group) {
    auto needing = link().needServer(group.id.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    CreateChannel creation{group.id, line().argument(1), line().option(u"topic"_s), {}};
    auto creating = link().execute(std::move(creation), group.id.account);
    const Result<Receipt> created = co_await std::move(creating);
    if (!created)
        co_return fail(created);
    // Until the channel is known here too: the next command of a script will name it.
    const ConversationId id = created->conversation;
    const auto isHere = [this, id] {
        const auto known = cache().conversation(id);
        return !known || (*known && (*known)->kind == ConversationKind::Channel);
    };
    auto arriving = link().until(isHere, link().remaining());
    (void)co_await std::move(arriving);
    output().object({{u"id"_s, id.remote}, {u"state"_s, u"created"_s}});
    printId(id.remote);
    co_return ExitCode::Done;
}

Task<ExitCode> ChannelCommands::join(Conversation channel) {
    const QString words = tr("You are in %1.").arg(printableLine(channel.name));
    if (channel.membership == Membership::Joined)
        co_return tell(channel.id, u"joined"_s, words);
    auto joining = link().execute(JoinConversation{channel.id}, channel.id.account);
    const Result<Receipt> joined = co_await std::move(joining);
    if (!joined)
        co_return fail(joined);
    const auto isIn = [this, id = channel.id] {
        const auto known = cache().conversation(id);
        return !known || (*known && (*known)->membership == Membership::Joined);
    };
    auto arriving = link().until(isIn, link().remaining());
    (void)co_await std::move(arriving);
    co_return tell(channel.id, u"joined"_s, words);
}

Task<ExitCode> ChannelCommands::remove(Conversation channel) {
    auto removing = link().execute(DeleteChannel{channel.id}, channel.id.account);
    const Result<Receipt> removed = co_await std::move(removing);
    if (!removed)
        co_return fail(removed);
    co_return tell(channel.id, u"deleted"_s, tr("%1 is deleted.").arg(printableLine(channel.name)));
}

} // namespace parvis::ctl
