#pragma once

#include "protocol/Command.h"

#include <QJsonObject>

namespace parvis::matrix {

/// The content of an m.room.message event for what a person wrote. Clients that know nothing of
/// titles and further files still show a readable message.
[[nodiscard]] QJsonObject writeMessage(const MessageContent& content);

/// The content of an edit that replaces `original` with `content`.
[[nodiscard]] QJsonObject writeEdit(const MessageContent& content, const QString& original);

} // namespace parvis::matrix
