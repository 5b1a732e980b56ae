#pragma once

#include "bench/Report.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace parvis::bench {

/// What one frame cost the thread of the windows, in milliseconds, from the input to the moment its
/// pixels were handed to the window system.
struct FrameCost {
    double computed = 0; ///< Time that the thread computed.
    double passed = 0;
};

/// An application that can tell when what an input changes is on the screen.
class FrameApplication : public QApplication {
public:
    FrameApplication(int& argc, char** argv);

    /// From now until the window's next frame in which `part`, or something in it, was painted.
    /// Calls `done` once from the event loop; without a cost when there was no frame in 3 s.
    void watch(QWidget* part, std::function<void(std::optional<FrameCost>)> done);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    void finish(std::optional<FrameCost> cost);

    QPointer<QWidget> m_part;
    std::function<void(std::optional<FrameCost>)> m_done;
    bool m_painted = false;
    ThreadTimer m_computing;
    QElapsedTimer m_passing;
    QTimer m_limit;
};

/// Presses and releases the left button.
void click(QWidget* target, const QPoint& at);
/// Turns the wheel by one notch; up shows what is further up.
void turnWheel(QWidget* target, bool up, int notches = 1);

} // namespace parvis::bench
