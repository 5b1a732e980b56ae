#include "base/CrashDumps.h"
#include "ui/app/Arguments.h"
#include "ui/app/MainView.h"
#include "ui/app/Shots.h"
#include "ui/app/SingleInstance.h"
#include "ui/app/Window.h"
#include "ui/theme/SystemAppearance.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

void installTranslators(QApplication& application) {
    // Our own texts first: a language that only Qt knows would leave a window in two languages.
    auto* own = new QTranslator(&application);
    if (!own->load(QLocale(), u"parvis"_s, u"_"_s, u":/i18n"_s)) {
        if (own->load(u":/i18n/parvis_en"_s)) // whoever reads English reads its plurals, too
            application.installTranslator(own);
        return;
    }
    application.installTranslator(own);
    auto* qt = new QTranslator(&application);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
}

} // namespace

int main(int argc, char** argv) {
    forbidCrashDumps(); // a dump would hold keys
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"parvis"_s);
    QApplication::setApplicationDisplayName(u"Parvis"_s);
    QApplication::setApplicationVersion(QStringLiteral(PARVIS_VERSION));
    QApplication::setDesktopFileName(u"parvis"_s);
    installTranslators(application);
    const ui::Arguments arguments = ui::readArguments(QApplication::arguments());

    ui::SystemAppearance appearance; // before the theme replaces the platform's palette
    ui::Theme theme;
    theme.applyTo(application);
    if (arguments.theme.isEmpty()) {
        theme.setAppearance(appearance.appearance());
        QObject::connect(&appearance, &ui::SystemAppearance::changed, &theme,
                         &ui::Theme::setAppearance);
        appearance.start();
    } else {
        ui::Appearance fixed;
        fixed.dark = arguments.theme == "dark"_L1;
        theme.setAppearance(fixed);
    }

    ui::Window window(theme, arguments.engine);
    ui::SingleInstance instance(arguments.engine.dataDir);
    QObject::connect(&instance, &ui::SingleInstance::asked, &window, &ui::Window::comeToFront);
    QObject::connect(&instance, &ui::SingleInstance::raised, &application, &QApplication::quit);
    QObject::connect(&window, &ui::Window::busy, &instance, &ui::SingleInstance::raiseOther);
    QObject::connect(&window, &ui::Window::ready, &instance, &ui::SingleInstance::takeOver);
    ui::Shots shots(window, theme, arguments);
    window.setFirstPlace(arguments.place);
    // Whoever runs already comes to the front, in whatever state it is.
    QObject::connect(
        &instance, &ui::SingleInstance::nobody, &window,
        [&] {
            instance.listen();
            window.start();
            window.show();
        },
        Qt::SingleShotConnection);
    instance.raiseOther();
    return QApplication::exec();
}
