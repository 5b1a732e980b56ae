#include "base/CrashDumps.h"
#include "ctl/Help.h"
#include "ctl/Runner.h"
#include "policy/Policy.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

#include <cstdio>

using namespace parvis;
using namespace parvis::ctl;
using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    forbidCrashDumps();
    QCoreApplication application(argc, argv);
    // The application's name, because that is where the profile folder is.
    QCoreApplication::setApplicationName(u"parvis"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARVIS_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"parvis"_s, u"_"_s, u":/i18n"_s) ||
        translator.load(u":/i18n/parvis_en"_s)) // whoever reads English reads its plurals, too
        QCoreApplication::installTranslator(&translator);

    QFile results;
    QFile messages;
    if (!results.open(stdout, QIODevice::WriteOnly) || !messages.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitCode::Failed);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    const auto line = parseCommandLine(arguments);
    if (!line) {
        Output output(results, messages, arguments.contains(u"--json"_s));
        output.error(line.error());
        output.note(u"help"_s, QCoreApplication::translate(
                                   "parvis::ctl", "\"parvisctl --help\" lists what there is."));
        return static_cast<int>(ExitCode::WrongUse);
    }
    Output output(results, messages, line->json);
    if (line->help || line->version) {
        results.write((line->help ? helpFor(*line) : versionText()).toUtf8());
        return static_cast<int>(output.flush() ? ExitCode::Done : ExitCode::Failed);
    }
    Runner runner(output, *line, policy::read());
    QTimer::singleShot(0, &runner, &Runner::start);
    return QCoreApplication::exec();
}
