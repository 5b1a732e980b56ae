#pragma once

#include "base/Result.h"

#include <QList>
#include <QUrl>

namespace parvis::matrix {

/// What a person typed to name a server, understood.
struct TypedAddress {
    QString user;      ///< The full id, when it was one.
    QString name;      ///< The host, to be shown.
    QList<QUrl> tries; ///< Where to look, in this order.
};

/// A host with or without port, a URL, or a full user id. InvalidInput when it can be none of them,
/// or asks for plain http off this computer.
[[nodiscard]] Result<TypedAddress> readAddress(const QString& typed);

} // namespace parvis::matrix
