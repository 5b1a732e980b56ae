#include "ctl/OutboxCommands.h"

#include "ctl/Human.h"
#include "ctl/Json.h"
#include "workspace/CommandCodec.h"

#include <algorithm>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What an entry does, for scripts.
QString kindOf(const Command& command) {
    if (std::holds_alternative<SendMessage>(command))
        return u"send"_s;
    if (std::holds_alternative<EditMessage>(command))
        return u"edit"_s;
    if (std::holds_alternative<RedactMessage>(command))
        return u"remove"_s;
    if (std::holds_alternative<AddReaction>(command))
        return u"react"_s;
    if (std::holds_alternative<RemoveReaction>(command))
        return u"unreact"_s;
    if (std::holds_alternative<CastVote>(command))
        return u"vote"_s;
    if (std::holds_alternative<ClosePoll>(command))
        return u"close-poll"_s;
    return u"read"_s;
}

QString textOf(const Command& command) {
    if (const auto* send = std::get_if<SendMessage>(&command))
        return send->content.text;
    if (const auto* edit = std::get_if<EditMessage>(&command))
        return edit->content.text;
    if (const auto* reaction = std::get_if<AddReaction>(&command))
        return reaction->key;
    return {};
}

} // namespace

Task<ExitCode> OutboxCommands::run() {
    switch (*line().verb) {
    case Verb::Sync:
        return sync();
    case Verb::Outbox:
        return list();
    default:
        return change();
    }
}

Result<OutboxCommands::Counts> OutboxCommands::count(AccountId account) const {
    const auto entries = link().outbox(account);
    if (!entries)
        return fail(entries);
    Counts counts;
    for (const cache::OutboxEntry& entry : *entries)
        ++(entry.state == cache::OutboxState::Failed ? counts.refused : counts.waiting);
    return counts;
}

Task<ExitCode> OutboxCommands::sync() {
    const auto accounts = link().accounts();
    if (!accounts)
        co_return fail(accounts);
    QList<Counts> before;
    for (const workspace::AccountInfo& account : *accounts) {
        const auto counts = count(account.id);
        if (!counts)
            co_return fail(counts);
        before.append(*counts);
    }
    auto refreshing = link().refresh();
    const Result<void> refreshed = co_await std::move(refreshing);
    if (!refreshed)
        co_return fail(refreshed);
    const QList<workspace::AccountInfo> all = *accounts;
    const auto isDelivered = [this, all] {
        return std::ranges::all_of(all, [this](const workspace::AccountInfo& account) {
            const auto counts = count(account.id);
            return !counts || counts->waiting == 0 || !link().isLive(account.id);
        });
    };
    auto delivering = link().until(isDelivered, link().remaining());
    (void)co_await std::move(delivering);
    auto flushing = link().engine().flush();
    const Result<void> flushed = co_await std::move(flushing);
    if (!flushed)
        co_return fail(flushed);

    ExitCode code = ExitCode::Done;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto after = count(all[i].id);
        if (!after)
            co_return fail(after);
        const int done = before[i].waiting + before[i].refused - after->waiting - after->refused;
        const auto connection = link().engine().reads().live().connection(all[i].id);
        output().object({{u"account"_s, all[i].self.remote},
                         {u"connection"_s, word(connection.phase)},
                         {u"sent"_s, done},
                         {u"waiting"_s, after->waiting},
                         {u"refused"_s, after->refused}});
        output().line(tr("%1: %2, %3 sent, %4 waiting, %5 refused")
                          .arg(all[i].self.remote, word(connection.phase))
                          .arg(done)
                          .arg(after->waiting)
                          .arg(after->refused));
        if (after->waiting > 0)
            code = ExitCode::Queued;
        else if (!link().isLive(all[i].id) && code == ExitCode::Done)
            code = connection.phase == ConnectionState::Phase::SignedOut ? ExitCode::NotSignedIn
                                                                         : ExitCode::Unreachable;
        else if (after->refused > 0 && code == ExitCode::Done)
            code = ExitCode::Failed;
    }
    co_return code;
}

Task<ExitCode> OutboxCommands::list() {
    const auto accounts = link().accounts();
    if (!accounts)
        co_return fail(accounts);
    TextTable table(
        {tr("TRANSACTION"), tr("WRITTEN"), tr("STATE"), tr("TO"), tr("KIND"), tr("TEXT")});
    for (const workspace::AccountInfo& account : *accounts) {
        const auto entries = link().outbox(account.id);
        if (!entries)
            co_return fail(entries);
        for (const cache::OutboxEntry& entry : *entries) {
            const auto command = workspace::decodeCommand(entry.command, account.id);
            const auto place = cache().chat(entry.conversation);
            const QString name = place && *place ? nameOf(**place) : entry.conversation.remote;
            const bool refused = entry.state == cache::OutboxState::Failed;
            const QString state = refused ? u"refused"_s : u"waiting"_s;
            const QString kind = command ? kindOf(*command) : QString();
            const QString text = command ? textOf(*command) : QString();
            QJsonObject object{{u"transaction"_s, entry.transactionId},
                               {u"account"_s, account.self.remote},
                               {u"conversation"_s, entry.conversation.remote},
                               {u"time"_s, entry.createdAt.toUTC().toString(Qt::ISODateWithMs)},
                               {u"state"_s, state},
                               {u"kind"_s, kind},
                               {u"text"_s, text}};
            if (refused)
                object.insert(u"reason"_s, entry.errorText);
            output().object(object);
            table.addRow({entry.transactionId, shortTime(entry.createdAt),
                          refused ? state + u": "_s + entry.errorText : state, name, kind, text});
        }
    }
    output().table(table);
    co_return ExitCode::Done;
}

Task<ExitCode> OutboxCommands::change() {
    const auto accounts = link().accounts();
    if (!accounts)
        co_return fail(accounts);
    const QString transactionId = line().argument(0);
    AccountId account;
    for (const workspace::AccountInfo& info : *accounts) {
        const auto entries = link().outbox(info.id);
        if (!entries)
            co_return fail(entries);
        if (std::ranges::find(*entries, transactionId, &cache::OutboxEntry::transactionId) !=
            entries->end())
            account = info.id;
    }
    if (!account.isValid())
        co_return fail(ErrorKind::NotFound, tr("\"%1\" is not in the outbox.").arg(transactionId));
    if (line().verb == Verb::OutboxDiscard) {
        auto discarding = link().engine().discard(account, transactionId);
        const Result<void> discarded = co_await std::move(discarding);
        if (!discarded)
            co_return fail(discarded);
        output().object({{u"transaction"_s, transactionId}, {u"state"_s, u"discarded"_s}});
        output().line(tr("Discarded."));
        co_return ExitCode::Done;
    }
    auto retrying = link().engine().retry(account, transactionId);
    const Result<void> retried = co_await std::move(retrying);
    if (!retried)
        co_return fail(retried);
    auto syncing = sync();
    Result<ExitCode> synced = co_await std::move(syncing);
    co_return synced;
}

} // namespace parvis::ctl
