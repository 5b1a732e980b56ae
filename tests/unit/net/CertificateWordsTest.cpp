#include "net/CertificateWords.h"

#include "fakes/TestCertificate.h"

#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

class CertificateWordsTest final : public QObject {
    Q_OBJECT

private slots:
    void saysWhatTellsMost_data() {
        QTest::addColumn<QList<QSslError>>("errors");
        QTest::addColumn<QString>("words");
        const QSslCertificate certificate(fakes::selfSignedCertificate());
        const auto error = [&](QSslError::SslError kind) {
            return QSslError(kind, certificate);
        };
        const QSslError unsignedOne = error(QSslError::SelfSignedCertificate);
        QTest::newRow("none") << QList<QSslError>() << u"No secure connection"_s;
        QTest::newRow("self-signed") << QList{unsignedOne} << u"has signed"_s;
        QTest::newRow("no issuer")
            << QList{error(QSslError::UnableToGetLocalIssuerCertificate)} << u"has signed"_s;
        QTest::newRow("expired") << QList{unsignedOne, error(QSslError::CertificateExpired)}
                                 << u"expired on"_s;
        QTest::newRow("expired in") << QList{error(QSslError::CertificateExpired)} << u"2126"_s;
        QTest::newRow("early") << QList{error(QSslError::CertificateNotYetValid)} << u"clock"_s;
        QTest::newRow("other name")
            << QList{unsignedOne, error(QSslError::HostNameMismatch)} << u"another server"_s;
        QTest::newRow("withdrawn")
            << QList{unsignedOne, error(QSslError::CertificateRevoked)} << u"withdrawn"_s;
        QTest::newRow("else") << QList{error(QSslError::InvalidPurpose)} << u"not valid"_s;
    }
    void saysWhatTellsMost() {
        QFETCH(QList<QSslError>, errors);
        QFETCH(QString, words);
        const QString said = net::certificateWords(u"chat.example.org"_s, errors);
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY2(said.contains(u"chat.example.org"_s), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(CertificateWordsTest)
#include "CertificateWordsTest.moc"
