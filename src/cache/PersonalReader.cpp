#include "cache/PersonalReader.h"

#include "cache/Codec.h"
#include "cache/Query.h"

namespace parvis::cache {

namespace {

constexpr auto outboxColumns =
    "SELECT id, account, conversation, txn, command, created_at, state, attempts, error_kind, "
    "error_text, acknowledged FROM outbox ";

OutboxEntry readEntry(const Statement& row) {
    OutboxEntry entry;
    entry.id = row.integer(0);
    entry.conversation = {{static_cast<std::uint32_t>(row.integer(1))}, row.text(2)};
    entry.transactionId = row.text(3);
    entry.command = row.blob(4);
    entry.createdAt = decodeTime(row.integer(5));
    entry.state = static_cast<OutboxState>(row.integer(6));
    entry.attempts = static_cast<int>(row.integer(7));
    entry.errorKind = static_cast<ErrorKind>(row.integer(8));
    entry.errorText = row.text(9);
    entry.acknowledged = row.text(10);
    return entry;
}

} // namespace

Result<std::unique_ptr<PersonalReader>> PersonalReader::open(const QString& path,
                                                             const Secret& key) {
    DatabaseOptions options;
    options.readOnly = true;
    options.cacheBytes = 512 * 1024;
    auto database = Database::open(path, key, options);
    if (!database)
        return fail(database);
    return std::unique_ptr<PersonalReader>(new PersonalReader(std::move(*database)));
}

Result<QList<OutboxEntry>> PersonalReader::outbox(const ConversationId& conversation) {
    return all(m_database,
               QByteArray(outboxColumns).append("WHERE account=? AND conversation=? ORDER BY id"),
               readEntry, conversation.account.value, conversation.remote);
}

Result<QList<OutboxEntry>> PersonalReader::outbox(AccountId account) {
    return outbox(m_database, account);
}

Result<QList<OutboxEntry>> PersonalReader::outbox(Database& database, AccountId account) {
    return all(database, QByteArray(outboxColumns).append("WHERE account=? ORDER BY id"), readEntry,
               account.value);
}

Result<std::optional<Draft>> PersonalReader::draft(Database& database,
                                                   const ConversationId& conversation,
                                                   const QString& threadRoot) {
    return one(
        database,
        "SELECT text, extra FROM draft WHERE account=? AND conversation=? AND thread_root=?",
        [&](const Statement& row) {
            return Draft{conversation, threadRoot, row.text(0), row.blob(1)};
        },
        conversation.account.value, conversation.remote, threadRoot);
}

Result<QByteArray> PersonalReader::setting(const QString& key) {
    const auto value = one(
        m_database, "SELECT value FROM setting WHERE key=?",
        [](const Statement& row) { return row.blob(0); }, key);
    if (!value)
        return fail(value);
    return value->value_or(QByteArray());
}

Result<QMap<QString, QByteArray>> PersonalReader::settings(Database& database,
                                                           const QString& prefix) {
    const auto rows = all(
        database, "SELECT key, value FROM setting WHERE substr(key, 1, ?)=?",
        [](const Statement& row) { return std::pair(row.text(0), row.blob(1)); }, prefix.size(),
        prefix);
    if (!rows)
        return fail(rows);
    QMap<QString, QByteArray> found;
    for (const auto& [key, value] : *rows)
        found.insert(key, value);
    return found;
}

Result<QList<StoredAccount>> PersonalReader::accounts(Database& database) {
    return all(database,
               "SELECT id, family, address, organisation, person, device, token, refresh_token, "
               "media_salt "
               "FROM account ORDER BY id",
               [](const Statement& row) {
                   return StoredAccount{{static_cast<std::uint32_t>(row.integer(0))},
                                        row.text(1),
                                        QUrl(row.text(2)),
                                        row.text(3),
                                        row.text(4),
                                        row.text(5),
                                        row.blob(6),
                                        row.blob(7),
                                        row.blob(8)};
               });
}

} // namespace parvis::cache
