#include "protocol/AdapterRegistry.h"

#include "support/Await.h"

#include <QTest>

using namespace parvis;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A family that knows nothing but how its probe ends, and when.
class OneAnswer : public Adapter {
    Q_OBJECT

public:
    OneAnswer(QString family, Result<ServerProbe> answer, std::chrono::milliseconds after = 0ms)
        : m_family(std::move(family))
        , m_answer(std::move(answer))
        , m_after(after) {}

    [[nodiscard]] QString family() const override { return m_family; }
    [[nodiscard]] Task<ServerProbe> probe(QString address) override {
        asked = address;
        if (const auto slept = co_await sleepFor(this, m_after); !slept)
            co_return fail(slept);
        co_return m_answer;
    }
    [[nodiscard]] Task<std::shared_ptr<Session>> signIn(std::shared_ptr<SignInRequest>) override {
        return Task<std::shared_ptr<Session>>::finished(fail(ErrorKind::Unsupported));
    }
    [[nodiscard]] std::unique_ptr<Backend> open(AccountId,
                                                std::shared_ptr<const Session>) override {
        return nullptr;
    }

    QString asked;

private:
    QString m_family;
    Result<ServerProbe> m_answer;
    std::chrono::milliseconds m_after;
};

ServerProbe found(const QString& family) {
    ServerProbe probe;
    probe.family = family;
    return probe;
}

Result<ServerProbe> ask(AdapterRegistry& registry) {
    return test::await(registry.probe(u"haute-vallee.example"_s), 5s);
}

} // namespace

class AdapterRegistryTest : public QObject {
    Q_OBJECT

private slots:
    void theFamilyThatKnowsItsServerWins() {
        AdapterRegistry registry;
        registry.add(std::make_unique<OneAnswer>(u"a"_s, fail(ErrorKind::NotAServer)));
        registry.add(std::make_unique<OneAnswer>(u"b"_s, found(u"b"_s), 5ms));
        QCOMPARE(ask(registry)->family, u"b"_s);
        QCOMPARE(static_cast<OneAnswer*>(registry.adapter(u"b"_s))->asked,
                 u"haute-vallee.example"_s);
    }

    void theMostTellingErrorIsTold_data() {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("told");
        const auto row = [](const char* name, ErrorKind a, ErrorKind b, ErrorKind told) {
            QTest::newRow(name) << int(a) << int(b) << int(told);
        };
        row("tls over nothing there", ErrorKind::Offline, ErrorKind::Tls, ErrorKind::Tls);
        row("tls first", ErrorKind::Tls, ErrorKind::NotAServer, ErrorKind::Tls);
        row("something answers", ErrorKind::Offline, ErrorKind::NotAServer, ErrorKind::NotAServer);
        row("no address", ErrorKind::InvalidInput, ErrorKind::Offline, ErrorKind::InvalidInput);
        row("the same", ErrorKind::Offline, ErrorKind::Offline, ErrorKind::Offline);
    }

    void theMostTellingErrorIsTold() {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, told);
        AdapterRegistry registry;
        registry.add(std::make_unique<OneAnswer>(u"a"_s, fail(ErrorKind(first)), 2ms));
        registry.add(std::make_unique<OneAnswer>(u"b"_s, fail(ErrorKind(second))));
        QCOMPARE(ask(registry).error().kind, ErrorKind(told));
    }

    void anEmptyRegistryKnowsNoServer() {
        AdapterRegistry registry;
        QCOMPARE(ask(registry).error().kind, ErrorKind::NotAServer);
        QVERIFY(!registry.adapter(u"a"_s));
    }

    void aRegistryThatGoesLeavesNobodyWaiting() {
        QObject context;
        std::optional<ErrorKind> kind;
        {
            AdapterRegistry registry;
            registry.add(std::make_unique<OneAnswer>(u"a"_s, found(u"a"_s), 1h));
            registry.probe(u"x"_s).then(&context,
                                        [&](Result<ServerProbe> r) { kind = r.error().kind; });
        }
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(AdapterRegistryTest)
#include "AdapterRegistryTest.moc"
