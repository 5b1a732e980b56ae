#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// sync, outbox, outbox retry, outbox discard.
class OutboxCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;

private:
    struct Counts {
        int waiting = 0;
        int refused = 0;
    };

    [[nodiscard]] Task<ExitCode> sync();
    [[nodiscard]] Task<ExitCode> list();
    [[nodiscard]] Task<ExitCode> change();
    [[nodiscard]] Result<Counts> count(AccountId account) const;
};

} // namespace parvis::ctl
