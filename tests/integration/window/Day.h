#pragma once

#include "contract/synapse/SynapseProcess.h"
#include "integration/window/Hand.h"
#include "ui/app/Window.h"
#include "ui/settings/PreferenceStore.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QStringList>

#include <cstdio>
#include <memory>

namespace parvis::test {

// What the tests of a day at the window share: a real server, people on it, windows.

/// Milliseconds in which a real server and programs do what is waited for.
inline constexpr int patience = 60'000;

/// Some row, or text, has these words.
[[nodiscard]] inline bool has(const QStringList& texts, const QString& words) {
    return std::ranges::any_of(texts, [&](const QString& text) { return text.contains(words); });
}

/// Makes an account; its password is "pass-" and the name. Empty: it is there.
[[nodiscard]] QString addPerson(contract::SynapseProcess& server, const QString& name,
                                const QString& displayName);

/// A window on the profile in `folder`, as somebody opens it who has a passphrase.
[[nodiscard]] std::unique_ptr<ui::Window> openDesk(ui::Theme& theme,
                                                   ui::PreferenceStore& preferences,
                                                   const QString& folder, bool online = true);

/// Signs in where a window without an account asks for it; Hand::trouble() says why it fails.
[[nodiscard]] bool signIn(Hand& hand, const contract::SynapseProcess& server, const QString& name);

/// Into the folder that PARVIS_PICTURES names, if it does.
void shoot(QWidget* window, const QString& name);

/// The main function of a test whose constructor takes the server and the theme. 77, which CTest
/// takes for skipped, where there is no Synapse.
template<class Test>
int runDay(int argc, char** argv) {
    constexpr int skipped = 77;
    // No keychain: one that has to be unlocked first would ask a person for it.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); // those of the desktop take no orders
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    contract::SynapseProcess server;
    const auto missing = server.launch();
    if (!missing || !missing->isEmpty()) {
        std::fprintf(
            stderr, "%s\n",
            qPrintable(missing ? QStringLiteral("skipped: ") + *missing : missing.error().detail));
        return missing ? skipped : 1;
    }
    ui::Theme theme;
    theme.applyTo(application);
    Test test(server, theme);
    return QTest::qExec(&test, argc, argv);
}

} // namespace parvis::test

#define SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, parvis::test::patience)
/// Something that tells in words what is wrong.
#define FINE(text)                                                                                 \
    do {                                                                                           \
        const QString wrong = (text);                                                              \
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));                                              \
    } while (false)
/// A run of parvisctl that has to end with this code.
#define ENDS(run, expected)                                                                        \
    do {                                                                                           \
        const parvis::test::Colleague::Run& ended = (run);                                         \
        QVERIFY2(ended.code == (expected), qPrintable(QString::number(ended.code) + u' ' +         \
                                                      QString::fromUtf8(ended.messages)));         \
    } while (false)
