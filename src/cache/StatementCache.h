#pragma once

#include "base/Result.h"
#include "cache/CompiledStatement.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <cstdint>
#include <memory>

struct sqlite3;

namespace parvis::cache {

/// The statements that a connection keeps compiled: the most recently used, found by their text.
class StatementCache {
public:
    explicit StatementCache(sqlite3* connection)
        : m_connection(connection) {}

    /// A statement that nobody uses, marked as in use.
    [[nodiscard]] Result<std::shared_ptr<CompiledStatement>> take(QByteArrayView sql);
    /// A statement that is not kept.
    [[nodiscard]] Result<std::shared_ptr<CompiledStatement>> compile(QByteArrayView sql) const;

    void clear() { m_statements.clear(); }

private:
    static constexpr qsizetype capacity = 96;

    [[nodiscard]] Result<std::shared_ptr<CompiledStatement>> compile(QByteArrayView sql,
                                                                     unsigned flags) const;
    void makeRoom();

    sqlite3* m_connection;
    QHash<QByteArray, std::shared_ptr<CompiledStatement>> m_statements;
    std::uint64_t m_clock = 0;
};

} // namespace parvis::cache
