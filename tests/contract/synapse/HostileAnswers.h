#pragma once

#include <QByteArray>

namespace parvis::contract {

/// Answers to /sync that no honest server gives.
[[nodiscard]] int hostileAnswerCount();

/// The one with this index, continuing at `position`.
[[nodiscard]] QByteArray hostileAnswer(int index, const QByteArray& position);

} // namespace parvis::contract
