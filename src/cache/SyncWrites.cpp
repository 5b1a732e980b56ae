#include "cache/SyncWrites.h"

#include "cache/Query.h"
#include "cache/Removal.h"

namespace parvis::cache {

Result<SyncState> readSyncState(Database& database, AccountId account) {
    SyncState state;
    const auto position = one(
        database, "SELECT position FROM sync WHERE account=?",
        [](const Statement& row) { return row.blob(0); }, account.value);
    if (!position)
        return fail(position);
    state.position = position->value_or(QByteArray());
    const auto notes = all(
        database, "SELECT key, value FROM note WHERE account=?",
        [](const Statement& row) { return std::pair(row.text(0), row.blob(1)); }, account.value);
    if (!notes)
        return fail(notes);
    for (const auto& [key, value] : *notes)
        state.notes.insert(key, value);
    return state;
}

Result<void> writePosition(WriteSession& session, AccountId account, const QByteArray& position) {
    return run(session.database, "INSERT OR REPLACE INTO sync VALUES(?,?)", account.value,
               position);
}

Result<void> writeNote(WriteSession& session, AccountId account, const QString& key,
                       const QByteArray& value) {
    if (value.isEmpty())
        return run(session.database, "DELETE FROM note WHERE account=? AND key=?", account.value,
                   key);
    return run(session.database, "INSERT OR REPLACE INTO note VALUES(?,?,?)", account.value, key,
               value);
}

Result<void> purgeAccount(WriteSession& session, AccountId account) {
    Database& db = session.database;
    const auto places = all(
        db, "SELECT remote FROM conversation WHERE account=?",
        [account](const Statement& row) { return ConversationId{account, row.text(0)}; },
        account.value);
    if (!places)
        return fail(places);
    for (const ConversationId& place : *places) {
        if (const auto done = beginLeaving(session, place); !done)
            return done;
    }
    constexpr QByteArrayView statements[] = {
        "DELETE FROM group_member WHERE place IN (SELECT key FROM grp WHERE account=?)",
        "DELETE FROM grp WHERE account=?",
        "DELETE FROM person WHERE account=?",
        "DELETE FROM sync WHERE account=?",
        "DELETE FROM note WHERE account=?",
    };
    for (const QByteArrayView sql : statements) {
        if (const auto done = run(db, sql, account.value); !done)
            return done;
    }
    session.keys.clear();
    session.touched.accounts = true;
    // Deleted names stay in the index's older parts until these are merged.
    return run(db, "INSERT INTO person_fts(person_fts) VALUES('optimize')");
}

Result<QList<AccountId>> accountsWithRows(Database& database) {
    // One step an account through the indexes, not one a row.
    QList<AccountId> found;
    std::int64_t last = 0;
    while (true) {
        const auto next =
            one(database,
                "SELECT coalesce(min(a), 0) FROM (SELECT min(account) a FROM conversation "
                "WHERE account>?1 UNION ALL SELECT min(account) FROM person WHERE account>?1 "
                "UNION ALL SELECT min(account) FROM grp WHERE account>?1 "
                "UNION ALL SELECT min(account) FROM sync WHERE account>?1 "
                "UNION ALL SELECT min(account) FROM note WHERE account>?1)",
                firstInteger, last);
        if (!next)
            return fail(next);
        last = next->value_or(0);
        if (last == 0)
            return found;
        found.append(AccountId{static_cast<std::uint32_t>(last)});
    }
}

Result<void> forgetPositions(WriteSession& session) {
    return run(session.database, "DELETE FROM sync");
}

} // namespace parvis::cache
