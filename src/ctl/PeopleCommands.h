#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// people, profile, search.
class PeopleCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;

private:
    [[nodiscard]] Task<ExitCode> find();
    [[nodiscard]] Task<ExitCode> profile();
    [[nodiscard]] Task<ExitCode> search();
};

} // namespace parvis::ctl
