#include "media/location/Chunks.h"

#include "media/location/Cursor.h"
#include "media/location/Tiff.h"
#include "media/location/Xmp.h"

#include <array>
#include <string>

namespace parvis::media::location {

using namespace std::string_view_literals;

namespace {

Bytes bytesOf(QByteArray& array) {
    return {reinterpret_cast<std::uint8_t*>(array.data()), std::size_t(array.size())};
}

/// CRC-32 of ISO 3309, as PNG wants it.
std::uint32_t crcOf(Bytes bytes) {
    static const auto table = [] {
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t i = 0; i < made.size(); ++i) {
            std::uint32_t c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            made[i] = c;
        }
        return made;
    }();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const std::uint8_t byte : bytes)
        crc = table[(crc ^ byte) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

bool isText(std::string_view type) {
    return type == "tEXt" || type == "zTXt" || type == "iTXt";
}

/// The other metadata that programs put into texts of their own: packed, in hexadecimal digits.
bool tellsPlace(std::string_view keyword) {
    std::string lower(keyword);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return lower.find("gps") != std::string::npos || lower.find("location") != std::string::npos ||
           lower.starts_with("raw profile type");
}

struct Chunk {
    Finding finding;
    bool keep = true;
};

Chunk cleanText(std::string_view type, Bytes data) {
    Cursor cursor(data);
    const std::string_view keyword = cursor.text();
    if (!cursor.ok())
        return {Finding::damaged()};
    if (type == "iTXt" && keyword == "XML:com.adobe.xmp") {
        const bool packed = cursor.number(1) != 0;
        cursor.take(1);      // how
        (void)cursor.text(); // language
        (void)cursor.text(); // keyword in that language
        if (!cursor.ok())
            return {Finding::damaged()};
        return packed ? Chunk{{true}, false} : Chunk{cleanXmp(cursor.rest())};
    }
    const bool tells = tellsPlace(keyword);
    return {{tells}, !tells};
}

} // namespace

Finding cleanPng(QByteArray& png) {
    Finding finding;
    QByteArray result;
    result.reserve(png.size());
    Cursor cursor(bytesOf(png));
    const auto keep = [&](Bytes bytes) {
        result.append(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    };
    keep(cursor.take(8)); // the signature
    for (bool ended = false; !ended;) {
        const Bytes whole = cursor.rest();
        const std::uint64_t size = cursor.number(4);
        const std::string_view type = textOf(cursor.take(4));
        const Bytes data = cursor.take(size);
        const Bytes crc = cursor.take(4);
        if (!cursor.ok())
            return Finding::damaged();
        ended = type == "IEND";
        Chunk chunk;
        if (type == "eXIf")
            chunk.finding = cleanExif(data);
        else if (isText(type))
            chunk = cleanText(type, data);
        if (!finding.add(chunk.finding))
            return finding;
        if (type == "eXIf" || isText(type))
            setNumber(crc, crcOf(whole.subspan(4, 4 + data.size())));
        if (chunk.keep)
            keep(whole.first(12 + data.size()));
    }
    finding.found = finding.found || !cursor.rest().empty();
    png = result;
    return finding;
}

Finding cleanWebp(QByteArray& webp) {
    Finding finding;
    Bytes all = bytesOf(webp);
    const std::uint64_t size = number(all.subspan(4, 4), false);
    if (size < 4 || size + 8 > all.size())
        return Finding::damaged();
    all = all.first(std::size_t(size) + 8);
    Cursor cursor(all);
    cursor.take(12);
    while (!cursor.rest().empty()) {
        const std::string_view type = textOf(cursor.take(4));
        const std::uint64_t length = number(cursor.take(4), false);
        const Bytes data = cursor.take(length);
        if (!cursor.ok())
            return Finding::damaged();
        if (length % 2 == 1 && !cursor.rest().empty())
            cursor.take(1);
        if (type == "EXIF" && !finding.add(cleanExif(data)))
            return finding;
        if (type == "XMP ")
            finding.add(cleanXmp(data));
    }
    finding.found = finding.found || qsizetype(all.size()) < webp.size();
    webp.truncate(qsizetype(all.size()));
    return finding;
}

} // namespace parvis::media::location
