#pragma once

#include "base/Secret.h"
#include "base/Task.h"
#include "protocol/Backend.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <memory>

namespace parvis {

/// A way in that a server offers.
struct SignInMethod {
    enum class Kind {
        None, ///< Nothing to fill in: the embedded organisation.
        Password,
        Browser, ///< Single sign-on in the system's browser.
    };
    Kind kind = Kind::Password;
    QString id;   ///< The server's name of it.
    QString name; ///< For the button, where the server has one.
};

/// What runs at an address.
struct ServerProbe {
    QString family;       ///< Adapter::family()
    QUrl address;         ///< Where requests go.
    QString organisation; ///< The name to show: what the server says, else its host.
    QString software;     ///< Name and version, where known.
    QString user;         ///< Filled when the address was a full user id.
    QList<SignInMethod> methods;
    bool plainHttp = false; ///< No TLS; only ever on the loopback interface.
};

/// What the person gave for the method.
struct SignInRequest {
    ServerProbe server;
    SignInMethod method;
    QString user;
    Secret password;
    QString device;     ///< One of an earlier session that the server kept: it goes on. Or empty.
    QString deviceName; ///< How the server's session list shows this device.
};

/// What has to be kept to act for the person: stored encrypted, and never shown or logged.
struct Session {
    QString family;
    QUrl address;
    QString organisation;
    QString person; ///< PersonId::remote of the account's own person.
    QString device;
    Secret token;
    Secret refreshToken; ///< Empty where the server has none.
};

/// A server family: recognises its servers, signs in, and opens backends. Lives in the engine
/// thread.
class Adapter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A stable id, such as "matrix"; stored with every account.
    [[nodiscard]] virtual QString family() const = 0;

    /// Looks what runs at `address`, which is what a person typed: a host, a URL or a full user id.
    /// NotAServer when something else answers, Offline when nothing does, Tls when the certificate
    /// is refused, InvalidInput when it cannot be an address or would need plain http off this
    /// computer.
    [[nodiscard]] virtual Task<ServerProbe> probe(QString address) = 0;

    /// WrongCredentials, Forbidden (account locked), RateLimited, Offline and the like on failure.
    [[nodiscard]] virtual Task<std::shared_ptr<Session>>
    signIn(std::shared_ptr<SignInRequest> request) = 0;

    /// A backend for a session, not started. Never fails: trouble shows as ConnectionState.
    [[nodiscard]] virtual std::unique_ptr<Backend> open(AccountId account,
                                                        std::shared_ptr<const Session> session) = 0;
};

} // namespace parvis
