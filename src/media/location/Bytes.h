#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>

namespace parvis::media::location {

/// Bytes of a picture, to be changed in place: nothing in a file moves, so that whatever points at
/// something else in it stays right.
using Bytes = std::span<std::uint8_t>;

/// A picture that cannot be read to the end: nothing that was done to its copy counts.
enum class Trouble { Damaged, Unsupported };

/// What a reader of one part of a picture found.
struct Finding {
    bool found = false; ///< Something told a place, and is gone.
    std::optional<Trouble> trouble = std::nullopt;

    /// True while reading can go on.
    bool add(const Finding& other) {
        found = found || other.found;
        if (!trouble)
            trouble = other.trouble;
        return !trouble;
    }
    static Finding damaged() { return {false, Trouble::Damaged}; }
    static Finding unsupported() { return {false, Trouble::Unsupported}; }
};

/// The `size` bytes at `at`, or nothing where they do not exist.
[[nodiscard]] inline std::optional<Bytes> part(Bytes bytes, std::uint64_t at, std::uint64_t size) {
    if (at > bytes.size() || size > bytes.size() - at)
        return std::nullopt;
    return bytes.subspan(std::size_t(at), std::size_t(size));
}

[[nodiscard]] inline bool startsWith(Bytes bytes, std::string_view text) {
    return bytes.size() >= text.size() && std::memcmp(bytes.data(), text.data(), text.size()) == 0;
}

[[nodiscard]] inline std::string_view textOf(Bytes bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline void fill(Bytes bytes, std::uint8_t value) {
    std::ranges::fill(bytes, value);
}

/// An unsigned number of up to eight bytes.
[[nodiscard]] inline std::uint64_t number(Bytes bytes, bool bigEndian = true) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        value = value << 8 | bytes[bigEndian ? i : bytes.size() - 1 - i];
    return value;
}

inline void setNumber(Bytes bytes, std::uint64_t value, bool bigEndian = true) {
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[bigEndian ? bytes.size() - 1 - i : i] = std::uint8_t(value >> (8 * i));
}

} // namespace parvis::media::location
