#include "backends/demo/DemoAdapter.h"

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t tokenBytes = 24;

QByteArray newToken() {
    return Secret::random(tokenBytes).toByteArray().toHex();
}

} // namespace

DemoAdapter::DemoAdapter(std::shared_ptr<Embedded> server, Patience patience)
    : m_server(std::move(server))
    , m_patience(patience) {
}

QString DemoAdapter::family() const {
    return u"demo"_s;
}

std::optional<Error> DemoAdapter::trouble() const {
    if (m_server->isSample())
        return std::nullopt; // comes up only when somebody signs in
    DemoWorld& world = m_server->world();
    if (!world.isReachable())
        return Error{ErrorKind::Offline, {}, {}, {}};
    const auto fault = world.strike(Fault::Where::SignIn);
    if (!fault)
        return std::nullopt;
    switch (fault->kind) {
    case Fault::Kind::ExpiredToken:
        return Error{ErrorKind::WrongCredentials, {}, {}, {}};
    case Fault::Kind::RateLimited:
        return Error{ErrorKind::RateLimited, {}, {}, fault->retryAfter};
    case Fault::Kind::Hang:
        return Error{ErrorKind::TimedOut, {}, {}, {}};
    case Fault::Kind::Cut:
        return Error{ErrorKind::Offline, {}, {}, {}};
    case Fault::Kind::ServerError:
        return Error{ErrorKind::ServerFailure, {}, {}, {}};
    case Fault::Kind::Malformed:
        break;
    }
    return Error{ErrorKind::BadAnswer, {}, {}, {}};
}

Task<ServerProbe> DemoAdapter::probe(QString address) {
    const QString typed = address.trimmed().toLower();
    if (typed != "demo"_L1 && !typed.startsWith("demo:"_L1))
        co_return fail(ErrorKind::NotAServer);
    if (const auto error = trouble()) {
        if (error->kind == ErrorKind::TimedOut) {
            auto waiting = sleepFor(this, m_patience.answer);
            (void)co_await std::move(waiting);
        }
        co_return std::unexpected(*error);
    }
    ServerProbe probe;
    probe.family = family();
    probe.address = QUrl(u"demo:"_s);
    probe.organisation = u"Haute Vallée"_s;
    probe.software = QStringLiteral("Parvis " PARVIS_VERSION);
    SignInMethod method;
    method.kind = m_server->isSample() ? SignInMethod::Kind::None : SignInMethod::Kind::Password;
    method.id = m_server->isSample() ? u"none"_s : u"password"_s;
    probe.methods.append(method);
    co_return probe;
}

Result<std::shared_ptr<Session>> DemoAdapter::enter(const SignInRequest& request) {
    DemoWorld& world = m_server->world();
    const QByteArray token = newToken();
    WorldSession entered{SampleOrganisation::selfId(), u"embedded"_s};
    if (m_server->isSample()) {
        world.admit(entered.person, token, entered.device);
    } else {
        const auto result = world.signIn(request.user.trimmed(),
                                         QString::fromUtf8(request.password.toByteArray()), token);
        if (!result)
            return fail(result);
        entered = *result;
    }
    auto session = std::make_shared<Session>();
    session->family = family();
    session->address = QUrl(u"demo:"_s);
    session->organisation = u"Haute Vallée"_s;
    session->person = entered.person;
    session->device = entered.device;
    session->token = Secret::take(QByteArray(token));
    return session;
}

Task<std::shared_ptr<Session>> DemoAdapter::signIn(std::shared_ptr<SignInRequest> request) {
    if (const auto error = trouble()) {
        if (error->kind == ErrorKind::TimedOut) {
            auto waiting = sleepFor(this, m_patience.answer);
            (void)co_await std::move(waiting);
        }
        co_return std::unexpected(*error);
    }
    co_return enter(*request);
}

std::unique_ptr<Backend> DemoAdapter::open(AccountId account,
                                           std::shared_ptr<const Session> session) {
    return std::make_unique<DemoBackend>(m_server, account, std::move(session), m_patience);
}

} // namespace parvis::demo
