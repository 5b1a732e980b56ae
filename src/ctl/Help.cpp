#include "ctl/Help.h"

#include "ctl/TextTable.h"

#include <QCoreApplication>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("parvis::ctl", source);
}

QString indented(const TextTable& table) {
    QString result;
    const QStringList lines = table.lines();
    for (const QString& line : lines)
        result += "  "_L1 + line + u'\n';
    return result;
}

QString optionTable(std::span<const OptionSpec> options) {
    TextTable table;
    for (const OptionSpec& option : options) {
        QString form = "--"_L1 + QLatin1String(option.name);
        if (option.value)
            form += u' ' + QLatin1String(option.value);
        table.addRow({form, text(option.help)});
    }
    return indented(table);
}

QString usageOf(const CommandSpec& command) {
    QString usage = QLatin1String(command.name);
    if (*command.arguments != '\0')
        usage += u' ' + QLatin1String(command.arguments);
    for (const OptionSpec& option : command.options) {
        QString form = "--"_L1 + QLatin1String(option.name);
        if (option.value)
            form += u' ' + QLatin1String(option.value);
        usage += option.required ? u' ' + form : u" ["_s + form + u']';
    }
    return usage;
}

QString commandHelp(const CommandSpec& command) {
    QString help = text(QT_TRANSLATE_NOOP("parvis::ctl", "Usage: %1"))
                       .arg("parvisctl [OPTIONS] "_L1 + usageOf(command)) +
                   "\n\n"_L1 + text(command.summary) + u'\n';
    if (command.details)
        help += text(command.details) + u'\n';
    if (!command.options.empty())
        help += u'\n' + text(QT_TRANSLATE_NOOP("parvis::ctl", "Options of this command:")) + u'\n' +
                optionTable(command.options);
    help += u'\n' + text(QT_TRANSLATE_NOOP("parvis::ctl", "Options of every command:")) + u'\n' +
            optionTable(globalOptions());
    return help;
}

QString commandList(const QString& firstWord) {
    TextTable table;
    for (const CommandSpec& command : commandTable()) {
        const QString name = QLatin1String(command.name);
        if (firstWord.isEmpty() || name == firstWord || name.startsWith(firstWord + u' '))
            table.addRow({usageOf(command), text(command.summary)});
    }
    return indented(table);
}

} // namespace

QString helpFor(const CommandLine& line) {
    if (line.verb)
        return commandHelp(specOf(*line.verb));
    return text(QT_TRANSLATE_NOOP("parvis::ctl", "Usage: %1"))
               .arg("parvisctl [OPTIONS] COMMAND [ARGUMENTS]"_L1) +
           "\n\n"_L1 +
           text(QT_TRANSLATE_NOOP("parvis::ctl",
                                  "Groups, chat and people of your organisation, for scripts.")) +
           "\n\n"_L1 + text(QT_TRANSLATE_NOOP("parvis::ctl", "Commands:")) + u'\n' +
           commandList(line.argument(0)) + u'\n' +
           text(QT_TRANSLATE_NOOP("parvis::ctl", "Options, before or after the command:")) + u'\n' +
           optionTable(globalOptions()) + u'\n' +
           text(QT_TRANSLATE_NOOP(
               "parvis::ctl",
               "GROUP and CHAT are an id or a name that only one of them has; USER is an id, the "
               "part of it\nbefore the server, or a name. POST and MESSAGE are ids. \"parvisctl "
               "COMMAND --help\" says more; exit\ncodes and JSON fields are in the manual page "
               "parvisctl(1).")) +
           u'\n';
}

QString versionText() {
    return QStringLiteral("parvisctl " PARVIS_VERSION "\n");
}

} // namespace parvis::ctl
