#pragma once

#include "contract/BackendFixture.h"
#include "contract/synapse/FaultProxy.h"
#include "contract/synapse/SynapseProcess.h"
#include "fakes/ScriptedServer.h"
#include "net/HttpClient.h"

#include <QHash>
#include <QJsonObject>

namespace parvis::contract {

/// A real Synapse behind a proxy that can make trouble.
class SynapseFixture final : public BackendFixture {
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
    void injectHostile(int index) override;
    [[nodiscard]] Result<QString> postRaw(const TestUser& author, const QString& conversation,
                                          const RawMessage& message) override;
    [[nodiscard]] std::optional<QByteArray> toldToStranger(const TestUser& stranger,
                                                           const QString& group,
                                                           const QString& feed,
                                                           const QStringList& messages) override;
    [[nodiscard]] QString page() override;
    [[nodiscard]] std::chrono::milliseconds patience() const override;

private:
    [[nodiscard]] Result<net::HttpResponse> exchange(const QByteArray& method,
                                                     const QString& pathAndQuery,
                                                     const QString& token, const QByteArray& body);
    /// The body of the answer, whatever its status.
    [[nodiscard]] QByteArray answerTo(const QByteArray& method, const QString& pathAndQuery,
                                      const QString& token, const QByteArray& body);
    [[nodiscard]] Result<QJsonObject> request(const QByteArray& method, const QString& path,
                                              const QString& token, const QByteArray& body);

    SynapseProcess m_process;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<fakes::ScriptedServer> m_web;
    net::HttpClient m_http;
    QHash<QString, QString> m_tokens; ///< By person.
    int m_users = 0;
    int m_posts = 0;
};

} // namespace parvis::contract
