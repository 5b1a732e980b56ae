#pragma once

#include <QWidget>

namespace parvis::ui {
class EmojiTable;
class Theme;
} // namespace parvis::ui

namespace parvis::gallery {

/// Buttons, fields, states, chips, and the composer in its states.
[[nodiscard]] QWidget* makeControls(const ui::Theme& theme, const ui::EmojiTable& emoji);

} // namespace parvis::gallery
