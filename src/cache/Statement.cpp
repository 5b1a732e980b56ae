#include "cache/Statement.h"

#include "cache/CompiledStatement.h"
#include "cache/SqliteError.h"

#include <sqlite3.h>
#include <utility>

namespace parvis::cache {

Statement::Statement(std::shared_ptr<CompiledStatement> compiled)
    : m_compiled(std::move(compiled))
    , m_statement(m_compiled->handle) {
}

Statement::~Statement() {
    release();
}

Statement::Statement(Statement&& other) noexcept
    : m_compiled(std::move(other.m_compiled))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindError(std::exchange(other.m_bindError, SQLITE_OK)) {
}

Statement& Statement::operator=(Statement&& other) noexcept {
    if (this != &other) {
        release();
        m_compiled = std::move(other.m_compiled);
        m_statement = std::exchange(other.m_statement, nullptr);
        m_bindError = std::exchange(other.m_bindError, SQLITE_OK);
    }
    return *this;
}

void Statement::release() {
    if (!m_compiled)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement); // what people wrote does not wait in memory for nothing
    m_compiled->inUse = false;
    m_compiled.reset();
    m_statement = nullptr;
}

Statement& Statement::noteBind(int code) {
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
    return *this;
}

Statement& Statement::bind(int index, const QString& text) {
    const QByteArray utf8 = text.toUtf8(); // Qt converts faster than SQLite would
    return noteBind(sqlite3_bind_text64(m_statement, index, utf8.constData(),
                                        static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                                        SQLITE_UTF8));
}

Statement& Statement::bind(int index, const QByteArray& blob) {
    return noteBind(sqlite3_bind_blob64(m_statement, index, blob.constData(),
                                        static_cast<sqlite3_uint64>(blob.size()),
                                        SQLITE_TRANSIENT));
}

Statement& Statement::bind(int index, double number) {
    return noteBind(sqlite3_bind_double(m_statement, index, number));
}

Statement& Statement::bind(int index, std::nullopt_t) {
    return noteBind(sqlite3_bind_null(m_statement, index));
}

Statement& Statement::bindInteger(int index, std::int64_t number) {
    return noteBind(sqlite3_bind_int64(m_statement, index, number));
}

Result<bool> Statement::step() {
    if (!m_statement)
        return fail(ErrorKind::Internal, {}, QStringLiteral("empty statement"));
    if (m_bindError != SQLITE_OK)
        return std::unexpected(
            sqliteError(std::exchange(m_bindError, SQLITE_OK), QStringLiteral("bind")));
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    // A constraint's message names columns; any other may quote what a person typed.
    sqlite3* const connection = sqlite3_db_handle(m_statement);
    const bool named = (code & 0xff) == SQLITE_CONSTRAINT;
    Error error =
        sqliteError(code, named ? QString::fromUtf8(sqlite3_errmsg(connection)) : QString());
    sqlite3_reset(m_statement);
    return std::unexpected(std::move(error));
}

Result<void> Statement::run() {
    while (true) {
        const auto row = step();
        if (!row)
            return fail(row);
        if (!*row)
            return ok();
    }
}

void Statement::reset() {
    if (m_statement)
        sqlite3_reset(m_statement);
}

int Statement::columnCount() const {
    return sqlite3_column_count(m_statement);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const {
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const {
    return bytes(column).toByteArray();
}

QByteArrayView Statement::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<QString> Statement::optionalText(int column) const {
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

} // namespace parvis::cache
