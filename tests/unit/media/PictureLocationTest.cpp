#include "media/PictureLocation.h"

#include "unit/media/support/PictureBytes.h"

#include <QImageReader>
#include <QTest>
#include <QXmlStreamReader>

using namespace parvis;
using namespace parvis::test::picture;
using namespace Qt::StringLiterals;
using Outcome = LocationOutcome;

/// QCOMPARE prints it.
namespace parvis {
char* toString(const LocationOutcome& outcome) {
    return QTest::toString(int(outcome));
}
} // namespace parvis

namespace {

/// Everything in these pictures that tells where they were taken.
QStringList told(const QByteArray& bytes) {
    QStringList found;
    const QList<QByteArray> places{latitude, makerNote, "52,31.1N",  "13,22.6E",       "Berlin",
                                   "Mitte",  "52/1",    "GPSLatitu", "LocationCreated"};
    for (const QByteArray& place : places) {
        if (bytes.contains(place))
            found += QString::fromLatin1(place);
    }
    return found;
}

bool isWellFormed(const QByteArray& packet) {
    QXmlStreamReader reader(packet);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QByteArray packetIn(const QByteArray& bytes) {
    const qsizetype from = bytes.indexOf("<x:xmpmeta");
    return bytes.sliced(from, bytes.indexOf("</x:xmpmeta>") + 12 - from);
}

/// What a reader of TIFF finds: tags of a directory, and whether they are in order.
QList<int> tagsAt(const QByteArray& tiff, qsizetype at) {
    QList<int> tags;
    const int count = qFromLittleEndian<quint16>(tiff.constData() + at);
    for (int i = 0; i < count; ++i)
        tags += qFromLittleEndian<quint16>(tiff.constData() + at + 2 + 12 * i);
    return tags;
}

QImage decoded(QByteArray bytes, bool turned = false) {
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(turned);
    return reader.read();
}

} // namespace

class PictureLocationTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsCleanedAndKeepsItsPixels_data() {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<bool>("decodes");
        QTest::newRow("JPEG") << fullJpeg() << true;
        QTest::newRow("PNG") << fullPng() << true;
        QTest::newRow("WebP") << webp() << false;
        QTest::newRow("HEIC") << heic() << false;
        QTest::newRow("TIFF") << tiff(true, {{0x02BC, 1, quint32(xmp.size()), xmp},
                                             {0x83BB, 7, quint32(iptc.size()), iptc}})
                              << false;
    }
    void everyKindIsCleanedAndKeepsItsPixels() {
        QFETCH(QByteArray, picture);
        QFETCH(bool, decodes);
        QVERIFY(told(picture).size() >= 4);
        QByteArray cleaned = picture;
        QCOMPARE(media::removeLocation(cleaned), Outcome::Removed);
        QCOMPARE(told(cleaned), QStringList());
        // What tells no place is there still.
        QVERIFY(cleaned.contains("2026:11:20 10:00:00"));
        if (picture.contains("Ines"))
            QVERIFY(cleaned.contains("Ines"));
        if (picture.contains(xmp)) {
            QVERIFY(isWellFormed(packetIn(cleaned)));
            QVERIFY(cleaned.contains("tiff:Orientation='6'"));
        }
        if (decodes) {
            QVERIFY(!decoded(picture).isNull());
            QCOMPARE(decoded(cleaned), decoded(picture));
            QCOMPARE(decoded(cleaned, true), decoded(picture, true));
        }
        // Nothing is left to do.
        QByteArray again = cleaned;
        QCOMPARE(media::removeLocation(again), Outcome::None);
        QCOMPARE(again, cleaned);
    }

    void onlyTheBytesOfMetadataChange() {
        const QByteArray before = fullJpeg();
        QByteArray after = before;
        QCOMPARE(media::removeLocation(after), Outcome::Removed);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(decoded(after, true).size(), QSize(48, 64)); // orientation 6: turned
        const qsizetype pixels = encoded("JPEG").size() - 2;
        QCOMPARE(after.last(pixels), before.last(pixels));
        QByteArray coded = heic();
        QVERIFY(media::removeLocation(coded) == Outcome::Removed);
        QCOMPARE(coded.size(), heic().size());
        QVERIFY(coded.contains(QByteArray(500, 'c')));
    }

    void theDirectoryStaysOneThatReadersUnderstand() {
        QByteArray bytes = tiff(true);
        QCOMPARE(tagsAt(bytes, 8), QList<int>({0x0112, 0x0132, 0x8769, 0x8825}));
        QCOMPARE(media::removeLocation(bytes), Outcome::Removed);
        QCOMPARE(tagsAt(bytes, 8), QList<int>({0x0112, 0x0132, 0x8769}));
        QCOMPARE(tagsAt(bytes, 2000), QList<int>({0x829A, 0xA002}));
        QCOMPARE(tagsAt(bytes, 3000), QList<int>());
        QVERIFY(bytes.sliced(3000).count('\0') == bytes.size() - 3000);
        QCOMPARE(bytes.sliced(8 + 2 + 8, 2), little16(6)); // the orientation
    }

    void aPictureWithoutAPlaceKeepsItsBytes() {
        for (const char* format : {"JPEG", "PNG", "BMP"}) {
            QByteArray plain = encoded(format);
            QCOMPARE(media::removeLocation(plain), Outcome::None);
            QCOMPARE(plain, encoded(format));
        }
    }

    void aPlaceInTheThumbnailOrInASecondPictureGoes() {
        const QByteArray small = fullJpeg();
        QByteArray inside = tiff(false);
        // A second directory, behind the first, with the thumbnail.
        const auto at = quint32(inside.size());
        inside += directory(at, {{0x0201, 4, 1, little32(at + 30)},
                                 {0x0202, 4, 1, little32(quint32(small.size()))}});
        inside = inside.leftJustified(at + 30, '\0') + small;
        const qsizetype next = 8 + 2 + 12 * 3;
        inside.replace(next, 4, little32(at));
        QVERIFY(inside.size() < 65'000);
        QByteArray bytes = jpeg(exifSegment(inside));
        (void)media::removeLocation(bytes);
        QCOMPARE(told(bytes), QStringList());
        // Phones put further pictures behind the first.
        QByteArray two = fullJpeg() + fullJpeg();
        QCOMPARE(media::removeLocation(two), Outcome::Removed);
        QCOMPARE(two.size(), 2 * fullJpeg().size());
        QCOMPARE(told(two), QStringList());
        QCOMPARE(two.count(encoded("JPEG").sliced(2)), 2);
    }

    void whatFollowsThePictureGoes() {
        const QByteArray film = box("ftyp", "mp42") + box("moov", "\xA9xyz+52.5186+013.3761/");
        QByteArray bytes = encoded("JPEG") + film;
        QCOMPARE(media::removeLocation(bytes), Outcome::Removed);
        QCOMPARE(bytes, encoded("JPEG"));
        QByteArray between = encoded("JPEG") + film + encoded("JPEG");
        QCOMPARE(media::removeLocation(between), Outcome::Removed);
        QCOMPARE(between.size(), 2 * encoded("JPEG").size() + film.size()); // nothing moves
        QVERIFY(!between.contains("+52.5186"));
        bytes = encoded("PNG") + film;
        QCOMPARE(media::removeLocation(bytes), Outcome::Removed);
        QCOMPARE(bytes, encoded("PNG"));
    }

    void longXmpOfSeveralSegmentsIsCleanedAsOne() {
        QByteArray packet = xmp;
        const QByteArray guid =
            QCryptographicHash::hash(packet, QCryptographicHash::Md5).toHex().toUpper();
        const QByteArray shortOne = "<x:xmpmeta xmlns:x='adobe:ns:meta/' n:HasExtendedXMP='" +
                                    guid + "' xmlns:n='n'></x:xmpmeta>";
        const qsizetype cut = packet.indexOf("52,31.1N") + 3; // in the middle of the place
        const auto piece = [&](qsizetype from, const QByteArray& text) {
            return segment('\xE1', QByteArray("http://ns.adobe.com/xmp/extension/\0", 35) + guid +
                                       big32(quint32(packet.size())) + big32(quint32(from)) + text);
        };
        QByteArray bytes = jpeg(xmpSegment(shortOne) + piece(0, packet.first(cut)) +
                                piece(cut, packet.sliced(cut)));
        QCOMPARE(media::removeLocation(bytes), Outcome::Removed);
        QCOMPARE(told(bytes), QStringList());
        QVERIFY(!bytes.contains(",31.1N"));
        // The name that the pieces have is the sum of what they hold.
        QVERIFY(!bytes.contains(guid));
        qsizetype at = bytes.indexOf("extension/") + 11;
        const QByteArray named = bytes.sliced(at, 32);
        QCOMPARE(bytes.count(named), 3);
        QByteArray whole = bytes.sliced(at + 40, cut);
        at = bytes.indexOf("extension/", at) + 11;
        whole += bytes.sliced(at + 40, packet.size() - cut);
        QCOMPARE(named, QCryptographicHash::hash(whole, QCryptographicHash::Md5).toHex().toUpper());
    }

    void xmpThatCannotBeReadGoesAsAWhole_data() {
        QTest::addColumn<QByteArray>("packet");
        QTest::newRow("not closed") << "<x:xmpmeta><e:City>Berlin</x:xmpmeta>"_qba;
        QTest::newRow("an entity")
            << "<!DOCTYPE x [<!ENTITY c 'Berlin'>]><x:xmpmeta>&c;</x:xmpmeta>"_qba;
        QTest::newRow("UTF-16") << QByteArray("<\0a\0>\0B\0e\0r\0l\0i\0n\0<\0/\0a\0>\0", 28);
        QTest::newRow("cut off") << xmp.first(xmp.indexOf("Berlin") + 6);
    }
    void xmpThatCannotBeReadGoesAsAWhole() {
        QFETCH(QByteArray, packet);
        QByteArray bytes = jpeg(xmpSegment(packet));
        QCOMPARE(media::removeLocation(bytes), Outcome::Removed);
        QVERIFY(!bytes.contains("Berlin") && !bytes.contains("B\0e\0r"_qba));
        QCOMPARE(decoded(bytes), decoded(encoded("JPEG")));
    }

    void geoTiffLosesWhereItLies() {
        QByteArray bytes = tiff(false, {{0x8482, 12, 6, QByteArray(48, 'k')}});
        QCOMPARE(media::removeLocation(bytes), Outcome::Removed);
        QVERIFY(!bytes.contains(QByteArray(48, 'k')));
    }

    void aDamagedPictureStaysAsItIs_data() {
        QTest::addColumn<QByteArray>("picture");
        QTest::newRow("cut in the metadata") << fullJpeg().first(1000);
        QByteArray wild = tiff(true);
        wild.replace(wild.indexOf(little32(3000)), 4, little32(900'000));
        QTest::newRow("a position beyond the end") << jpeg(exifSegment(wild));
        QTest::newRow("no TIFF") << jpeg(exifSegment("some other thing"));
        QTest::newRow("a cut PNG") << fullPng().chopped(20);
        QTest::newRow("a cut WebP") << webp().chopped(20);
        QTest::newRow("a cut HEIC") << heic().chopped(20);
        QTest::newRow("only a beginning") << "\xFF\xD8\xFF"_qba;
    }
    void aDamagedPictureStaysAsItIs() {
        QFETCH(QByteArray, picture);
        QByteArray bytes = picture;
        QCOMPARE(media::removeLocation(bytes), Outcome::Unreadable);
        QCOMPARE(bytes, picture);
    }

    void aKindThatCannotBeCleanedIsSaid() {
        const QByteArray jxl = QByteArray("\0\0\0\x0CJXL \r\n\x87\n", 12) + tiff(true);
        const QByteArray moving = heic(box("moov", "frames"));
        const QByteArray big = QByteArray("II+\0\x08\0\0\0", 8) + tiff(true);
        for (const QByteArray& picture : {jxl, moving, big, QByteArray(), "GIF"_qba}) {
            QByteArray bytes = picture;
            QCOMPARE(media::removeLocation(bytes), Outcome::Unsupported);
            QCOMPARE(bytes, picture);
        }
    }

    void anyCutOrChangedByteEndsWell() {
        for (const QByteArray& whole : {fullJpeg(), fullPng(), webp(), heic(), tiff(true)}) {
            for (qsizetype at = 0; at < whole.size(); at += 7) {
                QByteArray cut = whole.first(at);
                (void)media::removeLocation(cut);
                for (const char value : {'\0', '\xFF', '\x01'}) {
                    QByteArray changed = whole;
                    changed[at] = value;
                    const QByteArray before = changed;
                    const Outcome outcome = media::removeLocation(changed);
                    QVERIFY(changed.size() <= before.size());
                    if (outcome == Outcome::Unreadable || outcome == Outcome::Unsupported)
                        QCOMPARE(changed, before);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(PictureLocationTest)
#include "PictureLocationTest.moc"
