#include "workspace/Housekeeping.h"

#include "base/Logging.h"
#include "cache/PersonalReader.h"
#include "cache/PersonalWrites.h"
#include "cache/SyncWrites.h"
#include "workspace/MediaVariants.h"

#include <algorithm>

namespace parvis::workspace {

using namespace std::chrono_literals;

namespace {

constexpr auto afterStart = 10s;
constexpr auto aDay = 24h;

} // namespace

Housekeeping::Housekeeping(cache::Writer& cache, cache::Writer& personal, media::MediaStore& media)
    : m_cache(cache)
    , m_personal(personal)
    , m_media(media)
    , m_daily(this) {
    connect(&m_daily, &QTimer::timeout, this, &Housekeeping::passNow);
    connect(&m_cache, &cache::Writer::mediaUnused, this, [this] {
        removeUnusedFiles().then(this, [](Result<void> done) {
            if (!done)
                qCWarning(logWorkspace) << "unused files stay:" << done.error().detail;
        });
    });
}

void Housekeeping::start() {
    m_daily.start(aDay);
    QTimer::singleShot(afterStart, this, &Housekeeping::passNow);
}

void Housekeeping::passNow() {
    begin().then(this, [](Result<void> begun) {
        if (!begun)
            qCWarning(logWorkspace) << "nothing was removed:" << begun.error().detail;
    });
}

Task<void> Housekeeping::begin() {
    auto cleaning = removeStrangers();
    const auto cleaned = co_await std::move(cleaning);
    if (!cleaned)
        co_return cleaned;
    auto reading = runOn(&m_personal, [this] {
        return cache::PersonalReader::settings(m_personal.database(), keepPrefix());
    });
    const auto settings = co_await std::move(reading);
    if (!settings)
        co_return fail(settings);
    const cache::RetentionRules rules = keepRules(*settings);
    emit limitsRead(rules);
    auto beginning = runOn(&m_cache, [this, rules] {
        return m_cache.keepOnly(rules, QDateTime::currentDateTimeUtc());
    });
    co_return co_await std::move(beginning);
}

Task<void> Housekeeping::finish() {
    while (true) {
        auto slice = runOn(&m_cache, [this] { return m_cache.tidy(); });
        const auto more = co_await std::move(slice);
        if (!more)
            co_return fail(more);
        if (!*more)
            break;
    }
    auto removing = removeUnusedFiles();
    co_return co_await std::move(removing);
}

Task<void> Housekeeping::setLimit(KeepTarget target, std::optional<cache::KeepLimit> limit) {
    const QByteArray value = limit ? encodeLimit(*limit) : QByteArray();
    auto writing = m_personal.write([target, value](cache::WriteSession& write) {
        return cache::writeSetting(write, keepKey(target), value);
    });
    const auto written = co_await std::move(writing);
    if (!written)
        co_return written;
    auto beginning = begin();
    co_return co_await std::move(beginning);
}

Task<void> Housekeeping::removeAccount(AccountId account) {
    const auto files = m_media.purge(account);
    auto purging = m_cache.write(
        [account](cache::WriteSession& write) { return cache::purgeAccount(write, account); });
    const auto purged = co_await std::move(purging);
    if (!purged)
        co_return purged;
    auto finishing = finish();
    const auto finished = co_await std::move(finishing);
    co_return finished ? files : finished;
}

/// Rows and files of accounts that nobody is signed in to: a sign-out that did not come to its end.
Task<void> Housekeeping::removeStrangers() {
    auto looking = runOn(&m_cache, [this] { return cache::accountsWithRows(m_cache.database()); });
    const auto here = co_await std::move(looking);
    if (!here)
        co_return fail(here);
    const QList<AccountId> withFiles = m_media.accountsWithFiles();
    // After the others: an account is among these before it has rows or files.
    auto asking = runOn(&m_personal,
                        [this] { return cache::PersonalReader::accounts(m_personal.database()); });
    const auto accounts = co_await std::move(asking);
    if (!accounts)
        co_return fail(accounts);
    for (const AccountId account : *here + withFiles) {
        const bool known =
            std::ranges::any_of(*accounts, [account](const auto& a) { return a.id == account; });
        if (known)
            continue;
        auto removing = removeAccount(account);
        const auto removed = co_await std::move(removing);
        if (!removed)
            co_return removed;
    }
    co_return ok();
}

Task<void> Housekeeping::removeUnusedFiles() {
    auto reading =
        runOn(&m_cache, [this] { return cache::UnusedMedia::found(m_cache.database()); });
    const auto unused = co_await std::move(reading);
    if (!unused)
        co_return fail(unused);
    if (unused->isEmpty())
        co_return ok();
    for (const MediaRef& media : *unused) {
        for (const QString& variant : mediaVariants())
            m_media.remove(media, variant);
    }
    auto forgetting = m_cache.write([files = *unused](cache::WriteSession& write) {
        return cache::UnusedMedia::forget(write, files);
    });
    const auto forgotten = co_await std::move(forgetting);
    if (!forgotten)
        co_return forgotten;
    auto emptying = runOn(&m_cache, [this] {
        return m_cache.database().checkpoint(cache::Database::Checkpoint::Truncate);
    });
    const auto emptied = co_await std::move(emptying);
    if (!emptied && emptied.error().kind != ErrorKind::Busy)
        co_return emptied;
    co_return ok();
}

} // namespace parvis::workspace
