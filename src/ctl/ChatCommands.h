#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// chats, chat create, chat join, chat leave, send, messages, save.
class ChatCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;

private:
    [[nodiscard]] Task<ExitCode> list();
    [[nodiscard]] Task<ExitCode> create();
    [[nodiscard]] Task<ExitCode> join();
    [[nodiscard]] Task<ExitCode> leave();
    [[nodiscard]] Task<ExitCode> send();
    [[nodiscard]] Task<ExitCode> messages();
    [[nodiscard]] Task<ExitCode> save();
    /// Accepts the invitation to a chat, and ends when it is joined here too.
    [[nodiscard]] Task<void> accept(ConversationId chat);
    /// Loads history until `limit` messages are here, or all.
    [[nodiscard]] Task<void> fill(ConversationId chat, int limit);
};

} // namespace parvis::ctl
