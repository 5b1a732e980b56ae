#pragma once

#include "protocol/Command.h"

namespace parvis::workspace {

/// What a person typed, with Markdown, as the content of a message: the plain text as typed, and a
/// formatted form when there is formatting in it. "/me …" becomes an emote.
[[nodiscard]] MessageContent compose(const QString& typed, const QList<PersonId>& mentions = {});

/// A fresh transaction id: unique on every server and computer.
[[nodiscard]] QString newTransactionId();

} // namespace parvis::workspace
