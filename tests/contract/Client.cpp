#include "contract/Client.h"

#include <QUuid>

namespace parvis::contract {

using namespace Qt::StringLiterals;

namespace {

AccountId nextAccount() {
    static std::uint32_t last = 0;
    return {++last};
}

QString told(const char* what, const Error& error) {
    return QLatin1String(what) + u": "_s + name(error.kind) + u' ' + error.detail;
}

} // namespace

Client::Client(BackendFixture& of)
    : Client(of, nextAccount()) {
}

Client::Client(BackendFixture& of, AccountId account)
    : fixture(of)
    , state(account)
    , m_account(account)
    , m_adapter(of.makeAdapter()) {
}

Client::~Client() {
    close();
}

QString Client::signIn(const TestUser& user) {
    auto probe = await(m_adapter->probe(fixture.address()), fixture.patience());
    if (!probe)
        return told("probe", probe.error());
    auto request = std::make_shared<SignInRequest>();
    request->server = *probe;
    for (const SignInMethod& method : probe->methods) {
        if (method.kind == SignInMethod::Kind::Password)
            request->method = method;
    }
    request->user = user.name;
    request->password = Secret::take(user.password.toUtf8());
    request->deviceName = u"Contract suite"_s;
    auto result = await(m_adapter->signIn(request), fixture.patience());
    if (!result)
        return told("sign in", result.error());
    session = *result;
    return {};
}

void Client::open() {
    m_backend = m_adapter->open(m_account, session);
    connect(m_backend.get(), &Backend::changed, this, [this](const ChangeBatchPtr& batch) {
        state.apply(*batch);
        if (!holdBatches)
            m_backend->committed(batch->serial);
    });
    connect(m_backend.get(), &Backend::live, this,
            [this](const LiveEvent& event) { state.apply(event); });
    connect(m_backend.get(), &Backend::connectionChanged, this,
            [this](const ConnectionState& now) { phases.append(now); });
    state.lastSerial = 0;
    m_backend->start({state.position, state.notes});
}

QString Client::start() {
    open();
    if (waitFor(ConnectionState::Phase::Live))
        return {};
    return told("never live", m_backend->connection().error);
}

QString Client::enter(const TestUser& user) {
    const QString trouble = signIn(user);
    return trouble.isEmpty() ? start() : trouble;
}

void Client::close() {
    if (m_backend)
        m_backend->stop();
    m_backend.reset();
}

Result<Receipt> Client::run(Command command) {
    return await(m_backend->execute(std::move(command)), fixture.patience());
}

Result<Receipt> Client::say(const ConversationId& place, const QString& text) {
    MessageContent content;
    content.text = text;
    return run(SendMessage{place, transaction(), content});
}

bool Client::wait(const std::function<bool()>& condition) const {
    return waitUntil(condition, fixture.patience());
}

bool Client::waitFor(ConnectionState::Phase phase) const {
    return wait([this, phase] { return m_backend->connection().phase == phase; });
}

std::optional<ConnectionState> Client::waitForTrouble(const QList<ErrorKind>& kinds,
                                                      qsizetype since) const {
    std::optional<ConnectionState> found;
    (void)wait([&] {
        for (qsizetype i = since; i < phases.size() && !found; ++i) {
            if (phases[i].phase == ConnectionState::Phase::Waiting &&
                kinds.contains(phases[i].error.kind))
                found = phases[i];
        }
        return found.has_value();
    });
    return found;
}

QString Client::loadAll(const ConversationId& place) {
    constexpr int most = 500;
    for (int i = 0; i < most; ++i) {
        const QString token = state.gap(place);
        if (token.isEmpty())
            return {};
        const auto result = run(LoadOlder{place, token, 30});
        if (!result)
            return told("load older", result.error());
        if (state.gap(place) == token)
            return u"the page for a token did not arrive before the command ended"_s;
    }
    return u"history without an end"_s;
}

QString Client::transaction() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace parvis::contract
