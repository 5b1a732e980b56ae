#pragma once

#include "backends/demo/Embedded.h"
#include "contract/BackendFixture.h"

namespace parvis::contract {

/// A world of the embedded server, empty but for the users of the tests.
class DemoFixture final : public BackendFixture {
public:
    [[nodiscard]] Result<QString> start() override;
    [[nodiscard]] std::unique_ptr<Adapter> makeAdapter() override;
    [[nodiscard]] QString address() const override;
    [[nodiscard]] Result<TestUser> newUser(const QString& displayName) override;
    void stopServer() override;
    void startServer() override;
    [[nodiscard]] bool inject(const Fault& fault) override;
    void clearFaults() override;
    [[nodiscard]] int hostileAnswers() const override;
    [[nodiscard]] QString page() override {
        return QStringLiteral("https://intranet.haute-vallee.example/notes/7");
    }
    void injectHostile(int index) override;
    [[nodiscard]] Result<QString> postRaw(const TestUser& author, const QString& conversation,
                                          const RawMessage& message) override;

private:
    SystemClock m_clock;
    std::shared_ptr<demo::DemoWorld> m_world;
    std::shared_ptr<demo::Embedded> m_server;
    int m_users = 0;
};

} // namespace parvis::contract
