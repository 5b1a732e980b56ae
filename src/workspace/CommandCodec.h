#pragma once

#include "base/Result.h"
#include "protocol/Command.h"

#include <QByteArray>

namespace parvis::workspace {

/// The command as the outbox keeps it. Only for SendMessage, EditMessage, RedactMessage,
/// AddReaction, RemoveReaction and MarkRead: see isQueueable().
[[nodiscard]] QByteArray encodeCommand(const Command& command);

/// Damaged when the bytes are not such a command; NewerVersion when they are of a kind not known
/// here.
[[nodiscard]] Result<Command> decodeCommand(const QByteArray& bytes, AccountId account);

/// A command that may wait in the outbox: repeating it does no harm.
[[nodiscard]] bool isQueueable(const Command& command);

/// Which conversation a queueable command belongs to.
[[nodiscard]] ConversationId conversationOf(const Command& command);

/// The transaction id of a queueable command. A MarkRead replaces an earlier one: its id is made
/// from the conversation.
[[nodiscard]] QString transactionOf(const Command& command);

/// The account that a command is for, from the ids in it.
[[nodiscard]] AccountId accountOf(const Command& command);

} // namespace parvis::workspace
