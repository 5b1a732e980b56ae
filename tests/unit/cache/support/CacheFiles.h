#pragma once

#include "cache/Database.h"
#include "cache/Transaction.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cstring>

namespace parvis::cache::test {

/// A key of 32 equal bytes: tests in two processes need the same one.
inline Secret keyOf(unsigned char byte) {
    Secret key(32);
    std::memset(key.writable().data(), byte, key.size());
    return key;
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool setContent(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(content) == content.size();
}

/// The first column of the first row, or -1 with any error.
inline qint64 number(Database& database, QByteArrayView sql) {
    auto query = database.prepare(sql);
    if (!query)
        return -1;
    const auto row = query->step();
    return row && *row ? query->integer(0) : -1;
}

/// Text that compresses badly and differs for each number, about 120 bytes.
inline QString messageText(int number) {
    QString text = QStringLiteral("message %1:").arg(number);
    quint32 state = static_cast<quint32>(number) * 2654435761U + 1;
    while (text.size() < 112) {
        state = state * 1664525U + 1013904223U;
        text += QStringLiteral(" w%1").arg(state >> 12);
    }
    return text;
}

inline QString describe(const Error& error) {
    return QString(name(error.kind)) + QStringLiteral(": ") + error.detail;
}

} // namespace parvis::cache::test

/// Fails the test with the error's words when a Result is one.
#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto& outcome_ = (expression);                                                       \
        QVERIFY2(outcome_.has_value(),                                                             \
                 qPrintable(outcome_.has_value()                                                   \
                                ? QString()                                                        \
                                : parvis::cache::test::describe(outcome_.error())));               \
    } while (false)

#define COMPARE_KIND(expression, expected)                                                         \
    do {                                                                                           \
        const auto& outcome_ = (expression);                                                       \
        QVERIFY2(!outcome_.has_value(), "succeeded");                                              \
        QCOMPARE(parvis::name(outcome_.error().kind), parvis::name(expected));                     \
    } while (false)
