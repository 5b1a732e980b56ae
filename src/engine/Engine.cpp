#include "engine/Engine.h"

#include "backends/demo/DemoAdapter.h"
#include "backends/matrix/MatrixAdapter.h"
#include "base/Logging.h"
#include "cache/PersonalWrites.h"
#include "engine/EngineParts.h"
#include "net/Authorities.h"
#include "secrets/ProfileInfo.h"
#include "workspace/CommandCodec.h"

#include <QNetworkInformation>
#include <QTimer>

namespace parvis::engine {

namespace {

/// Pictures and files of the servers that are kept on disk.
constexpr qint64 maxMediaBytes = qint64(1) << 30;
constexpr std::chrono::seconds networkWatchDelay(3);
constexpr auto rotatedSetting = "keys/rotated"; // seconds since 1970
constexpr std::chrono::years rotationAge(2);
constexpr std::chrono::minutes rotationDelay(2);
// A slice of some milliseconds, and as long a rest for whoever reads.
constexpr int rotatedPages = 256;
constexpr std::chrono::milliseconds betweenRotated(5);

} // namespace

std::unique_ptr<AdapterRegistry> Engine::Parts::makeAdapters() const {
    auto registry = std::make_unique<AdapterRegistry>();
    if (options.demo) {
        demo::Embedded::Options sample;
        sample.lively = options.lively;
        auto server = options.organisation ? options.organisation
                                           : std::make_shared<demo::Embedded>(clock, sample);
        registry->add(std::make_unique<demo::DemoAdapter>(std::move(server)));
    } else {
        registry->add(std::make_unique<matrix::MatrixAdapter>(matrix::Timing{}, authorities));
    }
    return registry;
}

Engine::Engine(QObject* parent)
    : QObject(parent) {
    qRegisterMetaType<cache::Touched>();
    qRegisterMetaType<LiveEvent>();
    qRegisterMetaType<ConnectionState>();
    qRegisterMetaType<Capabilities>();
    qRegisterMetaType<workspace::AccountInfo>();
    qRegisterMetaType<workspace::BackfillProgress>();
    qRegisterMetaType<Receipt>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<AccountId>();
}

Engine::~Engine() = default;

Task<void> Engine::open(EngineOptions options) {
    m_parts = std::make_unique<Parts>();
    m_parts->options = options;
    if (!options.authoritiesFile.isEmpty()) {
        auto readingTask = runOn(m_parts->engineThread.root(), [file = options.authoritiesFile] {
            return net::readAuthorities(file);
        });
        auto authorities = co_await std::move(readingTask);
        if (!authorities)
            co_return fail(authorities);
        m_parts->authorities = std::move(*authorities);
    }
    Parts* parts = m_parts.get();
    // Loading what networks need takes its time; so does the keychain: side by side.
    auto adaptersTask =
        runOn(parts->engineThread.root(), [parts] { parts->adapters = parts->makeAdapters(); });
    auto profileTask = Profile::open(*this, options.dataDir, options.passphrase, options.demo);
    auto profile = co_await std::move(profileTask);
    if (!profile)
        co_return fail(profile);
    m_parts->profile = std::move(*profile);

    auto storesTask =
        runOn(parts->writerThread.root(), [parts] { return openStores(*parts->profile); });
    auto stores = co_await std::move(storesTask);
    if (!stores)
        co_return fail(stores);
    parts->stores = std::move(*stores);
    watchForDamage();

    auto cache = cache::CacheReader::open(parts->profile->cachePath(), parts->profile->cacheKey());
    if (!cache)
        co_return fail(cache);
    auto personal =
        cache::PersonalReader::open(parts->profile->personalPath(), parts->profile->personalKey());
    if (!personal)
        co_return fail(personal);
    auto aside = cache::CacheReader::open(parts->profile->cachePath(), parts->profile->cacheKey());
    if (!aside)
        co_return fail(aside);
    parts->reads = std::make_unique<workspace::ReadSide>(
        std::move(*cache), std::move(*personal),
        workspace::ReadSide::Loader{
            [this](const ConversationId& conversation, std::optional<std::int64_t> position) {
                return loadOlder(conversation, position);
            },
            [this](const ConversationId& conversation, std::int64_t gap) {
                workspace::Workspace* workspace = m_parts->workspace.get();
                return runOn(workspace, [=] { return workspace->loadNewer(conversation, gap); });
            }},
        std::move(*aside));
    parts->mediaStore = std::make_unique<media::MediaStore>(parts->profile->mediaPath());
    parts->mediaWorker = std::make_unique<workspace::MediaWorker>(*parts->mediaStore);
    parts->mediaWorker->moveToThread(parts->mediaThread.root()->thread());

    auto prepared = co_await std::move(adaptersTask);
    if (!prepared)
        co_return prepared;
    auto builtTask = runOn(parts->engineThread.root(), [parts] {
        parts->workspace = std::make_unique<workspace::Workspace>(
            std::move(parts->adapters), *parts->stores.cache, *parts->stores.personal,
            *parts->mediaStore, [parts](AccountId account, const QByteArray& salt) {
                return parts->profile->mediaKey(account, salt);
            });
    });
    auto built = co_await std::move(builtTask);
    if (!built)
        co_return built;
    connectWorkspace();
    const workspace::BackfillLimits limits = backfillLimits();
    QMetaObject::invokeMethod(parts->workspace.get(),
                              [parts, limits] { parts->workspace->setBackfill(limits); });
    auto accountsTask = runOn(parts->workspace.get(), [parts, online = options.online] {
        return parts->workspace->start(online);
    });
    auto accounts = co_await std::move(accountsTask);
    if (!accounts)
        co_return fail(accounts);
    // The signals that tell of them may still be under way.
    for (const workspace::AccountInfo& account : *accounts)
        parts->reads->live().openAccount(account);
    runOn(parts->mediaWorker.get(), [store = parts->mediaStore.get()] {
        if (const auto trimmed = store->trim(maxMediaBytes); !trimmed)
            qCWarning(logCache) << "media not trimmed:" << trimmed.error().detail;
    });
    if (!options.demo)
        QTimer::singleShot(rotationDelay, this, &Engine::rotateKeysWhenDue);
    if (options.demo && accounts->isEmpty()) {
        auto probedTask = probe(QStringLiteral("demo"));
        auto probed = co_await std::move(probedTask);
        if (!probed)
            co_return fail(probed);
        auto request = std::make_shared<SignInRequest>();
        request->server = *probed;
        request->method = probed->methods.value(0);
        auto enteredTask = signIn(request);
        auto entered = co_await std::move(enteredTask);
        if (!entered)
            co_return fail(entered);
    }
    co_return ok();
}

void Engine::connectWorkspace() {
    workspace::Workspace* workspace = m_parts->workspace.get();
    workspace::ReadSide* reads = m_parts->reads.get();
    workspace::LiveState* live = &reads->live();
    using W = workspace::Workspace;
    using L = workspace::LiveState;
    connect(workspace, &W::accountOpened, live, &L::openAccount);
    connect(workspace, &W::accountClosed, live, &L::closeAccount);
    connect(workspace, &W::connectionChanged, live, &L::setConnection);
    connect(workspace, &W::capabilitiesChanged, live, &L::setCapabilities);
    connect(workspace, &W::backfillChanged, live, &L::setBackfill);
    connect(workspace, &W::live, live, &L::apply);
    connect(workspace, &W::sendingChanged, live, &L::setSending);
    connect(workspace, &W::uploadProgress, live, &L::setUpload);
    connect(workspace, &W::storageFailed, this, &Engine::storageFailed);
    connect(workspace, &W::delivered, this, &Engine::delivered);
    connect(workspace, &W::refused, this, &Engine::refused);
    for (cache::Writer* writer : {m_parts->stores.cache.get(), m_parts->stores.personal.get()})
        connect(writer, &cache::Writer::committed, reads, &workspace::ReadSide::noteCommitted);
    // The system is asked over its bus, which may take a moment: not while the window opens.
    if (m_parts->options.online && !m_parts->options.demo)
        QTimer::singleShot(networkWatchDelay, this, &Engine::watchNetwork);
}

void Engine::watchNetwork() {
    using Feature = QNetworkInformation::Feature;
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered) &&
        !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return; // the pauses between attempts are short enough to do without
    const QNetworkInformation* network = QNetworkInformation::instance();
    if (network->supports(Feature::Metered)) {
        const auto tell = [this](bool metered) {
            workspace::Workspace* workspace = m_parts->workspace.get();
            QMetaObject::invokeMethod(workspace,
                                      [workspace, metered] { workspace->setMetered(metered); });
        };
        connect(network, &QNetworkInformation::isMeteredChanged, this, tell);
        tell(network->isMetered());
    }
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    retryNow();
            });
}

void Engine::watchForDamage() {
    Parts* parts = m_parts.get();
    const auto tell = [this](Store store) {
        QMetaObject::invokeMethod(
            this, [this, store] { emit storeDamaged(store); }, Qt::QueuedConnection);
    };
    // In the thread that read; its connection is closed before the parts go.
    parts->stores.cache->database().onDamage([parts, tell] {
        if (parts->cacheIsDamaged.exchange(true))
            return;
        markCacheForRebuild(*parts->profile);
        tell(Store::Cache);
    });
    parts->stores.personal->database().onDamage([parts, tell] {
        if (!parts->personalIsDamaged.exchange(true))
            tell(Store::Personal);
    });
}

bool Engine::lastWordsMayBeMissing() const {
    return m_parts && m_parts->stores.personalLostItsEnd;
}

bool Engine::cacheIsDamaged() const {
    return m_parts && m_parts->cacheIsDamaged;
}

bool Engine::hasProfile() const {
    const auto info = secrets::ProfileInfo::load(m_parts->options.dataDir);
    return !info || info->has_value(); // what cannot be read is not new
}

bool Engine::cacheWasRebuilt() const {
    return m_parts && m_parts->stores.cacheWasRebuilt;
}

QString Engine::dataDir() const {
    return m_parts && m_parts->profile ? m_parts->profile->folder() : QString();
}

const policy::Policy& Engine::policy() const {
    return m_parts->options.policy;
}

KeySource Engine::keySource() const {
    return m_parts->profile->keySource();
}

Task<void> Engine::checkStore(Store store) {
    cache::Writer* writer =
        store == Store::Cache ? m_parts->stores.cache.get() : m_parts->stores.personal.get();
    return runOn(writer, [writer] { return writer->database().integrityCheck(); });
}

workspace::ReadSide& Engine::reads() {
    return *m_parts->reads;
}

Task<ServerProbe> Engine::probe(const QString& address) {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [workspace, address] { return workspace->probe(address); });
}

Task<workspace::AccountInfo> Engine::signIn(std::shared_ptr<SignInRequest> request) {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [workspace, request] { return workspace->signIn(request); });
}

Task<void> Engine::signOut(AccountId account) {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [workspace, account] { return workspace->signOut(account); });
}

cache::RetentionRules Engine::kept() const {
    const auto settings = m_parts->reads->personal().settings(workspace::keepPrefix());
    return workspace::keepRules(settings.value_or(QMap<QString, QByteArray>()));
}

Task<void> Engine::keepOnly(const workspace::KeepTarget& target,
                            std::optional<cache::KeepLimit> limit) {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [=] { return workspace->keepOnly(target, limit); });
}

Task<void> Engine::tidy() {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [=] { return workspace->tidy(); });
}

Task<void> Engine::rotateKey(cache::Writer* writer, std::shared_ptr<const Secret> key) {
    auto beginning =
        runOn(writer, [writer, key] { return writer->database().beginRotation(*key); });
    const auto begun = co_await std::move(beginning);
    if (!begun)
        co_return begun;
    while (true) {
        auto slice =
            runOn(writer, [writer] { return writer->database().rotateSome(rotatedPages); });
        const auto more = co_await std::move(slice);
        if (!more)
            co_return fail(more);
        if (!*more)
            co_return ok();
        auto resting = sleepFor(this, betweenRotated);
        (void)co_await std::move(resting);
    }
}

Task<void> Engine::rotateKeys() {
    const Profile& profile = *m_parts->profile;
    const auto personalKey = std::make_shared<const Secret>(profile.personalKey());
    const auto cacheKey = std::make_shared<const Secret>(profile.cacheKey());
    auto first = rotateKey(m_parts->stores.personal.get(), personalKey);
    const auto personal = co_await std::move(first);
    if (!personal)
        co_return personal;
    auto second = rotateKey(m_parts->stores.cache.get(), cacheKey);
    const auto cache = co_await std::move(second);
    if (!cache)
        co_return cache;
    auto noting = writeSetting(QLatin1String(rotatedSetting),
                               QByteArray::number(m_parts->clock.now().toSecsSinceEpoch()));
    co_return co_await std::move(noting);
}

void Engine::rotateKeysWhenDue() {
    const qint64 now = m_parts->clock.now().toSecsSinceEpoch();
    const qint64 last = setting(QLatin1String(rotatedSetting)).toLongLong();
    if (last == 0) // a new profile: its years begin
        writeSetting(QLatin1String(rotatedSetting), QByteArray::number(now))
            .then(this, [](Result<void>) {});
    else if (now - last > std::chrono::seconds(rotationAge).count())
        rotateKeys().then(this, [](Result<void> rotated) {
            if (!rotated && rotated.error().kind != ErrorKind::Unsupported)
                qCWarning(logCache) << "keys stay as they are:" << rotated.error().detail;
        });
}

void Engine::retryNow() {
    QMetaObject::invokeMethod(m_parts->workspace.get(), &workspace::Workspace::retryNow);
}

Task<Receipt> Engine::execute(Command command, AccountId account) {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [workspace, account, command = std::move(command)] {
        return workspace->execute(command, account);
    });
}

Task<QString> Engine::post(Command command) {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace,
                 [workspace, command = std::move(command)] { return workspace->post(command); });
}

Task<Receipt> Engine::postAndWait(Command command) {
    // Listening begins before the command is on its way, so that no answer is missed.
    Promise<Receipt> promise;
    const QString transactionId = workspace::transactionOf(command);
    auto* listener = new QObject(this);
    connect(this, &Engine::delivered, listener, [=](const QString& id, const Receipt& receipt) {
        if (id == transactionId) {
            promise.finish(receipt);
            listener->deleteLater();
        }
    });
    connect(this, &Engine::refused, listener, [=](const QString& id, const Error& error) {
        if (id == transactionId) {
            promise.finish(std::unexpected(error));
            listener->deleteLater();
        }
    });
    promise.onCancel([remote = RemoteObject(listener), listener] {
        remote.run([listener] { listener->deleteLater(); });
    });
    post(std::move(command)).then(listener, [promise, listener](Result<QString> posted) {
        if (!posted) {
            promise.finish(fail(posted));
            listener->deleteLater();
        }
    });
    return promise.task();
}

Task<void> Engine::retry(AccountId account, const QString& transactionId) {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [=] { return workspace->retry(account, transactionId); });
}

Task<void> Engine::discard(AccountId account, const QString& transactionId) {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [=] { return workspace->discard(account, transactionId); });
}

Task<SendMessage> Engine::takeBack(AccountId account, const QString& transactionId) {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [=] { return workspace->takeBack(account, transactionId); });
}

Task<QString> Engine::linkTo(const MessagePlace& place) const {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [=] { return workspace->linkTo(place); });
}

Task<QList<MessagePlace>> Engine::placesOf(const QString& link) const {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [=] { return workspace->placesOf(link); });
}

Task<bool> Engine::loadOlder(const ConversationId& conversation,
                             std::optional<std::int64_t> position, int limit) {
    workspace::Workspace* workspace = m_parts->workspace.get();
    return runOn(workspace, [=] { return workspace->loadOlder(conversation, position, limit); });
}

workspace::BackfillLimits Engine::backfillLimits() const {
    return workspace::readBackfillLimits(setting(QLatin1String(workspace::backfillSetting)));
}

Task<void> Engine::setBackfillLimits(workspace::BackfillLimits limits) {
    auto writing =
        writeSetting(QLatin1String(workspace::backfillSetting), workspace::write(limits));
    const auto written = co_await std::move(writing);
    if (!written)
        co_return written;
    workspace::Workspace* workspace = m_parts->workspace.get();
    auto lastStep = runOn(workspace, [workspace, limits] { workspace->setBackfill(limits); });
    co_return co_await std::move(lastStep);
}

Task<void> Engine::flush() {
    // Through the engine thread first: what a backend reports is queued there for the writer.
    auto passedTask = runOn(m_parts->workspace.get(), [] {});
    auto passed = co_await std::move(passedTask);
    if (!passed)
        co_return passed;
    auto lastStep = m_parts->stores.cache->write([](cache::WriteSession&) { return ok(); });
    co_return co_await std::move(lastStep);
}

QString Engine::draft(const ConversationId& conversation, const MessageId& threadRoot) const {
    const auto draft = m_parts->reads->personal().draft(conversation, threadRoot.remote);
    return draft && *draft ? (*draft)->text : QString();
}

Task<void> Engine::saveDraft(const ConversationId& conversation, const MessageId& threadRoot,
                             const QString& text) {
    return m_parts->stores.personal->write(
        [draft = cache::Draft{conversation, threadRoot.remote, text, {}}](
            cache::WriteSession& session) { return cache::saveDraft(session, draft); });
}

QByteArray Engine::setting(const QString& key) const {
    return m_parts->reads->personal().setting(key).value_or(QByteArray());
}

Task<void> Engine::writeSetting(const QString& key, const QByteArray& value) {
    return m_parts->stores.personal->write([key, value](cache::WriteSession& session) {
        return cache::writeSetting(session, key, value);
    });
}

} // namespace parvis::engine
