#pragma once

#include "base/Result.h"
#include "cache/FileHeader.h"
#include "cache/PageCipher.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace parvis::cache {

/// Turns pages and log frames of one file into sealed records and back. What a record is (file,
/// kind, number) is authenticated with it, so that a record is worth nothing in another place.
///
/// A page keeps its size: its last `overhead()` bytes, which SQLite leaves to us, hold nonce and
/// tag. Page 1 keeps FileHeader's 24 bytes in the clear. A frame grows by `overhead()`.
///
/// Not thread-safe: one object a connection.
class PageCodec {
public:
    static constexpr std::size_t pageSize = FileHeader::pageSize;

    [[nodiscard]] static Result<PageCodec> create(const FileHeader& header,
                                                  std::shared_ptr<const Secret> pageKey);

    [[nodiscard]] std::size_t overhead() const { return m_cipher.overhead(); }

    /// `number` counts from 1. Both sides have pageSize bytes and do not overlap. False when the
    /// page does not leave our bytes free: it is no page of such a database.
    [[nodiscard]] bool sealPage(std::uint32_t number, const unsigned char* plain,
                                unsigned char* sealed);
    /// False when the page fails authentication.
    [[nodiscard]] bool openPage(std::uint32_t number, const unsigned char* sealed,
                                unsigned char* plain);
    /// What can be told of a page 1 that fails authentication: SQLite's first bytes, zeros after
    /// them. SQLite needs no more to go on to the log, which holds the page whole if a crash tore
    /// it. False when not even those can be right.
    [[nodiscard]] bool salvagePageOne(const unsigned char* sealed, unsigned char* plain) const;

    /// `number` counts frames of the log from 1; 0 is the log's header. `sealed` has overhead()
    /// bytes more than `plain`.
    void sealFrame(std::uint32_t number, std::span<const unsigned char> plain,
                   unsigned char* sealed);
    [[nodiscard]] bool openFrame(std::uint32_t number, const unsigned char* sealed,
                                 std::span<unsigned char> plain);

    /// Sealed page 1 of a database without content, in WAL mode. Written by us, creation is one
    /// atomic step and needs no journal.
    [[nodiscard]] std::vector<unsigned char> emptyDatabase();

private:
    PageCodec(const FileHeader& header, PageCipher cipher);

    /// File header, kind, number, and the plain bytes of page 1.
    static constexpr std::size_t plainPart = FileHeader::plainEnd - FileHeader::size;
    using Associated = std::array<unsigned char, FileHeader::size + 1 + 4 + plainPart>;

    [[nodiscard]] Associated associated(unsigned char kind, std::uint32_t number,
                                        const unsigned char* page = nullptr) const;
    [[nodiscard]] bool startIsOurs(const unsigned char* page) const;

    FileHeader m_header;
    PageCipher m_cipher;
};

} // namespace parvis::cache
