#pragma once

#include <optional>

namespace parvis::detail {

template<class T>
void assign(T& field, const std::optional<T>& value) {
    if (value)
        field = *value;
}

} // namespace parvis::detail
