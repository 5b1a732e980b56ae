#pragma once

#include <QAbstractButton>

namespace parvis::ui {

class Theme;

/// The round button over a timeline that leads to the newest end, with the number of what is new.
class JumpButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `up`: the newest end is at the top.
    JumpButton(const Theme& theme, bool up, QWidget* parent);

    void setUnread(int count);
    [[nodiscard]] int unread() const { return m_unread; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    bool m_up;
    int m_unread = 0;
};

} // namespace parvis::ui
