#pragma once

#include "base/Result.h"

#include <QUrl>

namespace parvis::net {

/// True for names and addresses that never leave this computer: 127.0.0.0/8, ::1, "localhost".
[[nodiscard]] bool isLoopback(const QString& host);

/// InvalidInput unless the address is https with a host, or http to the loopback interface, and
/// carries no user name or password.
[[nodiscard]] Result<void> checkAddress(const QUrl& url);

/// Scheme, host and port are the same, so credentials for one may be shown to the other.
[[nodiscard]] bool isSameOrigin(const QUrl& a, const QUrl& b);

} // namespace parvis::net
