#pragma once

#include "domain/Message.h"
#include "protocol/Command.h"

#include <QJsonObject>

namespace parvis::matrix {

// Cards of links that travel with the message (MSC4095, under the proposal's name).

/// Fills the card of a message whose text and formatting are there; one for a link that the message
/// does not have is left out.
void readLink(const QJsonObject& content, Message& message);
void addLink(const MessageContent& content, QJsonObject& json);

/// What the server told of a page (`/preview_url`); nothing when there is nothing to show.
[[nodiscard]] std::optional<LinkCard> readPreview(const QJsonObject& answer, const QString& url,
                                                  AccountId account);

} // namespace parvis::matrix
