#pragma once

#include <QString>
#include <QStringList>

class QTranslator;

namespace parvis::ui {

/// The languages that Parvis speaks, and the one it speaks now.
namespace languages {

/// Codes such as "fr", in the order of their names.
[[nodiscard]] QStringList available();
/// In the language itself: "Français".
[[nodiscard]] QString nameOf(const QString& code);

/// Makes the application speak it from now on, dates and numbers included; what stands on the
/// screen has to be made anew. Empty: as the desktop. A language that Parvis does not speak leaves
/// English.
void use(const QString& code);

} // namespace languages

} // namespace parvis::ui
