#pragma once

#include "base/Task.h"

#include <QTest>

#include <optional>

namespace parvis::gui {

/// Runs the event loop until the task has ended.
template<class T>
Result<T> wait(QObject* context, Task<T> task, int milliseconds = 20'000) {
    std::optional<Result<T>> result;
    std::move(task).then(context, [&](Result<T> r) { result = std::move(r); });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, milliseconds))
        return fail(ErrorKind::TimedOut, {}, QStringLiteral("never ended"));
    return std::move(*result);
}

} // namespace parvis::gui
