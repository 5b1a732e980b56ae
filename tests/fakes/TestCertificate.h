#pragma once

#include <QSslConfiguration>

namespace parvis::fakes {

/// A certificate for 127.0.0.1 that nobody signed. Its key is published here and protects nothing.
[[nodiscard]] QSslConfiguration selfSignedConfiguration();

/// The certificate in PEM, to be trusted on purpose.
[[nodiscard]] QByteArray selfSignedCertificate();

} // namespace parvis::fakes
