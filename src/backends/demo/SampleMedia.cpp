#include "backends/demo/SampleMedia.h"

#include "backends/demo/Random.h"
#include "backends/demo/SamplePaintings.h"

#include <QBuffer>
#include <QStringList>

namespace parvis::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxSide = 4096;
constexpr qint64 maxFile = 16 * 1024 * 1024;

QByteArray csv(quint64 seed, qint64 size) {
    Random random(seed);
    QByteArray text = "time,x_um,y_um,current_ma\n";
    double x = 0;
    double y = 0;
    for (int second = 0; text.size() < size; ++second) {
        x += (random.below(201) - 100) / 4000.0 - x / 600;
        y += (random.below(201) - 100) / 5000.0 - y / 700;
        text += QByteArray::number(second) + ',' + QByteArray::number(x, 'f', 4) + ',' +
                QByteArray::number(y, 'f', 4) + ',' +
                QByteArray::number(398.0 + random.below(100) / 100.0, 'f', 2) + '\n';
    }
    text.truncate(size);
    return text;
}

/// A small real document: four pages with a title line and lines of grey, and a comment that fills
/// it up to the size that was promised.
QByteArray pdf(const QString& name, quint64 seed, qint64 size) {
    constexpr int pages = 4;
    QByteArray title = name.section(u'.', 0, 0).replace(u'-', u' ').toLatin1();
    title.replace('\\', ' ').replace('(', ' ').replace(')', ' ');
    QByteArray file = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto object = [&](const QByteArray& body) {
        offsets.append(file.size());
        file += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    QByteArray kids;
    for (int page = 0; page < pages; ++page)
        kids += QByteArray::number(4 + 2 * page) + " 0 R ";
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>");
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    Random random(seed);
    for (int page = 0; page < pages; ++page) {
        object(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 "
            "R >> >> /Contents " +
            QByteArray::number(5 + 2 * page) + " 0 R >>");
        QByteArray content = "BT /F1 18 Tf 72 770 Td (" + title + ") Tj ET\n0.82 g\n";
        for (int line = 0; line < 32; ++line) {
            const int width = line % 8 == 7 ? 120 + random.below(180) : 400 + random.below(51);
            content += "72 " + QByteArray::number(730 - 20 * line) + ' ' +
                       QByteArray::number(width) + " 7 re f\n";
        }
        object("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content +
               "endstream");
    }
    QByteArray end =
        "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : std::as_const(offsets))
        end += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    end += "trailer\n<< /Size " + QByteArray::number(offsets.size() + 1) +
           " /Root 1 0 R >>\nstartxref\n";
    const auto tail = [&] {
        return end + QByteArray::number(file.size()) + "\n%%EOF\n";
    };
    constexpr qsizetype digitsLater = 4; // the offset of the table grows with the padding
    const qsizetype padding = size - file.size() - tail().size() - digitsLater;
    if (padding > 2)
        file += '%' + QByteArray(padding - 2, ' ') + '\n';
    file += tail();
    if (file.size() < size)
        file += QByteArray(size - file.size(), '\n');
    return file;
}

} // namespace

std::optional<SampleMedia> makeSampleMedia(const QString& uri) {
    const QStringList parts = uri.split(u'/');
    if (parts.size() != 5 || parts[0] != "demo:sample"_L1)
        return std::nullopt;
    if (parts[1] == "picture"_L1) {
        const QStringList sides = parts[4].split(u'x');
        const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
        if (size.isEmpty() || size.width() > maxSide || size.height() > maxSide)
            return std::nullopt;
        const QImage image = paintSample(parts[2], size, parts[3].toULongLong());
        if (image.isNull())
            return std::nullopt;
        SampleMedia media{{}, u"image/png"_s};
        QBuffer buffer(&media.bytes);
        image.save(&buffer, "PNG");
        return media;
    }
    const qint64 size = parts[3].toLongLong();
    if (parts[1] != "file"_L1 || size <= 0 || size > maxFile)
        return std::nullopt;
    const quint64 seed = parts[2].toULongLong();
    if (parts[4].endsWith(".csv"_L1))
        return SampleMedia{csv(seed, size), u"text/csv"_s};
    if (parts[4].endsWith(".pdf"_L1))
        return SampleMedia{pdf(parts[4], seed, size), u"application/pdf"_s};
    return std::nullopt;
}

} // namespace parvis::demo
