#include "domain/FileKind.h"

#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

Attachment file(const QString& name, const QString& type = {},
                AttachmentKind kind = AttachmentKind::File) {
    Attachment attachment;
    attachment.fileName = name;
    attachment.mimeType = type;
    attachment.kind = kind;
    return attachment;
}

} // namespace

class FileKindTest : public QObject {
    Q_OBJECT

private slots:
    void aKindIsToldByTheType_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("kind");
        const auto row = [](const QString& name, const QString& type, FileKind kind) {
            QTest::addRow("%s %s", qPrintable(name), qPrintable(type)) << name << type << int(kind);
        };
        row(u"a.png"_s, u"image/png"_s, FileKind::Picture);
        row(u"a.pdf"_s, u"application/pdf"_s, FileKind::Document);
        row(u"a"_s, u"application/pdf"_s, FileKind::Document);
        row(u"a.docx"_s,
            u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
            FileKind::Document);
        row(u"a.odt"_s, u"application/vnd.oasis.opendocument.text"_s, FileKind::Document);
        row(u"a.rtf"_s, u"text/rtf"_s, FileKind::Document);
        row(u"a.csv"_s, u"text/csv"_s, FileKind::Document);
        row(u"a.zip"_s, u"application/zip"_s, FileKind::Other);
        row(u"a.mp4"_s, u"video/mp4"_s, FileKind::Other);
        // The type is known: the suffix does not count.
        row(u"a.pdf"_s, u"application/zip"_s, FileKind::Other);
        // It is not: the suffix does.
        row(u"Report.PDF"_s, {}, FileKind::Document);
        row(u"a.xlsx"_s, u"application/octet-stream"_s, FileKind::Document);
        row(u"a.jpeg"_s, u"application/octet-stream"_s, FileKind::Picture);
        row(u"a.log"_s, {}, FileKind::Document);
        row(u"pdf"_s, {}, FileKind::Other);
        row(u"a."_s, {}, FileKind::Other);
    }
    void aKindIsToldByTheType() {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(int, kind);
        QCOMPARE(int(fileKindOf(file(name, type))), kind);
    }

    void whatTheSenderShowsAsAPictureIsOne() {
        QCOMPARE(fileKindOf(file(u"a"_s, {}, AttachmentKind::Image)), FileKind::Picture);
        QCOMPARE(fileKindOf(file(u"a.txt"_s, {}, AttachmentKind::Audio)), FileKind::Other);
    }

    void papersAndTextsAreKnown() {
        QVERIFY(isPdf(file(u"a.pdf"_s)));
        QVERIFY(!isPdf(file(u"a.pdf"_s, u"text/plain"_s)));
        QVERIFY(isPlainText(file(u"a.pdf"_s, u"text/plain"_s)));
        QVERIFY(isPlainText(file(u"a.bin"_s, u"application/json"_s)));
        QVERIFY(isPlainText(file(u"notes.MD"_s)));
        QVERIFY(!isPlainText(file(u"a.rtf"_s, u"text/rtf"_s)));
        QVERIFY(!isPlainText(file(u"a.docx"_s)));
    }

    void anOfficeKnowsItsDocuments() {
        QCOMPARE(officeSuffix(file(u"Plan.DOCX"_s)), u"docx"_s);
        QCOMPARE(officeSuffix(file(u"table.ods"_s, u"application/octet-stream"_s)), u"ods"_s);
        QCOMPARE(officeSuffix(file(u"slides"_s, u"application/vnd.ms-powerpoint"_s)), u"ppt"_s);
        QCOMPARE(officeSuffix(file(u"a.txt"_s, u"text/rtf"_s)), u"rtf"_s);
        QCOMPARE(officeSuffix(
                     file(u"a.exe"_s,
                          u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s)),
                 u"xlsx"_s);
        // The type says something else, or the sender that it is a picture.
        QCOMPARE(officeSuffix(file(u"a.docx"_s, u"application/zip"_s)), QString());
        QCOMPARE(officeSuffix(file(u"a.docx"_s, {}, AttachmentKind::Image)), QString());
        QCOMPARE(officeSuffix(file(u"a.pdf"_s)), QString());
        QCOMPARE(officeSuffix(file(u"docx"_s)), QString());
        QCOMPARE(officeSuffix(file({})), QString());
    }

    void programsAreKnownByTheirSuffixWhateverTypeIsClaimed() {
        QVERIFY(mayRun(file(u"plan.pdf.exe"_s, u"application/pdf"_s)));
        QVERIFY(mayRun(file(u"START.Desktop"_s, u"text/plain"_s)));
        QVERIFY(mayRun(file(u"page.html"_s, u"text/html"_s)));
        QVERIFY(mayRun(file(u"setup"_s, u"application/x-executable"_s)));
        QVERIFY(!mayRun(file(u"plan.pdf"_s, u"application/pdf"_s)));
        QVERIFY(!mayRun(file(u"table.xlsx"_s)));
        QVERIFY(!mayRun(file(u"exe"_s)));
    }
};

QTEST_APPLESS_MAIN(FileKindTest)
#include "FileKindTest.moc"
