#include "ui/widgets/Shortcuts.h"

#include <QKeyEvent>
#include <QSet>
#include <QTest>

using namespace parvis::ui;
using namespace Qt::StringLiterals;

namespace {

bool pressed(int key, Qt::KeyboardModifiers modifiers, Shortcut shortcut) {
    return shortcuts::matches(QKeyEvent(QEvent::KeyPress, key, modifiers), shortcut);
}

} // namespace

class ShortcutsTest : public QObject {
    Q_OBJECT

private slots:
    void eachHasANameAndKeysOfItsOwn() {
        QSet<QString> everywhere;
        for (const Shortcut shortcut : shortcuts::in(ShortcutPlace::Everywhere))
            for (const QKeySequence& keys : shortcuts::keysOf(shortcut))
                everywhere.insert(keys.toString());
        for (const ShortcutPlace place : shortcuts::places()) {
            QVERIFY(!shortcuts::nameOf(place).isEmpty());
            QVERIFY(!shortcuts::in(place).isEmpty());
            QSet<QString> here;
            for (const Shortcut shortcut : shortcuts::in(place)) {
                QVERIFY(!shortcuts::nameOf(shortcut).isEmpty());
                QVERIFY(!shortcuts::keysOf(shortcut).isEmpty());
                for (const QKeySequence& keys : shortcuts::keysOf(shortcut)) {
                    const QString text = keys.toString();
                    QVERIFY2(!here.contains(text), qPrintable(text));
                    // What works everywhere cannot mean something else somewhere.
                    QVERIFY2(place == ShortcutPlace::Everywhere || !everywhere.contains(text),
                             qPrintable(text));
                    here.insert(text);
                }
            }
        }
    }

    void pressingThemIsRecognised() {
        QVERIFY(pressed(Qt::Key_E, Qt::ControlModifier, Shortcut::Code));
        QVERIFY(!pressed(Qt::Key_E, Qt::NoModifier, Shortcut::Code));
        QVERIFY(!pressed(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, Shortcut::Code));
        QVERIFY(pressed(Qt::Key_Up, Qt::NoModifier, Shortcut::EditLast));
        QVERIFY(!pressed(Qt::Key_Up, Qt::ShiftModifier, Shortcut::EditLast));
        QVERIFY(pressed(Qt::Key_Enter, Qt::KeypadModifier, Shortcut::OpenMessage));
        QVERIFY(pressed(Qt::Key_Return, Qt::NoModifier, Shortcut::OpenMessage));
        QVERIFY(!pressed(Qt::Key_Return, Qt::ShiftModifier, Shortcut::OpenMessage));
        QVERIFY(pressed(Qt::Key_C, Qt::ControlModifier, Shortcut::Copy));
    }

    void signsAreKnownWhereverTheyAreOnTheKeyboard() {
        QVERIFY(pressed(Qt::Key_Plus, Qt::NoModifier, Shortcut::Larger));
        QVERIFY(pressed(Qt::Key_Plus, Qt::ShiftModifier, Shortcut::Larger));
        QVERIFY(pressed(Qt::Key_Plus, Qt::KeypadModifier, Shortcut::Larger));
        QVERIFY(pressed(Qt::Key_Minus, Qt::NoModifier, Shortcut::Smaller));
        QVERIFY(!pressed(Qt::Key_Minus, Qt::ControlModifier, Shortcut::Smaller));
    }

    void areWrittenAsOnTheKeyboard() {
        QCOMPARE(shortcuts::textOf(Shortcut::Find), u"Ctrl+K"_s);
        QCOMPARE(shortcuts::textOf(Shortcut::Send), u"Enter"_s);
        QCOMPARE(shortcuts::textOf(Shortcut::NewLine), u"Shift+Enter"_s);
        QCOMPARE(shortcuts::textOf(Shortcut::EditLast), u"↑"_s);
        QCOMPARE(shortcuts::textOf(Shortcut::BackToList), u"Alt+←"_s);
        QCOMPARE(shortcuts::textOf(Shortcut::Copy), u"Ctrl+C"_s);
        QCOMPARE(shortcuts::textOf(Shortcut::Larger), u"+"_s);
    }
};

QTEST_MAIN(ShortcutsTest)
#include "ShortcutsTest.moc"
