#include "workspace/Workspace.h"

#include "base/Logging.h"
#include "cache/PersonalReader.h"
#include "cache/PersonalWrites.h"
#include "cache/TimelineReads.h"
#include "cache/TimelineWrites.h"
#include "protocol/MessageLinks.h"
#include "workspace/CommandCodec.h"
#include "workspace/Housekeeping.h"
#include "workspace/MediaVariants.h"

#include <algorithm>

namespace parvis::workspace {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Session> sessionOf(const cache::StoredAccount& stored) {
    auto session = std::make_shared<Session>();
    session->family = stored.family;
    session->address = stored.address;
    session->organisation = stored.organisation;
    session->person = stored.person;
    session->device = stored.device;
    session->token = Secret::take(QByteArray(stored.token));
    session->refreshToken = Secret::take(QByteArray(stored.refreshToken));
    return session;
}

cache::StoredAccount storedOf(const Session& session) {
    return {{},
            session.family,
            session.address,
            session.organisation,
            session.person,
            session.device,
            session.token.toByteArray(),
            session.refreshToken.toByteArray(),
            {}};
}

} // namespace

Workspace::Workspace(std::unique_ptr<AdapterRegistry> adapters, cache::Writer& cache,
                     cache::Writer& personal, media::MediaStore& media, MediaKey mediaKey)
    : m_adapters(std::move(adapters))
    , m_cache(cache)
    , m_personal(personal)
    , m_media(media)
    , m_mediaKey(std::move(mediaKey))
    , m_housekeeping(std::make_unique<Housekeeping>(cache, personal, media)) {
    connect(m_housekeeping.get(), &Housekeeping::limitsRead, this, &Workspace::setRules);
}

Workspace::~Workspace() = default;

AccountSession* Workspace::session(AccountId account) const {
    const auto found = m_sessions.find(account.value);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

Task<QList<AccountInfo>> Workspace::start(bool online) {
    m_online = online;
    auto accountsTask = runOn(
        &m_personal, [this] { return cache::PersonalReader::accounts(m_personal.database()); });
    auto accounts = co_await std::move(accountsTask);
    if (!accounts)
        co_return fail(accounts);
    auto rulesTask = runOn(&m_personal, [this] {
        return cache::PersonalReader::settings(m_personal.database(), keepPrefix());
    });
    const auto rules = co_await std::move(rulesTask);
    if (!rules)
        co_return fail(rules);
    m_rules = keepRules(*rules);
    QList<AccountInfo> opened;
    for (const cache::StoredAccount& account : *accounts) {
        if (m_adapters->adapter(account.family))
            opened.append(open(account, sessionOf(account)));
        else
            qCWarning(logWorkspace) << "no adapter for" << account.family;
    }
    m_housekeeping->start();
    co_return opened;
}

AccountInfo Workspace::open(const cache::StoredAccount& stored,
                            std::shared_ptr<const Session> session) {
    const AccountId account = stored.id;
    m_media.addAccount(account, m_mediaKey(account, stored.mediaSalt));
    Adapter* adapter = m_adapters->adapter(session->family);
    auto created = std::make_unique<AccountSession>(adapter->open(account, session), m_cache,
                                                    m_personal, m_media);
    AccountSession* opened = created.get();
    opened->backend().setSessionKeeper(
        [this, account = stored](const std::shared_ptr<const Session>& renewed) {
            return keep(account, renewed);
        });
    connect(opened, &AccountSession::live, this, &Workspace::live);
    connect(opened, &AccountSession::connectionChanged, this, &Workspace::connectionChanged);
    connect(opened, &AccountSession::capabilitiesChanged, this, &Workspace::capabilitiesChanged);
    connect(opened, &AccountSession::backfillChanged, this, &Workspace::backfillChanged);
    connect(opened, &AccountSession::storageFailed, this, &Workspace::storageFailed);
    connect(&opened->outbox(), &OutboxDelivery::sendingChanged, this, &Workspace::sendingChanged);
    connect(&opened->outbox(), &OutboxDelivery::uploadProgress, this, &Workspace::uploadProgress);
    connect(&opened->outbox(), &OutboxDelivery::delivered, this, &Workspace::delivered);
    connect(&opened->outbox(), &OutboxDelivery::refused, this, &Workspace::refused);
    opened->setMetered(m_metered);
    opened->setRetention(m_rules);
    if (m_backfill)
        opened->setBackfill(*m_backfill);
    m_sessions[account.value] = std::move(created);
    m_devices[account.value] = {session->address, session->device};
    const AccountInfo info{
        account,          session->family,          session->organisation,
        session->address, opened->backend().self(), opened->backend().capabilities()};
    emit accountOpened(info);
    if (m_online) {
        opened->start().then(this, [this](Result<void> started) {
            if (!started)
                emit storageFailed(started.error());
        });
    }
    return info;
}

Task<void> Workspace::keep(cache::StoredAccount account, std::shared_ptr<const Session> renewed) {
    account.token = renewed->token.toByteArray();
    account.refreshToken = renewed->refreshToken.toByteArray();
    return m_personal.write(
        [account](cache::WriteSession& write) { return cache::renewAccount(write, account); });
}

/// The device of a session that ended although the server kept the device, when the person signs in
/// there again.
QString Workspace::keptDevice(const SignInRequest& request) const {
    for (const auto& [id, session] : m_sessions) {
        const ConnectionState state = session->backend().connection();
        const bool kept = state.phase == ConnectionState::Phase::SignedOut && state.deviceKept;
        const auto found = m_devices.constFind(id);
        if (!kept || found == m_devices.cend() || found->address != request.server.address)
            continue;
        const QString person = session->backend().self().remote;
        if (person == request.user || person.startsWith(u'@' + request.user + u':'))
            return found->device;
    }
    return {};
}

Task<ServerProbe> Workspace::probe(QString address) {
    return m_adapters->probe(std::move(address));
}

Task<AccountInfo> Workspace::signIn(std::shared_ptr<SignInRequest> request) {
    Adapter* adapter = m_adapters->adapter(request->server.family);
    if (!adapter)
        co_return fail(ErrorKind::Unsupported);
    if (request->device.isEmpty())
        request->device = keptDevice(*request);
    auto sessionTask = adapter->signIn(request);
    auto session = co_await std::move(sessionTask);
    if (!session)
        co_return fail(session);
    auto knownTask = runOn(
        &m_personal, [this] { return cache::PersonalReader::accounts(m_personal.database()); });
    auto known = co_await std::move(knownTask);
    if (!known)
        co_return fail(known);
    cache::StoredAccount stored = storedOf(**session);
    const auto same = std::ranges::find_if(*known, [&](const cache::StoredAccount& account) {
        return account.family == stored.family && account.address == stored.address &&
               account.person == stored.person;
    });
    const bool renewed = same != known->end();
    if (renewed) {
        stored.id = same->id;
        stored.mediaSalt = same->mediaSalt;
    } else {
        stored.mediaSalt = Secret::random(16).toByteArray();
    }
    auto number = std::make_shared<AccountId>(stored.id);
    auto doneTask =
        m_personal.write([stored, renewed, number](cache::WriteSession& write) -> Result<void> {
            if (renewed)
                return cache::renewAccount(write, stored);
            const auto added = cache::addAccount(write, stored);
            if (!added)
                return fail(added);
            *number = *added;
            return ok();
        });
    const auto done = co_await std::move(doneTask);
    if (!done)
        co_return fail(done);
    if (renewed)
        m_sessions.erase(number->value);
    stored.id = *number;
    co_return open(stored, *session);
}

Task<void> Workspace::signOut(AccountId account) {
    AccountSession* found = session(account);
    if (!found)
        co_return fail(ErrorKind::NotFound);
    // First what opens the account and its files, so that nobody can read them any more, whatever
    // comes next. What is on this computer goes in any case; a server that cannot be reached must
    // not keep it.
    auto removedTask = m_personal.write(
        [account](cache::WriteSession& write) { return cache::removeAccount(write, account); });
    const auto removed = co_await std::move(removedTask);
    auto emptiedTask = runOn(&m_personal, [this] {
        return m_personal.database().checkpoint(cache::Database::Checkpoint::Truncate);
    });
    const auto emptied = co_await std::move(emptiedTask);
    Result<void> left = ok();
    found = session(account); // it may have gone meanwhile
    if (found) {
        auto leftTask = found->backend().signOut();
        left = co_await std::move(leftTask);
    }
    m_sessions.erase(account.value);
    emit accountClosed(account);
    auto purgedTask = m_housekeeping->removeAccount(account);
    const auto purged = co_await std::move(purgedTask);
    if (!removed)
        co_return removed;
    if (!purged)
        co_return purged;
    if (!emptied && emptied.error().kind != ErrorKind::Busy)
        co_return emptied;
    if (!left && left.error().kind != ErrorKind::SignedOut)
        co_return fail(
            left.error().kind,
            tr("You are signed out on this computer. The server could not be told; it may "
               "still list this session."),
            left.error().detail);
    co_return ok();
}

Task<Receipt> Workspace::execute(Command command, AccountId account) {
    const AccountId named = accountOf(command);
    AccountSession* found = session(named.isValid() ? named : account);
    if (!found)
        co_return fail(ErrorKind::NotFound, {}, u"no such account"_s);
    auto lastStep = found->execute(std::move(command));
    co_return co_await std::move(lastStep);
}

Task<QString> Workspace::post(Command command) {
    if (!isQueueable(command))
        co_return fail(ErrorKind::Internal, {}, u"command cannot wait"_s);
    AccountSession* found = session(accountOf(command));
    if (!found)
        co_return fail(ErrorKind::NotFound, {}, u"no such account"_s);
    found->giveWay();
    auto lastStep = found->outbox().enqueue(std::move(command));
    co_return co_await std::move(lastStep);
}

Task<void> Workspace::retry(AccountId account, QString transactionId) {
    AccountSession* found = session(account);
    if (!found)
        co_return fail(ErrorKind::NotFound);
    auto lastStep = found->outbox().retry(transactionId);
    co_return co_await std::move(lastStep);
}

Task<void> Workspace::discard(AccountId account, QString transactionId) {
    AccountSession* found = session(account);
    if (!found)
        co_return fail(ErrorKind::NotFound);
    auto lastStep = found->outbox().discard(transactionId);
    co_return co_await std::move(lastStep);
}

Task<SendMessage> Workspace::takeBack(AccountId account, QString transactionId) {
    AccountSession* found = session(account);
    if (!found)
        co_return fail(ErrorKind::NotFound);
    auto lastStep = found->outbox().takeBack(transactionId);
    co_return co_await std::move(lastStep);
}

QString Workspace::linkTo(const MessagePlace& place) const {
    AccountSession* found = session(place.conversation.account);
    const auto* links = found ? qobject_cast<MessageLinks*>(&found->backend()) : nullptr;
    return links ? links->linkTo(place) : QString();
}

QList<MessagePlace> Workspace::placesOf(const QString& link) const {
    QList<MessagePlace> places;
    for (const auto& [account, opened] : m_sessions) {
        const auto* links = qobject_cast<MessageLinks*>(&opened->backend());
        if (const auto place = links ? links->placeOf(link) : std::nullopt)
            places.append(*place);
    }
    return places;
}

Task<bool> Workspace::loadOlder(ConversationId conversation, std::optional<std::int64_t> position,
                                int limit) {
    auto tokenTask = runOn(&m_cache, [this, conversation, position] {
        return cache::gapToken(m_cache.database(), conversation, position);
    });
    auto token = co_await std::move(tokenTask);
    if (!token)
        co_return fail(token);
    if (!*token)
        co_return false;
    LoadOlder question{conversation, **token, limit};
    const auto removed = cache::messageOfToken(**token);
    if (removed)
        question.upTo = {conversation.account, *removed};
    auto receiptTask = execute(question);
    auto receipt = co_await std::move(receiptTask);
    if (!receipt && removed && receipt.error().kind == ErrorKind::NotFound) {
        // The server does not have it any more either: nothing is missing here.
        auto closingTask = m_cache.write([conversation, at = **token](cache::WriteSession& write) {
            return cache::insertHistory(write, conversation, at, {}, std::nullopt);
        });
        const auto closed = co_await std::move(closingTask);
        if (!closed)
            co_return fail(closed);
        co_return true;
    }
    if (!receipt)
        co_return fail(receipt);
    co_return true;
}

Task<bool> Workspace::loadNewer(ConversationId conversation, std::int64_t gap, int limit) {
    const auto lookUp = [this, conversation, gap] {
        return cache::messageBeforeGap(m_cache.database(), conversation, gap);
    };
    auto looking = runOn(&m_cache, lookUp);
    const auto last = co_await std::move(looking);
    if (!last)
        co_return fail(last);
    if (!*last)
        co_return false;
    AccountSession* found = session(conversation.account);
    if (found && !found->backend().capabilities().historyAnywhere)
        co_return fail(ErrorKind::Unsupported);
    auto asking = execute(LoadNewer{conversation, {conversation.account, **last}, limit});
    const auto receipt = co_await std::move(asking);
    if (!receipt)
        co_return fail(receipt);
    auto lookingAgain = runOn(&m_cache, lookUp);
    const auto now = co_await std::move(lookingAgain);
    if (!now)
        co_return fail(now);
    co_return *now != *last;
}

Task<QString> Workspace::fetch(MediaRef media, QSize fit) {
    const QString variant = variantOf(fit);
    // The whole file serves every size.
    if (m_media.contains(media))
        co_return QString();
    if (m_media.contains(media, variant))
        co_return variant;
    const QString key = u"%1\n%2\n%3"_s.arg(media.account.value).arg(media.uri, variant);
    const bool underWay = m_downloads.contains(key);
    Promise<QString> promise;
    m_downloads[key].append(promise);
    if (!underWay) {
        download(media, fit, variant).then(this, [this, key](Result<QString> result) {
            for (const auto& waiting : m_downloads.take(key))
                waiting.finish(result);
        });
    }
    auto lastStep = promise.task();
    co_return co_await std::move(lastStep);
}

Task<QString> Workspace::download(MediaRef media, QSize fit, QString variant) {
    AccountSession* found = session(media.account);
    if (!found)
        co_return fail(ErrorKind::NotFound);
    found->giveWay();
    auto created = m_media.create(media, variant);
    if (!created)
        co_return fail(created);
    std::shared_ptr<media::EncryptedFile> file = std::move(*created);
    DownloadMedia request;
    request.media = media;
    if (!variant.isEmpty())
        request.fit = QSize(variant.toInt(), variant.toInt());
    Q_UNUSED(fit)
    request.target = file;
    auto receiptTask = found->backend().execute(Command(std::move(request)));
    auto receipt = co_await std::move(receiptTask);
    // The file knows best why it took no more, a full disk say.
    if (const Error& reason = file->lastError(); !receipt && reason.kind != ErrorKind::Internal)
        co_return std::unexpected(reason);
    if (!receipt)
        co_return fail(receipt);
    if (const auto done = file->finish(); !done)
        co_return fail(done);
    co_return variant;
}

void Workspace::setBackfill(const BackfillLimits& limits) {
    m_backfill = limits;
    for (const auto& [account, session] : m_sessions)
        session->setBackfill(limits);
}

void Workspace::setRules(const cache::RetentionRules& rules) {
    m_rules = rules;
    for (const auto& [account, session] : m_sessions)
        session->setRetention(rules);
}

void Workspace::setMetered(bool metered) {
    m_metered = metered;
    for (const auto& [account, session] : m_sessions)
        session->setMetered(metered);
}

Task<void> Workspace::keepOnly(KeepTarget target, std::optional<cache::KeepLimit> limit) {
    return m_housekeeping->setLimit(std::move(target), limit);
}

Task<void> Workspace::tidy() {
    return m_housekeeping->finish();
}

void Workspace::retryNow() {
    for (const auto& [account, session] : m_sessions)
        session->retryNow();
}

} // namespace parvis::workspace
