#pragma once

#include "base/Secret.h"
#include "cache/Database.h"
#include "cache/Personal.h"

#include <QList>
#include <QMap>

#include <memory>
#include <optional>

namespace parvis::cache {

/// Reads the personal file through a connection of its own, one a thread. The functions also take
/// the writer's connection, for the writer's thread.
class PersonalReader {
public:
    [[nodiscard]] static Result<std::unique_ptr<PersonalReader>> open(const QString& path,
                                                                      const Secret& key);

    [[nodiscard]] Result<QList<OutboxEntry>> outbox(const ConversationId& conversation);
    /// Everything an account has not sent, in the order of sending.
    [[nodiscard]] Result<QList<OutboxEntry>> outbox(AccountId account);
    [[nodiscard]] Result<std::optional<Draft>> draft(const ConversationId& conversation,
                                                     const QString& threadRoot) {
        return draft(m_database, conversation, threadRoot);
    }
    [[nodiscard]] Result<QByteArray> setting(const QString& key);
    /// Settings whose keys begin so, by key.
    [[nodiscard]] Result<QMap<QString, QByteArray>> settings(const QString& prefix) {
        return settings(m_database, prefix);
    }

    [[nodiscard]] static Result<std::optional<Draft>>
    draft(Database& database, const ConversationId& conversation, const QString& threadRoot);
    [[nodiscard]] static Result<QList<StoredAccount>> accounts(Database& database);
    [[nodiscard]] static Result<QMap<QString, QByteArray>> settings(Database& database,
                                                                    const QString& prefix);
    [[nodiscard]] static Result<QList<OutboxEntry>> outbox(Database& database, AccountId account);

private:
    explicit PersonalReader(Database database)
        : m_database(std::move(database)) {}

    Database m_database;
};

} // namespace parvis::cache
