#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// group members, group invite, group approve, group refuse.
class GroupMemberCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;

private:
    [[nodiscard]] Task<ExitCode> list(Group group);
    [[nodiscard]] Task<ExitCode> change(Group group);
    /// Members as the server knows them now.
    [[nodiscard]] Task<void> load(Group group);
    [[nodiscard]] Result<QList<cache::MemberRow>> members(const Group& group) const;
};

} // namespace parvis::ctl
