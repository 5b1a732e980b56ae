#include "ctl/CommandLine.h"

#include <QCoreApplication>

#include <algorithm>

namespace parvis::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultLimit = 50;

std::unexpected<Error> wrong(const QString& message) {
    return fail(ErrorKind::InvalidInput, message);
}

QString text(const char* source) {
    return QCoreApplication::translate("parvis::ctl", source);
}

const OptionSpec* find(std::span<const OptionSpec> options, const QString& name) {
    const auto found = std::ranges::find_if(
        options, [&](const OptionSpec& option) { return name == QLatin1String(option.name); });
    return found == options.end() ? nullptr : &*found;
}

const CommandSpec* findCommand(const QString& name) {
    const auto table = commandTable();
    const auto found = std::ranges::find_if(
        table, [&](const CommandSpec& command) { return name == QLatin1String(command.name); });
    return found == table.end() ? nullptr : &*found;
}

/// The second words that may follow a first one.
QStringList secondWords(const QString& first) {
    QStringList words;
    for (const CommandSpec& command : commandTable()) {
        const QString name = QLatin1String(command.name);
        if (name.startsWith(first + u' '))
            words.append(name.sliced(first.size() + 1));
    }
    return words;
}

/// Goes through the arguments once.
class Parser {
public:
    explicit Parser(const QStringList& arguments)
        : m_arguments(arguments) {}

    Result<CommandLine> parse() {
        while (m_at < m_arguments.size()) {
            const QString argument = m_arguments[m_at++];
            const bool isOption = !m_optionsEnded && argument.size() > 1 && argument[0] == u'-' &&
                                  !argument[1].isDigit() && !argument[1].isSpace();
            const auto done = argument == "--"_L1 && !m_optionsEnded ? endOptions()
                              : isOption                             ? readOption(argument)
                                                                     : readWord(argument);
            if (!done)
                return fail(done);
        }
        return finish();
    }

private:
    Result<void> endOptions() {
        m_optionsEnded = true;
        return ok();
    }

    Result<void> readWord(const QString& word) {
        if (m_command) {
            m_line.arguments.append(word);
            return ok();
        }
        const QStringList seconds = secondWords(word);
        const QString second = m_arguments.value(m_at);
        if (seconds.contains(second)) {
            m_command = findCommand(word + u' ' + second);
            ++m_at;
        } else {
            m_command = findCommand(word);
            if (!m_command && !seconds.isEmpty() && !m_arguments.contains(u"--help"_s) &&
                !m_arguments.contains(u"-h"_s))
                return wrong(text(QT_TRANSLATE_NOOP("parvis::ctl", "%1: say what to do: %2"))
                                 .arg(word, seconds.join(u", "_s)));
            if (!m_command && !seconds.isEmpty()) {
                m_line.arguments.append(word);
                return ok();
            }
        }
        if (!m_command)
            return wrong(
                text(QT_TRANSLATE_NOOP("parvis::ctl", "there is no command \"%1\"")).arg(word));
        m_line.verb = m_command->verb;
        return ok();
    }

    Result<void> readOption(const QString& argument) {
        QString name = argument == "-h"_L1 ? u"help"_s : argument.sliced(2);
        std::optional<QString> value;
        if (!argument.startsWith("--"_L1) && argument != "-h"_L1)
            name = argument;
        else if (const auto equals = name.indexOf(u'='); equals > 0) {
            value = name.sliced(equals + 1);
            name.truncate(equals);
        }
        const OptionSpec* option = find(globalOptions(), name);
        const bool isGlobal = option != nullptr;
        if (!option && m_command)
            option = find(m_command->options, name);
        if (!option)
            return wrong(text(QT_TRANSLATE_NOOP("parvis::ctl", "unknown option %1")).arg(argument));
        if (m_seen.contains(name))
            return wrong(text(QT_TRANSLATE_NOOP("parvis::ctl", "--%1 is given twice")).arg(name));
        m_seen.append(name);
        if (!option->value) {
            if (value)
                return wrong(
                    text(QT_TRANSLATE_NOOP("parvis::ctl", "--%1 takes no value")).arg(name));
            value = QString();
        } else if (!value) {
            if (m_at >= m_arguments.size())
                return wrong(text(QT_TRANSLATE_NOOP("parvis::ctl", "--%1 needs a value: %2"))
                                 .arg(name, QLatin1String(option->value)));
            value = m_arguments[m_at++];
        }
        if (const auto right = check(*option, *value); !right)
            return right;
        if (isGlobal)
            setGlobal(name, *value);
        else
            m_line.options.insert(name, *value);
        return ok();
    }

    static Result<void> check(const OptionSpec& option, const QString& value) {
        if (option.value && value.isEmpty())
            return wrong(text(QT_TRANSLATE_NOOP("parvis::ctl", "--%1 needs a value: %2"))
                             .arg(QLatin1String(option.name), QLatin1String(option.value)));
        if (option.choices && !QString(QLatin1String(option.choices)).split(u'|').contains(value))
            return wrong(text(QT_TRANSLATE_NOOP("parvis::ctl", "--%1 is one of %2"))
                             .arg(QLatin1String(option.name),
                                  QString(QLatin1String(option.choices)).replace(u'|', ", "_L1)));
        if (option.most > 0) {
            bool isNumber = false;
            const int number = value.toInt(&isNumber);
            if (!isNumber || number < option.least || number > option.most)
                return wrong(
                    text(QT_TRANSLATE_NOOP("parvis::ctl", "--%1 is a number from %2 to %3"))
                        .arg(QLatin1String(option.name))
                        .arg(option.least)
                        .arg(option.most));
        }
        return ok();
    }

    void setGlobal(const QString& name, const QString& value) {
        if (name == "data-dir"_L1)
            m_line.dataDir = value;
        else if (name == "passphrase-file"_L1)
            m_line.passphraseFile = value;
        else if (name == "ca-file"_L1)
            m_line.authoritiesFile = value;
        else if (name == "account"_L1)
            m_line.account = value;
        else if (name == "timeout"_L1)
            m_line.timeout = std::chrono::seconds(value.toInt());
        else if (name == "demo"_L1)
            m_line.demo = true;
        else if (name == "json"_L1)
            m_line.json = true;
        else if (name == "offline"_L1)
            m_line.offline = true;
        else if (name == "help"_L1)
            m_line.help = true;
        else
            m_line.version = true;
    }

    Result<CommandLine> finish() {
        if (m_line.help || m_line.version)
            return m_line;
        if (!m_command)
            return wrong(text(QT_TRANSLATE_NOOP("parvis::ctl", "say what to do")));
        const QString name = QLatin1String(m_command->name);
        const qsizetype count = m_line.arguments.size();
        const bool fileInsteadOfText = count == 1 && m_line.options.contains(u"file"_s);
        const bool needsText = (m_command->verb == Verb::Send || m_command->verb == Verb::Post) &&
                               count == 1 && !fileInsteadOfText;
        if (count < m_command->least || needsText)
            return wrong(text(QT_TRANSLATE_NOOP("parvis::ctl", "%1 needs %2"))
                             .arg(name, QLatin1String(m_command->arguments)));
        if (m_command->most >= 0 && count > m_command->most)
            return wrong(
                text(QT_TRANSLATE_NOOP("parvis::ctl",
                                       "%1: \"%2\" is too much; put quotes round what has blanks"))
                    .arg(name, m_line.arguments[m_command->most]));
        for (const OptionSpec& option : m_command->options) {
            if (option.required && !m_line.options.contains(QLatin1String(option.name)))
                return wrong(text(QT_TRANSLATE_NOOP("parvis::ctl", "%1 needs --%2 %3"))
                                 .arg(name, QLatin1String(option.name), QLatin1String(option.value))
                                 .trimmed());
        }
        for (const QString& argument : m_line.arguments) {
            if (argument.trimmed().isEmpty())
                return wrong(
                    text(QT_TRANSLATE_NOOP("parvis::ctl", "%1: an argument is empty")).arg(name));
        }
        return m_line;
    }

    const QStringList& m_arguments;
    qsizetype m_at = 0;
    bool m_optionsEnded = false;
    const CommandSpec* m_command = nullptr;
    QStringList m_seen;
    CommandLine m_line;
};

} // namespace

int CommandLine::limit() const {
    return has(u"limit"_s) ? option(u"limit"_s).toInt() : defaultLimit;
}

Result<CommandLine> parseCommandLine(const QStringList& arguments) {
    return Parser(arguments).parse();
}

} // namespace parvis::ctl
