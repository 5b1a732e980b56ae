#include "ui/files/PlainText.h"

#include <QStringEncoder>
#include <QTest>

using namespace parvis::ui;
using namespace Qt::StringLiterals;

class PlainTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyEncodingIsRead() {
        const QString text = u"Zürich, Élan, 北京 🙂\n"_s;
        QCOMPARE(plainTextOf(text.toUtf8(), true), text);
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE,
                                    QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            QCOMPARE(plainTextOf(encoder.encode(text), true), text);
        }
        // No UTF-8: what was written in the west.
        QCOMPARE(plainTextOf("Z\xFCrich"_qba, true), u"Zürich"_s);
        QCOMPARE(plainTextOf({}, true), QString());
    }

    void aBeginningMayEndWithinACharacter() {
        const QByteArray bytes = u"Grüße 北京 🙂"_s.toUtf8();
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto text = plainTextOf(bytes.first(size), false);
            QVERIFY(text);
            QVERIFY2(u"Grüße 北京 🙂"_s.startsWith(*text), qPrintable(*text));
        }
        // Of a whole file the same is no UTF-8.
        QCOMPARE(plainTextOf("\xC3"_qba, true), u"Ã"_s);
    }

    void whatIsNoTextIsNone() {
        QVERIFY(!plainTextOf("PK\x03\x04\0\0\0\0"_qba, true));
        QVERIFY(!plainTextOf(QByteArray(2000, '\x01'), true));
        QVERIFY(!plainTextOf(QByteArray(1, '\0'), true));
    }

    void linesEndAsTheyAreMeantTo() {
        QCOMPARE(plainTextOf("a\r\nb\rc\nd"_qba, true), u"a\nb\nc\nd"_s);
    }

    void whatDeceivesIsShown() {
        // "exe" that reads as a picture, and a bell that would ring.
        const QString text = u"invoice\u202Egpj.exe\a"_s;
        QCOMPARE(plainTextOf(text.toUtf8(), true), u"invoice\uFFFDgpj.exe\uFFFD"_s);
        QCOMPARE(plainTextOf(u"a\u2066b\u2069"_s.toUtf8(), true), u"a\uFFFDb\uFFFD"_s);
        // Arabic needs none of that.
        QCOMPARE(plainTextOf(u"مرحبا\tb"_s.toUtf8(), true), u"مرحبا\tb"_s);
    }

    void endlessLinesAreBroken() {
        const auto text = plainTextOf(QByteArray(1'000'000, 'x'), true);
        QVERIFY(text);
        for (const QString& line : text->split(u'\n'))
            QVERIFY(line.size() <= 4000);
        QCOMPARE(QString(*text).remove(u'\n').size(), 1'000'000);
        // A pair of surrogates stays one.
        const auto pairs = plainTextOf(u"🙂"_s.repeated(5000).toUtf8(), true);
        QVERIFY(pairs && QString(*pairs).remove(u'\n') == u"🙂"_s.repeated(5000));
        QVERIFY(!pairs->contains(u"\xD83D\n"_s));
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "PlainTextTest.moc"
