#pragma once

#include <QWidget>

namespace parvis::ui {

class Theme;

/// A surface with a hairline and rounded corners. Give it a layout; the margins are the card's.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(const Theme& theme, QWidget* parent = nullptr);

    /// Reacts to the pointer and emits clicked(), also by Enter and Space.
    void setClickable(bool clickable);

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    bool m_clickable = false;
};

} // namespace parvis::ui
