#include "fakes/TestCertificate.h"

#include <QSslCertificate>
#include <QSslKey>

namespace parvis::fakes {

namespace {

// Made for these tests with `openssl req -x509`, and public: it must never protect anything.
constexpr char certificate[] = "-----BEGIN CERTIFICATE-----\n"
                               "MIIBzzCCAXWgAwIBAgIUBys5fHtIwhjQIzHtu777NmHcVbMwCgYIKoZIzj0EAwIw\n"
                               "LjEsMCoGA1UEAwwjUGFydmlzIHRlc3QgY2VydGlmaWNhdGUsIG5vdCBzZWNyZXQw\n"
                               "IBcNMjYxMTIxMjA0MDQ3WhgPMjEyNjEwMjgyMDQwNDdaMC4xLDAqBgNVBAMMI1Bh\n"
                               "cnZpcyB0ZXN0IGNlcnRpZmljYXRlLCBub3Qgc2VjcmV0MFkwEwYHKoZIzj0CAQYI\n"
                               "KoZIzj0DAQcDQgAEnW80d5o2VonYHKslnlGkpJE42aL3Va14kKGksV6rLvUSwuIg\n"
                               "FkFw4M3Uax0rMUXFkYG5UlsPOJRS7H1zc9iYAqNvMG0wHQYDVR0OBBYEFCaT+2e9\n"
                               "j3Mra+r7LnJBV/dmwizJMB8GA1UdIwQYMBaAFCaT+2e9j3Mra+r7LnJBV/dmwizJ\n"
                               "MA8GA1UdEwEB/wQFMAMBAf8wGgYDVR0RBBMwEYcEfwAAAYIJbG9jYWxob3N0MAoG\n"
                               "CCqGSM49BAMCA0gAMEUCIQDpKdmepgMpkpizJ+JeJD1JlrYORyTJ8gVElI/LH8xK\n"
                               "YwIgCPyMEzfse6vrrEkJ6kX/q+hvkiYGHxAtgD9+roFpckY=\n"
                               "-----END CERTIFICATE-----\n";
constexpr char publishedTestKey[] =
    "-----BEGIN PRIVATE KEY-----\n"
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgSHXpuk3olwDKHtIg\n"
    "WQ32vu3giBTPytwKlIE5vyCY6mmhRANCAASdbzR3mjZWidgcqyWeUaSkkTjZovdV\n"
    "rXiQoaSxXqsu9RLC4iAWQXDgzdRrHSsxRcWRgblSWw84lFLsfXNz2JgC\n"
    "-----END PRIVATE KEY-----\n";

} // namespace

QByteArray selfSignedCertificate() {
    return QByteArray(certificate);
}

QSslConfiguration selfSignedConfiguration() {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(selfSignedCertificate(), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(QByteArray(publishedTestKey), QSsl::Ec, QSsl::Pem));
    return configuration;
}

} // namespace parvis::fakes
