#pragma once

#include "ui/widgets/timeline/TimelineView.h"

#include <QString>
#include <QTest>

class QWidget;

namespace parvis::test {

/// A person at the keyboard and the mouse. Events go to the windows of the platform, so that focus,
/// modality, popups and what lies on top of what count as they do on a desk. Things are found by
/// their objectName, "box/thing" where a thing of that name stands in several boxes. Waits until a
/// thing can be reached; false when that never happens, and trouble() says why.
class Hand {
public:
    [[nodiscard]] bool click(const QString& name);
    /// Clicks the field and types into it, after what it holds.
    [[nodiscard]] bool type(const QString& name, const QString& text);
    /// Types where the focus is. ASCII only, as on a keyboard without dead keys.
    [[nodiscard]] bool type(const QString& text);
    [[nodiscard]] bool press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Clicks the first thing of this kind in the row of a timeline whose spoken text has `words`.
    [[nodiscard]] bool clickIn(const QString& timeline, const QString& words, ui::Hit::What what);
    /// Writes a path into the open file dialog and closes it.
    [[nodiscard]] bool chooseFile(const QString& dialog, const QString& path);

    /// Waits until the thing is on the screen and the focus is in it.
    [[nodiscard]] bool waitForFocus(const QString& name);
    /// Null when there is no such thing on the screen now.
    [[nodiscard]] static QWidget* find(const QString& name);
    /// What a screen reader reads for the rows on the screen now, in their order; empty when the
    /// timeline is not there.
    [[nodiscard]] static QStringList rows(const QString& timeline);
    /// The same of a list.
    [[nodiscard]] static QStringList listRows(const QString& list);
    /// What a thing says: its text, else its accessible name; empty when it is not there.
    [[nodiscard]] static QString text(const QString& name);

    [[nodiscard]] QString trouble() const { return m_trouble; }

private:
    [[nodiscard]] bool clickAt(QWidget* widget, QPoint point);
    bool fail(const QString& what);

    QString m_trouble;
};

} // namespace parvis::test

/// One thing that a person does.
#define DO(action) QVERIFY2(action, qPrintable(m_hand.trouble()))
