#include "ctl/GroupCommands.h"

#include "ctl/Json.h"
#include "ctl/Printable.h"

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 40;
constexpr int purposeWidth = 60;

bool fits(const Group& group, const QString& text) {
    return text.isEmpty() || group.name.contains(text, Qt::CaseInsensitive) ||
           group.purpose.contains(text, Qt::CaseInsensitive);
}

} // namespace

Task<ExitCode> GroupCommands::run() {
    switch (*line().verb) {
    case Verb::Groups:
        return list();
    case Verb::GroupCreate:
        return create();
    case Verb::GroupEdit:
        return edit();
    case Verb::GroupDelete:
        return remove();
    case Verb::GroupJoin:
        return join();
    default:
        return leave();
    }
}

Task<ExitCode> GroupCommands::list() {
    auto refreshing = link().refresh();
    const Result<void> refreshed = co_await std::move(refreshing);
    if (!refreshed)
        co_return fail(refreshed);
    const bool joinedOnly = line().has(u"joined"_s);
    const auto accounts = link().accounts();
    if (!accounts)
        co_return fail(accounts);
    for (const workspace::AccountInfo& account : *accounts) {
        if (joinedOnly)
            break;
        auto discovering = places().discover(account, line().argument(0));
        const Result<void> discovered = co_await std::move(discovering);
        if (!discovered)
            output().note(u"from-cache"_s,
                          tr("Groups to join could not be asked for: %1 Those found before are "
                             "from the cache.")
                              .arg(discovered.error().forPerson()));
    }
    const auto rows = cache().groups();
    if (!rows)
        co_return fail(rows);
    TextTable table(
        {tr("GROUP"), tr("PRIVACY"), tr("MEMBERS"), tr("MEMBERSHIP"), tr("ID"), tr("PURPOSE")});
    for (const cache::GroupRow& row : *rows) {
        const Group& group = row.group;
        const bool isJoined = group.membership == Membership::Joined;
        if (!link().concerns(group.id.account) || !fits(group, line().argument(0)) ||
            (joinedOnly && !isJoined))
            continue;
        QJsonObject object = toJson(group);
        object.insert(u"account"_s, link().engine().reads().live().self(group.id.account).remote);
        object.insert(u"unread"_s, row.unread);
        output().object(object);
        table.addRow({cutToWidth(printableLine(group.name), nameWidth), word(group.privacy),
                      group.memberCount > 0 ? QString::number(group.memberCount) : QString(),
                      group.membership == Membership::None ? QString() : word(group.membership),
                      group.id.remote, cutToWidth(printableLine(group.purpose), purposeWidth)});
    }
    output().table(table);
    co_return ExitCode::Done;
}

Task<ExitCode> GroupCommands::create() {
    const auto account = link().account();
    if (!account)
        co_return fail(account);
    auto needing = link().needServer(account->id);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    CreateGroup creation;
    creation.name = line().argument(0);
    creation.purpose = line().option(u"purpose"_s);
    const QString privacy = line().option(u"privacy"_s);
    creation.privacy = privacy == "open"_L1     ? Privacy::Open
                       : privacy == "closed"_L1 ? Privacy::Closed
                                                : Privacy::Secret;
    creation.colour = colourNamed(line().option(u"colour"_s));
    creation.posting = roleNamed(line().option(u"posting"_s));
    creation.approving = roleNamed(line().option(u"approving"_s));
    const Privacy wanted = creation.privacy;
    auto creating = link().execute(std::move(creation), account->id);
    const Result<Receipt> created = co_await std::move(creating);
    if (!created)
        co_return fail(created);
    // Until the group is known here too: the next command of a script will name it.
    const GroupId id = created->group;
    const auto isHere = [this, id] {
        const auto known = cache().group(id);
        return !known || (*known && (*known)->membership == Membership::Joined);
    };
    auto arriving = link().until(isHere, link().remaining());
    (void)co_await std::move(arriving);
    const auto known = cache().group(id);
    if (known && *known) {
        output().object(toJson(**known));
    } else {
        Group group;
        group.id = id;
        group.name = line().argument(0);
        group.purpose = line().option(u"purpose"_s);
        group.privacy = wanted;
        group.membership = Membership::Joined;
        output().object(toJson(group));
    }
    printId(id.remote);
    if (!created->warning.isEmpty())
        output().note(u"warning"_s, created->warning);
    co_return ExitCode::Done;
}

ExitCode GroupCommands::tell(const Group& group, Membership now, const QString& text) {
    Group after = group;
    after.membership = now;
    output().object(toJson(after));
    output().line(text.arg(group.name));
    return ExitCode::Done;
}

Task<Group> GroupCommands::named() {
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    auto finding = places().group(line().argument(0));
    Result<Group> found = co_await std::move(finding);
    co_return found;
}

Task<ExitCode> GroupCommands::edit() {
    auto finding = named();
    const Result<Group> found = co_await std::move(finding);
    if (!found)
        co_return fail(found);
    UpdateGroup command{found->id};
    if (line().has(u"name"_s))
        command.name = line().option(u"name"_s);
    if (line().has(u"purpose"_s))
        command.purpose = line().option(u"purpose"_s);
    if (line().has(u"privacy"_s))
        command.privacy =
            line().option(u"privacy"_s) == "closed"_L1 ? Privacy::Closed : Privacy::Secret;
    if (line().has(u"archived"_s))
        command.archived = line().option(u"archived"_s) == "yes"_L1;
    if (line().has(u"colour"_s))
        command.colour = colourNamed(line().option(u"colour"_s));
    if (line().has(u"posting"_s))
        command.posting = roleNamed(line().option(u"posting"_s));
    if (line().has(u"approving"_s))
        command.approving = roleNamed(line().option(u"approving"_s));
    if (line().options.isEmpty())
        co_return fail(ErrorKind::InvalidInput,
                       tr("Say what to change: --name, --purpose, --privacy, --archived, --colour, "
                          "--posting or --approving."));
    auto needing = link().needServer(found->id.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    auto executing = link().execute(command, found->id.account);
    const Result<Receipt> done = co_await std::move(executing);
    if (!done)
        co_return fail(done);
    // Until it is known here, too: the next command of a script may build on it.
    const auto isHere = [this, command] {
        const auto known = cache().group(command.group);
        if (!known || !*known)
            return true;
        const Group& now = **known;
        return (!command.name || now.name == command.name->trimmed()) &&
               (!command.purpose || now.purpose == *command.purpose) &&
               (!command.privacy || now.privacy == *command.privacy) &&
               (!command.archived || now.archived == *command.archived) &&
               (!command.colour || now.colour == *command.colour) &&
               (!command.posting || now.posting == *command.posting) &&
               (!command.approving || now.approving >= *command.approving);
    };
    auto arriving = link().until(isHere, link().remaining());
    (void)co_await std::move(arriving);
    const auto known = cache().group(found->id);
    const Group& now = known && *known ? **known : *found;
    output().object(toJson(now));
    output().line(tr("Changed: %1").arg(now.name));
    if (!done->warning.isEmpty())
        output().note(u"warning"_s, done->warning);
    co_return ExitCode::Done;
}

Task<ExitCode> GroupCommands::remove() {
    auto finding = named();
    const Result<Group> found = co_await std::move(finding);
    if (!found)
        co_return fail(found);
    auto needing = link().needServer(found->id.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    auto removing = link().execute(DeleteGroup{found->id}, found->id.account);
    const Result<Receipt> removed = co_await std::move(removing);
    if (!removed)
        co_return fail(removed);
    const auto isGone = [this, id = found->id] {
        const auto known = cache().group(id);
        return !known || !*known;
    };
    auto arriving = link().until(isGone, link().remaining());
    (void)co_await std::move(arriving);
    co_return tell(*found, Membership::None, tr("%1 is deleted."));
}

Task<ExitCode> GroupCommands::join() {
    auto finding = named();
    const Result<Group> found = co_await std::move(finding);
    if (!found)
        co_return fail(found);
    const Group group = *found;
    if (group.membership == Membership::Joined)
        co_return tell(group, Membership::Joined, tr("You are a member of %1 already."));
    auto needing = link().needServer(group.id.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    const bool mayEnter = group.privacy == Privacy::Open || group.membership == Membership::Invited;
    Command command = AskToJoinGroup{group.id};
    if (mayEnter)
        command = JoinGroup{group.id};
    if (!mayEnter && group.membership == Membership::Asked)
        co_return tell(group, Membership::Asked,
                       tr("You asked to join %1 already; somebody there has to approve it."));
    auto executing = link().execute(std::move(command), group.id.account);
    const Result<Receipt> done = co_await std::move(executing);
    if (!done)
        co_return fail(done);
    if (!mayEnter)
        co_return tell(group, Membership::Asked,
                       tr("You asked to join %1. Somebody there has to approve it."));
    const auto isIn = [this, id = group.id] {
        const auto known = cache().group(id);
        return !known || (*known && (*known)->membership == Membership::Joined);
    };
    auto arriving = link().until(isIn, link().remaining());
    (void)co_await std::move(arriving);
    co_return tell(group, Membership::Joined, tr("You are a member of %1."));
}

Task<ExitCode> GroupCommands::leave() {
    auto finding = named();
    const Result<Group> found = co_await std::move(finding);
    if (!found)
        co_return fail(found);
    const Group group = *found;
    if (group.membership == Membership::None)
        co_return tell(group, Membership::None, tr("You are no member of %1."));
    auto needing = link().needServer(group.id.account);
    const Result<void> live = co_await std::move(needing);
    if (!live)
        co_return fail(live);
    auto leaving = link().execute(LeaveGroup{group.id}, group.id.account);
    const Result<Receipt> left = co_await std::move(leaving);
    if (!left)
        co_return fail(left);
    const auto isOut = [this, id = group.id] {
        const auto known = cache().group(id);
        return !known || !*known || (*known)->membership == Membership::None;
    };
    auto arriving = link().until(isOut, link().remaining());
    (void)co_await std::move(arriving);
    co_return tell(group, Membership::None, tr("You left %1."));
}

} // namespace parvis::ctl
