#pragma once

#include <QDialog>

namespace parvis::ui {

class Theme;

/// What a person is asked before something goes that does not come back by itself. Enter and Esc
/// leave things as they are; doing it takes a click or a way to the button by keyboard. Modal to
/// its window and deleted when it closes: show it with open(). accepted() means: do it.
class ConfirmDialog : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;     ///< The question.
        QString text;      ///< What will happen.
        QString action;    ///< On the button that does it: a verb.
        QString otherwise; ///< On the button that leaves things as they are.
    };

    /// Object names: `name` for the dialog, "confirmButton" and "keepButton" for its buttons.
    ConfirmDialog(const Theme& theme, const Words& words, const QString& name, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace parvis::ui
