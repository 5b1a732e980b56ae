#include "base/CrashDumps.h"
#include "base/Logging.h"
#include "policy/Policy.h"
#include "ui/app/Arguments.h"
#include "ui/app/MainView.h"
#include "ui/app/Shots.h"
#include "ui/app/SingleInstance.h"
#include "ui/app/UntilUsable.h"
#include "ui/app/Window.h"
#include "ui/files/LentFolder.h"
#include "ui/settings/Languages.h"
#include "ui/settings/PreferenceStore.h"
#include "ui/theme/SystemAppearance.h"
#include "ui/theme/Theme.h"

#include <QApplication>

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

policy::Policy policyOfTheOrganisation() {
    const policy::Reading reading = policy::read();
    for (const QString& complaint : reading.complaints)
        qCWarning(logUi).noquote() << "policy:" << complaint;
    return reading.policy;
}

} // namespace

int main(int argc, char** argv) {
    forbidCrashDumps(); // a dump would hold keys
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"parvis"_s);
    QApplication::setApplicationDisplayName(u"Parvis"_s);
    QApplication::setApplicationVersion(QStringLiteral(PARVIS_VERSION));
    QApplication::setDesktopFileName(u"parvis"_s);
    ui::languages::use({}); // for what the command line has to say
    ui::Arguments arguments = ui::readArguments(QApplication::arguments());
    const bool pictures = !arguments.shot.isEmpty() || !arguments.shotsDir.isEmpty();
    // Pictures look the same for everybody.
    if (!pictures)
        arguments.engine.policy = policyOfTheOrganisation();
    ui::PreferenceStore preferences(pictures ? QString() : ui::PreferenceStore::usualPath());
    if (!preferences.current().language.isEmpty())
        ui::languages::use(preferences.current().language);

    ui::SystemAppearance appearance; // before the theme replaces the platform's palette
    ui::Theme theme;
    theme.applyTo(application);
    const auto dress = [&] {
        ui::Appearance wanted = preferences.current().over(appearance.appearance());
        if (!arguments.theme.isEmpty())
            wanted.dark = arguments.theme == "dark"_L1;
        theme.setAppearance(wanted);
    };
    dress();
    QObject::connect(&appearance, &ui::SystemAppearance::changed, &theme, dress);
    QObject::connect(&preferences, &ui::PreferenceStore::changed, &theme, dress);
    if (!pictures)
        appearance.start();

    ui::LentFolder::sweep(); // what a crash left behind
    ui::Window window(theme, preferences, arguments.engine);
    ui::SingleInstance instance(arguments.engine.dataDir);
    QObject::connect(&instance, &ui::SingleInstance::asked, &window, &ui::Window::comeToFront);
    QObject::connect(&instance, &ui::SingleInstance::raised, &application, &QApplication::quit);
    QObject::connect(&window, &ui::Window::busy, &instance, &ui::SingleInstance::raiseOther);
    QObject::connect(&window, &ui::Window::profileOpened, &instance, &ui::SingleInstance::takeOver);
    ui::Shots shots(window, theme, arguments);
    std::unique_ptr<ui::UntilUsable> untilUsable;
    if (arguments.untilUsable)
        untilUsable = std::make_unique<ui::UntilUsable>(window);
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
