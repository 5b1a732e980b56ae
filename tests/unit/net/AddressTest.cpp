#include "net/Address.h"

#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

class AddressTest final : public QObject {
    Q_OBJECT

private slots:
    void acceptsOnlySafeAddresses_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("https") << u"https://chat.example.org"_s << true;
        QTest::newRow("https with path") << u"https://example.org:8448/x"_s << true;
        QTest::newRow("http to localhost") << u"http://localhost:8008"_s << true;
        QTest::newRow("http to 127") << u"http://127.9.9.9"_s << true;
        QTest::newRow("http to ::1") << u"http://[::1]:80"_s << true;
        QTest::newRow("http elsewhere") << u"http://example.org"_s << false;
        QTest::newRow("a name that begins like loopback") << u"http://127.0.0.1.nip.io"_s << false;
        QTest::newRow("a name that begins like localhost") << u"http://localhost.evil"_s << false;
        QTest::newRow("credentials") << u"https://a:b@example.org"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no host") << u"https://"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void acceptsOnlySafeAddresses() {
        QFETCH(QString, url);
        QFETCH(bool, accepted);
        QCOMPARE(net::checkAddress(QUrl(url)).has_value(), accepted);
    }

    void sameOriginKnowsDefaultPorts() {
        const QUrl plain(u"https://a.org/x"_s);
        QVERIFY(net::isSameOrigin(plain, QUrl(u"https://a.org:443/y"_s)));
        QVERIFY(!net::isSameOrigin(plain, QUrl(u"https://a.org:444"_s)));
        QVERIFY(!net::isSameOrigin(plain, QUrl(u"http://a.org"_s)));
        QVERIFY(!net::isSameOrigin(plain, QUrl(u"https://b.org"_s)));
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "AddressTest.moc"
