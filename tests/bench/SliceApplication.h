#pragma once

#include "bench/Report.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <vector>

namespace parvis::bench {

/// Notes how long the main thread computes for each thing that its event loop hands it: what a
/// window in this thread could not paint in.
class SliceApplication final : public QCoreApplication {
public:
    using QCoreApplication::QCoreApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth > 0 || QThread::currentThread() != thread())
            return QCoreApplication::notify(receiver, event);
        ++m_depth;
        const ThreadTimer timer;
        const bool handled = QCoreApplication::notify(receiver, event);
        m_slices.push_back(timer.milliseconds());
        --m_depth;
        return handled;
    }

    /// Milliseconds, since the last call.
    [[nodiscard]] std::vector<double> takeSlices() { return std::exchange(m_slices, {}); }

private:
    int m_depth = 0;
    std::vector<double> m_slices;
};

} // namespace parvis::bench
