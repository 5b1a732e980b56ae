#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// retention, rotate-keys, wipe: what this computer keeps.
class StoreCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;
    /// A profile that cannot be opened can be wiped.
    [[nodiscard]] bool opensItself() const override { return line().verb == Verb::Wipe; }

private:
    /// What a limit is for, with the words for it.
    struct Place {
        workspace::KeepTarget target;
        QString id;
        QString name;
    };

    [[nodiscard]] Task<ExitCode> wipe();
    [[nodiscard]] Task<ExitCode> rotateKeys();
    [[nodiscard]] Task<ExitCode> retention();
    [[nodiscard]] Task<void> decide(Place place, QString limit);
    [[nodiscard]] Result<Place> place(const QString& text) const;
    [[nodiscard]] Result<Place> account() const;
    void show(const Place& place);
    void showAll();
};

} // namespace parvis::ctl
