#pragma once

#include <QObject>

#include <memory>

namespace parvis::ctl {

/// Ctrl+C, or a request to end, as a signal of Qt. One a process.
class Interrupt final : public QObject {
    Q_OBJECT

public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

signals:
    void interrupted();

private:
    struct Watch; // the platform's
    std::unique_ptr<Watch> m_watch;
};

/// True once a signal has come.
[[nodiscard]] bool wasInterrupted();

} // namespace parvis::ctl
