#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// backfill.
class BackfillCommand final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;

private:
    [[nodiscard]] Result<workspace::BackfillLimits> wanted() const;
    [[nodiscard]] QString sentence(const cache::Coverage& coverage) const;
};

} // namespace parvis::ctl
