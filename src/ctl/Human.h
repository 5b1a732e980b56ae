#pragma once

#include "domain/Message.h"
#include "domain/Person.h"

#include <QJsonArray>
#include <QString>

namespace parvis::ctl {

/// "2026-11-21 20:15", in local time.
[[nodiscard]] QString shortTime(const QDateTime& time);

/// A message in a few lines: who, when and its id; then what it says, indented. `reactions` as
/// toJson() makes them; `comments` < 0: not told.
[[nodiscard]] QString messageBlock(const Message& message, const Person& sender,
                                   const QString& place, const QJsonArray& reactions, int comments);

/// A message on one line, for a list.
[[nodiscard]] QString oneLine(const Message& message);

/// "name:  value" lines for what is known of a person.
[[nodiscard]] QString personBlock(const Person& person, const QString& managerName);

/// "12.3 MB"
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace parvis::ctl
