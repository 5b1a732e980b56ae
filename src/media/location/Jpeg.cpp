#include "media/location/Jpeg.h"

#include "media/location/Cursor.h"
#include "media/location/Iptc.h"
#include "media/location/Tiff.h"
#include "media/location/Xmp.h"

#include <QCryptographicHash>

#include <string>
#include <vector>

namespace parvis::media::location {

using namespace std::string_view_literals;

namespace {

constexpr auto exifMark = "Exif\0"sv;
constexpr auto xmpMark = "http://ns.adobe.com/xap/1.0/\0"sv;
constexpr auto longXmpMark = "http://ns.adobe.com/xmp/extension/\0"sv;
constexpr auto photoshopMark = "Photoshop 3.0\0"sv;
constexpr std::size_t guidSize = 32;

/// Cleans what is spread over several segments as the whole that it is.
template<class Clean>
Finding cleanJoined(const std::vector<Bytes>& pieces, Clean clean) {
    std::vector<std::uint8_t> whole;
    for (const Bytes& piece : pieces)
        whole.insert(whole.end(), piece.begin(), piece.end());
    const Finding finding = clean(Bytes(whole));
    std::size_t at = 0;
    for (const Bytes& piece : pieces) {
        std::ranges::copy(Bytes(whole).subspan(at, piece.size()), piece.begin());
        at += piece.size();
    }
    return finding;
}

/// One picture from its SOI to its EOI.
class Picture {
public:
    explicit Picture(Bytes bytes, bool thumbnail = false)
        : m_bytes(bytes)
        , m_thumbnail(thumbnail) {}

    [[nodiscard]] Finding run() {
        m_at = 2;
        while (!m_ended && !m_finding.trouble) {
            if (!segment())
                return Finding::damaged();
        }
        if (!m_photoshop.empty() && !m_finding.trouble)
            m_finding.add(cleanJoined(m_photoshop, cleanPhotoshop));
        if (!m_longXmp.empty() && !m_finding.trouble)
            cleanLongXmp();
        return m_finding;
    }
    [[nodiscard]] std::size_t end() const { return m_at; }

private:
    [[nodiscard]] bool segment() {
        if (m_at + 2 > m_bytes.size() || m_bytes[m_at] != 0xFF)
            return false;
        const std::uint8_t marker = m_bytes[m_at + 1];
        if (marker == 0xFF) { // may be repeated
            ++m_at;
            return true;
        }
        m_at += 2;
        if (marker == 0xD9) {
            m_ended = true;
            return true;
        }
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7))
            return true;
        const auto sizeField = part(m_bytes, m_at, 2);
        const std::uint64_t size = sizeField ? number(*sizeField) : 0;
        const auto content = part(m_bytes, m_at + 2, size - 2);
        if (size < 2 || !content)
            return false;
        m_at += std::size_t(size);
        read(marker, *content);
        if (marker == 0xDA)
            skipPixels();
        return true;
    }
    /// To the next marker; a picture that was cut off ends where its bytes do.
    void skipPixels() {
        const auto isMarker = [](std::uint8_t byte) {
            return byte != 0 && byte != 0xFF && (byte < 0xD0 || byte > 0xD7);
        };
        for (; m_at + 1 < m_bytes.size(); ++m_at) {
            if (m_bytes[m_at] == 0xFF && isMarker(m_bytes[m_at + 1]))
                return;
        }
        m_at = m_bytes.size();
        m_ended = true;
    }
    void read(std::uint8_t marker, Bytes content) {
        if (m_thumbnail) {
            // Nothing in it is looked at, so that pictures in pictures come to an end here.
            if (marker == 0xE1 || marker == 0xEB || marker == 0xED)
                fill(content, 0);
        } else if (marker == 0xE1 && startsWith(content, exifMark)) {
            m_finding.add(cleanExif(content));
        } else if (marker == 0xE1 && startsWith(content, xmpMark)) {
            m_xmp.push_back(content.subspan(xmpMark.size()));
            m_finding.add(cleanXmp(m_xmp.back()));
        } else if (marker == 0xE1 && startsWith(content, longXmpMark)) {
            m_longXmp.push_back(content.subspan(longXmpMark.size()));
        } else if (marker == 0xED && startsWith(content, photoshopMark)) {
            m_photoshop.push_back(content.subspan(photoshopMark.size()));
        } else if (marker == 0xEB) {
            // Statements about the origin of a picture (C2PA) are sealed: all of one or nothing.
            if (textOf(content).find("GPS") != std::string_view::npos) {
                fill(content, 0);
                m_finding.found = true;
            }
        }
    }
    /// XMP beyond one segment: pieces that name the MD5 of the whole, as the short one does.
    void cleanLongXmp() {
        std::vector<Bytes> texts;
        for (const Bytes& piece : m_longXmp) {
            if (piece.size() < guidSize + 8) {
                m_finding.add(Finding::damaged());
                return;
            }
            texts.push_back(piece.subspan(guidSize + 8));
        }
        const Finding inside = cleanJoined(texts, cleanXmp);
        m_finding.add(inside);
        if (!inside.found)
            return;
        QCryptographicHash hash(QCryptographicHash::Md5);
        for (const Bytes& text : texts)
            hash.addData(QByteArrayView(text.data(), qsizetype(text.size())));
        const QByteArray guid = hash.result().toHex().toUpper();
        const std::string before(textOf(m_longXmp.front().first(guidSize)));
        for (const Bytes& piece : m_longXmp)
            std::ranges::copy(guid, piece.begin());
        for (const Bytes& packet : m_xmp) {
            const std::size_t at = textOf(packet).find(before);
            if (at != std::string_view::npos)
                std::ranges::copy(guid, packet.begin() + std::ptrdiff_t(at));
        }
    }

    Bytes m_bytes;
    bool m_thumbnail;
    std::size_t m_at = 0;
    bool m_ended = false;
    Finding m_finding;
    std::vector<Bytes> m_xmp;
    std::vector<Bytes> m_longXmp;
    std::vector<Bytes> m_photoshop;
};

} // namespace

Finding cleanJpeg(Bytes jpeg, std::size_t* size) {
    Finding finding;
    std::size_t at = 0;
    std::size_t end = 0;
    while (at < jpeg.size()) {
        Picture picture(jpeg.subspan(at));
        const Finding inside = picture.run();
        // What looks like one more picture and is none goes with the rest.
        if (end == 0 || !inside.trouble) {
            if (!finding.add(inside))
                return finding;
            end = at + picture.end();
        }
        const std::size_t from = std::max(end, at + 2);
        const std::size_t next =
            textOf(jpeg.subspan(std::min(from, jpeg.size()))).find("\xFF\xD8\xFF");
        at = next == std::string_view::npos ? jpeg.size() : from + next;
        const Bytes between = jpeg.subspan(end, at - end);
        if (std::ranges::any_of(between, [](std::uint8_t byte) { return byte != 0; })) {
            finding.found = true;
            fill(between, 0);
        }
    }
    if (size)
        *size = end;
    return finding;
}

Finding cleanThumbnail(Bytes jpeg) {
    return Picture(jpeg, true).run();
}

} // namespace parvis::media::location
