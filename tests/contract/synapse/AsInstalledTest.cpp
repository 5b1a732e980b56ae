#include "backends/matrix/MatrixAdapter.h"
#include "contract/Client.h"
#include "contract/synapse/SynapseProcess.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

using namespace parvis;
using namespace parvis::contract;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A server with the limits and rules of a fresh installation, and one person on it.
class AsInstalledTest final : public QObject {
    Q_OBJECT

public:
    explicit AsInstalledTest(SynapseProcess& server)
        : m_server(server) {}

private slots:
    void initTestCase() {
        const auto user = m_server.order({{u"do"_s, u"user"_s},
                                          {u"name"_s, u"ada"_s},
                                          {u"password"_s, u"secret"_s},
                                          {u"display"_s, u"Ada"_s}});
        QVERIFY(user);
        const auto probe = await(m_adapter.probe(m_server.address().toString()), 10s);
        QVERIFY(probe);
        auto request = std::make_shared<SignInRequest>();
        request->server = *probe;
        request->method = probe->methods.value(0);
        request->user = u"ada"_s;
        request->password = Secret::take("secret");
        request->deviceName = u"Test"_s;
        const auto session = await(m_adapter.signIn(request), 10s);
        QVERIFY(session);
        m_backend = m_adapter.open(m_account, *session);
        connect(m_backend.get(), &Backend::changed, this, [this](const ChangeBatchPtr& batch) {
            m_state.apply(*batch);
            m_backend->committed(batch->serial);
        });
        m_backend->start({});
        QTRY_COMPARE_WITH_TIMEOUT(m_backend->connection().phase, ConnectionState::Phase::Live,
                                  20'000);
    }

    void cleanupTestCase() {
        if (m_backend)
            m_backend->stop();
        m_backend.reset();
    }

    void tooManyMessagesWaitTheirTurn() {
        const auto made = await(m_backend->execute(CreateConversation{u"Alone"_s, {}}), 20s);
        QVERIFY(made);
        QStringList expected;
        bool wasStopped = false;
        for (int i = 0; i < 14; ++i) {
            MessageContent content;
            content.text = u"line %1"_s.arg(i);
            expected.append(content.text);
            const SendMessage command{made->conversation, Client::transaction(), content};
            QVERIFY(patiently(command, &wasStopped));
        }
        QVERIFY2(wasStopped, "the server has no limits: this tests nothing");
        // The room's beginning may be on the server only: a gap is no message.
        const auto texts = [&] {
            QStringList known = m_state.texts(made->conversation);
            known.removeAll(u"…"_s);
            return known;
        };
        QTRY_COMPARE_WITH_TIMEOUT(texts(), expected, 20'000);
    }

    void aGroupThatWasNotListedIsTold() {
        const auto open = patiently(CreateGroup{u"Open"_s, {}, Privacy::Open, {}});
        QVERIFY2(open.has_value(), qPrintable(open ? QString() : open.error().detail));
        QVERIFY(!open->warning.isEmpty());
        QVERIFY(open->conversation.isValid());
        const auto secret = patiently(CreateGroup{u"Secret"_s, {}, Privacy::Secret, {}});
        QVERIFY(secret);
        QVERIFY(secret->warning.isEmpty());
    }

private:
    /// Waits as long as the server asks for, and tries again, as the outbox does.
    Result<Receipt> patiently(const Command& command, bool* wasStopped = nullptr) {
        auto done = await(m_backend->execute(command), 120s);
        for (int tries = 0; !done && done.error().kind == ErrorKind::RateLimited && tries < 20;
             ++tries) {
            const auto pause = done.error().retryAfter.value_or(61s);
            if (pause > 60s)
                break;
            if (wasStopped)
                *wasStopped = true;
            QTest::qWait(static_cast<int>(pause.count()));
            done = await(m_backend->execute(command), 120s);
        }
        return done;
    }

    SynapseProcess& m_server;
    AccountId m_account{1};
    matrix::MatrixAdapter m_adapter;
    std::unique_ptr<Backend> m_backend;
    StateRecorder m_state{m_account};
};

int main(int argc, char** argv) {
    constexpr int skipped = 77;
    const QCoreApplication application(argc, argv);
    SynapseProcess server;
    const auto missing = server.launch({u"--as-installed"_s});
    if (!missing || !missing->isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(missing ? *missing : missing.error().detail));
        return missing ? skipped : 1;
    }
    AsInstalledTest test(server);
    return QTest::qExec(&test, argc, argv);
}

#include "AsInstalledTest.moc"
