#pragma once

#include "cache/WriteSession.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace parvis::cache {

/// Where an account's synchronisation stands, and what its backend keeps beside it.
struct SyncState {
    QByteArray position; ///< Empty: never synchronised.
    QHash<QString, QByteArray> notes;
};

[[nodiscard]] Result<SyncState> readSyncState(Database& database, AccountId account);
[[nodiscard]] Result<void> writePosition(WriteSession& session, AccountId account,
                                         const QByteArray& position);
/// An empty value removes the note.
[[nodiscard]] Result<void> writeNote(WriteSession& session, AccountId account, const QString& key,
                                     const QByteArray& value);

/// Removes every row of an account. Nothing shows it any more; its messages and their words leave
/// the file with Writer::tidy().
[[nodiscard]] Result<void> purgeAccount(WriteSession& session, AccountId account);

/// Accounts that have rows here.
[[nodiscard]] Result<QList<AccountId>> accountsWithRows(Database& database);

/// Forgets where each account stands, so that it begins anew; what is stored stays, and what comes
/// again is recognised.
[[nodiscard]] Result<void> forgetPositions(WriteSession& session);

} // namespace parvis::cache
