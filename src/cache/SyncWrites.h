#pragma once

#include "cache/WriteSession.h"

#include <QByteArray>
#include <QHash>
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

/// Removes every row of an account, search index included.
[[nodiscard]] Result<void> purgeAccount(WriteSession& session, AccountId account);

} // namespace parvis::cache
