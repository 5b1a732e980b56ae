#include "ui/settings/Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace parvis::ui::languages {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/i18n"_s;

/// The application's translators; replaced as a pair, so that no window is in two languages.
QTranslator* installed(const QString& name) {
    return qApp->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
}

QTranslator* freshTranslator(const QString& name) {
    delete installed(name); // takes itself out of the application
    auto* translator = new QTranslator(qApp);
    translator->setObjectName(name);
    return translator;
}

} // namespace

QStringList available() {
    QStringList codes;
    for (const QString& file : QDir(folder).entryList({u"parvis_*.qm"_s}))
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    std::ranges::sort(codes, {}, [](const QString& code) { return nameOf(code); });
    return codes;
}

QString nameOf(const QString& code) {
    QString name = QLocale(code).nativeLanguageName();
    // "American English" is what the bare code means; the texts are for all who speak it.
    if (code == "en"_L1)
        name = u"English"_s;
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

void use(const QString& code) {
    // Dates and numbers stay those of the country, as far as the language is spoken there.
    const QLocale locale = code.isEmpty()
                               ? QLocale::system()
                               : QLocale(QLocale(code).language(), QLocale::system().territory());
    QLocale::setDefault(locale);
    auto* own = freshTranslator(u"parvisTranslator"_s);
    auto* qt = freshTranslator(u"qtTranslator"_s);
    // Our own texts first: a language that only Qt knows would leave a window in two languages.
    if (!own->load(locale, u"parvis"_s, u"_"_s, folder)) {
        if (own->load(folder + u"/parvis_en"_s)) // whoever reads English reads its plurals, too
            QCoreApplication::installTranslator(own);
        return;
    }
    QCoreApplication::installTranslator(own);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace parvis::ui::languages
