#include "cache/PersonalWrites.h"

#include "cache/Codec.h"
#include "cache/Query.h"

namespace parvis::cache {

namespace {

/// Tells readers of the outbox which conversation to read again.
Result<void> touchEntry(WriteSession& session, const QString& transactionId) {
    const auto place = one(
        session.database, "SELECT account, conversation FROM outbox WHERE txn=?",
        [](const Statement& row) {
            return ConversationId{{static_cast<std::uint32_t>(row.integer(0))}, row.text(1)};
        },
        transactionId);
    if (!place)
        return fail(place);
    if (*place)
        session.touched.outbox.insert(**place);
    return ok();
}

} // namespace

Result<AccountId> addAccount(WriteSession& session, const StoredAccount& account) {
    const auto done = run(
        session.database,
        "INSERT INTO account(family, address, organisation, person, device, token, refresh_token, "
        "media_salt) "
        "VALUES(?,?,?,?,?,?,?,?)",
        account.family, account.address.toString(QUrl::FullyEncoded), account.organisation,
        account.person, account.device, account.token, account.refreshToken, account.mediaSalt);
    if (!done)
        return fail(done);
    session.touched.accounts = true;
    return AccountId{static_cast<std::uint32_t>(session.database.lastInsertId())};
}

Result<void> renewAccount(WriteSession& session, const StoredAccount& account) {
    session.touched.accounts = true;
    return run(session.database, "UPDATE account SET device=?, token=?, refresh_token=? WHERE id=?",
               account.device, account.token, account.refreshToken, account.id.value);
}

Result<void> removeAccount(WriteSession& session, AccountId account) {
    session.touched.accounts = true;
    constexpr QByteArrayView statements[] = {"DELETE FROM outbox WHERE account=?",
                                             "DELETE FROM draft WHERE account=?",
                                             "DELETE FROM account WHERE id=?"};
    for (const QByteArrayView sql : statements) {
        if (const auto done = run(session.database, sql, account.value); !done)
            return done;
    }
    const QString own = accountSettings(account);
    return run(session.database, "DELETE FROM setting WHERE substr(key, 1, ?)=?", own.size(), own);
}

QString accountSettings(AccountId account) {
    return QStringLiteral("account/%1/").arg(account.value);
}

Result<void> enqueue(WriteSession& session, const OutboxEntry& entry) {
    session.touched.outbox.insert(entry.conversation);
    return run(session.database,
               "INSERT OR REPLACE INTO outbox(account, conversation, txn, command, created_at) "
               "VALUES(?,?,?,?,?)",
               entry.conversation.account.value, entry.conversation.remote, entry.transactionId,
               entry.command, encodeTime(entry.createdAt));
}

Result<void> markAcknowledged(WriteSession& session, const QString& transactionId,
                              const QString& remote) {
    if (const auto done = touchEntry(session, transactionId); !done)
        return done;
    return run(session.database, "UPDATE outbox SET state=?, acknowledged=? WHERE txn=?",
               static_cast<int>(OutboxState::Acknowledged), remote, transactionId);
}

Result<void> replaceCommand(WriteSession& session, const QString& transactionId,
                            const QByteArray& command) {
    if (const auto done = touchEntry(session, transactionId); !done)
        return done;
    return run(session.database, "UPDATE outbox SET command=? WHERE txn=?", command, transactionId);
}

Result<void> markFailed(WriteSession& session, const QString& transactionId, const Error& error) {
    if (const auto done = touchEntry(session, transactionId); !done)
        return done;
    return run(session.database,
               "UPDATE outbox SET state=?, error_kind=?, error_text=? WHERE txn=?",
               static_cast<int>(OutboxState::Failed), static_cast<int>(error.kind),
               error.forPerson(), transactionId);
}

Result<void> markWaiting(WriteSession& session, const QString& transactionId) {
    if (const auto done = touchEntry(session, transactionId); !done)
        return done;
    return run(session.database, "UPDATE outbox SET state=?, attempts=0, error_text='' WHERE txn=?",
               static_cast<int>(OutboxState::Waiting), transactionId);
}

Result<void> dequeue(WriteSession& session, const QString& transactionId) {
    if (const auto done = touchEntry(session, transactionId); !done)
        return done;
    return run(session.database, "DELETE FROM outbox WHERE txn=?", transactionId);
}

Result<void> dequeueIf(WriteSession& session, const QString& transactionId,
                       const QByteArray& command) {
    if (const auto done = touchEntry(session, transactionId); !done)
        return done;
    return run(session.database, "DELETE FROM outbox WHERE txn=? AND command=?", transactionId,
               command);
}

Result<void> saveDraft(WriteSession& session, const Draft& draft) {
    const auto& id = draft.conversation;
    if (draft.text.isEmpty() && draft.extra.isEmpty())
        return run(session.database,
                   "DELETE FROM draft WHERE account=? AND conversation=? AND thread_root=?",
                   id.account.value, id.remote, draft.threadRoot);
    return run(session.database, "INSERT OR REPLACE INTO draft VALUES(?,?,?,?,?,?)",
               id.account.value, id.remote, draft.threadRoot, draft.text, draft.extra,
               encodeTime(QDateTime::currentDateTimeUtc()));
}

Result<void> writeSetting(WriteSession& session, const QString& key, const QByteArray& value) {
    if (value.isEmpty())
        return run(session.database, "DELETE FROM setting WHERE key=?", key);
    return run(session.database, "INSERT OR REPLACE INTO setting VALUES(?,?)", key, value);
}

} // namespace parvis::cache
