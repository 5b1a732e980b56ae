#pragma once

#include "base/Task.h"

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <optional>

namespace parvis::test {

/// Runs the event loop until the task ends, and not a moment longer; after `limit` the task is
/// cancelled and the answer is TimedOut. It waits for events instead of looking every few
/// milliseconds, so that what moves in many small steps, an upload say, is not slowed down.
template<class T>
[[nodiscard]] Result<T> await(Task<T> task,
                              std::chrono::milliseconds limit = std::chrono::seconds(60)) {
    std::optional<Result<T>> result;
    QEventLoop loop;
    {
        QObject context;
        std::move(task).then(&context, [&](Result<T> ended) {
            result.emplace(std::move(ended));
            loop.quit();
        });
        QTimer::singleShot(limit, &loop, &QEventLoop::quit);
        if (!result)
            loop.exec();
    }
    if (!result)
        result.emplace(fail(ErrorKind::TimedOut, {}, QStringLiteral("the test waited in vain")));
    return std::move(*result);
}

} // namespace parvis::test
