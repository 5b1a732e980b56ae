#include "ctl/Runner.h"

#include <QCoreApplication>

namespace parvis::ctl {

Runner::Runner(Output& output, const CommandLine& line, policy::Reading policies)
    : m_output(output)
    , m_link(m_engine, output, line, std::move(policies))
    , m_command(makeCommand(m_link)) {
    connect(&m_interrupt, &Interrupt::interrupted, this, [this] { finish(ExitCode::Interrupted); });
    connect(&m_engine, &engine::Engine::storageFailed, this,
            [this](const Error& error) { m_output.error(error); });
}

void Runner::start() {
    run().then(this, [this](Result<ExitCode> code) {
        if (code)
            return finish(*code);
        if (wasInterrupted())
            return finish(ExitCode::Interrupted);
        m_output.error(code.error());
        finish(exitCodeOf(code.error().kind));
    });
}

Task<ExitCode> Runner::run() {
    if (!m_command->opensItself()) {
        for (const QString& complaint : m_link.policies().complaints)
            m_output.note(QStringLiteral("policy"), complaint);
        auto opening = m_link.open();
        const Result<void> opened = co_await std::move(opening);
        if (!opened)
            co_return fail(opened);
        if (m_engine.cacheWasRebuilt())
            m_output.note(QStringLiteral("cache-rebuilt"),
                          tr("The cache was damaged. It was set aside and is filled again from the "
                             "server; what you wrote is kept."));
        if (m_engine.lastWordsMayBeMissing())
            m_output.note(QStringLiteral("end-damaged"),
                          tr("The end of a file was damaged. Look whether what you wrote last is "
                             "there."));
    }
    auto running = m_command->run();
    Result<ExitCode> code = co_await std::move(running);
    co_return code;
}

void Runner::finish(ExitCode code) {
    if (m_engine.cacheIsDamaged())
        m_output.note(
            QStringLiteral("cache-damaged"),
            tr("The cache is damaged. The next start fills it again from the server; what "
               "you wrote is kept."));
    if (!m_output.flush() && code == ExitCode::Done)
        code = ExitCode::Failed;
    QCoreApplication::exit(static_cast<int>(code));
}

} // namespace parvis::ctl
