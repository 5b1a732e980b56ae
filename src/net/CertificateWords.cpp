#include "net/CertificateWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>

#include <algorithm>

namespace parvis::net {

namespace {

struct CertificateWords {
    Q_DECLARE_TR_FUNCTIONS(parvis::net::CertificateWords)
};

const QSslError* find(const QList<QSslError>& errors,
                      std::initializer_list<QSslError::SslError> kinds) {
    const auto found = std::ranges::find_if(errors, [&](const QSslError& error) {
        return std::ranges::find(kinds, error.error()) != kinds.end();
    });
    return found == errors.end() ? nullptr : &*found;
}

QString day(const QDateTime& time) {
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

QString certificateWords(const QString& host, const QList<QSslError>& errors) {
    using E = QSslError;
    if (errors.isEmpty())
        return CertificateWords::tr("No secure connection to %1 could be made.").arg(host);
    if (find(errors, {E::CertificateRevoked, E::CertificateBlacklisted})) {
        return CertificateWords::tr("The certificate of %1 has been withdrawn by those who gave it "
                                    "out.")
            .arg(host);
    }
    if (const auto* expired = find(errors, {E::CertificateExpired})) {
        return CertificateWords::tr("The certificate of %1 expired on %2.")
            .arg(host, day(expired->certificate().expiryDate()));
    }
    if (const auto* early = find(errors, {E::CertificateNotYetValid})) {
        return CertificateWords::tr("The certificate of %1 is only valid from %2 on. Look whether "
                                    "the clock of this computer is right.")
            .arg(host, day(early->certificate().effectiveDate()));
    }
    if (find(errors, {E::HostNameMismatch}))
        return CertificateWords::tr("What answers as %1 shows the certificate of another server.")
            .arg(host);
    if (find(errors, {E::SelfSignedCertificate, E::SelfSignedCertificateInChain,
                      E::UnableToGetLocalIssuerCertificate, E::UnableToGetIssuerCertificate,
                      E::UnableToVerifyFirstCertificate, E::CertificateUntrusted})) {
        return CertificateWords::tr("Nobody whom this computer trusts has signed the certificate "
                                    "of %1.")
            .arg(host);
    }
    return CertificateWords::tr("The certificate of %1 is not valid.").arg(host);
}

} // namespace parvis::net
