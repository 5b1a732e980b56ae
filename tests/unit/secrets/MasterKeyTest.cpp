#include "secrets/MasterKey.h"

#include "unit/secrets/support/Await.h"

#include <QSet>

using namespace parvis;
using namespace parvis::secrets;

class MasterKeyTest : public QObject {
    Q_OBJECT

    static MasterKey fixedKey() {
        Secret bytes(32);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes.writable()[i] = static_cast<unsigned char>(i);
        return std::move(*MasterKey::from(std::move(bytes)));
    }

private slots:
    void everyPurposeHasItsOwnKey() {
        const MasterKey key = fixedKey();
        QSet<QByteArray> seen{key.secret().toByteArray()};
        using P = MasterKey::Purpose;
        for (const P purpose : {P::Database, P::Outbox, P::Settings, P::Media}) {
            const Secret subkey = key.subkey(purpose);
            QCOMPARE(subkey.size(), 32U);
            QVERIFY(subkey == key.subkey(purpose));
            seen.insert(subkey.toByteArray());
        }
        for (const std::uint32_t account : {1U, 2U, 4U}) {
            for (const unsigned char byte : {1, 2}) {
                Secret salt(16);
                salt.writable()[0] = byte;
                const auto media = key.mediaKey(AccountId{account}, salt);
                VERIFY_OK(media);
                QVERIFY(*media == *key.mediaKey(AccountId{account}, salt));
                seen.insert(media->toByteArray());
            }
        }
        QCOMPARE(seen.size(), 1 + 4 + 6);
    }

    void derivationNeverChanges() {
        // Other keys would make every existing profile unreadable.
        QCOMPARE(fixedKey().subkey(MasterKey::Purpose::Database).toByteArray().toHex(),
                 QByteArray("33c9c837105ae087d8bf74a5b553db457df419cf025b4ef1329c5df8304acc97"));
        QCOMPARE(fixedKey().mediaKey(AccountId{7}, Secret(16))->toByteArray().toHex(),
                 QByteArray("7d4f7b3090812146e525cff86e457934acffa2228efd58cae7eeddd146e7df0f"));
    }

    void generatedKeysDiffer() {
        QVERIFY(!(MasterKey::generate().secret() == MasterKey::generate().secret()));
    }

    void badInputIsRefused() {
        COMPARE_KIND(MasterKey::from(Secret(31)), ErrorKind::Damaged);
        COMPARE_KIND(fixedKey().mediaKey(AccountId{}, Secret(16)), ErrorKind::InvalidInput);
        COMPARE_KIND(fixedKey().mediaKey(AccountId{1}, Secret(8)), ErrorKind::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(MasterKeyTest)
#include "MasterKeyTest.moc"
