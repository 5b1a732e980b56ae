#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QList>
#include <QtEndian>

#include <algorithm>

/// Pictures made by hand, with and without the place where they were "taken".
namespace parvis::test::picture {

inline QByteArray little16(quint16 v) {
    QByteArray b(2, 0);
    qToLittleEndian(v, b.data());
    return b;
}
inline QByteArray little32(quint32 v) {
    QByteArray b(4, 0);
    qToLittleEndian(v, b.data());
    return b;
}
inline QByteArray big16(quint16 v) {
    QByteArray b(2, 0);
    qToBigEndian(v, b.data());
    return b;
}
inline QByteArray big32(quint32 v) {
    QByteArray b(4, 0);
    qToBigEndian(v, b.data());
    return b;
}

/// One TIFF entry; a value of up to four bytes stands in it, a longer one behind the directory.
struct Entry {
    quint16 tag;
    quint16 type; ///< 1 byte, 2 text, 3 short, 4 long, 5 rational, 7 undefined
    quint32 count;
    QByteArray value;
};

/// A directory at `at`, little-endian, with its values behind it.
inline QByteArray directory(quint32 at, const QList<Entry>& entries, quint32 next = 0) {
    QByteArray table = little16(quint16(entries.size()));
    QByteArray values;
    const auto valuesAt = at + 2 + 12 * quint32(entries.size()) + 4;
    for (const Entry& e : entries) {
        table += little16(e.tag) + little16(e.type) + little32(e.count);
        if (e.value.size() <= 4) {
            table += e.value.leftJustified(4, '\0');
        } else {
            table += little32(valuesAt + quint32(values.size()));
            values += e.value;
        }
    }
    return table + little32(next) + values;
}

inline const QByteArray latitude =
    little32(52) + little32(1) + little32(31) + little32(1) + little32(1234567) + little32(10000);
inline const QByteArray makerNote = "MAKER says 52.5186 13.3761 to itself";

/// Orientation 6, a date, a maker's note and, with `place`, a position.
inline QByteArray tiff(bool place, const QList<Entry>& more = {}) {
    QList<Entry> first{{0x0112, 3, 1, little16(6)}, {0x0132, 2, 20, "2026:11:20 10:00:00\0"}};
    first.last().value.resize(20);
    const quint32 exifAt = 2000, gpsAt = 3000;
    first += more;
    first += Entry{0x8769, 4, 1, little32(exifAt)};
    if (place)
        first += Entry{0x8825, 4, 1, little32(gpsAt)};
    std::ranges::sort(first, {}, &Entry::tag);
    QByteArray all = QByteArray("II*\0", 4) + little32(8) + directory(8, first);
    all = all.leftJustified(exifAt, '\0') +
          directory(exifAt, {{0x829A, 5, 1, little32(1) + little32(125)},
                             {0x927C, 7, quint32(makerNote.size()), makerNote},
                             {0xA002, 4, 1, little32(64)}});
    if (place)
        all = all.leftJustified(gpsAt, '\0') +
              directory(gpsAt,
                        {{1, 2, 2, "N"}, {2, 5, 3, latitude}, {3, 2, 2, "E"}, {4, 5, 3, latitude}});
    return all;
}

inline const QByteArray xmp =
    "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description rdf:about=''"
    " xmlns:exif='http://ns.adobe.com/exif/1.0/' xmlns:q='http://ns.adobe.com/photoshop/1.0/'"
    " xmlns:tiff='http://ns.adobe.com/tiff/1.0/' "
    "xmlns:e='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'"
    " tiff:Orientation='6' exif:GPSLatitude='52,31.1N' q:City=\"Berlin > Mitte\">"
    "<q:Credit>Ines</q:Credit><exif:GPSLongitude>13,22.6E</exif:GPSLongitude>"
    "<e:LocationCreated><rdf:Bag><rdf:li rdf:parseType='Resource'><e:City>Berlin</e:City>"
    "<e:Note/></rdf:li></rdf:Bag></e:LocationCreated></rdf:Description></rdf:RDF></x:xmpmeta>"
    "   <?xpacket end='w'?>";

inline QByteArray dataSet(quint8 number, const QByteArray& value) {
    return QByteArray("\x1C\x02", 2) + char(number) + big16(quint16(value.size())) + value;
}
/// By-line, city, headline.
inline const QByteArray iptc =
    dataSet(80, "Ines") + dataSet(90, "Berlin") + dataSet(105, "Press day");

inline QByteArray photoshop() {
    QByteArray resource =
        "8BIM" + big16(0x0404) + QByteArray(2, '\0') + big32(quint32(iptc.size())) + iptc;
    return iptc.size() % 2 ? resource + '\0' : resource;
}

inline QImage image() {
    QImage made(64, 48, QImage::Format_RGB32);
    for (int y = 0; y < made.height(); ++y) {
        for (int x = 0; x < made.width(); ++x)
            made.setPixel(x, y, qRgb(x * 4, y * 5, (x ^ y) * 3));
    }
    return made;
}
inline QByteArray encoded(const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image().save(&buffer, format))
        qFatal("no %s can be written here", format);
    return bytes;
}

inline QByteArray segment(char marker, const QByteArray& content) {
    return QByteArray("\xFF", 1) + marker + big16(quint16(content.size() + 2)) + content;
}
inline QByteArray exifSegment(const QByteArray& tiff) {
    return segment('\xE1', QByteArray("Exif\0\0", 6) + tiff);
}
inline QByteArray xmpSegment(const QByteArray& packet) {
    return segment('\xE1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + packet);
}
/// A JPEG with these segments behind its beginning.
inline QByteArray jpeg(const QByteArray& segments) {
    return encoded("JPEG").insert(2, segments);
}
inline QByteArray fullJpeg() {
    return jpeg(exifSegment(tiff(true)) + xmpSegment(xmp) +
                segment('\xED', QByteArray("Photoshop 3.0\0", 14) + photoshop()));
}

inline quint32 crc(const QByteArray& bytes) {
    quint32 value = 0xFFFFFFFF;
    for (const char c : bytes) {
        value ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            value = value & 1 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
    }
    return ~value;
}
inline QByteArray chunk(const QByteArray& type, const QByteArray& data) {
    return big32(quint32(data.size())) + type + data + big32(crc(type + data));
}
/// A PNG with these chunks behind its header.
inline QByteArray png(const QByteArray& chunks) {
    return encoded("PNG").insert(33, chunks);
}
inline QByteArray fullPng() {
    return png(chunk("eXIf", tiff(true)) +
               chunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + xmp) +
               chunk("tEXt", QByteArray("exif:GPSLatitude\0", 17) + "52/1, 31/1, 0/1") +
               chunk("tEXt", QByteArray("Author\0", 7) + "Ines"));
}

inline QByteArray riffChunk(const QByteArray& type, const QByteArray& data) {
    return type + little32(quint32(data.size())) + data + QByteArray(data.size() % 2, '\0');
}
inline QByteArray webp() {
    const QByteArray content = "WEBP" + riffChunk("VP8X", QByteArray(10, '\x0C')) +
                               riffChunk("VP8 ", QByteArray(31, 'p')) +
                               riffChunk("EXIF", tiff(true)) + riffChunk("XMP ", xmp);
    return "RIFF" + little32(quint32(content.size())) + content;
}

inline QByteArray box(const QByteArray& type, const QByteArray& content) {
    return big32(quint32(content.size() + 8)) + type + content;
}
/// A HEIC with a coded picture, and Exif (in two extents) and XMP as items of the same 'mdat'.
inline QByteArray heic(const QByteArray& more = {}) {
    const QByteArray exif = big32(6) + QByteArray("Exif\0\0", 6) + tiff(true);
    const QByteArray coded(500, 'c');
    const auto full = [](const QByteArray& type, const QByteArray& content, char version = 0) {
        return box(type, version + QByteArray(3, '\0') + content);
    };
    const auto item = [&](quint16 id, const QByteArray& type, const QByteArray& rest) {
        return full("infe", big16(id) + big16(0) + type + rest, 2);
    };
    const QByteArray ftyp = box("ftyp", "heic" + big32(0) + "mif1heic");
    const auto meta = [&](quint32 data) {
        const quint32 half = 100;
        const auto extent = [](quint32 at, qsizetype size) {
            return big32(at) + big32(quint32(size));
        };
        const QByteArray places =
            big16(0x4400) + big16(3) + big16(1) + big16(0) + big16(1) + extent(data, 500) +
            big16(2) + big16(0) + big16(2) + extent(data + 500, half) +
            extent(data + 500 + half, exif.size() - half) + big16(3) + big16(0) + big16(1) +
            extent(data + 500 + quint32(exif.size()), xmp.size());
        return full(
            "meta",
            full("iinf", big16(3) + item(1, "hvc1", QByteArray(1, '\0')) +
                             item(2, "Exif", QByteArray(1, '\0')) +
                             item(3, "mime", QByteArray("\0", 1) + "application/rdf+xml" + '\0')) +
                full("iloc", places));
    };
    const auto dataAt = quint32(ftyp.size() + meta(0).size() + 8);
    return ftyp + meta(dataAt) + box("mdat", coded + exif + xmp) + more;
}

} // namespace parvis::test::picture
