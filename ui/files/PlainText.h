#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace parvis::ui {

/// The text in a file that somebody else wrote: UTF-8 or UTF-16, told by their marks or by what the
/// bytes can be; otherwise Latin 1, in which every byte is something. Nothing when it is no text:
/// there are zeros in it, or hardly anything but control characters.
///
/// What could deceive or harm is made harmless: control characters and those that turn the
/// direction of reading show as a sign for "unknown", lines are broken before they take for ever to
/// lay out.
///
/// `isWhole`: false when `bytes` are the beginning of a file, which may end within a character.
[[nodiscard]] std::optional<QString> plainTextOf(QByteArray bytes, bool isWhole);

} // namespace parvis::ui
