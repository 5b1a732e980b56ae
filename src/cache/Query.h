#pragma once

#include "cache/Database.h"

#include <QByteArray>
#include <QList>

#include <initializer_list>
#include <optional>

namespace parvis::cache {

// Short forms for statements of one kind each. The SQL is text of the program and is compiled once
// a connection; `read` turns the current row into a value.

/// A statement of several parts.
[[nodiscard]] inline QByteArray sql(std::initializer_list<QByteArrayView> parts) {
    QByteArray text;
    for (const QByteArrayView part : parts)
        text.append(part);
    return text;
}

/// Runs a statement that returns no rows that matter.
template<class... Values>
[[nodiscard]] Result<void> run(Database& database, QByteArrayView sql, const Values&... values) {
    auto statement = database.cached(sql);
    if (!statement)
        return fail(statement);
    return statement->bindAll(values...).run();
}

/// The first row, if there is one.
template<class Read, class... Values>
[[nodiscard]] auto one(Database& database, QByteArrayView sql, Read read, const Values&... values)
    -> Result<std::optional<std::invoke_result_t<Read, const Statement&>>> {
    auto statement = database.cached(sql);
    if (!statement)
        return fail(statement);
    const auto row = statement->bindAll(values...).step();
    if (!row)
        return fail(row);
    if (!*row)
        return std::nullopt;
    return read(*statement);
}

/// All rows.
template<class Read, class... Values>
[[nodiscard]] auto all(Database& database, QByteArrayView sql, Read read, const Values&... values)
    -> Result<QList<std::invoke_result_t<Read, const Statement&>>> {
    auto statement = database.cached(sql);
    if (!statement)
        return fail(statement);
    statement->bindAll(values...);
    QList<std::invoke_result_t<Read, const Statement&>> rows;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row);
        if (!*row)
            return rows;
        rows.append(read(*statement));
    }
}

/// Reads the first column as a number.
[[nodiscard]] inline std::int64_t firstInteger(const Statement& row) {
    return row.integer(0);
}

} // namespace parvis::cache
