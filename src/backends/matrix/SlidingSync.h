#pragma once

#include <QJsonObject>
#include <QString>

namespace parvis::matrix::sliding {

// Simplified sliding sync (MSC4186), as far as a first paint needs it: one request without a
// connection that goes on. The answer is turned into the shape of an answer to /sync, so that there
// is one reading of rooms only.

/// Whether the server has it, by its answer to /versions.
[[nodiscard]] bool isOffered(const QJsonObject& versions);
[[nodiscard]] QString path();

/// The newest conversations with their newest messages, and the groups these may belong to.
[[nodiscard]] QJsonObject request();

/// What an answer says, as /sync would say it. Unread counts are left out where they are zero:
/// servers that do not count here say zero, too. Total: anything else gives what could be read.
[[nodiscard]] QJsonObject asSync(const QJsonObject& answer);

} // namespace parvis::matrix::sliding
