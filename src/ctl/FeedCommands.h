#pragma once

#include "ctl/CtlCommand.h"

namespace parvis::ctl {

/// posts, post, comments, comment, react.
class FeedCommands final : public CtlCommand {
    Q_OBJECT

public:
    using CtlCommand::CtlCommand;

    [[nodiscard]] Task<ExitCode> run() override;

private:
    [[nodiscard]] Task<ExitCode> posts();
    [[nodiscard]] Task<ExitCode> post();
    [[nodiscard]] Task<ExitCode> comments();
    [[nodiscard]] Task<ExitCode> comment();
    [[nodiscard]] Task<ExitCode> react();
    /// Loads history until the feed has `limit` posts here, or all.
    [[nodiscard]] Task<void> fill(Group group, int limit);
    void show(const cache::StoredMessage& stored, bool withComments);
};

} // namespace parvis::ctl
