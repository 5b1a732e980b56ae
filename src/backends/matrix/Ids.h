#pragma once

#include <QString>

namespace parvis::matrix {

// Checks of what a server calls an id (spec appendix "Identifier grammar"). They are generous about
// history, strict about length and about characters that could do harm in an address or a log.

[[nodiscard]] bool isUserId(const QString& id);    ///< "@name:server"
[[nodiscard]] bool isRoomId(const QString& id);    ///< "!opaque" with or without ":server"
[[nodiscard]] bool isEventId(const QString& id);   ///< "$opaque"
[[nodiscard]] bool isMediaUri(const QString& uri); ///< "mxc://server/media"

/// The server of a user id.
[[nodiscard]] QString serverOf(const QString& userId);
/// The part of a user id before the server, without the '@'.
[[nodiscard]] QString localPartOf(const QString& userId);

} // namespace parvis::matrix
