#include "ctl/Link.h"

#include "ctl/SecretInput.h"
#include "workspace/CommandCodec.h"

#include <QStandardPaths>

#include <algorithm>

namespace parvis::ctl {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = ConnectionState::Phase;

namespace {

// However little time is left: what has begun is given a chance.
constexpr auto leastTime = 2s;
// A message that the server has comes back with the next answer of its sync.
constexpr auto echoTime = 10s;

} // namespace

Link::Link(engine::Engine& engine, Output& output, const CommandLine& line,
           policy::Reading policies)
    : m_engine(engine)
    , m_output(output)
    , m_line(line)
    , m_policies(std::move(policies)) {
}

QString Link::folder() const {
    if (const QString open = m_engine.dataDir(); !open.isEmpty())
        return open;
    if (!m_line.dataDir.isEmpty() || m_line.demo)
        return m_line.dataDir;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/profile"_L1;
}

Task<void> Link::open() {
    engine::EngineOptions options;
    options.dataDir = folder();
    options.demo = m_line.demo;
    options.lively = false;
    options.online = !m_line.offline;
    options.authoritiesFile = m_line.authoritiesFile;
    options.policy = m_policies.policy;
    if (!m_line.passphraseFile.isEmpty()) {
        auto passphrase = readSecretFile(m_line.passphraseFile);
        if (!passphrase)
            co_return fail(passphrase);
        options.passphrase = std::make_shared<const Secret>(std::move(*passphrase));
    }
    const bool hasPassphrase = options.passphrase != nullptr;
    auto opening = m_engine.open(std::move(options));
    Result<void> opened = co_await std::move(opening);
    m_deadline = QDeadlineTimer(m_line.timeout);
    if (opened)
        co_return ok();
    Error error = opened.error();
    if (error.kind == ErrorKind::Busy)
        error.message = tr("Parvis is running with this profile folder. Close it, or give another "
                           "folder with --data-dir.");
    else if (error.kind == ErrorKind::NoKeychain && !hasPassphrase)
        error.message =
            tr("The profile is locked by a key that a keychain would keep, and there is "
               "no keychain here, or it is locked. Unlock it, or give a passphrase with "
               "--passphrase-file FILE.");
    else if (error.kind == ErrorKind::WrongKey && !hasPassphrase)
        error.message = tr("This profile opens with a passphrase: give it with --passphrase-file "
                           "FILE.");
    else if (error.kind == ErrorKind::WrongKey)
        error.message = tr("The passphrase does not open this profile.");
    co_return std::unexpected(error);
}

bool Link::concerns(AccountId account) const {
    const auto* info = m_engine.reads().live().account(account);
    return info && (m_line.account.isEmpty() || info->self.remote == m_line.account);
}

Result<QList<workspace::AccountInfo>> Link::accounts() const {
    QList<workspace::AccountInfo> all = m_engine.reads().live().accounts();
    if (all.isEmpty())
        return fail(ErrorKind::SignedOut,
                    tr("Nobody is signed in: begin with \"parvisctl sign-in URL USER\"."));
    all.removeIf([this](const auto& account) { return !concerns(account.id); });
    if (all.isEmpty())
        return fail(ErrorKind::NotFound, tr("There is no account \"%1\".").arg(m_line.account));
    return all;
}

Result<workspace::AccountInfo> Link::account() const {
    const auto all = accounts();
    if (!all)
        return fail(all);
    if (all->size() == 1)
        return all->first();
    QStringList names;
    for (const auto& account : *all)
        names.append(account.self.remote);
    return fail(
        ErrorKind::Conflict,
        tr("There are several accounts; choose one with --account: %1").arg(names.join(u", "_s)));
}

bool Link::isLive(AccountId account) const {
    return m_engine.reads().live().connection(account).phase == Phase::Live;
}

bool Link::isSettled() const {
    const auto all = accounts();
    return !all || std::ranges::all_of(*all, [this](const workspace::AccountInfo& account) {
        const Phase phase = m_engine.reads().live().connection(account.id).phase;
        return phase == Phase::Live || phase == Phase::Waiting || phase == Phase::SignedOut;
    });
}

std::chrono::milliseconds Link::remaining() const {
    return std::max<std::chrono::milliseconds>(
        leastTime, std::chrono::milliseconds(m_deadline.remainingTime()));
}

Task<void> Link::until(std::function<bool()> done, std::chrono::milliseconds limit) {
    Promise<void> promise;
    auto* watch = new QObject(this);
    const auto look = [promise, done, watch] {
        if (promise.isFinished())
            watch->deleteLater();
        else if (done())
            promise.finish({});
    };
    connect(&m_engine.reads().live(), &workspace::LiveState::connectionChanged, watch, look);
    connect(&m_engine.reads().live(), &workspace::LiveState::sendingChanged, watch, look);
    connect(&m_engine.reads(), &workspace::ReadSide::touched, watch, look);
    look();
    return promise.task().within(this, limit);
}

Task<void> Link::settle() {
    if (m_line.offline)
        co_return ok();
    auto settling = until([this] { return isSettled(); }, remaining());
    const Result<void> settled = co_await std::move(settling);
    if (!settled && settled.error().kind != ErrorKind::TimedOut)
        co_return settled;
    auto flushing = m_engine.flush();
    Result<void> flushed = co_await std::move(flushing);
    co_return flushed;
}

Error Link::whyNot(AccountId account) const {
    if (m_line.offline)
        return {ErrorKind::Offline, tr("This needs the server, and --offline was given."), {}, {}};
    const ConnectionState state = m_engine.reads().live().connection(account);
    if (state.phase == Phase::SignedOut)
        return {ErrorKind::SignedOut, {}, state.error.detail, {}};
    if (state.phase == Phase::Waiting)
        return {state.error.kind, state.error.message, state.error.detail, {}};
    return {ErrorKind::TimedOut, {}, {}, {}};
}

Task<void> Link::refresh() {
    auto settling = settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return settled;
    const auto all = accounts();
    if (!all)
        co_return fail(all);
    if (m_line.offline)
        co_return ok();
    for (const workspace::AccountInfo& account : *all) {
        if (!isLive(account.id))
            m_output.note(u"from-cache"_s,
                          tr("%1: %2 This is from the cache.")
                              .arg(account.self.remote, whyNot(account.id).forPerson()));
    }
    co_return ok();
}

Task<void> Link::needServer(AccountId account) {
    auto settling = settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return settled;
    if (!isLive(account))
        co_return std::unexpected(whyNot(account));
    co_return ok();
}

Task<Receipt> Link::execute(Command command, AccountId account) {
    return m_engine.execute(std::move(command), account)
        .within(this, remaining())
        .then(this, [](Result<Receipt> done) {
            // A conflict is, for whoever reads the exit code, a name that several have.
            if (!done && done.error().kind == ErrorKind::Conflict) {
                Error refused = done.error();
                refused.kind = ErrorKind::Forbidden;
                return Result<Receipt>(std::unexpected(std::move(refused)));
            }
            return done;
        });
}

Task<bool> Link::loadOlder(ConversationId conversation, std::optional<std::int64_t> position,
                           int limit) {
    return m_engine.loadOlder(conversation, position, limit).within(this, remaining());
}

Task<Written> Link::post(Command command) {
    const AccountId account = workspace::accountOf(command);
    const QString transactionId = workspace::transactionOf(command);
    auto settling = settle();
    const Result<void> settled = co_await std::move(settling);
    if (!settled)
        co_return fail(settled);
    if (!isLive(account)) {
        auto posting = m_engine.post(std::move(command));
        const Result<QString> posted = co_await std::move(posting);
        if (!posted)
            co_return fail(posted);
        co_return Written{true, transactionId, {}};
    }
    auto posting = m_engine.postAndWait(std::move(command)).within(this, remaining());
    Result<Receipt> receipt = co_await std::move(posting);
    if (!receipt && receipt.error().kind == ErrorKind::TimedOut)
        co_return Written{true, transactionId, {}};
    if (!receipt) {
        auto discarding = m_engine.discard(account, transactionId);
        (void)co_await std::move(discarding);
        co_return fail(receipt);
    }
    // The entry goes when the message is in the cache; ending before would send it again next time.
    const auto isGone = [this, account, transactionId] {
        const auto entries = outbox(account);
        return !entries || !std::ranges::any_of(*entries, [&](const cache::OutboxEntry& entry) {
            return entry.transactionId == transactionId;
        });
    };
    auto leaving = until(isGone, echoTime);
    (void)co_await std::move(leaving);
    co_return Written{false, transactionId, *receipt};
}

Result<QList<cache::OutboxEntry>> Link::outbox(AccountId account) const {
    return m_engine.reads().personal().outbox(account);
}

} // namespace parvis::ctl
