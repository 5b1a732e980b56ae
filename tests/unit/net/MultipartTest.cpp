#include "net/Multipart.h"

#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

/// A file in a form, and what its name cannot do.
class MultipartTest final : public QObject {
    Q_OBJECT

private slots:
    void theBytesOfAForm() {
        const QByteArray content = "one\r\ntwo\0three\xFF\r\n--parvis-"_qba;
        const net::Multipart form("data"_qba, u"Bericht für März.docx"_s, "text/plain"_qba,
                                  content);
        const QByteArray boundary = boundaryOf(form);
        QVERIFY(boundary.size() > 30 && boundary.size() <= 70); // RFC 2046: at most 70
        QCOMPARE(form.body(), "--" + boundary +
                                  "\r\nContent-Disposition: form-data; name=\"data\"; "
                                  "filename=\"Bericht f\xC3\xBCr M\xC3\xA4rz.docx\"\r\n"
                                  "Content-Type: text/plain\r\n\r\n" +
                                  content + "\r\n--" + boundary + "--\r\n");
    }

    void everyFormHasItsOwnBoundary() {
        const auto form = [] {
            return net::Multipart("data"_qba, u"a"_s, "text/plain"_qba, {});
        };
        QVERIFY(boundaryOf(form()) != boundaryOf(form()));
    }

    void aNameAddsNothing_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("quoted");
        QTest::addRow("header") << u"a\"\r\nContent-Type: text/html\r\n\r\n<b>"_s
                                << "a%22%0D%0AContent-Type: text/html%0D%0A%0D%0A<b>"_qba;
        QTest::addRow("parameter") << u"a\"; name=\"format"_s << "a%22; name=%22format"_qba;
        QTest::addRow("escape") << u"a\\"_s << "a%5C"_qba;
        QTest::addRow("zero") << QString(QChar(0)) + u"a\u007F\t"_s << "%00a%7F%09"_qba;
    }
    void aNameAddsNothing() {
        QFETCH(QString, name);
        QFETCH(QByteArray, quoted);
        const net::Multipart form("data"_qba, name, "text/plain"_qba, "x"_qba);
        const QByteArray head = form.body().first(form.body().indexOf("\r\n\r\n"));
        QCOMPARE(head.count("\r\n"), 2);
        QVERIFY2(head.contains("; filename=\"" + quoted + "\"\r\n"), head.constData());
    }

    void aTypeAddsNothing() {
        for (const QByteArray& type : {"text/html\r\nX: y"_qba, ""_qba, "text"_qba, "a/b; c=d"_qba,
                                       "text/plain\n"_qba, "text/\xC3\xA4"_qba}) {
            const net::Multipart form("data"_qba, u"a"_s, type, {});
            QVERIFY2(form.body().contains("\r\nContent-Type: application/octet-stream\r\n\r\n"),
                     form.body().constData());
        }
        const net::Multipart form(
            "data"_qba, u"a"_s,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_qba, {});
        QVERIFY(form.body().contains("wordprocessingml.document\r\n\r\n"));
    }

private:
    static QByteArray boundaryOf(const net::Multipart& form) {
        const QByteArray before = "multipart/form-data; boundary="_qba;
        return form.contentType().startsWith(before) ? form.contentType().sliced(before.size())
                                                     : QByteArray();
    }
};

QTEST_APPLESS_MAIN(MultipartTest)
#include "MultipartTest.moc"
