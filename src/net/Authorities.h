#pragma once

#include "base/Result.h"

#include <QList>
#include <QSslCertificate>

namespace parvis::net {

/// Certificate authorities to trust besides those of the system: an organisation's own.
using Authorities = QList<QSslCertificate>;

/// Those in a PEM file. InvalidInput when the file cannot be read or holds no certificate.
[[nodiscard]] Result<Authorities> readAuthorities(const QString& pemFile);

} // namespace parvis::net
