#pragma once

#include "base/Secret.h"
#include "base/Task.h"

#include <QTest>

#include <optional>

namespace parvis::secrets::test {

/// Runs the event loop until the task ends; after `limit` the answer is TimedOut.
template<class T>
Result<T> await(Task<T> task, std::chrono::milliseconds limit = std::chrono::seconds(60)) {
    QObject context;
    std::optional<Result<T>> result;
    std::move(task).then(&context, [&result](Result<T> ended) {
        result.emplace(std::move(ended));
        return true;
    });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, static_cast<int>(limit.count())))
        result.emplace(fail(ErrorKind::TimedOut, {}, QStringLiteral("the test waited in vain")));
    return std::move(*result);
}

inline Secret secretOf(const char* text) {
    return Secret::take(QByteArray(text));
}

inline QString words(const Error& error) {
    return QString(name(error.kind)) + QStringLiteral(": ") + error.detail;
}

} // namespace parvis::secrets::test

#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto& outcome_ = (expression);                                                       \
        QVERIFY2(outcome_.has_value(),                                                             \
                 qPrintable(outcome_.has_value()                                                   \
                                ? QString()                                                        \
                                : parvis::secrets::test::words(outcome_.error())));                \
    } while (false)

#define COMPARE_KIND(expression, expected)                                                         \
    do {                                                                                           \
        const auto& outcome_ = (expression);                                                       \
        QVERIFY2(!outcome_.has_value(), "succeeded");                                              \
        QCOMPARE(parvis::name(outcome_.error().kind), parvis::name(expected));                     \
    } while (false)
