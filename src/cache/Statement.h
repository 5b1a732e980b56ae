#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>

struct sqlite3_stmt;

namespace parvis::cache {

struct CompiledStatement;

/// One SQL statement of a Database. Move-only; lives at most as long as the Database, in its
/// thread. A statement from Database::cached() is handed back, reset and without bindings, when
/// this object ends; one from Database::prepare() is freed.
///
/// Parameters count from 1, columns from 0. A bind that fails is reported by the next step(). After
/// the last row, and after an error, the statement is reset: it can be bound and stepped again, and
/// its bindings are kept. A statement left before its last row holds a read snapshot until reset().
class Statement {
public:
    Statement() = default;
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// A null QString is stored as empty text and a null QByteArray as an empty blob; NULL is
    /// std::nullopt. The value is copied. Text may hold any character, NUL too.
    Statement& bind(int index, const QString& text);
    Statement& bind(int index, const QByteArray& blob);
    Statement& bind(int index, double number);
    Statement& bind(int index, std::nullopt_t);
    Statement& bind(int index, const char*) = delete; // neither text nor bytes: say which
    template<std::integral Number>
    Statement& bind(int index, Number number) {
        return bindInteger(index, static_cast<std::int64_t>(number));
    }
    template<class Value>
    Statement& bind(int index, const std::optional<Value>& value) {
        return value ? bind(index, *value) : bind(index, std::nullopt);
    }
    /// Binds parameters 1, 2, 3 … in one go.
    template<class... Values>
    Statement& bindAll(const Values&... values) {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// True: a row is there. False: done. Errors: Busy, Conflict (a constraint), DiskFull, Damaged,
    /// Cancelled (Database::interrupt()), Storage, Internal (the SQL is wrong).
    [[nodiscard]] Result<bool> step();
    /// Steps to the end and drops the rows.
    [[nodiscard]] Result<void> run();
    /// Back to the start; ends the read snapshot.
    void reset();

    // Values of the current row. NULL reads as empty, 0 or std::nullopt; other types convert as
    // SQLite does.
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// Valid until the next step(), reset() or conversion of this column.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;

private:
    friend class Database;

    explicit Statement(std::shared_ptr<CompiledStatement> compiled);
    Statement& bindInteger(int index, std::int64_t number);
    Statement& noteBind(int code);
    void release();

    std::shared_ptr<CompiledStatement> m_compiled; // shared with the cache it came from, if any
    sqlite3_stmt* m_statement = nullptr;
    int m_bindError = 0;
};

} // namespace parvis::cache
