#pragma once

#include "media/location/Bytes.h"

namespace parvis::media::location {

/// Reads big-endian fields one after the other. What reaches beyond the end is zero and clears
/// ok(), so that a reader checks once for a whole structure.
class Cursor {
public:
    explicit Cursor(Bytes bytes)
        : m_bytes(bytes) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] std::size_t position() const { return m_at; }
    [[nodiscard]] Bytes rest() const { return m_bytes.subspan(m_at); }

    std::uint64_t number(std::size_t size) {
        const Bytes field = take(size);
        return location::number(field);
    }
    Bytes take(std::uint64_t size) {
        const auto field = part(m_bytes, m_at, size);
        m_ok = m_ok && field.has_value();
        if (!field)
            return {};
        m_at += std::size_t(size);
        return *field;
    }
    /// Up to a zero byte, which is passed over.
    std::string_view text() {
        const std::string_view all = textOf(rest());
        const std::size_t end = all.find('\0');
        m_ok = m_ok && end != std::string_view::npos;
        if (!m_ok)
            return {};
        m_at += end + 1;
        return all.substr(0, end);
    }

private:
    Bytes m_bytes;
    std::size_t m_at = 0;
    bool m_ok = true;
};

} // namespace parvis::media::location
