#pragma once

#include "ctl/CtlCommand.h"
#include "ctl/Interrupt.h"

namespace parvis::ctl {

/// Runs one command from beginning to end and leaves the event loop with its exit code.
class Runner : public QObject {
    Q_OBJECT

public:
    /// The references outlive this object. `policies`: what the organisation decided.
    Runner(Output& output, const CommandLine& line, policy::Reading policies);

    /// Call from within the event loop.
    void start();

private:
    [[nodiscard]] Task<ExitCode> run();
    void finish(ExitCode code);

    Output& m_output;
    Interrupt m_interrupt;
    engine::Engine m_engine;
    Link m_link;
    std::unique_ptr<CtlCommand> m_command;
};

} // namespace parvis::ctl
