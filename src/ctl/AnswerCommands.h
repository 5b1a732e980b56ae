#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// poll create, poll close, vote, acknowledge, pin, unpin.
class AnswerCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;

private:
    [[nodiscard]] Task<ExitCode> poll();
    /// Those about a message that is known.
    [[nodiscard]] Task<ExitCode> answer();
    [[nodiscard]] Task<ExitCode> pin(Message message, bool pinned);
    /// What the command line asks for; InvalidInput, with words, when that cannot be.
    [[nodiscard]] Result<Command> commandFor(const Message& message) const;
    [[nodiscard]] Result<Command> voteFor(const Message& poll) const;
};

} // namespace parvis::ctl
