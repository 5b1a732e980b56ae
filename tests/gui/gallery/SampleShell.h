#pragma once

#include <QWidget>

namespace parvis::ui {
class EmojiTable;
class Theme;
} // namespace parvis::ui

namespace parvis::gallery {

/// A window as the shell will build it, around a page: "chat", "feed" or "controls".
[[nodiscard]] QWidget* makeShell(const ui::Theme& theme, const ui::EmojiTable& emoji,
                                 const QString& page);

} // namespace parvis::gallery
