#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace parvis::net {

/// Says to a person why a server's certificate was refused, in one sentence: the reason that tells
/// most, where there are several. No errors: the two sides did not agree on a way to encrypt.
[[nodiscard]] QString certificateWords(const QString& host, const QList<QSslError>& errors);

} // namespace parvis::net
