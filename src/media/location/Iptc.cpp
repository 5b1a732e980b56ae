#include "media/location/Iptc.h"

#include "media/location/Cursor.h"
#include "media/location/Tiff.h"
#include "media/location/Xmp.h"

namespace parvis::media::location {

namespace {

constexpr std::uint8_t dataSetMarker = 0x1C;

/// Content location, city, sublocation, state, country: IIM 4.2, record 2.
bool tellsPlace(std::uint64_t record, std::uint64_t dataSet) {
    switch (dataSet) {
    case 26:
    case 27:
    case 90:
    case 92:
    case 95:
    case 100:
    case 101:
        return record == 2;
    default:
        return false;
    }
}

bool isPadding(Bytes rest) {
    return std::ranges::all_of(rest, [](std::uint8_t byte) { return byte == 0 || byte == ' '; });
}

} // namespace

Finding cleanIptc(Bytes record) {
    Finding finding;
    Cursor cursor(record);
    std::size_t kept = 0;
    while (!cursor.rest().empty() && cursor.rest().front() == dataSetMarker) {
        const std::size_t start = cursor.position();
        cursor.take(1);
        const std::uint64_t number = cursor.number(1);
        const std::uint64_t dataSet = cursor.number(1);
        std::uint64_t size = cursor.number(2);
        if (size & 0x8000) // the size has a size of its own
            size = cursor.number(std::min<std::uint64_t>(size & 0x7FFF, 8));
        cursor.take(size);
        if (!cursor.ok())
            return Finding::damaged();
        if (tellsPlace(number, dataSet)) {
            finding.found = true;
            continue;
        }
        const std::size_t length = cursor.position() - start;
        std::memmove(record.data() + kept, record.data() + start, length);
        kept += length;
    }
    if (!isPadding(cursor.rest()))
        return Finding::damaged();
    fill(record.subspan(kept), 0);
    return finding;
}

Finding cleanPhotoshop(Bytes resources) {
    constexpr std::uint64_t iptc = 0x0404, exif = 0x0422, exifToo = 0x0423, xmp = 0x0424;
    Finding finding;
    Cursor cursor(resources);
    while (startsWith(cursor.rest(), "8BIM")) {
        cursor.take(4);
        const std::uint64_t id = cursor.number(2);
        const std::uint64_t nameSize = cursor.number(1);
        cursor.take(nameSize | 1); // with its own size byte an even number
        const std::uint64_t size = cursor.number(4);
        const Bytes data = cursor.take(size);
        if (!cursor.ok())
            return Finding::damaged();
        if (size % 2 == 1 && !cursor.rest().empty())
            cursor.take(1);
        Finding inside;
        if (id == iptc)
            inside = cleanIptc(data);
        else if (id == exif || id == exifToo)
            inside = cleanExif(data);
        else if (id == xmp)
            inside = cleanXmp(data);
        if (!finding.add(inside))
            return finding;
    }
    return isPadding(cursor.rest()) ? finding : Finding::damaged();
}

} // namespace parvis::media::location
