#include "cache/PageCipher.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace parvis;
using parvis::cache::PageCipher;

namespace {

using Bytes = std::vector<unsigned char>;

struct Sealed {
    Bytes content;
    Bytes record;
};

Sealed seal(PageCipher& cipher, const Bytes& plain, const Bytes& associated) {
    Sealed result{Bytes(plain.size()), Bytes(cipher.overhead())};
    cipher.seal(plain, associated, result.content, result.record);
    return result;
}

} // namespace

namespace {

std::shared_ptr<const Secret> shared(const Secret& key) {
    return std::make_shared<const Secret>(key.clone());
}

} // namespace

class PageCipherTest : public QObject {
    Q_OBJECT

private slots:
    void suites() {
        QTest::addColumn<int>("suite");
        for (const int suite : {1, 2, 3})
            if (PageCipher::isAvailable(static_cast<PageCipher::Suite>(suite)))
                QTest::addRow("suite %d", suite) << suite;
    }

    void roundTrip_data() { suites(); }
    void roundTrip() {
        QFETCH(int, suite);
        const Secret key = Secret::random(32);
        auto writer = PageCipher::create(static_cast<PageCipher::Suite>(suite), shared(key));
        auto reader = PageCipher::create(static_cast<PageCipher::Suite>(suite), shared(key));
        QVERIFY(writer && reader);
        const Bytes associated{1, 2, 3};
        for (const std::size_t size : {std::size_t(1), std::size_t(32), std::size_t(4056)}) {
            const Bytes plain(size, 'x');
            const Sealed sealed = seal(*writer, plain, associated);
            QVERIFY(size < 8 || sealed.content != plain);
            Bytes opened(size);
            QVERIFY(reader->open(sealed.content, associated, sealed.record, opened));
            QVERIFY(opened == plain);
        }
    }

    void everyChangedBitIsNoticed_data() { suites(); }
    void everyChangedBitIsNoticed() {
        QFETCH(int, suite);
        auto cipher =
            PageCipher::create(static_cast<PageCipher::Suite>(suite), shared(Secret::random(32)));
        const Bytes plain(64, 'x');
        const Bytes associated{1, 2, 3};
        const Sealed good = seal(*cipher, plain, associated);
        Bytes opened(plain.size());
        const auto opens = [&](const Bytes& content, const Bytes& data, const Bytes& record) {
            return cipher->open(content, data, record, opened);
        };
        for (int bit = 0; bit < 8; ++bit) {
            const auto flip = static_cast<unsigned char>(1 << bit);
            for (std::size_t i = 0; i < good.content.size(); ++i) {
                Bytes bad = good.content;
                bad[i] ^= flip;
                QVERIFY(!opens(bad, associated, good.record));
            }
            for (std::size_t i = 0; i < good.record.size(); ++i) {
                Bytes bad = good.record;
                bad[i] ^= flip;
                QVERIFY2(!opens(good.content, associated, bad), qPrintable(QString::number(i)));
            }
            for (std::size_t i = 0; i < associated.size(); ++i) {
                Bytes bad = associated;
                bad[i] ^= flip;
                QVERIFY(!opens(good.content, bad, good.record));
            }
        }
        QVERIFY(opens(good.content, associated, good.record));
    }

    void noncesNeverRepeat_data() { suites(); }
    void noncesNeverRepeat() {
        QFETCH(int, suite);
        const Secret key = Secret::random(32);
        QSet<QByteArray> seen;
        for (int object = 0; object < 50; ++object) {
            auto cipher = PageCipher::create(static_cast<PageCipher::Suite>(suite), shared(key));
            for (int i = 0; i < 300; ++i) {
                const Sealed sealed = seal(*cipher, Bytes(8, 0), {});
                seen.insert(QByteArray(reinterpret_cast<const char*>(sealed.record.data()),
                                       PageCipher::nonceBytes));
            }
        }
        QCOMPARE(seen.size(), 50 * 300);
    }

    void recordsOfManyWritersOpen_data() { suites(); }
    void recordsOfManyWritersOpen() {
        // More writers than the reader keeps expanded keys for.
        QFETCH(int, suite);
        const Secret key = Secret::random(32);
        auto reader = PageCipher::create(static_cast<PageCipher::Suite>(suite), shared(key));
        std::vector<Sealed> records;
        for (unsigned char i = 0; i < 200; ++i) {
            auto writer = PageCipher::create(static_cast<PageCipher::Suite>(suite), shared(key));
            records.push_back(seal(*writer, Bytes(16, i), {}));
        }
        for (int round = 0; round < 2; ++round) {
            for (unsigned char i = 0; i < 200; ++i) {
                Bytes opened(16);
                QVERIFY(reader->open(records[i].content, {}, records[i].record, opened));
                QVERIFY(opened == Bytes(16, i));
            }
        }
    }

    void anotherKeyOpensNothing_data() { suites(); }
    void anotherKeyOpensNothing() {
        QFETCH(int, suite);
        const auto which = static_cast<PageCipher::Suite>(suite);
        auto writer = PageCipher::create(which, shared(Secret::random(32)));
        auto reader = PageCipher::create(which, shared(Secret::random(32)));
        const Sealed sealed = seal(*writer, Bytes(16, 1), {});
        Bytes opened(16);
        QVERIFY(!reader->open(sealed.content, {}, sealed.record, opened));
    }

    void aShortKeyIsRefused() {
        const auto cipher =
            PageCipher::create(PageCipher::Suite::XChaCha20Poly1305, shared(Secret::random(16)));
        QVERIFY(!cipher);
        QCOMPARE(name(cipher.error().kind), name(ErrorKind::InvalidInput));
    }

    void thePreferredSuiteIsAvailable() {
        QVERIFY(PageCipher::isAvailable(PageCipher::preferred()));
    }
};

QTEST_GUILESS_MAIN(PageCipherTest)
#include "PageCipherTest.moc"
