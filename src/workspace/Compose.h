#pragma once

#include "domain/Message.h"
#include "protocol/Command.h"

namespace parvis::workspace {

/// The text as it was typed, which compose() took apart.
[[nodiscard]] QString typedText(const MessageContent& content);

/// What came back from the outbox, and below it what has been written in its place since.
[[nodiscard]] QString joinedDraft(const QString& back, const QString& since);

/// What a person typed, with Markdown, as the content of a message: the plain text as typed, and a
/// formatted form when there is formatting in it. "/me …" becomes an emote.
[[nodiscard]] MessageContent compose(const QString& typed, const QList<PersonId>& mentions = {});

/// What a message says without the marks of its formatting: what a list, a quotation or a screen
/// reader shows of it. The text as typed stays in Message::text, for search and for editing.
[[nodiscard]] QString readableText(const Message& message);

/// The first address of the web in what a person typed, without what ends the sentence around it;
/// empty when there is none.
[[nodiscard]] QString firstLink(const QString& text);

/// A fresh transaction id: unique on every server and computer.
[[nodiscard]] QString newTransactionId();

} // namespace parvis::workspace
