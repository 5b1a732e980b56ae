#include "base/Id.h"
#include "base/Logging.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <type_traits>

using namespace parvis;

class ValuesTest : public QObject {
    Q_OBJECT

private slots:
    void secretTakesItsBytesAway() {
        QByteArray source("correct horse");
        const char* before = source.constData();
        const Secret secret = Secret::take(std::move(source));
        QVERIFY(source.isEmpty()); // NOLINT: take() promises this
        QCOMPARE(secret.toByteArray(), QByteArray("correct horse"));
        QVERIFY(reinterpret_cast<const char*>(secret.bytes().data()) != before);
    }

    void secretLeavesASharedSourceAlone() {
        const QByteArray kept("keep me");
        QByteArray shared = kept;
        const Secret secret = Secret::take(std::move(shared));
        QCOMPARE(kept, QByteArray("keep me"));
        QCOMPARE(secret.size(), std::size_t(7));
    }

    void secretMovesAndNeverCopies() {
        static_assert(!std::is_copy_constructible_v<Secret>);
        static_assert(!std::is_copy_assignable_v<Secret>);
        Secret a = Secret::random(32);
        const QByteArray bytes = a.toByteArray();
        Secret b = std::move(a);
        QVERIFY(a.isEmpty()); // NOLINT: moved-from is empty
        QCOMPARE(b.toByteArray(), bytes);
        Secret c = b.clone();
        QVERIFY(c == b);
        c.writable()[0] ^= 1;
        QVERIFY(!(c == b));
        Secret& self = b;
        b = std::move(self);
        QCOMPARE(b.toByteArray(), bytes);
    }

    void secretsOfDifferentLengthDiffer() {
        QVERIFY(!(Secret(4) == Secret(5)));
        QVERIFY(Secret() == Secret());
        QVERIFY(Secret(4) == Secret(4));
        QVERIFY(Secret(0).isEmpty());
    }

    void randomSecretsDiffer() {
        QVERIFY(!(Secret::random(16) == Secret::random(16)));
        QVERIFY(Secret::random(0).isEmpty());
    }

    void wipeClears() {
        QByteArray bytes("token");
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }

    void idsOfOneAccountAreNotThoseOfAnother() {
        const PersonId a{{1}, QStringLiteral("@x")};
        const PersonId b{{2}, QStringLiteral("@x")};
        QVERIFY(a != b);
        QVERIFY(a < b);
        QCOMPARE((QSet<PersonId>{a, b, a}.size()), 2);
        static_assert(!std::is_convertible_v<PersonId, GroupId>);
        static_assert(!std::is_constructible_v<MessageId, ConversationId>);
    }

    void anIdNeedsAccountAndName() {
        QVERIFY(!PersonId{}.isValid());
        QVERIFY(!(PersonId{{1}, {}}.isValid()));
        QVERIFY(!(PersonId{{0}, QStringLiteral("@x")}.isValid()));
        QVERIFY((PersonId{{1}, QStringLiteral("@x")}.isValid()));
    }

    void everyErrorHasWords() {
        QSet<QString> names;
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i) {
            const auto kind = static_cast<ErrorKind>(i);
            names.insert(QString(name(kind)));
            words.insert(describe(kind));
            QVERIFY(!describe(kind).isEmpty());
        }
        QCOMPARE(names.size(), static_cast<int>(ErrorKind::Internal) + 1);
        QCOMPARE(words.size(), static_cast<int>(ErrorKind::Internal) + 1);
        QCOMPARE((Error{ErrorKind::Tls, QStringLiteral("m"), {}, {}}.forPerson()),
                 QStringLiteral("m"));
        QCOMPARE((Error{ErrorKind::Tls, {}, {}, {}}.forPerson()), describe(ErrorKind::Tls));
    }

    void onlyWhatCanPassIsTransient() {
        QVERIFY((Error{ErrorKind::Offline, {}, {}, {}}.isTransient()));
        QVERIFY((Error{ErrorKind::RateLimited, {}, {}, {}}.isTransient()));
        QVERIFY(!(Error{ErrorKind::Forbidden, {}, {}, {}}.isTransient()));
        QVERIFY(!(Error{ErrorKind::SignedOut, {}, {}, {}}.isTransient()));
    }

    void redactedHidesAndStaysTheSame() {
        const QString id = QStringLiteral("@somebody:example.org");
        QCOMPARE(redacted(id), redacted(id));
        QVERIFY(redacted(id) != redacted(QStringLiteral("@other:example.org")));
        QVERIFY(!redacted(id).contains(QStringLiteral("somebody")));
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "ValuesTest.moc"
