#include "domain/Media.h"

#include <QTest>

using namespace parvis;
using namespace Qt::StringLiterals;

class FileNamesTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatIsHarmless_data() {
        QTest::addColumn<QString>("claimed");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"report.pdf"_s << u"report.pdf"_s;
        QTest::newRow("accents") << u"Schichtplan für Zoé.xlsx"_s << u"Schichtplan für Zoé.xlsx"_s;
        QTest::newRow("japanese") << u"予定.txt"_s << u"予定.txt"_s;
        QTest::newRow("two dots") << u"a.tar.gz"_s << u"a.tar.gz"_s;
        QTest::newRow("no suffix") << u"README"_s << u"README"_s;
        QTest::newRow("emoji") << u"🎉.png"_s << u"🎉.png"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("windows path") << u"C:\\Windows\\evil.dll"_s << u"evil.dll"_s;
        QTest::newRow("mixed path") << u"a/b\\c.txt"_s << u"c.txt"_s;
        QTest::newRow("only path") << u"///"_s << u"file"_s;
        QTest::newRow("empty") << QString() << u"file"_s;
        QTest::newRow("dots") << u".."_s << u"file"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
        QTest::newRow("trailing dots") << u"a.exe. . ."_s << u"a.exe"_s;
        QTest::newRow("device") << u"CON"_s << u"CON_"_s;
        QTest::newRow("device with suffix") << u"lpt1.txt"_s << u"lpt1_.txt"_s;
        QTest::newRow("not a device") << u"console.txt"_s << u"console.txt"_s;
        QTest::newRow("override") << u"photo\u202Egpj.exe"_s << u"photogpj.exe"_s;
        QTest::newRow("isolate") << u"a\u2066b\u2069.txt"_s << u"ab.txt"_s;
        QTest::newRow("control") << u"a\nb\tc\u0007.txt"_s << u"abc.txt"_s;
        QTest::newRow("line separator") << u"a\u2028b.txt"_s << u"ab.txt"_s;
        QTest::newRow("forbidden") << u"a<b>:\"|?*.txt"_s << u"a_b______.txt"_s;
        QTest::newRow("spaces") << u"   a.txt   "_s << u"a.txt"_s;
        QTest::newRow("only suffix") << u".txt"_s << u"txt"_s;
    }

    void keepsWhatIsHarmless() {
        QFETCH(QString, claimed);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(claimed), safe);
    }

    void shortensAndKeepsTheSuffix() {
        const QString name = safeFileName(QString(500, u'x') + u".pdf"_s);
        QCOMPARE(name.size(), 120);
        QVERIFY(name.endsWith(u".pdf"_s));
        QVERIFY(safeFileName(u"a."_s + QString(500, u'y')).size() <= 120);
    }

    void neverCutsACharacterInTwo() {
        for (int length = 110; length < 130; ++length) {
            const QString name = safeFileName(QString(length, u'x') + u"🎉🎉.png"_s);
            QVERIFY(name.isValidUtf16());
            QVERIFY(name.size() <= 120);
        }
    }

    void holdsForEveryShortHostileName() {
        const QString letters = u"./\\ :\u202E\u0000\na"_s;
        const int count = static_cast<int>(letters.size());
        for (int i = 0; i < count * count * count * count; ++i) {
            QString claimed;
            for (int rest = i, k = 0; k < 4; ++k, rest /= count)
                claimed += letters[rest % count];
            const QString name = safeFileName(claimed);
            QVERIFY(!name.isEmpty());
            QVERIFY(!name.contains(u'/') && !name.contains(u'\\'));
            QVERIFY(name != u"."_s && name != u".."_s);
            QVERIFY(!name.startsWith(u'.') && !name.endsWith(u'.') && !name.endsWith(u' '));
            QCOMPARE(safeFileName(name), name);
        }
    }
};

QTEST_GUILESS_MAIN(FileNamesTest)
#include "FileNamesTest.moc"
