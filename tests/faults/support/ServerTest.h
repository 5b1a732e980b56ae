#pragma once

#include "faults/support/Server.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>

namespace parvis::faults {

/// main() of a test whose constructor takes a Server. Skipped where there is none.
template<class Test>
int runWithServer(int argc, char** argv) {
    constexpr int skipped = 77;
    // Away from the keychain of whoever runs this.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const QCoreApplication application(argc, argv);
    Server server;
    const Result<QString> missing = server.start();
    if (!missing || !missing->isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(missing ? *missing : missing.error().detail));
        return missing ? skipped : 1;
    }
    Test test(server);
    return QTest::qExec(&test, argc, argv);
}

/// The thorough run of ./dev test --long.
inline bool isLong() {
    return qEnvironmentVariableIsSet("PARVIS_LONG");
}

inline QString describe(const Error& error) {
    return QString(name(error.kind)) + QStringLiteral(": ") + error.detail;
}

} // namespace parvis::faults
