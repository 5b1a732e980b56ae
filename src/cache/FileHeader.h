#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "cache/PageCipher.h"

#include <array>
#include <cstdint>
#include <span>

namespace parvis::cache {

/// The first 16 bytes of an encrypted database, where SQLite keeps its magic:
///
///     0   "PvC"     format
///     3   suite     PageCipher::Suite
///     4   file id   8 random bytes, never the same in two files
///     12  check     4 bytes that tell a wrong key from a damaged file
///
/// They never change in the life of a file, so a torn write of page 1 leaves them whole. They are
/// authenticated with every page and frame, which also ties those to this file.
class FileHeader {
public:
    static constexpr std::size_t size = 16;
    /// Plain bytes of SQLite's own that follow: page size, versions, reserved bytes a page.
    static constexpr std::size_t plainEnd = 24;
    static constexpr std::size_t pageSize = 4096;

    /// For a new file.
    [[nodiscard]] static FileHeader create(PageCipher::Suite suite, const Secret& key);
    /// Damaged: not such a file. NewerVersion: a suite we do not know.
    [[nodiscard]] static Result<FileHeader> parse(std::span<const unsigned char> start);

    [[nodiscard]] PageCipher::Suite suite() const;
    /// Whether the file was made with this key.
    [[nodiscard]] bool matches(const Secret& key) const;
    /// The key of this file's pages, derived from the database's key.
    [[nodiscard]] Secret pageKey(const Secret& key) const;
    [[nodiscard]] std::span<const unsigned char, size> bytes() const { return m_bytes; }

private:
    FileHeader() = default;

    [[nodiscard]] std::array<unsigned char, 4> checkOf(const Secret& key) const;

    std::array<unsigned char, size> m_bytes{};
};

} // namespace parvis::cache
