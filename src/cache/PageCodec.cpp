#include "cache/PageCodec.h"

#include <algorithm>
#include <cstring>

namespace parvis::cache {

namespace {

constexpr char sqliteMagic[] = "SQLite format 3"; // 16 bytes with its NUL
static_assert(sizeof(sqliteMagic) == FileHeader::size);

constexpr unsigned char pageKind = 'P';
constexpr unsigned char frameKind = 'F';

void put16(unsigned char* at, std::size_t value) {
    at[0] = static_cast<unsigned char>(value >> 8);
    at[1] = static_cast<unsigned char>(value);
}

} // namespace

PageCodec::PageCodec(const FileHeader& header, PageCipher cipher)
    : m_header(header)
    , m_cipher(std::move(cipher)) {
}

Result<PageCodec> PageCodec::create(const FileHeader& header,
                                    std::shared_ptr<const Secret> pageKey) {
    auto cipher = PageCipher::create(header.suite(), std::move(pageKey));
    if (!cipher)
        return fail(cipher);
    return PageCodec(header, std::move(*cipher));
}

PageCodec::Associated PageCodec::associated(unsigned char kind, std::uint32_t number,
                                            const unsigned char* page) const {
    Associated result{};
    auto out = std::ranges::copy(m_header.bytes(), result.begin()).out;
    *out++ = kind;
    for (int shift = 24; shift >= 0; shift -= 8)
        *out++ = static_cast<unsigned char>(number >> shift);
    if (page && number == 1)
        std::copy_n(page + FileHeader::size, plainPart, out);
    return result;
}

bool PageCodec::startIsOurs(const unsigned char* page) const {
    unsigned char size[2];
    put16(size, pageSize);
    return std::memcmp(page + 16, size, sizeof(size)) == 0 && page[20] == overhead();
}

bool PageCodec::sealPage(std::uint32_t number, const unsigned char* plain, unsigned char* sealed) {
    const std::size_t from = number == 1 ? FileHeader::plainEnd : 0;
    if (number == 1) {
        if (!startIsOurs(plain))
            return false;
        std::ranges::copy(m_header.bytes(), sealed);
        std::copy(plain + FileHeader::size, plain + FileHeader::plainEnd,
                  sealed + FileHeader::size);
    }
    const std::size_t length = pageSize - overhead() - from;
    m_cipher.seal({plain + from, length}, associated(pageKind, number, plain),
                  {sealed + from, length}, {sealed + from + length, overhead()});
    return true;
}

bool PageCodec::openPage(std::uint32_t number, const unsigned char* sealed, unsigned char* plain) {
    const std::size_t from = number == 1 ? FileHeader::plainEnd : 0;
    const std::size_t length = pageSize - overhead() - from;
    if (!m_cipher.open({sealed + from, length}, associated(pageKind, number, sealed),
                       {sealed + from + length, overhead()}, {plain + from, length}))
        return false;
    if (number == 1) {
        std::memcpy(plain, sqliteMagic, FileHeader::size);
        std::memcpy(plain + FileHeader::size, sealed + FileHeader::size, plainPart);
    }
    std::memset(plain + from + length, 0, overhead());
    return true;
}

bool PageCodec::salvagePageOne(const unsigned char* sealed, unsigned char* plain) const {
    if (!startIsOurs(sealed))
        return false;
    std::memset(plain, 0, pageSize);
    std::memcpy(plain, sqliteMagic, FileHeader::size);
    std::memcpy(plain + FileHeader::size, sealed + FileHeader::size, plainPart);
    return true;
}

void PageCodec::sealFrame(std::uint32_t number, std::span<const unsigned char> plain,
                          unsigned char* sealed) {
    m_cipher.seal(plain, associated(frameKind, number), {sealed, plain.size()},
                  {sealed + plain.size(), overhead()});
}

bool PageCodec::openFrame(std::uint32_t number, const unsigned char* sealed,
                          std::span<unsigned char> plain) {
    return m_cipher.open({sealed, plain.size()}, associated(frameKind, number),
                         {sealed + plain.size(), overhead()}, plain);
}

std::vector<unsigned char> PageCodec::emptyDatabase() {
    // https://www.sqlite.org/fileformat2.html, "The Database Header" and "B-tree Pages".
    std::vector<unsigned char> page(pageSize, 0);
    const std::size_t usable = pageSize - overhead();
    std::memcpy(page.data(), sqliteMagic, FileHeader::size);
    put16(page.data() + 16, pageSize);
    page[18] = 2; // written and read through a write-ahead log
    page[19] = 2;
    page[20] = static_cast<unsigned char>(overhead());
    page[21] = 64; // payload fractions: fixed values
    page[22] = 32;
    page[23] = 32;
    page[27] = 1;   // change counter
    page[31] = 1;   // size in pages
    page[95] = 1;   // the change counter that this size is valid for
    page[100] = 13; // an empty leaf of the schema table
    put16(page.data() + 105, usable);
    std::vector<unsigned char> sealed(pageSize);
    const bool fits = sealPage(1, page.data(), sealed.data());
    Q_ASSERT(fits);
    Q_UNUSED(fits);
    return sealed;
}

} // namespace parvis::cache
