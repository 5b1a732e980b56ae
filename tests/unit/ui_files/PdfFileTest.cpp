#include "ui/files/PdfFile.h"

#include "support/Await.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QTest>

using namespace parvis;
using namespace parvis::ui;
using namespace Qt::StringLiterals;

namespace {

QByteArray paper(int pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(1000, 1000, u"Page number %1"_s.arg(page + 1));
        painter.fillRect(0, 3000, 4000, 4000, Qt::red);
    }
    painter.end();
    return bytes;
}

/// A file by hand: objects from 1 on, and what the trailer says besides.
QByteArray made(const QList<QByteArray>& objects, const QByteArray& trailer = {}) {
    QByteArray file = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    for (const QByteArray& object : objects) {
        offsets.append(file.size());
        file += QByteArray::number(offsets.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    const qsizetype table = file.size();
    file += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        file += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return file + "trailer << /Size " + QByteArray::number(offsets.size() + 1) + " /Root 1 0 R " +
           trailer + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

const QByteArray catalog = "<< /Type /Catalog /Pages 2 0 R >>";
const QByteArray onePage = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

QByteArray page(const QByteArray& box) {
    return "<< /Type /Page /Parent 2 0 R /MediaBox [" + box + "] >>";
}

} // namespace

class PdfFileTest : public QObject {
    Q_OBJECT

private slots:
    void pagesAreDrawnAndRead() {
        const auto file = test::await(PdfFile::open(paper(3)));
        QVERIFY(file);
        QCOMPARE((*file)->pageSizes().size(), 3);
        QVERIFY(qAbs((*file)->pageSizes()[0].width() - 595) < 2);
        const auto image = test::await((*file)->draw(2, {298, 421}));
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(298, 421));
        QCOMPARE(image->pixelColor(290, 5), QColor(Qt::white));
        int red = 0;
        for (int y = 0; y < image->height(); ++y)
            red += image->pixelColor(60, y) == QColor(Qt::red) ? 1 : 0;
        QVERIFY(red > 100);
        QVERIFY(test::await((*file)->textOf(1)).value_or(QString()).contains(u"Page number 2"_s));
    }

    void aDamagedFileIsSaidToBe() {
        QRandomGenerator random(5);
        const QByteArray whole = paper(2);
        QVERIFY(whole.size() > 1000);
        QByteArray noise(10'000, '\0');
        for (char& byte : noise)
            byte = char(random.bounded(256));
        for (const QByteArray& bytes : {QByteArray(), "%PDF-1.4"_qba, noise, whole.first(300)}) {
            const auto file = test::await(PdfFile::open(bytes));
            QVERIFY(!file);
            QCOMPARE(file.error().kind, ErrorKind::InvalidInput);
        }
        // Bytes that changed anywhere do no harm, whatever is left of it.
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            for (int i = 0; i < 20; ++i)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto file = test::await(PdfFile::open(bytes));
            for (int page = 0; file && page < (*file)->pageSizes().size(); ++page)
                QVERIFY(!test::await((*file)->draw(page, {200, 200}))
                             .value_or(QImage(1, 1, QImage::Format_RGB32))
                             .isNull());
        }
    }

    void aPasswordIsAskedFor() {
        const QByteArray secret = "<" + QByteArray(64, 'a') + ">";
        const auto file =
            test::await(PdfFile::open(made({catalog, onePage, page("0 0 100 100"),
                                            "<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O " +
                                                secret + " /U " + secret + " >>"},
                                           "/Encrypt 4 0 R /ID [" + secret + secret + "]")));
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::Forbidden);
    }

    void absurdPagesTakeNoAbsurdMemory() {
        for (const QByteArray& box :
             {"0 0 1 14400"_qba, "0 0 14400 1"_qba, "0 0 0 0"_qba, "0 0 99999999 99999999"_qba}) {
            const auto file = test::await(PdfFile::open(made({catalog, onePage, page(box)})));
            QVERIFY(file);
            const QSizeF size = (*file)->pageSizes()[0];
            QVERIFY(size.width() >= 1 && size.height() >= size.width() / 20 - 1 &&
                    size.height() <= size.width() * 20 + 1);
            const auto image = test::await((*file)->draw(0, {50'000, 50'000}));
            QVERIFY(image);
            QVERIFY(qint64(image->width()) * image->height() <= 16'100'000);
        }
    }

    void whoClosesItWaitsForNothing() {
        const auto bytes = paper(1);
        auto file = test::await(PdfFile::open(bytes));
        QVERIFY(file);
        auto drawing = (*file)->draw(0, {4000, 4000});
        file->reset();
        // What is being drawn keeps the document until it is done.
        QVERIFY(test::await(std::move(drawing)));
    }
};

QTEST_MAIN(PdfFileTest)
#include "PdfFileTest.moc"
