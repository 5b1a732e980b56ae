#pragma once

#include "base/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <limits>

namespace parvis::matrix::json {

// Reading values that a stranger wrote: a missing key and a wrong type are the same as nothing, and
// every length has a limit.

constexpr qsizetype nameLength = 300;    ///< Names of people, rooms, files.
constexpr qsizetype lineLength = 2000;   ///< Topics, purposes, profile fields.
constexpr qsizetype textLength = 65'536; ///< Bodies; no event is larger.

/// The string under `key`, cut to `longest`, without NUL; empty when there is none.
[[nodiscard]] QString text(const QJsonObject& object, QStringView key,
                           qsizetype longest = nameLength);
[[nodiscard]] QString limited(const QString& text, qsizetype longest);
[[nodiscard]] QJsonObject child(const QJsonObject& object, QStringView key);
[[nodiscard]] QJsonArray list(const QJsonObject& object, QStringView key);
[[nodiscard]] QStringList texts(const QJsonObject& object, QStringView key,
                                qsizetype longest = nameLength, qsizetype most = 1000);
[[nodiscard]] bool flag(const QJsonObject& object, QStringView key, bool otherwise = false);

/// A whole number cut to the range; `otherwise` when there is none.
[[nodiscard]] qint64 number(const QJsonObject& object, QStringView key, qint64 otherwise = 0,
                            qint64 least = 0, qint64 most = std::numeric_limits<qint64>::max());

/// BadAnswer unless the bytes are one JSON object.
[[nodiscard]] Result<QJsonObject> parse(const QByteArray& bytes);

[[nodiscard]] QByteArray bytes(const QJsonObject& object);

} // namespace parvis::matrix::json
