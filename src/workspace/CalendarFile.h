#pragma once

#include "domain/Message.h"

#include <QByteArray>

namespace parvis::workspace {

/// An event as a calendar file (RFC 5545) that other programs take in. The message is one with an
/// event. `organiser`: the name to show for whoever invites; may be empty. `now`: when it is made.
[[nodiscard]] QByteArray calendarFile(const Message& message, const QString& organiser,
                                      const QDateTime& now);

} // namespace parvis::workspace
