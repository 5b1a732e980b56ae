#pragma once

#include "base/Result.h"
#include "ctl/CommandTable.h"

#include <QHash>
#include <QStringList>

#include <chrono>
#include <optional>

namespace parvis::ctl {

/// What somebody asked for.
struct CommandLine {
    std::optional<Verb> verb; ///< Empty only with `help` or `version`.
    QStringList arguments;
    QHash<QString, QString> options; ///< Of the command, without "--"; flags have an empty value.

    QString dataDir;
    QString passphraseFile;
    QString authoritiesFile;
    QString account;
    bool demo = false;
    bool json = false;
    bool offline = false;
    bool help = false;
    bool version = false;
    std::chrono::seconds timeout{30};

    [[nodiscard]] QString argument(qsizetype index) const { return arguments.value(index); }
    [[nodiscard]] QString option(const QString& name) const { return options.value(name); }
    [[nodiscard]] bool has(const QString& name) const { return options.contains(name); }
    /// The option "limit", or 50.
    [[nodiscard]] int limit() const;
};

/// Reads an argument list, without the program's name. Options that every command takes may stand
/// anywhere, a command's own after it; "--" ends options. Error: InvalidInput, with what is wrong
/// as the message.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

} // namespace parvis::ctl
