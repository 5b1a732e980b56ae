#include "backends/demo/SampleMedia.h"

#include "backends/demo/SampleOrganisation.h"

#include <QImage>
#include <QSet>
#include <QTest>

using namespace parvis;
using namespace parvis::demo;
using namespace Qt::StringLiterals;

class SampleMediaTest : public QObject {
    Q_OBJECT

private slots:
    void everyAddressOfTheSampleLeadsSomewhere() {
        const SampleOrganisation sample(SampleSize::S, SampleOrganisation::defaultSeed,
                                        QDateTime::currentDateTimeUtc(), AccountId{1});
        QSet<QString> kinds;
        const auto check = [&](const MediaRef& ref, qint64 size, QSize pixels) {
            // One of each kind is painted, sizes of files are looked at for all.
            const QString kind = ref.uri.section(u'/', 1, 2);
            const bool picture = ref.uri.contains(u"/picture/"_s);
            if (picture && kinds.contains(kind))
                return;
            kinds.insert(kind);
            const auto media = makeSampleMedia(ref.uri);
            QVERIFY2(media.has_value(), qPrintable(ref.uri));
            if (size >= 0)
                QCOMPARE(media->bytes.size(), size);
            if (pixels.isValid())
                QCOMPARE(QImage::fromData(media->bytes, "PNG").size(), pixels);
        };
        for (int i = 0; i < sample.peopleCount(); ++i) {
            if (const MediaRef avatar = sample.person(i).avatar; avatar.isValid())
                check(avatar, -1, {256, 256});
        }
        for (int i = 0; i < sample.groupCount(); ++i) {
            if (const MediaRef avatar = sample.group(i).avatar; avatar.isValid())
                check(avatar, -1, {256, 256});
        }
        for (int i = 0; i < sample.placeCount(); ++i) {
            const int count = sample.messageCount(i);
            sample.forMessages(i, count - 40, 40, [&](Message&& message, QList<Reaction>&&) {
                for (const Attachment& file : message.attachments)
                    check(file.media, file.size,
                          file.width > 0 ? QSize(file.width, file.height) : QSize());
            });
        }
        QVERIFY(kinds.size() > 8);
    }

    void papersAreRealPapers() {
        const auto pdf = makeSampleMedia(u"demo:sample/file/3/50000/shift-plan.pdf"_s);
        QVERIFY(pdf.has_value());
        QCOMPARE(pdf->mimeType, u"application/pdf"_s);
        QVERIFY(pdf->bytes.startsWith("%PDF-1.4"));
        const qsizetype start = pdf->bytes.lastIndexOf("startxref\n") + 10;
        const qsizetype table = pdf->bytes.mid(start, 12).split('\n')[0].toLongLong();
        QVERIFY(pdf->bytes.mid(table).startsWith("xref\n0 "));
        const auto rows = pdf->bytes.mid(table).split('\n');
        const qsizetype first = rows[3].first(10).toLongLong();
        QVERIFY(pdf->bytes.mid(first).startsWith("1 0 obj"));
        const auto csv = makeSampleMedia(u"demo:sample/file/3/4000/a.csv"_s);
        QVERIFY(csv.has_value());
        QVERIFY(csv->bytes.startsWith("time,"));
    }

    void otherAddressesLeadNowhere_data() {
        QTest::addColumn<QString>("uri");
        QTest::newRow("empty") << QString();
        QTest::newRow("other") << u"https://a.example/b/c/d/e"_s;
        QTest::newRow("kind") << u"demo:sample/picture/cat/1/10x10"_s;
        QTest::newRow("huge") << u"demo:sample/picture/plot/1/99999x99999"_s;
        QTest::newRow("no size") << u"demo:sample/picture/plot/1/x"_s;
        QTest::newRow("negative") << u"demo:sample/file/1/-5/a.csv"_s;
        QTest::newRow("huge file") << u"demo:sample/file/1/99999999999/a.csv"_s;
        QTest::newRow("suffix") << u"demo:sample/file/1/5/a.exe"_s;
        QTest::newRow("deeper") << u"demo:sample/file/1/5/../a.csv"_s;
    }

    void otherAddressesLeadNowhere() {
        QFETCH(QString, uri);
        QVERIFY(!makeSampleMedia(uri).has_value());
    }
};

QTEST_GUILESS_MAIN(SampleMediaTest)
#include "SampleMediaTest.moc"
