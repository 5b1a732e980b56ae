#include "ctl/GroupMemberCommands.h"

#include "ctl/Choice.h"
#include "ctl/Json.h"

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 1000;

} // namespace

Task<ExitCode> GroupMemberCommands::run() {
    const bool reading = line().verb == Verb::GroupMembers;
    auto settling = reading ? link().refresh() : link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    auto finding = places().group(line().argument(0));
    Result<Group> group = co_await std::move(finding);
    if (!group)
        co_return fail(group);
    auto running = reading ? list(*group) : change(*group);
    Result<ExitCode> code = co_await std::move(running);
    co_return code;
}

Task<void> GroupMemberCommands::load(Group group) {
    LoadMembers question;
    question.group = group.id;
    auto loading = link().execute(std::move(question), group.id.account);
    const Result<Receipt> loaded = co_await std::move(loading);
    if (!loaded)
        co_return fail(loaded);
    co_return ok();
}

Result<QList<cache::MemberRow>> GroupMemberCommands::members(const Group& group) const {
    QList<cache::MemberRow> all;
    while (true) {
        const auto page = cache().groupMembers(group.id, static_cast<int>(all.size()), pageSize);
        if (!page)
            return fail(page);
        all += *page;
        if (page->size() < pageSize)
            return all;
    }
}

Task<ExitCode> GroupMemberCommands::list(Group group) {
    if (link().isLive(group.id.account)) {
        auto loading = load(group);
        const Result<void> loaded = co_await std::move(loading);
        if (!loaded)
            co_return fail(loaded);
    }
    const auto rows = members(group);
    if (!rows)
        co_return fail(rows);
    TextTable table({tr("NAME"), tr("ID"), tr("MEMBERSHIP"), tr("ROLE")});
    for (const cache::MemberRow& row : *rows) {
        output().object(toJson(row));
        table.addRow({row.person.displayName, row.person.id.remote, word(row.membership),
                      row.role == Role::Member ? QString() : word(row.role)});
    }
    output().table(table);
    co_return ExitCode::Done;
}

Task<ExitCode> GroupMemberCommands::change(Group group) {
    auto needing = link().needServer(group.id.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    if (line().verb != Verb::GroupInvite) {
        auto loading = load(group);
        const Result<void> loaded = co_await std::move(loading);
        if (!loaded)
            co_return fail(loaded);
    }
    for (qsizetype i = 1; i < line().arguments.size(); ++i) {
        auto finding = places().person(line().argument(i), group.id.account);
        const Result<Person> person = co_await std::move(finding);
        if (!person)
            co_return fail(person);
        Step step = stepFor(group.id, person->id);
        auto executing = link().execute(std::move(step.command), group.id.account);
        const Result<Receipt> done = co_await std::move(executing);
        if (!done)
            co_return fail(done);
        output().object({{u"group"_s, group.id.remote},
                         {u"id"_s, person->id.remote},
                         {u"name"_s, person->displayName},
                         {u"state"_s, step.state}});
        output().line(step.text.arg(person->displayName));
    }
    co_return ExitCode::Done;
}

GroupMemberCommands::Step GroupMemberCommands::stepFor(const GroupId& group,
                                                       const PersonId& person) const {
    const QString reason = line().option(u"reason"_s);
    switch (*line().verb) {
    case Verb::GroupInvite:
        return {InviteToGroup{group, person}, u"invited"_s, tr("Invited: %1")};
    case Verb::GroupApprove:
        return {AnswerJoinRequest{group, person, true}, u"approved"_s, tr("Approved: %1")};
    case Verb::GroupRefuse:
        return {AnswerJoinRequest{group, person, false}, u"refused"_s, tr("Refused: %1")};
    case Verb::GroupRemove:
        return {RemoveFromGroup{group, person, reason}, u"removed"_s, tr("Removed: %1")};
    case Verb::GroupBlock:
        return {BlockFromGroup{group, person, reason}, u"blocked"_s, tr("Blocked: %1")};
    case Verb::GroupUnblock:
        return {UnblockFromGroup{group, person}, u"unblocked"_s, tr("May come back: %1")};
    default:
        break;
    }
    const QString role = line().option(u"role"_s);
    if (role == "admin"_L1)
        return {SetRole{group, person, Role::Admin}, role, tr("Admin: %1")};
    if (role == "moderator"_L1)
        return {SetRole{group, person, Role::Moderator}, role, tr("Moderator: %1")};
    return {SetRole{group, person, Role::Member}, role, tr("Ordinary member: %1")};
}

} // namespace parvis::ctl
