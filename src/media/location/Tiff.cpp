#include "media/location/Tiff.h"

#include "media/location/Iptc.h"
#include "media/location/Jpeg.h"
#include "media/location/Xmp.h"

#include <array>
#include <set>
#include <vector>

namespace parvis::media::location {

namespace {

constexpr std::size_t entrySize = 12;
constexpr std::size_t maxDirectories = 200;

namespace tag {
enum : std::uint64_t {
    SubDirectories = 0x014A,
    ThumbnailAt = 0x0201,
    ThumbnailSize = 0x0202,
    Xmp = 0x02BC,
    PixelScale = 0x830E,
    Iptc = 0x83BB,
    TiePoints = 0x8482,
    Transformation = 0x85D8,
    Photoshop = 0x8649,
    Exif = 0x8769,
    GeoKeys = 0x87AF,
    GeoDoubles = 0x87B0,
    GeoTexts = 0x87B1,
    Gps = 0x8825,
    MakerNote = 0x927C,
    Interoperability = 0xA005,
    GdalMetadata = 0xA480,
};
}

bool isGeoTiff(std::uint64_t key) {
    static constexpr std::array<std::uint64_t, 7> keys{
        tag::PixelScale, tag::TiePoints, tag::Transformation, tag::GeoKeys,
        tag::GeoDoubles, tag::GeoTexts,  tag::GdalMetadata};
    return std::ranges::find(keys, key) != keys.end();
}

std::uint64_t sizeOfType(std::uint64_t type) {
    static constexpr std::array<std::uint8_t, 14> sizes{0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    return type < sizes.size() ? sizes[type] : 0;
}

class Directories {
public:
    explicit Directories(Bytes tiff)
        : m_tiff(tiff) {}

    [[nodiscard]] Finding run() {
        if (m_tiff.size() < 8)
            return Finding::damaged();
        m_big = startsWith(m_tiff, "MM");
        if (!m_big && !startsWith(m_tiff, "II"))
            return Finding::damaged();
        if (const auto version = numberAt(2, 2); version != 42)
            return version == 43 ? Finding::unsupported() : Finding::damaged(); // 43: BigTIFF
        // One after the other, not one in the other: what points where decides a stranger.
        m_waiting.push_back({numberAt(4, 4), false});
        while (!m_waiting.empty() && !m_finding.trouble) {
            const Directory next = m_waiting.back();
            m_waiting.pop_back();
            read(next);
        }
        return m_finding;
    }

private:
    struct Directory {
        std::uint64_t at;
        bool position; ///< Everything in it tells the place.
    };
    struct Entry {
        std::uint64_t key = 0;
        std::uint64_t count = 0;
        std::uint64_t itemSize = 0;
        std::uint64_t valueAt = 0; ///< Where the value stands in the file.
        std::uint64_t valueSize = 0;
    };

    [[nodiscard]] std::uint64_t numberAt(std::uint64_t at, std::uint64_t size) {
        const auto field = part(m_tiff, at, size);
        if (!field)
            m_finding.add(Finding::damaged());
        return field ? number(*field, m_big) : 0;
    }
    [[nodiscard]] Entry entryAt(std::uint64_t at) {
        Entry entry;
        entry.key = numberAt(at, 2);
        entry.itemSize = sizeOfType(numberAt(at + 2, 2));
        entry.count = numberAt(at + 4, 4);
        entry.valueSize = entry.count * entry.itemSize;
        entry.valueAt = entry.valueSize <= 4 ? at + 8 : numberAt(at + 8, 4);
        return entry;
    }
    [[nodiscard]] std::optional<Bytes> valueOf(const Entry& entry) {
        const auto value = part(m_tiff, entry.valueAt, entry.valueSize);
        if (!value)
            m_finding.add(Finding::damaged());
        return value;
    }
    [[nodiscard]] std::vector<std::uint64_t> numbersOf(const Entry& entry) {
        std::vector<std::uint64_t> numbers;
        const auto value = valueOf(entry);
        if (!value || entry.itemSize == 0 || entry.itemSize > 4 || entry.count > maxDirectories)
            return numbers;
        for (std::size_t i = 0; i < entry.count; ++i)
            numbers.push_back(number(value->subspan(i * entry.itemSize, entry.itemSize), m_big));
        return numbers;
    }

    void read(const Directory& directory) {
        if (directory.at == 0)
            return;
        if (!m_seen.insert(directory.at).second)
            return;
        if (m_seen.size() > maxDirectories) {
            m_finding.add(Finding::damaged());
            return;
        }
        std::uint64_t count = numberAt(directory.at, 2);
        const std::uint64_t first = directory.at + 2;
        if (!part(m_tiff, first, count * entrySize)) {
            m_finding.add(Finding::damaged());
            return;
        }
        m_thumbnailAt = m_thumbnailSize = 0;
        for (std::uint64_t i = 0; i < count && !m_finding.trouble;) {
            const std::uint64_t at = first + i * entrySize;
            if (directory.position || !keeps(entryAt(at))) {
                remove(entryAt(at), at, first + count * entrySize);
                setNumber(m_tiff.subspan(std::size_t(directory.at), 2), --count, m_big);
            } else {
                ++i;
            }
        }
        // Some writers leave the last directory's end out.
        const auto next = part(m_tiff, first + count * entrySize, 4);
        if (!directory.position && next)
            m_waiting.push_back({number(*next, m_big), false});
        readThumbnail();
    }
    /// Looks into an entry; false: it has to go.
    [[nodiscard]] bool keeps(const Entry& entry) {
        switch (entry.key) {
        case tag::Gps:
            for (const std::uint64_t at : numbersOf(entry))
                m_waiting.push_back({at, true});
            m_finding.found = true;
            return false;
        case tag::MakerNote:
            return false; // only its maker knows what it tells
        case tag::Exif:
        case tag::Interoperability:
        case tag::SubDirectories:
            for (const std::uint64_t at : numbersOf(entry))
                m_waiting.push_back({at, false});
            return true;
        case tag::ThumbnailAt:
        case tag::ThumbnailSize:
            if (const auto numbers = numbersOf(entry); numbers.size() == 1)
                (entry.key == tag::ThumbnailAt ? m_thumbnailAt : m_thumbnailSize) = numbers[0];
            return true;
        case tag::Xmp:
        case tag::Iptc:
        case tag::Photoshop:
            if (const auto value = valueOf(entry))
                m_finding.add(entry.key == tag::Xmp    ? cleanXmp(*value)
                              : entry.key == tag::Iptc ? cleanIptc(*value)
                                                       : cleanPhotoshop(*value));
            return true;
        default:
            m_finding.found = m_finding.found || isGeoTiff(entry.key);
            return !isGeoTiff(entry.key);
        }
    }
    /// Clears the value, and closes the gap in a directory that ends at `end`.
    void remove(const Entry& entry, std::uint64_t at, std::uint64_t end) {
        const auto value = valueOf(entry);
        if (!value)
            return;
        // Neither the head of the file nor a list of entries is anybody's value.
        const bool inEntry = entry.valueSize <= 4;
        if (!inEntry && entry.valueAt < 8) {
            m_finding.add(Finding::damaged());
            return;
        }
        fill(*value, 0);
        // The number of the next directory stands behind the last entry, and moves with them.
        const std::uint64_t last = std::min<std::uint64_t>(end + 4, m_tiff.size());
        std::uint8_t* data = m_tiff.data();
        std::memmove(data + at, data + at + entrySize, std::size_t(last - at - entrySize));
        fill(m_tiff.subspan(std::size_t(last - entrySize), entrySize), 0);
    }
    void readThumbnail() {
        const auto picture = part(m_tiff, m_thumbnailAt, m_thumbnailSize);
        if (picture && startsWith(*picture, "\xFF\xD8"))
            m_finding.add(cleanThumbnail(*picture));
    }

    Bytes m_tiff;
    bool m_big = false;
    Finding m_finding;
    std::vector<Directory> m_waiting;
    std::set<std::uint64_t> m_seen;
    std::uint64_t m_thumbnailAt = 0;
    std::uint64_t m_thumbnailSize = 0;
};

} // namespace

Finding cleanTiff(Bytes tiff) {
    return Directories(tiff).run();
}

Finding cleanExif(Bytes exif) {
    using namespace std::string_view_literals;
    constexpr auto mark = "Exif\0"sv; // and a byte to fill up
    if (startsWith(exif, mark) && exif.size() > mark.size())
        exif = exif.subspan(mark.size() + 1);
    return cleanTiff(exif);
}

} // namespace parvis::media::location
