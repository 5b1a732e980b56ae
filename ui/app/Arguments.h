#pragma once

#include "engine/Engine.h"

#include <QString>
#include <QStringList>

namespace parvis::ui {

/// What the command line asks for.
struct Arguments {
    engine::EngineOptions engine;
    QString shot;             ///< Write a picture of the window there when it is painted, and end.
    QString shotsDir;         ///< Write pictures of every screen there, and end.
    bool untilUsable = false; ///< End when somebody can read and write in the window.
    QString place;            ///< "home", "groups", "chat" or "people": where to begin.
    QString theme;            ///< "light" or "dark"; empty: as the desktop.
};

/// Reads the command line. Prints help, version or a mistake and ends the process where that is
/// asked.
[[nodiscard]] Arguments readArguments(const QStringList& arguments);

} // namespace parvis::ui
