#pragma once

#include <QAbstractButton>

namespace parvis::ui {

class Theme;

/// On or off, at once. What it is about stands beside it: give it an accessible name.
class Switch : public QAbstractButton {
    Q_OBJECT

public:
    explicit Switch(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace parvis::ui
