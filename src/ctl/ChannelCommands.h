#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// channels, channel create, channel join, channel delete.
class ChannelCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;

private:
    [[nodiscard]] Task<ExitCode> list(Group group);
    [[nodiscard]] Task<ExitCode> create(Group group);
    [[nodiscard]] Task<ExitCode> join(Conversation channel);
    [[nodiscard]] Task<ExitCode> remove(Conversation channel);
    /// The channel of the group that the second argument names.
    [[nodiscard]] Result<Conversation> named(const Group& group);
    [[nodiscard]] ExitCode tell(const ConversationId& channel, const QString& state,
                                const QString& words);
};

} // namespace parvis::ctl
