#pragma once

#include <QString>

#include <optional>

namespace parvis::matrix {

/// A room and an event in it.
struct EventPlace {
    QString room;
    QString event;
};

/// The matrix.to address of an event (spec, appendix "matrix.to navigation"). `server` is one that
/// is in the room, for those who are not.
[[nodiscard]] QString linkTo(const EventPlace& place, const QString& server);

/// The event that a matrix.to address or a matrix: URI names by the room's own id. Nothing for any
/// other text: also for a room's alias, which only a server could resolve.
[[nodiscard]] std::optional<EventPlace> placeOf(const QString& link);

} // namespace parvis::matrix
