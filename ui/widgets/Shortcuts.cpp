#include "ui/widgets/Shortcuts.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace parvis::ui::shortcuts {

namespace {

using Place = ShortcutPlace;

struct Entry {
    Shortcut shortcut;
    Place place;
    const char* name;
};

constexpr char context[] = "parvis::ui::Shortcuts";

constexpr std::array entries = {
    Entry{Shortcut::Find, Place::Everywhere,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Find or jump to anything")},
    Entry{Shortcut::Home, Place::Everywhere, QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Home")},
    Entry{Shortcut::Groups, Place::Everywhere,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Groups")},
    Entry{Shortcut::Chat, Place::Everywhere, QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Chat")},
    Entry{Shortcut::People, Place::Everywhere,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "People")},
    Entry{Shortcut::NewChat, Place::Everywhere,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "New chat")},
    Entry{Shortcut::NewGroup, Place::Everywhere,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "New group")},
    Entry{Shortcut::BackToList, Place::Everywhere,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Back to the list, in a narrow window")},
    Entry{Shortcut::TryNow, Place::Everywhere,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Connect to the server now")},
    Entry{Shortcut::Settings, Place::Everywhere,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Settings")},
    Entry{Shortcut::Shortcuts, Place::Everywhere,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "This list")},
    Entry{Shortcut::Send, Place::Writing, QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Send")},
    Entry{Shortcut::NewLine, Place::Writing,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "New line")},
    Entry{Shortcut::EditLast, Place::Writing,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Edit what you sent last")},
    Entry{Shortcut::Bold, Place::Writing, QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Bold")},
    Entry{Shortcut::Italic, Place::Writing, QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Italic")},
    Entry{Shortcut::Code, Place::Writing, QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Code")},
    Entry{Shortcut::PreviousMessage, Place::Messages,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "One up")},
    Entry{Shortcut::NextMessage, Place::Messages,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "One down")},
    Entry{Shortcut::OpenMessage, Place::Messages,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Open")},
    Entry{Shortcut::Oldest, Place::Messages,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "To the top")},
    Entry{Shortcut::Newest, Place::Messages,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "To the bottom")},
    Entry{Shortcut::Copy, Place::Messages, QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Copy")},
    Entry{Shortcut::SelectAll, Place::Messages,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Select everything loaded")},
    Entry{Shortcut::PreviousFile, Place::Picture,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "The file before")},
    Entry{Shortcut::NextFile, Place::Picture,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "The next file")},
    Entry{Shortcut::Larger, Place::Picture, QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Larger")},
    Entry{Shortcut::Smaller, Place::Picture, QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "Smaller")},
    Entry{Shortcut::WholePicture, Place::Picture,
          QT_TRANSLATE_NOOP("parvis::ui::Shortcuts", "To the size of the window")},
};

const Entry& entryOf(Shortcut shortcut) {
    return *std::ranges::find(entries, shortcut, &Entry::shortcut);
}

QList<QKeySequence> only(QKeyCombination keys) {
    return {QKeySequence(keys)};
}

} // namespace

QList<ShortcutPlace> places() {
    return {Place::Everywhere, Place::Writing, Place::Messages, Place::Picture};
}

QString nameOf(ShortcutPlace place) {
    switch (place) {
    case Place::Everywhere:
        return QCoreApplication::translate(context, "Everywhere");
    case Place::Writing:
        return QCoreApplication::translate(context, "While you write");
    case Place::Messages:
        return QCoreApplication::translate(context, "In messages and posts");
    case Place::Picture:
        break;
    }
    return QCoreApplication::translate(context, "In a file that is shown");
}

QList<Shortcut> in(ShortcutPlace place) {
    QList<Shortcut> list;
    for (const Entry& entry : entries)
        if (entry.place == place)
            list.append(entry.shortcut);
    return list;
}

QString nameOf(Shortcut shortcut) {
    return QCoreApplication::translate(context, entryOf(shortcut).name);
}

QList<QKeySequence> keysOf(Shortcut shortcut) {
    switch (shortcut) {
    case Shortcut::Find:
        return only(Qt::CTRL | Qt::Key_K);
    case Shortcut::Home:
        return only(Qt::CTRL | Qt::Key_1);
    case Shortcut::Groups:
        return only(Qt::CTRL | Qt::Key_2);
    case Shortcut::Chat:
        return only(Qt::CTRL | Qt::Key_3);
    case Shortcut::People:
        return only(Qt::CTRL | Qt::Key_4);
    case Shortcut::NewChat:
        return only(Qt::CTRL | Qt::Key_N);
    case Shortcut::NewGroup:
        return only(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    case Shortcut::BackToList:
        return only(Qt::ALT | Qt::Key_Left);
    case Shortcut::TryNow:
        return only(Qt::CTRL | Qt::Key_R);
    case Shortcut::Settings:
        return only(Qt::CTRL | Qt::Key_Comma);
    case Shortcut::Shortcuts:
        return {QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_F1)};
    case Shortcut::Send:
        return {QKeySequence(Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Return)};
    case Shortcut::NewLine:
        return only(Qt::SHIFT | Qt::Key_Return);
    case Shortcut::EditLast:
    case Shortcut::PreviousMessage:
        return {QKeySequence(Qt::Key_Up)};
    case Shortcut::NextMessage:
        return {QKeySequence(Qt::Key_Down)};
    case Shortcut::OpenMessage:
        return {QKeySequence(Qt::Key_Return)};
    case Shortcut::Oldest:
        return {QKeySequence(Qt::Key_Home)};
    case Shortcut::Newest:
        return {QKeySequence(Qt::Key_End)};
    case Shortcut::Bold:
        return QKeySequence::keyBindings(QKeySequence::Bold);
    case Shortcut::Italic:
        return QKeySequence::keyBindings(QKeySequence::Italic);
    case Shortcut::Code:
        return only(Qt::CTRL | Qt::Key_E);
    case Shortcut::Copy:
        return QKeySequence::keyBindings(QKeySequence::Copy);
    case Shortcut::SelectAll:
        return QKeySequence::keyBindings(QKeySequence::SelectAll);
    case Shortcut::PreviousFile:
        return {QKeySequence(Qt::Key_Left), QKeySequence(Qt::CTRL | Qt::Key_PageUp)};
    case Shortcut::NextFile:
        return {QKeySequence(Qt::Key_Right), QKeySequence(Qt::CTRL | Qt::Key_PageDown)};
    case Shortcut::Larger:
        return {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)};
    case Shortcut::Smaller:
        return {QKeySequence(Qt::Key_Minus)};
    case Shortcut::WholePicture:
        return {QKeySequence(Qt::Key_0)};
    }
    return {};
}

QString textOf(const QKeySequence& keys) {
    QString text = keys.toString(QKeySequence::NativeText);
    // What stands on the keys, rather than what the platform calls them.
    const QKeyCombination last = keys[keys.count() - 1];
    const auto write = [&](const QString& shown) {
        text = text.left(text.lastIndexOf(QLatin1Char('+')) + 1) + shown;
    };
    if (last.key() == Qt::Key_Up)
        write(QStringLiteral("↑"));
    else if (last.key() == Qt::Key_Down)
        write(QStringLiteral("↓"));
    else if (last.key() == Qt::Key_Left)
        write(QStringLiteral("←"));
    else if (last.key() == Qt::Key_Right)
        write(QStringLiteral("→"));
    else if (last.key() == Qt::Key_Return)
        write(QCoreApplication::translate(context, "Enter"));
    return text;
}

QString textOf(Shortcut shortcut) {
    return textOf(keysOf(shortcut).constFirst());
}

bool matches(const QKeyEvent& event, Shortcut shortcut) {
    const int key = event.key() == Qt::Key_Enter ? int(Qt::Key_Return) : event.key();
    // Which key gives a plus differs from keyboard to keyboard, and with it the shift.
    const bool sign = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde &&
                      !(key >= Qt::Key_A && key <= Qt::Key_Z);
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (sign)
        modifiers &= ~Qt::ShiftModifier;
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(key)));
    return keysOf(shortcut).contains(pressed);
}

} // namespace parvis::ui::shortcuts
