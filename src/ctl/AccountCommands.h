#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// sign-in, sign-out, accounts.
class AccountCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;
    /// Signing in asks for the password first.
    [[nodiscard]] bool opensItself() const override { return line().verb == Verb::SignIn; }

private:
    [[nodiscard]] Task<ExitCode> signIn();
    [[nodiscard]] Task<ExitCode> signOut();
    [[nodiscard]] Task<ExitCode> list();
};

} // namespace parvis::ctl
