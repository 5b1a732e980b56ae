#pragma once

#include "protocol/Command.h"

#include <QJsonObject>

namespace parvis::matrix {

/// The content of an m.room.message event for what a person wrote. Clients that know nothing of
/// titles and further files still show a readable message.
[[nodiscard]] QJsonObject writeMessage(const MessageContent& content);

/// The contents of the events that go before the message, one for each file but the last.
[[nodiscard]] QList<QJsonObject> writeParts(const MessageContent& content,
                                            const QString& transaction);

/// Notes in a message's content which events its parts became.
void nameParts(QJsonObject& message, const QStringList& events);

/// The content of an edit that replaces `original` with `content`.
[[nodiscard]] QJsonObject writeEdit(const MessageContent& content, const QString& original);

} // namespace parvis::matrix
