#include "media/location/Heif.h"

#include "media/location/Cursor.h"
#include "media/location/Tiff.h"
#include "media/location/Xmp.h"

#include <array>
#include <map>
#include <string>
#include <vector>

namespace parvis::media::location {

using namespace std::string_view_literals;

namespace {

constexpr auto xmpUuid = "\xBE\x7A\xCF\xCB\x97\xA9\x42\xE8\x9C\x71\x99\x94\x91\xE3\xAF\xAC"sv;

struct Box {
    std::string_view type;
    Bytes content;
};

/// The boxes of a container, one after the other (ISO/IEC 14496-12, 4.2). Nothing when they do not
/// fit into it.
std::optional<std::vector<Box>> boxesOf(Bytes container) {
    std::vector<Box> boxes;
    Cursor cursor(container);
    while (!cursor.rest().empty()) {
        const std::size_t left = cursor.rest().size();
        std::uint64_t size = cursor.number(4);
        const std::string_view type = textOf(cursor.take(4));
        std::uint64_t head = 8;
        if (size == 1) {
            size = cursor.number(8);
            head = 16;
        } else if (size == 0) {
            size = left; // to the end
        }
        if (!cursor.ok() || size < head)
            return std::nullopt;
        const Bytes content = cursor.take(size - head);
        if (!cursor.ok())
            return std::nullopt;
        boxes.push_back({type, content});
    }
    return boxes;
}

std::string_view fourCharacters(Cursor& cursor) {
    return textOf(cursor.take(4));
}

enum class ItemKind { Exif, Xmp, Packed };

/// Which items are metadata: 'iinf' with its 'infe' (14496-12, 8.11.6). False: damaged.
bool readKinds(Bytes content, std::map<std::uint64_t, ItemKind>& kinds) {
    Cursor list(content);
    const std::uint64_t version = list.number(1);
    list.take(3);
    list.number(version == 0 ? 2 : 4); // how many
    const auto entries = list.ok() ? boxesOf(list.rest()) : std::nullopt;
    if (!entries)
        return false;
    for (const Box& entry : *entries) {
        Cursor item(entry.content);
        const std::uint64_t itemVersion = item.number(1);
        if (entry.type != "infe" || itemVersion < 2)
            continue;
        item.take(3);
        const std::uint64_t id = item.number(itemVersion == 2 ? 2 : 4);
        item.number(2); // protection
        const std::string_view type = fourCharacters(item);
        if (!item.ok())
            return false;
        if (type == "Exif") {
            kinds[id] = ItemKind::Exif;
        } else if (type == "mime") {
            (void)item.text(); // name
            const std::string_view contentType = item.text();
            if (!item.ok())
                return false;
            const std::string_view encoding = item.rest().empty() ? ""sv : item.text();
            if (contentType == "application/rdf+xml")
                kinds[id] = encoding.empty() ? ItemKind::Xmp : ItemKind::Packed;
        }
    }
    return true;
}

struct Place {
    std::uint64_t method = 0;
    std::uint64_t source = 0;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> extents; ///< Offset, length; 0: all.
};

/// Where the items stand: 'iloc' (14496-12, 8.11.3). False: damaged.
bool readPlaces(Bytes content, std::map<std::uint64_t, Place>& places) {
    Cursor cursor(content);
    const std::uint64_t version = cursor.number(1);
    cursor.take(3);
    const std::uint64_t sizes = cursor.number(2);
    const std::uint64_t offsetSize = sizes >> 12;
    const std::uint64_t lengthSize = sizes >> 8 & 15;
    const std::uint64_t baseSize = sizes >> 4 & 15;
    const std::uint64_t indexSize = version == 0 ? 0 : sizes & 15;
    const std::uint64_t count = cursor.number(version < 2 ? 2 : 4);
    if (version > 2 || std::max({offsetSize, lengthSize, baseSize, indexSize}) > 8)
        return false;
    for (std::uint64_t i = 0; i < count && cursor.ok(); ++i) {
        const std::uint64_t id = cursor.number(version < 2 ? 2 : 4);
        Place& place = places[id];
        place.method = version == 0 ? 0 : cursor.number(2) & 15;
        place.source = cursor.number(2);
        const std::uint64_t base = cursor.number(baseSize);
        const std::uint64_t extents = cursor.number(2);
        for (std::uint64_t e = 0; e < extents && cursor.ok(); ++e) {
            cursor.number(indexSize);
            const std::uint64_t offset = cursor.number(offsetSize);
            place.extents.push_back({base + offset, cursor.number(lengthSize)});
        }
    }
    return cursor.ok();
}

Finding cleanItem(ItemKind kind, Bytes item) {
    if (kind == ItemKind::Xmp)
        return cleanXmp(item);
    // 23008-12, A.2.1: how far behind this number the TIFF structure begins
    const auto head = part(item, 0, 4);
    const std::uint64_t skip = head ? number(*head) : 0;
    const auto exif =
        part(item, 4 + skip, item.size() - std::min<std::uint64_t>(item.size(), 4 + skip));
    return head && exif ? cleanExif(*exif) : Finding::damaged();
}

Finding cleanAt(ItemKind kind, const Place& place, Bytes source) {
    std::vector<std::uint8_t> whole;
    std::vector<Bytes> pieces;
    for (const auto& [offset, length] : place.extents) {
        const auto piece = length > 0 || offset > source.size()
                               ? part(source, offset, length)
                               : std::optional(source.subspan(std::size_t(offset)));
        if (!piece || whole.size() + piece->size() > source.size())
            return Finding::damaged();
        pieces.push_back(*piece);
        whole.insert(whole.end(), piece->begin(), piece->end());
    }
    const Finding finding = cleanItem(kind, whole);
    std::size_t at = 0;
    for (const Bytes& piece : pieces) {
        std::ranges::copy(Bytes(whole).subspan(at, piece.size()), piece.begin());
        at += piece.size();
    }
    return finding;
}

Finding cleanMeta(Bytes file, Bytes meta) {
    std::map<std::uint64_t, ItemKind> kinds;
    std::map<std::uint64_t, Place> places;
    Bytes data;
    const auto boxes = meta.size() < 4 ? std::nullopt : boxesOf(meta.subspan(4));
    if (!boxes)
        return Finding::damaged();
    for (const Box& box : *boxes) {
        if ((box.type == "iinf" && !readKinds(box.content, kinds)) ||
            (box.type == "iloc" && !readPlaces(box.content, places)))
            return Finding::damaged();
        if (box.type == "idat")
            data = box.content;
    }
    Finding finding;
    for (const auto& [id, kind] : kinds) {
        const auto place = places.find(id);
        if (place == places.end())
            return Finding::damaged();
        const bool reachable = place->second.source == 0 && place->second.method <= 1;
        if (kind == ItemKind::Packed || !reachable)
            return Finding::unsupported();
        if (!finding.add(cleanAt(kind, place->second, place->second.method == 0 ? file : data)))
            return finding;
    }
    return finding;
}

} // namespace

bool isHeif(Bytes file) {
    static constexpr std::array<std::string_view, 11> brands{
        "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "mif2", "msf1", "avif", "avis"};
    Cursor cursor(file);
    const std::uint64_t size = cursor.number(4);
    if (fourCharacters(cursor) != "ftyp" || size < 16 ||
        size > std::min<std::size_t>(file.size(), 512))
        return false;
    Cursor named(file.first(std::size_t(size)).subspan(8));
    for (int i = 0; !named.rest().empty() && named.ok(); ++i) {
        const std::string_view brand = fourCharacters(named);
        if (i != 1 && std::ranges::find(brands, brand) != brands.end()) // 1: the minor version
            return true;
    }
    return false;
}

Finding cleanHeif(Bytes file) {
    const auto boxes = boxesOf(file);
    if (!boxes)
        return Finding::damaged();
    Finding finding;
    for (const Box& box : *boxes) {
        Finding inside;
        if (box.type == "moov")
            inside = Finding::unsupported();
        else if (box.type == "meta")
            inside = cleanMeta(file, box.content);
        else if (box.type == "uuid" && startsWith(box.content, xmpUuid))
            inside = cleanXmp(box.content.subspan(xmpUuid.size()));
        if (!finding.add(inside))
            return finding;
    }
    return finding;
}

} // namespace parvis::media::location
