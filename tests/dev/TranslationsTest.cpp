#include "base/Error.h"

#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace parvis;

/// The translations are in the build, load, and cover what the engine says.
class TranslationsTest : public QObject {
    Q_OBJECT

private slots:
    void everyLanguageIsEmbedded() {
        const QStringList expected{u"parvis_de.qm"_s, u"parvis_en.qm"_s, u"parvis_fr.qm"_s};
        QCOMPARE(QDir(u":/i18n"_s).entryList(QDir::Files, QDir::Name), expected);
    }

    void errorsAreTranslated_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        QTest::newRow("de") << u"de"_s << u"Abgebrochen."_s;
        QTest::newRow("fr") << u"fr"_s << u"Annulé."_s;
    }

    void errorsAreTranslated() {
        QFETCH(QString, language);
        QFETCH(QString, expected);
        QCOMPARE(describe(ErrorKind::Cancelled), u"Cancelled."_s);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(language), u"parvis"_s, u"_"_s, u":/i18n"_s));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(describe(ErrorKind::Cancelled), expected);
        QCoreApplication::removeTranslator(&translator);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
