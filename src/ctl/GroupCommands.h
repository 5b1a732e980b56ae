#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// groups, group create, group edit, group delete, group join, group leave.
class GroupCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;

private:
    /// The group that the command line names, when what is new has been fetched.
    [[nodiscard]] Task<Group> named();
    [[nodiscard]] Task<ExitCode> list();
    [[nodiscard]] Task<ExitCode> create();
    [[nodiscard]] Task<ExitCode> edit();
    [[nodiscard]] Task<ExitCode> remove();
    [[nodiscard]] Task<ExitCode> join();
    [[nodiscard]] Task<ExitCode> leave();
    ExitCode tell(const Group& group, Membership now, const QString& text);
};

} // namespace parvis::ctl
