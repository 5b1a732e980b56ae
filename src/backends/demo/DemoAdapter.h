#pragma once

#include "backends/demo/DemoBackend.h"
#include "protocol/Adapter.h"

namespace parvis::demo {

/// The family "demo": the organisation that comes with Parvis, at the address "demo".
class DemoAdapter final : public Adapter {
    Q_OBJECT

public:
    explicit DemoAdapter(std::shared_ptr<Embedded> server, Patience patience = {});

    [[nodiscard]] QString family() const override;
    [[nodiscard]] Task<ServerProbe> probe(QString address) override;
    [[nodiscard]] Task<std::shared_ptr<Session>>
    signIn(std::shared_ptr<SignInRequest> request) override;
    [[nodiscard]] std::unique_ptr<Backend> open(AccountId account,
                                                std::shared_ptr<const Session> session) override;

private:
    [[nodiscard]] std::optional<Error> trouble() const;
    [[nodiscard]] Result<std::shared_ptr<Session>> enter(const SignInRequest& request);

    std::shared_ptr<Embedded> m_server;
    Patience m_patience;
};

} // namespace parvis::demo
