#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantAnimation>

class QScrollBar;

namespace parvis::ui {

class Theme;

/// Shows the bar of a scroll area only while it is of use: while wheel, keys or the pointer move in
/// the area, and while the bar is under the pointer or held. Content that moves by itself does not
/// call it. Where the desktop asks for high contrast the bar is always there. A child of its bar.
class ScrollBarFader : public QObject {
    Q_OBJECT

public:
    /// Once a bar; a second call does nothing. `theme` outlives the bar.
    static void attach(const Theme& theme, QScrollBar& bar);
    /// How much of the bar is to be painted, 0 to 1. 1 for what has no fader.
    [[nodiscard]] static double opacityOf(const QObject* bar);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ScrollBarFader(const Theme& theme, QScrollBar& bar);
    void watchArea();
    void wake();
    void rest();
    void fadeTo(double opacity);

    const Theme& m_theme;
    QScrollBar& m_bar;
    QObject* m_area = nullptr;
    QTimer m_timer;
    QVariantAnimation m_fade;
    double m_opacity = 0;
};

} // namespace parvis::ui
