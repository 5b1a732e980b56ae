#pragma once

#include "backends/matrix/Timing.h"
#include "net/HttpClient.h"
#include "protocol/Adapter.h"

#include <QJsonObject>

namespace parvis::matrix {

/// The Matrix family: finds the server behind an address (spec "Server discovery"), signs in with a
/// password, opens backends.
class MatrixAdapter final : public Adapter {
    Q_OBJECT

public:
    /// Trusts `further` authorities besides the system's.
    explicit MatrixAdapter(Timing timing = {}, net::Authorities further = {},
                           QObject* parent = nullptr);

    [[nodiscard]] QString family() const override;
    [[nodiscard]] Task<ServerProbe> probe(QString address) override;
    [[nodiscard]] Task<std::shared_ptr<Session>>
    signIn(std::shared_ptr<SignInRequest> request) override;
    [[nodiscard]] std::unique_ptr<Backend> open(AccountId account,
                                                std::shared_ptr<const Session> session) override;

private:
    [[nodiscard]] Task<ServerProbe> probeAt(QUrl server);
    /// Where the server's own address says that its API is.
    [[nodiscard]] Task<QUrl> discover(QUrl server);
    [[nodiscard]] Task<QJsonObject> get(QUrl base, QString path);

    Timing m_timing;
    net::Authorities m_authorities;
    net::HttpClient m_http;
};

} // namespace parvis::matrix
