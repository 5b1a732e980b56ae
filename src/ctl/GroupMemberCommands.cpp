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
    const bool inviting = line().verb == Verb::GroupInvite;
    const bool approving = line().verb == Verb::GroupApprove;
    if (!inviting) {
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
        Command command = InviteToGroup{group.id, person->id};
        if (!inviting)
            command = AnswerJoinRequest{group.id, person->id, approving};
        auto executing = link().execute(std::move(command), group.id.account);
        const Result<Receipt> done = co_await std::move(executing);
        if (!done)
            co_return fail(done);
        output().object({{u"group"_s, group.id.remote},
                         {u"id"_s, person->id.remote},
                         {u"name"_s, person->displayName},
                         {u"state"_s, inviting    ? u"invited"_s
                                      : approving ? u"approved"_s
                                                  : u"refused"_s}});
        const QString text = inviting    ? tr("Invited: %1")
                             : approving ? tr("Approved: %1")
                                         : tr("Refused: %1");
        output().line(text.arg(person->displayName));
    }
    co_return ExitCode::Done;
}

} // namespace parvis::ctl
