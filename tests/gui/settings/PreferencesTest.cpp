#include "ui/settings/Languages.h"
#include "ui/settings/PreferenceStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parvis::ui;
using namespace Qt::StringLiterals;
using Look = Preferences::Look;

class PreferencesTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotChosenIsAsTheDesktop() {
        Appearance desktop;
        desktop.dark = true;
        desktop.textScale = 1.25;
        desktop.highContrast = true;
        desktop.reducedMotion = true;
        QCOMPARE(Preferences().over(desktop), desktop);
        QCOMPARE(Preferences().over({}), Appearance());
    }

    void whatIsChosenStandsOverTheDesktop() {
        Preferences chosen;
        chosen.look = Look::Light;
        chosen.textPercent = 150;
        chosen.highContrast = true;
        chosen.lessMotion = true;
        Appearance desktop;
        desktop.dark = true;
        desktop.textScale = 1.25;
        const Appearance seen = chosen.over(desktop);
        QVERIFY(!seen.dark);
        QCOMPARE(seen.textScale, 1.5);
        QVERIFY(seen.highContrast);
        QVERIFY(seen.reducedMotion);
        chosen.look = Look::Dark;
        QVERIFY(chosen.over({}).dark);
    }

    void areThereAgainAtTheNextStart() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"new folder/preferences.ini"_s);
        Preferences chosen;
        chosen.look = Look::Dark;
        chosen.textPercent = 175;
        chosen.lessMotion = true;
        chosen.language = u"de"_s;
        {
            PreferenceStore store(path);
            QCOMPARE(store.current(), Preferences());
            QSignalSpy changed(&store, &PreferenceStore::changed);
            store.set(chosen);
            store.set(chosen); // no change
            QCOMPARE(changed.size(), 1);
        }
        QCOMPARE(PreferenceStore(path).current(), chosen);
    }

    void nonsenseInTheFileIsPassedOver() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"preferences.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[appearance]\nlook=purple\ntextPercent=5000\nhighContrast=perhaps\n");
        file.close();
        const Preferences read = PreferenceStore(path).current();
        QCOMPARE(read.look, Look::AsDesktop);
        QCOMPARE(read.textPercent, 0);
    }

    void withoutAPathNothingIsWritten() {
        PreferenceStore store{QString()};
        Preferences chosen;
        chosen.look = Look::Dark;
        store.set(chosen);
        QCOMPARE(store.current().look, Look::Dark);
    }

    void speaksItsLanguages() {
        QCOMPARE(languages::available(), (QStringList{u"de"_s, u"en"_s, u"fr"_s}));
        QCOMPARE(languages::nameOf(u"de"_s), u"Deutsch"_s);
        QCOMPARE(languages::nameOf(u"fr"_s), u"Français"_s);
        const auto settings = [] {
            return QCoreApplication::translate("parvis::ui::SettingsDialog", "Settings");
        };
        languages::use(u"de"_s);
        QCOMPARE(settings(), u"Einstellungen"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        languages::use(u"fr"_s);
        QCOMPARE(settings(), u"Paramètres"_s);
        languages::use(u"en"_s);
        QCOMPARE(settings(), u"Settings"_s);
    }
};

QTEST_MAIN(PreferencesTest)
#include "PreferencesTest.moc"
