#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// edit, remove, report, versions, bookmark, unbookmark, bookmarks, follow, mute, unfollow.
class CareCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;

private:
    [[nodiscard]] Task<ExitCode> list();
    [[nodiscard]] Task<ExitCode> write(Message message);
    [[nodiscard]] Task<ExitCode> ask(Message message);
    [[nodiscard]] Task<ExitCode> follow(Message message);
    [[nodiscard]] Task<ExitCode> versions(Message message);
};

} // namespace parvis::ctl
