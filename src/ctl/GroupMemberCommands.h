#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// group members, and what changes them: group invite, approve, refuse, role, remove, block,
/// unblock.
class GroupMemberCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;

private:
    [[nodiscard]] Task<ExitCode> list(Group group);
    [[nodiscard]] Task<ExitCode> change(Group group);
    /// What is to be done with one of the people.
    struct Step {
        Command command;
        QString state; ///< For programs.
        QString text;  ///< For people; %1 is the name.
    };
    [[nodiscard]] Step stepFor(const GroupId& group, const PersonId& person) const;
    /// Members as the server knows them now.
    [[nodiscard]] Task<void> load(Group group);
    [[nodiscard]] Result<QList<cache::MemberRow>> members(const Group& group) const;
};

} // namespace parvis::ctl
