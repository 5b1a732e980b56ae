#include "ui/app/Arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace parvis::ui {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(const QString& why) {
    std::fprintf(stderr, "parvis: %s\n", qPrintable(why));
    std::exit(2);
}

/// The first line of the file.
std::shared_ptr<const Secret> passphraseFrom(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(QCoreApplication::translate("parvis::ui::Arguments", "cannot read %1: %2")
                   .arg(path, file.errorString()));
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return std::make_shared<const Secret>(Secret::take(std::move(line)));
}

} // namespace

Arguments readArguments(const QStringList& list) {
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("parvis::ui::Arguments", text);
    };
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(QT_TRANSLATE_NOOP(
        "parvis::ui::Arguments", "Groups, chat and people of your organisation.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"demo"_s,
         tr(QT_TRANSLATE_NOOP("parvis::ui::Arguments",
                              "Open the embedded sample organisation: no server, no account."))},
        {u"data-dir"_s, tr(QT_TRANSLATE_NOOP("parvis::ui::Arguments", "Use this profile folder.")),
         u"DIR"_s},
        {u"passphrase-file"_s,
         tr(QT_TRANSLATE_NOOP(
             "parvis::ui::Arguments",
             "Read the passphrase from the first line of a file, where there is no keychain.")),
         u"PATH"_s},
        {u"ca-file"_s,
         tr(QT_TRANSLATE_NOOP(
             "parvis::ui::Arguments",
             "Trust the certificate authorities in a PEM file besides those of the "
             "system.")),
         u"PATH"_s},
        {u"offline"_s, tr(QT_TRANSLATE_NOOP("parvis::ui::Arguments",
                                            "Show what is on disk and stay off the network."))},
        {u"place"_s,
         tr(QT_TRANSLATE_NOOP("parvis::ui::Arguments", "Begin at home, groups, chat or people.")),
         u"PLACE"_s},
        {u"theme"_s,
         tr(QT_TRANSLATE_NOOP("parvis::ui::Arguments", "Use the light or the dark look.")),
         u"LOOK"_s},
        {u"until-usable"_s,
         tr(QT_TRANSLATE_NOOP("parvis::ui::Arguments",
                              "Begin at chat, and end as soon as one can read and write there."))},
        {u"shot"_s,
         tr(QT_TRANSLATE_NOOP("parvis::ui::Arguments",
                              "Write a picture of the window to a PNG file, and end.")),
         u"FILE"_s},
        {u"shots"_s,
         tr(QT_TRANSLATE_NOOP("parvis::ui::Arguments",
                              "Write pictures of every screen to a folder, and end.")),
         u"DIR"_s},
    });
    parser.process(list);
    Arguments arguments;
    arguments.shot = parser.value(u"shot"_s);
    arguments.shotsDir = parser.value(u"shots"_s);
    arguments.place = parser.value(u"place"_s);
    arguments.untilUsable = parser.isSet(u"until-usable"_s);
    if (arguments.untilUsable)
        arguments.place = u"chat"_s;
    arguments.theme = parser.value(u"theme"_s);
    if (!arguments.theme.isEmpty() && arguments.theme != "light"_L1 && arguments.theme != "dark"_L1)
        refuse(tr(QT_TRANSLATE_NOOP("parvis::ui::Arguments", "--theme is light or dark")));
    engine::EngineOptions& engine = arguments.engine;
    engine.demo = parser.isSet(u"demo"_s) || !arguments.shotsDir.isEmpty();
    engine.online = !parser.isSet(u"offline"_s);
    engine.lively = arguments.shotsDir.isEmpty();
    engine.dataDir = parser.value(u"data-dir"_s);
    engine.authoritiesFile = parser.value(u"ca-file"_s);
    if (engine.dataDir.isEmpty() && !engine.demo)
        engine.dataDir =
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/profile"_L1;
    if (parser.isSet(u"passphrase-file"_s))
        engine.passphrase = passphraseFrom(parser.value(u"passphrase-file"_s));
    return arguments;
}

} // namespace parvis::ui
