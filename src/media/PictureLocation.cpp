#include "media/PictureLocation.h"

#include "media/location/Chunks.h"
#include "media/location/Heif.h"
#include "media/location/Jpeg.h"
#include "media/location/Tiff.h"

namespace parvis::media {

using namespace location;
using namespace std::string_view_literals;

namespace {

Finding clean(QByteArray& picture) {
    const Bytes bytes(reinterpret_cast<std::uint8_t*>(picture.data()), std::size_t(picture.size()));
    if (startsWith(bytes, "\xFF\xD8\xFF"sv)) {
        std::size_t size = 0;
        const Finding finding = cleanJpeg(bytes, &size);
        picture.truncate(qsizetype(size));
        return finding;
    }
    if (startsWith(bytes, "\x89PNG\r\n\x1A\n"sv))
        return cleanPng(picture);
    if (startsWith(bytes, "RIFF"sv) && bytes.size() >= 12 &&
        textOf(bytes.subspan(8, 4)) == "WEBP"sv)
        return cleanWebp(picture);
    if (startsWith(bytes, "II*\0"sv) || startsWith(bytes, "MM\0*"sv))
        return cleanTiff(bytes);
    if (isHeif(bytes))
        return cleanHeif(bytes);
    // These have no room for a place, but for one kind of extension.
    const bool plain =
        startsWith(bytes, "BM"sv) || startsWith(bytes, "\0\0\1\0"sv) || startsWith(bytes, "GIF8"sv);
    if (plain && textOf(bytes).find("XMP DataXMP"sv) == std::string_view::npos)
        return {};
    return Finding::unsupported();
}

} // namespace

LocationOutcome removeLocation(QByteArray& picture) {
    QByteArray copy = picture;
    copy.detach();
    const Finding finding = clean(copy);
    if (finding.trouble)
        return *finding.trouble == Trouble::Damaged ? LocationOutcome::Unreadable
                                                    : LocationOutcome::Unsupported;
    picture = copy;
    return finding.found ? LocationOutcome::Removed : LocationOutcome::None;
}

} // namespace parvis::media
