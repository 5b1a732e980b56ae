#include "ctl/AccountCommands.h"

#include "ctl/Json.h"
#include "ctl/SecretInput.h"

#include <QSysInfo>

#include <algorithm>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

Task<ExitCode> AccountCommands::run() {
    if (line().verb == Verb::SignIn)
        return signIn();
    if (line().verb == Verb::SignOut)
        return signOut();
    return list();
}

Task<ExitCode> AccountCommands::signIn() {
    auto request = std::make_shared<SignInRequest>();
    if (!line().demo) {
        auto password = readSecret(tr("Password of %1: ").arg(line().argument(1)));
        if (!password)
            co_return fail(password);
        request->password = std::move(*password);
    }
    auto opening = link().open();
    const Result<void> opened = co_await std::move(opening);
    if (!opened)
        co_return fail(opened);
    if (line().offline)
        co_return fail(ErrorKind::Offline, tr("This needs the server, and --offline was given."));
    auto probing = link().engine().probe(line().argument(0)).within(this, link().remaining());
    Result<ServerProbe> probe = co_await std::move(probing);
    if (!probe)
        co_return fail(probe);
    const auto method = std::ranges::find_if(probe->methods, [](const SignInMethod& offered) {
        return offered.kind != SignInMethod::Kind::Browser;
    });
    if (method == probe->methods.end())
        co_return fail(ErrorKind::Unsupported,
                       tr("This server lets people in through the web browser only, which this "
                          "version of Parvis cannot do yet. If your organisation also gives out "
                          "passwords for apps, ask for one."));
    request->server = *probe;
    request->method = *method;
    request->user = line().argument(1);
    request->deviceName = line().has(u"device"_s)
                              ? line().option(u"device"_s)
                              : tr("parvisctl on %1").arg(QSysInfo::machineHostName());
    auto entering = link().engine().signIn(request).within(this, link().remaining());
    Result<workspace::AccountInfo> account = co_await std::move(entering);
    request->password = Secret();
    if (!account)
        co_return fail(account);
    auto settling = link().settle();
    (void)co_await std::move(settling);
    output().object(toJson(*account, link().engine().reads().live().connection(account->id)));
    output().line(account->self.remote);
    if (!link().isLive(account->id))
        output().note(u"not-live"_s, tr("Signed in, but nothing could be fetched yet. %1")
                                         .arg(link().whyNot(account->id).forPerson()));
    if (probe->plainHttp)
        output().note(u"plain-http"_s, tr("This connection is not encrypted; it stays on this "
                                          "computer."));
    co_return ExitCode::Done;
}

Task<ExitCode> AccountCommands::signOut() {
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    const auto account = link().account();
    if (!account)
        co_return fail(account);
    const auto waiting = link().outbox(account->id);
    if (!waiting)
        co_return fail(waiting);
    auto leaving = link().engine().signOut(account->id);
    const Result<void> left = co_await std::move(leaving);
    if (!waiting->isEmpty())
        output().note(u"discarded"_s, tr("%n message(s) in the outbox were never sent.", nullptr,
                                         static_cast<int>(waiting->size())));
    const bool gone = !link().engine().reads().live().account(account->id) || left ||
                      left.error().kind == ErrorKind::Offline ||
                      left.error().kind == ErrorKind::TimedOut;
    if (!left && !gone)
        co_return fail(left);
    if (!left)
        output().note(u"server-not-told"_s, left.error().forPerson());
    output().object({{u"id"_s, account->self.remote}, {u"state"_s, u"signed-out"_s}});
    output().line(tr("Signed out: %1").arg(account->self.remote));
    co_return ExitCode::Done;
}

Task<ExitCode> AccountCommands::list() {
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    const auto accounts = link().accounts();
    if (!accounts)
        co_return fail(accounts);
    TextTable table({tr("ACCOUNT"), tr("ORGANISATION"), tr("SERVER"), tr("CONNECTION")});
    for (const workspace::AccountInfo& account : *accounts) {
        const auto connection = link().engine().reads().live().connection(account.id);
        output().object(toJson(account, connection));
        table.addRow({account.self.remote, account.organisation, account.address.toString(),
                      word(connection.phase)});
    }
    output().table(table);
    co_return ExitCode::Done;
}

} // namespace parvis::ctl
