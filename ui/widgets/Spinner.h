#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace parvis::ui {

class Theme;

/// A turning arc for work whose length is unknown. It has no timer while it is hidden, and stands
/// still when the person asked for no motion.
class Spinner : public QWidget {
    Q_OBJECT

public:
    explicit Spinner(const Theme& theme, int side = 20, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool isTurning() const { return m_timer.isActive(); }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    int m_side;
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace parvis::ui
