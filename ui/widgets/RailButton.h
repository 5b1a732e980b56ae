#pragma once

#include "ui/theme/Icon.h"

#include <QAbstractButton>

namespace parvis::ui {

class Theme;

/// One entry of the rail: icon, label, and a badge that counts what needs the person. Checkable.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const Theme& theme, Icon icon, const QString& text, QWidget* parent = nullptr);

    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon;
    int m_badge = 0;
};

} // namespace parvis::ui
