#pragma once

#include "cache/Personal.h"
#include "cache/WriteSession.h"

namespace parvis::cache {

// Work for Writer::write() on the personal file.

/// Stores a new account and returns its number, which was never used before.
[[nodiscard]] Result<AccountId> addAccount(WriteSession& session, const StoredAccount& account);
/// Replaces device and tokens, after signing in again.
[[nodiscard]] Result<void> renewAccount(WriteSession& session, const StoredAccount& account);
/// Removes the account with its outbox, drafts and settings (accountSettings()).
[[nodiscard]] Result<void> removeAccount(WriteSession& session, AccountId account);

/// Replaces an entry with the same transaction id.
[[nodiscard]] Result<void> enqueue(WriteSession& session, const OutboxEntry& entry);
/// The server has the message, and calls it `remote`; the sync has not brought it back yet.
[[nodiscard]] Result<void> markAcknowledged(WriteSession& session, const QString& transactionId,
                                            const QString& remote);
/// Replaces the command, when a part of it (an upload) is done.
[[nodiscard]] Result<void> replaceCommand(WriteSession& session, const QString& transactionId,
                                          const QByteArray& command);
[[nodiscard]] Result<void> markFailed(WriteSession& session, const QString& transactionId,
                                      const Error& error);
[[nodiscard]] Result<void> markWaiting(WriteSession& session, const QString& transactionId);
/// Done, or taken back. No error when it is gone already.
[[nodiscard]] Result<void> dequeue(WriteSession& session, const QString& transactionId);
/// The same, unless another command took its place meanwhile.
[[nodiscard]] Result<void> dequeueIf(WriteSession& session, const QString& transactionId,
                                     const QByteArray& command);

/// An empty text without extra removes the draft.
[[nodiscard]] Result<void> saveDraft(WriteSession& session, const Draft& draft);

/// What the keys of an account's own settings begin with: they end with the account.
[[nodiscard]] QString accountSettings(AccountId account);

/// An empty value removes the setting.
[[nodiscard]] Result<void> writeSetting(WriteSession& session, const QString& key,
                                        const QByteArray& value);

} // namespace parvis::cache
