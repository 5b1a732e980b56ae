#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// doctor: one line a check, in the order in which one thing needs the other.
class Doctor final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;
    [[nodiscard]] bool opensItself() const override { return true; }

private:
    void say(const QString& check, bool isRight, const QString& detail);
    void checkPolicies();
    void checkFolder();
    void checkOpening(const Result<void>& opened);
    void checkStore(const QString& name, const Result<void>& intact, bool wasRebuilt);
    void checkAccounts();
    void checkAccount(const workspace::AccountInfo& account);
    void checkLibraries();
    void checkDisk();

    bool m_allRight = true;
};

} // namespace parvis::ctl
