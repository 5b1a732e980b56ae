#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QKeyEvent;

namespace parvis::ui {

/// Everything that a key does, apart from what keys do in every field and list. The one place where
/// keys are given out: whoever acts on a key asks here, and the list of shortcuts shows it all.
enum class Shortcut {
    // Everywhere
    Find,
    Home,
    Groups,
    Chat,
    People,
    NewChat,
    NewGroup,
    BackToList,
    TryNow,
    Settings,
    Shortcuts,
    // In what is being written
    Send,
    NewLine,
    EditLast,
    Bold,
    Italic,
    Code,
    // In messages and posts
    PreviousMessage,
    NextMessage,
    OpenMessage,
    Oldest,
    Newest,
    Copy,
    SelectAll,
    // In a file that is shown
    PreviousFile,
    NextFile,
    Larger,
    Smaller,
    WholePicture,
};

enum class ShortcutPlace { Everywhere, Writing, Messages, Picture };

namespace shortcuts {

[[nodiscard]] QList<ShortcutPlace> places();
[[nodiscard]] QString nameOf(ShortcutPlace place);
/// In the order in which they are shown.
[[nodiscard]] QList<Shortcut> in(ShortcutPlace place);
/// What it does, in a few words.
[[nodiscard]] QString nameOf(Shortcut shortcut);
/// Never empty; the first is the one to show.
[[nodiscard]] QList<QKeySequence> keysOf(Shortcut shortcut);
/// As they are written on the keyboard: "Ctrl+K", "Shift+Enter", "↑".
[[nodiscard]] QString textOf(const QKeySequence& keys);
/// Of the first of its keys.
[[nodiscard]] QString textOf(Shortcut shortcut);
/// The event is one of the keys. The keypad's keys count as the others.
[[nodiscard]] bool matches(const QKeyEvent& event, Shortcut shortcut);

} // namespace shortcuts

} // namespace parvis::ui
