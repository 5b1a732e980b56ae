#pragma once

#include "ui/theme/Icon.h"
#include "ui/theme/StyleProperties.h"

#include <QPushButton>

namespace parvis::ui {

class Theme;

/// A push button of a kind. `name` becomes the objectName. The caller gives it a parent or a
/// layout.
[[nodiscard]] QPushButton* makeButton(ButtonKind kind, const QString& text, const QString& name,
                                      QWidget* parent = nullptr);

/// The same with an icon in the colour of the text, following the theme.
[[nodiscard]] QPushButton* makeButton(const Theme& theme, ButtonKind kind, Icon icon,
                                      const QString& text, const QString& name,
                                      QWidget* parent = nullptr);

} // namespace parvis::ui
