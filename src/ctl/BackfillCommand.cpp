#include "ctl/BackfillCommand.h"

#include "ctl/Human.h"
#include "ctl/TextTable.h"

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The words of the command line are those that the setting stores.
QString word(workspace::BackfillSpan span) {
    return QString::fromLatin1(workspace::write({span}).split(' ').first());
}

} // namespace

Result<workspace::BackfillLimits> BackfillCommand::wanted() const {
    workspace::BackfillLimits limits = link().engine().backfillLimits();
    if (const QString asked = line().argument(0); !asked.isEmpty()) {
        limits.span = workspace::readBackfillLimits(asked.toUtf8()).span;
        if (word(limits.span) != asked)
            return fail(ErrorKind::InvalidInput,
                        tr("The limit is one of off, month, year and all."));
    }
    if (line().has(u"messages"_s))
        limits.messages = line().option(u"messages"_s).toInt();
    return limits;
}

QString BackfillCommand::sentence(const cache::Coverage& coverage) const {
    if (coverage.isWhole())
        return tr("all of it");
    return coverage.since.isValid() ? shortTime(coverage.since) : tr("not known");
}

Task<ExitCode> BackfillCommand::run() {
    const auto limits = wanted();
    if (!limits)
        co_return fail(limits);
    auto settling = link().settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    const auto accounts = link().accounts();
    if (!accounts)
        co_return fail(accounts);
    if (*limits != link().engine().backfillLimits()) {
        auto writing = link().engine().setBackfillLimits(*limits);
        const Result<void> written = co_await std::move(writing);
        if (!written)
            co_return fail(written);
    }
    TextTable table({tr("ACCOUNT"), tr("LIMIT"), tr("MESSAGES"), tr("CONVERSATIONS"),
                     tr("COMPLETE"), tr("HERE SINCE")});
    for (const workspace::AccountInfo& account : *accounts) {
        const auto coverage = cache().coverage(account.id);
        if (!coverage)
            co_return fail(coverage);
        QJsonObject object{{u"account"_s, account.self.remote},
                           {u"limit"_s, word(limits->span)},
                           {u"messages"_s, limits->messages},
                           {u"conversations"_s, coverage->conversations},
                           {u"complete"_s, coverage->complete}};
        if (!coverage->isWhole() && coverage->since.isValid())
            object.insert("since"_L1, coverage->since.toUTC().toString(Qt::ISODate));
        output().object(object);
        table.addRow({account.self.remote, word(limits->span), QString::number(limits->messages),
                      QString::number(coverage->conversations), QString::number(coverage->complete),
                      sentence(*coverage)});
    }
    output().table(table);
    co_return ExitCode::Done;
}

} // namespace parvis::ctl
