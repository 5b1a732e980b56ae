#pragma once

#include "base/Secret.h"
#include "support/Await.h"

#include <QTest>

namespace parvis::secrets::test {

using parvis::test::await;

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
