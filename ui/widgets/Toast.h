#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QVariantAnimation;

namespace parvis::ui {

class TextLabel;
class Theme;

/// A short word at the bottom of a window that goes by itself, with at most one action ("Undo").
/// Stays while the pointer is on it. One object a window; a new message replaces the old one.
class Toast : public QWidget {
    Q_OBJECT

public:
    /// `window` is what it floats over.
    Toast(const Theme& theme, QWidget* window);

    /// `milliseconds` 0: stays until dismissed.
    void showMessage(const QString& text, const QString& action = {}, int milliseconds = 5000);

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();

    const Theme& m_theme;
    TextLabel* m_text;
    QPushButton* m_action;
    QVariantAnimation* m_rise;
    QTimer m_timer;
    double m_shown = 1.0;
};

} // namespace parvis::ui
