#pragma once

#include "base/Error.h"

#include <expected>

namespace parvis {

/// The outcome of everything that can fail. Mark every function that returns one [[nodiscard]].
template<class T>
using Result = std::expected<T, Error>;

/// Shorthand for the failing side: `return fail(ErrorKind::NotFound, {}, "no row")`.
[[nodiscard]] inline std::unexpected<Error> fail(ErrorKind kind, QString message = {},
                                                 QString detail = {}) {
    return std::unexpected(Error{kind, std::move(message), std::move(detail), {}});
}

/// Passes the error of another result on: `if (!r) return fail(r);`
template<class T>
[[nodiscard]] std::unexpected<Error> fail(const Result<T>& failed) {
    return std::unexpected(failed.error());
}

/// Success without a value.
[[nodiscard]] inline Result<void> ok() {
    return {};
}

} // namespace parvis
