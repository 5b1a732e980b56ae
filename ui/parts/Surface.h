#pragma once

#include "ui/theme/Tokens.h"

#include <QWidget>

namespace parvis::ui {

class Theme;

/// A plain area in a colour of the theme: `new Surface(theme, &Tokens::list)`.
class Surface : public QWidget {
    Q_OBJECT

public:
    Surface(const Theme& theme, QColor Tokens::* colour, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QColor Tokens::* m_colour;
};

} // namespace parvis::ui
