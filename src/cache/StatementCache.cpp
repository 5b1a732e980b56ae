#include "cache/StatementCache.h"

#include "cache/SqliteError.h"

#include <algorithm>
#include <sqlite3.h>

namespace parvis::cache {

CompiledStatement::~CompiledStatement() {
    sqlite3_finalize(handle);
}

Result<std::shared_ptr<CompiledStatement>> StatementCache::take(QByteArrayView sql) {
    const auto found = m_statements.constFind(QByteArray::fromRawData(sql.data(), sql.size()));
    if (found != m_statements.constEnd()) {
        if ((*found)->inUse)
            return compile(sql); // used inside its own loop
        (*found)->inUse = true;
        (*found)->lastUse = ++m_clock;
        return *found;
    }
    auto compiled = compile(sql, SQLITE_PREPARE_PERSISTENT);
    if (!compiled)
        return compiled;
    makeRoom();
    (*compiled)->lastUse = ++m_clock;
    m_statements.insert(sql.toByteArray(), *compiled);
    return compiled;
}

Result<std::shared_ptr<CompiledStatement>> StatementCache::compile(QByteArrayView sql) const {
    return compile(sql, 0);
}

Result<std::shared_ptr<CompiledStatement>> StatementCache::compile(QByteArrayView sql,
                                                                   unsigned flags) const {
    sqlite3_stmt* handle = nullptr;
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(m_connection, sql.data(), static_cast<int>(sql.size()),
                                        flags, &handle, &tail);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteCompileError(code, m_connection));
    auto compiled = std::make_shared<CompiledStatement>(handle);
    const QByteArrayView rest(tail, sql.data() + sql.size());
    if (!handle || !rest.trimmed().isEmpty())
        return fail(ErrorKind::Internal, {}, QStringLiteral("not exactly one SQL statement"));
    compiled->inUse = true;
    return compiled;
}

void StatementCache::makeRoom() {
    if (m_statements.size() < capacity)
        return;
    const auto oldest =
        std::min_element(m_statements.constBegin(), m_statements.constEnd(),
                         [](const auto& a, const auto& b) { return a->lastUse < b->lastUse; });
    m_statements.erase(oldest); // if in use, its Statement frees it
}

} // namespace parvis::cache
